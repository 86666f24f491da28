import { withoutNoise, type CellValue } from '../../engine';
import type { EntryCell } from '../../scorecard';
import { addressText, movedDay } from '../../tables';
import type { Entered } from '../door';
import { jsonBytes } from '../host/bytes';
import { askDay, daysLess } from '../host/dateSystem';
import { refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { loadLocks } from '../host/locks';
import { asOneStep } from '../host/oneStep';
import { RANGE_BYTES, requestBudget } from '../host/requestBudget';
import { cellInput, TEXT_FORMAT } from '../host/textCell';
import { undoAll } from '../host/undo';
import type { Beside } from '../write/applyPlan';
import { holdsFormula } from './formulasAt';

/** Bytes that a cell takes beside its value: its place, and its format before and after. */
const WRITE_BYTES = 2 * RANGE_BYTES;

/** One cell to write. */
export interface CellWrite {
  readonly cell: EntryCell;
  /** A number in it is a serial day, and is shown so where the cell has no format of its own. */
  readonly dayFormat?: string | null;
  /** The value goes with this number format, as it stood there before. */
  readonly format?: string;
}

/** What a cell holds now and held before. */
export type WrittenCell = Pick<Entered['cells'][number], 'written' | 'before' | 'format'>;

/** Cells that are ready to be written, as one step with something else or alone. */
export interface PreparedCells extends Beside {
  /** What each will hold, and held before. */
  readonly written: readonly WrittenCell[];
}

/**
 * Writes cells as somebody would type them, in as few requests as Excel takes; what fails is put back.
 *
 * @returns what each holds now and held before
 * @throws HostProblem `protected`, `filtered` or `formulaThere`; nothing was written then
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[]
): Promise<readonly WrittenCell[]> {
  const cells = await prepareCells(context, writes);
  await asOneStep(context, cells.change, (cause) => undoAll([cells], cause));
  return cells.written;
}

/**
 * Reads what `writeCells` has to know before it writes.
 *
 * @throws HostProblem `protected`, `filtered` or `formulaThere`
 */
export async function prepareCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[]
): Promise<PreparedCells> {
  const day = askDay(context);
  const sheets = new Set(writes.map(({ cell }) => cell.at.sheet));
  const locks = new Map(
    [...sheets].map((name) => [name, loadLocks(context.workbook.worksheets.getItem(name), name)])
  );
  const reserve = requestBudget(context);
  const targets: (CellWrite & { readonly range: Excel.Range })[] = [];
  for (const write of writes) {
    await reserve(RANGE_BYTES);
    const range = rangeOf(context, write.cell).load('formulas,values,numberFormat,rowHidden');
    targets.push({ ...write, range });
  }
  await context.sync();
  for (const { protection, filters } of locks.values()) {
    if (protection.protected) throw new HostProblem('protected', { name: filters.sheet });
  }
  for (const { cell, range } of targets) {
    const name = addressText(cell.at);
    const filters = locks.get(cell.at.sheet)?.filters;
    if (range.rowHidden && filters) refuseFiltered(filters);
    if (holdsFormula(range)) throw new HostProblem('formulaThere', { name });
  }
  const before = targets.map(({ range }) => ({
    formulas: range.formulas as CellValue[][],
    numberFormat: range.numberFormat as string[][],
  }));
  const formatAt = (i: number): string => before[i]?.numberFormat[0]?.[0] ?? 'General';
  const made = targets.map(({ cell, format, dayFormat }, i) => {
    const here = formatAt(i);
    const plain = here === 'General' || here === TEXT_FORMAT;
    const typed = typeof cell.value === 'number' && plain ? (dayFormat ?? 'General') : here;
    return {
      format: format ?? typed,
      value: format === undefined ? typedFor(here, cell.value) : cell.value,
    };
  });
  const change = async (writing: Excel.RequestContext): Promise<void> => {
    const reserveWrite = requestBudget(writing);
    for (const [i, { cell }] of targets.entries()) {
      const { format = 'General', value = null } = made[i] ?? {};
      // What is told of it stays a day as it is counted from 1900.
      const own = movedDay(value, format, -daysLess(day));
      await reserveWrite(WRITE_BYTES + jsonBytes(own));
      put(rangeOf(writing, cell), { value: own, format, there: formatAt(i) });
    }
    await writing.sync();
  };
  const undo = async (): Promise<void> => {
    for (const [i, { range }] of targets.entries()) {
      const [format, value] = [formatAt(i), before[i]?.formulas[0]?.[0] ?? null];
      await reserve(WRITE_BYTES + jsonBytes(value));
      put(range, { value, format, there: null });
    }
    await context.sync();
  };
  const written = targets.map(({ cell }, i) => ({
    written: made[i]?.value ?? null,
    before: cell.before,
    format: formatAt(i),
  }));
  return { sheet: writes[0]?.cell.at.sheet ?? '', change, undo, written };
}

function rangeOf(context: Excel.RequestContext, { at }: EntryCell): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
}

/** A number stays one under a format of text, too: that comes last. */
function put(
  range: Excel.Range,
  write: { readonly value: CellValue; readonly format: string; readonly there: string | null }
): void {
  const { value, format, there } = write;
  const afterwards = format === TEXT_FORMAT && typeof value !== 'string';
  const first = afterwards ? 'General' : format;
  if (first !== there) range.numberFormat = [[first]];
  range.formulas = [[cellInput(value)]];
  if (afterwards) range.numberFormat = [[format]];
}

/** In a cell formatted as a percentage 85 is typed as 0.85: the pane speaks of percent. */
function typedFor(format: string, value: CellValue): CellValue {
  return typeof value === 'number' && format.includes('%') ? withoutNoise(value / 100) : value;
}
