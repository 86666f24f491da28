import { calendarDay } from '../../engine';
import type { CellValue, Language } from '../../engine';
import type { EntryCell, EntryPlan, ResultEntry } from '../../scorecard';
import { addressText } from '../../tables';
import type { ResultColumn } from '../../tables';
import type { Entered } from '../door';
import { applyPlan } from '../write/applyPlan';
import { HostProblem, toHostProblem } from '../host/hostProblem';
import { readSnapshot } from '../read/readSnapshot';
import { cellInput } from '../host/textCell';
import { undoOrTell } from '../host/undo';

const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * Writes one result as somebody would type it: into its own cell of KpiResults, or into a new row at the end of the table
 * (a day as `2026-03-31` there). Nothing else is touched.
 *
 * @param date - true where the value of `actual` is a serial day
 * @throws HostProblem `noResultTable`, `noResultColumn`, `formulaThere`, `protected`; nothing was written then
 */
export async function enterResult(
  context: Excel.RequestContext,
  entry: ResultEntry,
  language: Language,
  date: boolean
): Promise<Entered> {
  const { planEntry } = await import('../../scorecard/intake/planEntry');
  const snapshot = await readSnapshot(context);
  const plan = writable(planEntry(snapshot, entry, language));
  const columns = columnsOf(entry);
  const { values, ...key } = entry;
  if (plan.state === 'cells') {
    const written = await writeCells(
      context,
      plan.cells.map((cell, i) => ({ cell, dated: date && columns[i] === 'actual' }))
    );
    return { key, cells: written.map((each, i) => ({ column: columns[i] ?? 'actual', ...each })) };
  }
  const typed = date ? { ...entry, values: { ...values, ...dayAsText(values.actual) } } : entry;
  const row = writable(planEntry(snapshot, typed, language));
  const append = row.state === 'row' ? [row.append] : [];
  await applyPlan(context, { sheets: [], append, activate: null });
  return {
    key,
    cells: columns.map((column) => ({
      column,
      written: typed.values[column] ?? null,
      before: null,
      format: null,
    })),
  };
}

/**
 * Takes a result back: its cells hold again what stood there. A row that was added stays, blank.
 *
 * @throws HostProblem `changedSince` where somebody has changed it in the meantime; nothing was written then
 */
export async function undoEntry(
  context: Excel.RequestContext,
  { key, cells }: Entered,
  language: Language
): Promise<void> {
  const { planEntry } = await import('../../scorecard/intake/planEntry');
  const values = Object.fromEntries(cells.map(({ column, before }) => [column, before]));
  const plan = planEntry(await readSnapshot(context), { ...key, values }, language);
  const same =
    plan.state === 'cells' &&
    plan.cells.every(({ before }, i) => sameValue(before, cells[i]?.written ?? null));
  if (!same) throw new HostProblem('changedSince');
  await writeCells(
    context,
    plan.cells.map((cell, i) => ({ cell, dated: false, format: cells[i]?.format ?? 'General' }))
  );
}

const sameValue = (a: CellValue, b: CellValue): boolean => (a ?? '') === (b ?? '');

const columnsOf = ({ values }: ResultEntry): readonly ResultColumn[] =>
  Object.keys(values) as ResultColumn[];

function writable(plan: EntryPlan): Extract<EntryPlan, { state: 'cells' | 'row' }> {
  if (plan.state === 'noTable') throw new HostProblem('noResultTable');
  if (plan.state === 'noColumn') throw new HostProblem('noResultColumn', { name: plan.column });
  return plan;
}

/** A new row has no cell yet whose format could make a day of a number. */
function dayAsText(value: CellValue | undefined): ResultEntry['values'] {
  const day = typeof value === 'number' ? calendarDay(value) : null;
  if (day === null) return {};
  const parts = [String(day.year).padStart(4, '0'), day.month, day.day];
  return { actual: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}

interface CellWrite {
  readonly cell: EntryCell;
  readonly dated: boolean;
  /** The value goes with this number format, as it stood there before. */
  readonly format?: string;
}

async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[]
): Promise<readonly Pick<Entered['cells'][number], 'written' | 'before' | 'format'>[]> {
  const targets = writes.map((write) => {
    const { at } = write.cell;
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    return {
      ...write,
      protection: sheet.protection.load('protected'),
      range: sheet.getRangeByIndexes(at.row, at.column, 1, 1).load('formulas,values,numberFormat'),
    };
  });
  await context.sync();
  for (const { cell, protection, range } of targets) {
    const name = addressText(cell.at);
    if (protection.protected) throw new HostProblem('protected', { name: cell.at.sheet });
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
  return typeof value === 'number' && format.includes('%')
    ? Number((value / 100).toPrecision(15))
    : value;
}
