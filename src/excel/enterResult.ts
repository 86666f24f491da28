import type { CellValue, Language } from '../engine';
import type { EntryCell, ResultEntry } from '../scorecard';
import { addressText } from '../tables';
import { applyPlan } from './applyPlan';
import { HostProblem, toHostProblem } from './hostProblem';
import { readSnapshot } from './readSnapshot';
import { cellInput } from './textCell';

const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * Writes one result as somebody would type it: into its own cell of KpiResults, or into a new row at the end of the table.
 * Nothing else is touched.
 *
 * @param date - true where the value of `actual` is a serial day
 * @throws HostProblem `noResultTable`, `noResultColumn`, `formulaThere`, `protected`; nothing was written then
 */
export async function enterResult(
  context: Excel.RequestContext,
  entry: ResultEntry,
  language: Language,
  date: boolean
): Promise<void> {
  const { planEntry } = await import('../scorecard/planEntry');
  const plan = planEntry(await readSnapshot(context), entry, language);
  switch (plan.state) {
    case 'noTable':
      throw new HostProblem('noResultTable');
    case 'noColumn':
      throw new HostProblem('noResultColumn', { name: plan.column });
    case 'row':
      await applyPlan(context, { sheets: [], append: [plan.append], activate: null });
      return;
    case 'cells':
      await writeCells(context, plan.cells, date);
  }
}

async function writeCells(
  context: Excel.RequestContext,
  cells: readonly EntryCell[],
  date: boolean
): Promise<void> {
  const targets = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.at.sheet);
    return {
      cell,
      protection: sheet.protection.load('protected'),
      range: sheet
        .getRangeByIndexes(cell.at.row, cell.at.column, 1, 1)
        .load('formulas,values,numberFormat'),
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
  try {
    for (const { cell, range } of targets) {
      const format = (range.numberFormat as string[][])[0]?.[0] ?? 'General';
      if (date && typeof cell.value === 'number' && format === 'General') {
        range.numberFormat = [[DATE_FORMAT]];
      }
      range.formulas = [[cellInput(typedFor(format, cell.value))]];
    }
    await context.sync();
  } catch (cause) {
    const undo = async (): Promise<void> => {
      targets.forEach(({ range }, i) => {
        range.numberFormat = before[i]?.numberFormat ?? [['General']];
        range.formulas = (before[i]?.formulas ?? [['']]).map((line) => line.map(cellInput));
      });
      await context.sync();
    };
    await undo()
      .catch(undo)
      .catch(() => {
        throw new HostProblem('notRestored', { name: cells[0]?.at.sheet ?? '', cause });
      });
    throw toHostProblem(cause);
  }
}

/** In a cell formatted as a percentage 85 is typed as 0.85: the pane speaks of percent. */
function typedFor(format: string, value: CellValue): CellValue {
  return typeof value === 'number' && format.includes('%')
    ? Number((value / 100).toPrecision(15))
    : value;
}
