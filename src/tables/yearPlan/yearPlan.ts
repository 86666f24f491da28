import type { Cell } from '../../engine';
import { tableOf } from '../columns/identify';
import { bodyAddress, headerAddress } from '../cells/layout';
import type { Problem } from '../problems/problem';
import { cellAt, columnAddress, isBlankRow, parseRow, rawRow, refusals } from '../cells/row';
import type { RawTable, Snapshot } from '../snapshot';
import { isBlank, isExcelError, sameTextKey, textOf } from '../cells/text';
import { PLAN_KINDS, termOf } from '../columns/vocabulary';
import { planYearTitle, PLAN_TABLE } from './yearPlanColumns';
import { planLayout, yearKey } from './yearPlanHeaders';
import type { PlanYearColumn } from './yearPlanHeaders';
import type { YearPlan } from './yearPlanModel';
import { collectProjects } from './yearPlanProjects';
import { budgetCell, PLAN_ROW_KEYS, PlanRow } from './yearPlanRow';
import type { PlanLine } from './yearPlanProjects';
import { printedDifferences } from './yearPlanSums';
import { z } from '../cells/zod';

const FORMATS: ReadonlySet<string> = new Set(['baseValue']);

/**
 * Reads KpiPlan: one row for each statement, targets and budgets in a column for each fiscal year of either era. A blank
 * project or dimension is that of the row above, as in printed plans; rows of kind `total` hold printed totals.
 *
 * @returns null where the workbook has no such table, or it has no column of projects
 */
export function readYearPlan(snapshot: Snapshot): {
  readonly plan: YearPlan | null;
  readonly problems: readonly Problem[];
} {
  const { table, others } = tableOf(snapshot, 'plan');
  if (table === null) return { plan: null, problems: [] };
  const { layout, years, problems: heads } = planLayout(table);
  const problems: Problem[] = [
    ...heads,
    ...others.map((other): Problem => ({
      severity: 'warning',
      at: headerAddress(other, 0),
      code: 'severalTables',
      table: other.name ?? PLAN_TABLE,
    })),
  ];
  if (!layout.columns.has('project')) return { plan: null, problems };
  const budgets = years.filter(({ what }) => what === 'budget');
  const Money = z.strictObject(
    Object.fromEntries(
      budgets.map((each) => [yearKey(each), budgetCell(planYearTitle(each.what, each.year, 'en'))])
    )
  );
  const lines: PlanLine[] = [];
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, refused } = parseRow(
      PlanRow,
      rawRow(table, layout, index, PLAN_ROW_KEYS, FORMATS)
    );
    const money = parseRow(Money, rawRow(table, layout, index, budgets.map(yearKey), new Set()));
    const targets = targetsOf(table, index, years, layout.columns);
    problems.push(...refusals(table, layout, index, refused), ...targets.problems);
    problems.push(...refusals(table, layout, index, money.refused));
    if (row === null) return;
    const at = (key: string) =>
      columnAddress(table, layout, index, key) ?? bodyAddress(table, index, 0);
    lines.push({
      row,
      // Totals are often marked in the column of projects only.
      total: row.kind === 'total' || (row.kind === null && isTotal(row.project)),
      targets: targets.targets,
      budgets: new Map(
        budgets.flatMap((each) => {
          const value = money.row?.[yearKey(each)] ?? null;
          return value === null ? [] : [[each.year, { value, at: at(yearKey(each)) }] as const];
        })
      ),
      at,
    });
  });
  const { projects, printed, problems: unclear } = collectProjects(lines);
  const plan: YearPlan = {
    years: [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b),
    projects,
    printed,
  };
  return { plan, problems: [...problems, ...unclear, ...printedDifferences(plan)] };
}

function isTotal(project: string | null): boolean {
  return project !== null && termOf(PLAN_KINDS, sameTextKey(project)) === 'total';
}

/** Targets are kept as they are written, for the engine to read. */
function targetsOf(
  table: RawTable,
  row: number,
  years: readonly PlanYearColumn[],
  columns: ReadonlyMap<string, number>
): { readonly targets: ReadonlyMap<number, Cell>; readonly problems: readonly Problem[] } {
  const targets = new Map<number, Cell>();
  const problems: Problem[] = [];
  for (const each of years) {
    const index = each.what === 'target' ? columns.get(yearKey(each)) : undefined;
    if (index === undefined) continue;
    const cell: Cell = cellAt(table, row, index);
    if (isExcelError(cell.value)) {
      const column = planYearTitle('target', each.year, 'en');
      const at = bodyAddress(table, row, index);
      problems.push({
        severity: 'error',
        at,
        code: 'excelError',
        column,
        text: textOf(cell.value),
      });
    } else if (!isBlank(cell.value)) targets.set(each.year, cell);
  }
  return { targets, problems };
}
