import { withoutNoise, type CellValue } from '../../engine';
import type { EntryCell } from '../../scorecard';
import { addressText, movedDay } from '../../tables';
import type { Entered } from '../door';
import { askDay, daysLess } from '../host/dateSystem';
import { loadFilters, refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { asOneStep } from '../host/oneStep';
import { cellInput, TEXT_FORMAT } from '../host/textCell';
import { undoAll } from '../host/undo';
import { holdsFormula } from './formulasAt';

const DATE_FORMAT = 'yyyy-mm-dd';

/** One cell to write; `dated`: a number in it is a serial day. */
export interface CellWrite {
  readonly cell: EntryCell;
  readonly dated: boolean;
  /** The value goes with this number format, as it stood there before. */
  readonly format?: string;
}

/** What a cell holds now and held before. */
export type WrittenCell = Pick<Entered['cells'][number], 'written' | 'before' | 'format'>;

/**
 * Writes cells as somebody would type them, in one request; what fails is put back.
 *
 * @returns what each holds now and held before
 * @throws HostProblem `protected`, `filtered` or `formulaThere`; nothing was written then
 */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[]
): Promise<readonly WrittenCell[]> {
  const day = askDay(context);
  const targets = writes.map((write) => {
    const { at } = write.cell;
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    return {
      ...write,
      protection: sheet.protection.load('protected'),
      filters: loadFilters(sheet, at.sheet),
      range: rangeOf(context, write.cell).load('formulas,values,numberFormat,rowHidden'),
    };
  });
  await context.sync();
  for (const { cell, protection, filters, range } of targets) {
    const name = addressText(cell.at);
    if (protection.protected) throw new HostProblem('protected', { name: cell.at.sheet });
    if (range.rowHidden) refuseFiltered(filters);
    if (holdsFormula(range)) throw new HostProblem('formulaThere', { name });
  }
  const before = targets.map(({ range }) => ({
    formulas: range.formulas as CellValue[][],
    numberFormat: range.numberFormat as string[][],
  }));
  const formatAt = (i: number): string => before[i]?.numberFormat[0]?.[0] ?? 'General';
  const made = targets.map(({ cell, format, dated }, i) => {
    const here = formatAt(i);
    const plain = here === 'General' || here === TEXT_FORMAT;
    const typed =
      typeof cell.value === 'number' && plain ? (dated ? DATE_FORMAT : 'General') : here;
    return {
      format: format ?? typed,
      value: format === undefined ? typedFor(here, cell.value) : cell.value,
    };
  });
  const change = async (writing: Excel.RequestContext): Promise<void> => {
    targets.forEach(({ cell }, i) => {
      const { format = 'General', value = null } = made[i] ?? {};
      // What is told of it stays a day as it is counted from 1900.
      const own = movedDay(value, format, -daysLess(day));
      put(rangeOf(writing, cell), { value: own, format, there: formatAt(i) });
    });
    await writing.sync();
  };
  const undo = async (): Promise<void> => {
    targets.forEach(({ range }, i) => {
      const format = formatAt(i);
      put(range, { value: before[i]?.formulas[0]?.[0] ?? null, format, there: null });
    });
    await context.sync();
  };
  await asOneStep(context, change, (cause) =>
    undoAll([{ sheet: writes[0]?.cell.at.sheet ?? '', undo }], cause)
  );
  return targets.map(({ cell }, i) => ({
    written: made[i]?.value ?? null,
    before: cell.before,
    format: formatAt(i),
  }));
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
