import type { EntryCell } from '../../scorecard';
import { undoAll } from '../host/undo';
import { writeCells, type WrittenCell } from './writeCells';

/**
 * Writes cells of the user's, and then does the rest of the same change; where that fails, the cells hold again what stood
 * there.
 *
 * @param formats - where given, the value goes with its number format, as it stood there before
 * @throws HostProblem as `writeCells` does (nothing was written then), and whatever the rest throws; `notRestored` where
 * the cells cannot be put back
 */
export async function writeBeside(
  context: Excel.RequestContext,
  cells: readonly EntryCell[],
  rest: (written: readonly WrittenCell[]) => Promise<void>,
  formats: readonly (string | undefined)[] = []
): Promise<void> {
  if (cells.length === 0) return rest([]);
  const written = await writeCells(
    context,
    cells.map((cell, i) => {
      const format = formats[i];
      return { cell, ...(format === undefined ? {} : { format }) };
    })
  );
  try {
    await rest(written);
  } catch (cause) {
    const before = cells.map((cell, i) => ({
      cell: { ...cell, value: cell.before, before: cell.value },
      format: written[i]?.format ?? 'General',
    }));
    const undo = async (): Promise<void> => {
      await writeCells(context, before);
    };
    await undoAll([{ sheet: cells[0]?.at.sheet ?? '', undo }], cause);
    throw cause;
  }
}
