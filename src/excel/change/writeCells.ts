import { withoutNoise, type CellValue } from '../../engine';
import type { EntryCell } from '../../scorecard';
import { addressText } from '../../tables';
import type { Entered } from '../door';
import { loadFilters, refuseFiltered } from '../host/filters';
import { HostProblem, toHostProblem } from '../host/hostProblem';
import { cellInput } from '../host/textCell';
import { undoOrTell } from '../host/undo';

const DATE_FORMAT = 'yyyy-mm-dd';

/** One cell to write; `dated`: a number in it is a serial day. */
export interface CellWrite {
  readonly cell: EntryCell;
  readonly dated: boolean;
  /** The value goes with this number format, as it stood there before. */
  readonly format?: string;
}

/**
 * Writes cells as somebody would type them, in one request; what fails is put back.
 *
 * @returns what each holds now and held before
 * @throws HostProblem `protected`, `filtered` or `formulaThere`; nothing was written then
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[]
): Promise<readonly Pick<Entered['cells'][number], 'written' | 'before' | 'format'>[]> {
  const targets = writes.map((write) => {
    const { at } = write.cell;
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    return {
      ...write,
      protection: sheet.protection.load('protected'),
      filters: loadFilters(sheet, at.sheet),
      range: sheet
        .getRangeByIndexes(at.row, at.column, 1, 1)
        .load('formulas,values,numberFormat,rowHidden'),
    };
  });
  await context.sync();
  for (const { cell, protection, filters, range } of targets) {
    const name = addressText(cell.at);
    if (protection.protected) throw new HostProblem('protected', { name: cell.at.sheet });
    if (range.rowHidden) refuseFiltered(filters);
    const formula = (range.formulas as CellValue[][])[0]?.[0] ?? '';
    const value = (range.values as CellValue[][])[0]?.[0] ?? '';
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    if (isFormula) throw new HostProblem('formulaThere', { name });
  }
  const before = targets.map(({ range }) => ({
    formulas: range.formulas as CellValue[][],
    numberFormat: range.numberFormat as string[][],
  }));
  const formatAt = (i: number): string => before[i]?.numberFormat[0]?.[0] ?? 'General';
  const made = targets.map(({ cell, format, dated }, i) => {
    const here = formatAt(i);
    const asDay = dated && typeof cell.value === 'number' && here === 'General';
    return {
      format: format ?? (asDay ? DATE_FORMAT : here),
      value: format === undefined ? typedFor(here, cell.value) : cell.value,
    };
  });
  try {
    targets.forEach(({ range }, i) => {
      const { format = 'General', value = null } = made[i] ?? {};
      if (format !== formatAt(i)) range.numberFormat = [[format]];
      range.formulas = [[cellInput(value)]];
    });
    await context.sync();
  } catch (cause) {
    const undo = async (): Promise<void> => {
      targets.forEach(({ range }, i) => {
        range.numberFormat = before[i]?.numberFormat ?? [['General']];
        range.formulas = (before[i]?.formulas ?? [['']]).map((line) => line.map(cellInput));
      });
      await context.sync();
    };
    await undoOrTell(undo, writes[0]?.cell.at.sheet ?? '', cause);
    throw toHostProblem(cause);
  }
  return targets.map(({ cell }, i) => ({
    written: made[i]?.value ?? null,
    before: cell.before,
    format: formatAt(i),
  }));
}

/** In a cell formatted as a percentage 85 is typed as 0.85: the pane speaks of percent. */
function typedFor(format: string, value: CellValue): CellValue {
  return typeof value === 'number' && format.includes('%') ? withoutNoise(value / 100) : value;
}
