import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import { columnAddress, isBlankRow, readRow } from '../cells/row';
import { sameTextKey } from '../cells/text';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import { YEAR_COLUMNS } from '../columns/planColumns';
import { planYearOf } from '../columns/headers';
import { PLAN_KINDS, termOf } from '../../engine';
import type { Problem } from '../problems/problem';
import type { RawTable } from '../snapshot';
import type { YearPlan } from './yearPlanModel';
import { collectProjects, type PlanLine } from './yearPlanProjects';
import { printedDifferences } from './yearPlanSums';

const PLAN_ROW = rowOf(COLUMNS.plan);

/**
 * Reads KpiPlan: one row for each statement, targets and budgets in a column for each fiscal year of either era. A blank
 * project or dimension is that of the row above, as in printed plans; rows of kind `total` hold printed totals.
 */
export function readYearPlan(
  table: RawTable,
  layout: Layout
): { readonly plan: YearPlan; readonly problems: readonly Problem[] } {
  const years = yearsOf(table);
  const targetRow = rowOf(years.target.map(YEAR_COLUMNS.target));
  const budgetRow = rowOf(years.budget.map(YEAR_COLUMNS.budget));
  const problems: Problem[] = [];
  const lines: PlanLine[] = [];
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, problems: inRow } = readRow(PLAN_ROW, table, layout, index);
    const targets = readRow(targetRow, table, layout, index);
    const budgets = readRow(budgetRow, table, layout, index);
    problems.push(...inRow, ...targets.problems, ...budgets.problems);
    if (row === null) return;
    const at = (key: string) =>
      columnAddress(table, layout, index, key) ?? bodyAddress(table, index, 0);
    lines.push({
      row,
      // Totals are often marked in the column of projects only.
      total: row.kind === 'total' || (row.kind === null && isTotal(row.project)),
      targets: new Map(
        years.target.flatMap((year) => {
          const cell = targets.row?.[YEAR_COLUMNS.target(year).key] ?? null;
          return cell === null ? [] : [[year, cell] as const];
        })
      ),
      budgets: new Map(
        years.budget.flatMap((year) => {
          const { key } = YEAR_COLUMNS.budget(year);
          const value = budgets.row?.[key] ?? null;
          return value === null ? [] : [[year, { value, at: at(key) }] as const];
        })
      ),
      at,
    });
  });
  const { projects, printed, problems: unclear } = collectProjects(lines);
  const all = [...new Set([...years.target, ...years.budget])].sort((a, b) => a - b);
  const plan: YearPlan = { years: all, projects, printed };
  return { plan, problems: [...problems, ...unclear, ...printedDifferences(plan)] };
}

/** Years that have a column of targets, and of budgets, in worksheet order. */
function yearsOf(table: RawTable) {
  const found = table.headers.flatMap((header) => planYearOf(header) ?? []);
  const of = (what: keyof typeof YEAR_COLUMNS): readonly number[] => [
    ...new Set(found.filter((each) => each.what === what).map(({ year }) => year)),
  ];
  return { target: of('target'), budget: of('budget') };
}

function isTotal(project: string | null): boolean {
  return project !== null && termOf(PLAN_KINDS, sameTextKey(project)) === 'total';
}
