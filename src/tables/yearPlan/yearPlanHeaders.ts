import { readFiscalYear } from '../../engine';
import type { CellValue } from '../../engine';
import { headerKey } from '../columns/columns';
import { headerAddress } from '../cells/layout';
import type { Layout } from '../cells/layout';
import type { Problem } from '../problems/problem';
import type { RawTable } from '../snapshot';
import { isBlank, textOf } from '../cells/text';
import { PLAN_COLUMNS, PLAN_TABLE, planYearTitle } from './yearPlanColumns';

/** A column that holds the targets or the budgets of one fiscal year (B.E.). */
export interface PlanYearColumn {
  readonly what: 'target' | 'budget';
  readonly year: number;
}

/** `Target 2566`, `เป้าหมาย ปี พ.ศ. ๒๕๖๖`, `Budget FY2023`, `งบประมาณ (บาท) 2566`; null: no such header, or both words. */
export function planYearOf(header: CellValue): PlanYearColumn | null {
  const text = textOf(header).replace(/ปีงบประมาณ/g, 'ปี');
  const target = /target|เป้าหมาย/i.test(text);
  const budget = /budget|งบ/i.test(text);
  const year = target === budget ? null : readFiscalYear(text);
  return year === null ? null : { what: target ? 'target' : 'budget', year };
}

const LOOKUP = new Map(
  PLAN_COLUMNS.flatMap(({ key, en, th, aliases }) =>
    [en, th, ...aliases].map((name) => [headerKey(name), key] as const)
  )
);

function keyOf(header: CellValue): string | null {
  const year = planYearOf(header);
  if (year !== null) return yearKey(year);
  const text = textOf(header);
  const found = LOOKUP.get(headerKey(text));
  return found ?? LOOKUP.get(headerKey(text.replace(/([(（].*)$/su, ''))) ?? null;
}

/** Key of a year's column in the layout: `budget2566`. */
export function yearKey({ what, year }: PlanYearColumn): string {
  return `${what}${year}`;
}

/** True for headers with a project and at least one year. */
export function hasPlanHeaders(headers: readonly CellValue[]): boolean {
  const projects = headers.some((header) => !isBlank(header) && keyOf(header) === 'project');
  return projects && headers.some((header) => planYearOf(header) !== null);
}

/** True for headers of a plan whose number formats matter: targets and base values may be percentages. */
export function isPlanFormat(header: CellValue): boolean {
  return planYearOf(header)?.what === 'target' || keyOf(header) === 'baseValue';
}

/** Where the columns of a plan stand; of two columns with the same meaning the first is used. */
export function planLayout(table: RawTable): {
  readonly layout: Layout;
  readonly years: readonly PlanYearColumn[];
  readonly problems: readonly Problem[];
} {
  const columns = new Map<string, number>();
  const years: PlanYearColumn[] = [];
  const problems: Problem[] = [];
  const title = table.name ?? PLAN_TABLE;
  table.headers.forEach((header, index) => {
    const key = isBlank(header) ? null : keyOf(header);
    if (key === null) return;
    const year = planYearOf(header);
    if (columns.has(key)) {
      const english = PLAN_COLUMNS.find((spec) => spec.key === key)?.en ?? '';
      const column = year === null ? english : planYearTitle(year.what, year.year, 'en');
      const at = headerAddress(table, index);
      problems.push({ severity: 'warning', at, code: 'duplicateColumn', table: title, column });
      return;
    }
    columns.set(key, index);
    if (year !== null) years.push(year);
  });
  if (!columns.has('project')) {
    const at = headerAddress(table, 0);
    problems.push({
      severity: 'error',
      at,
      code: 'missingColumn',
      table: title,
      column: 'Project',
    });
  }
  return { layout: { columns, periods: [] }, years, problems };
}
