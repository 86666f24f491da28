import { termTitle, type Language } from '../../../engine';
import { COLUMNS, TABLE_NAMES, YEAR_COLUMNS } from '../../../tables';
import type { PlanCell, SheetPlan } from '../../plan/plan';
import { textIn } from '../dataText';
import { USER_SHEETS } from '../../plan/tabs';
import { extraSheet, type ColumnLook } from './extraSheet';
import { joined, type Say } from './say';
import type { SampleIndicator, YearPlan } from './schema';

type Dimension = YearPlan['dimensions'][number];
type Project = Dimension['projects'][number];
type Statement = Project['statements'][number];

/** The outputs and outcomes of a plan, coded by their place in the project, as indicators of one year. */
export function planned(plan: YearPlan): readonly SampleIndicator[] {
  return each(plan, (dimension, project, { name, measure, result, note }, code) => ({
    code,
    group: dimension.name,
    name,
    measure,
    kind: 'target',
    supervisor: project.office ?? '',
    note: [note],
    results: { Y: result },
  }));
}

/** KpiPlan on a sheet of its own: a row for each output and outcome, then the printed totals. */
export function planSheet(plan: YearPlan, say: Say, language: Language): SheetPlan {
  const { years, dimensions, title, hint, total } = plan;
  const headers = COLUMNS.plan.map((spec) => spec[language]);
  const yearHeaders = years.flatMap((year) => [
    YEAR_COLUMNS.target(year)[language],
    YEAR_COLUMNS.budget(year)[language],
  ]);
  const statements = each(plan, (dimension, project, statement, code, isFirst): PlanCell[] => [
    textIn(dimension.name, language),
    project.code,
    textIn(project.name, language),
    code,
    textIn(statement.name, language),
    termTitle(statement.kind, language),
    say(project.office),
    say(statement.measure),
    '',
    '',
    isFirst ? (project.sharedWith ?? '') : '',
    ...years.flatMap(() => [say(statement.target), isFirst ? project.budget : '']),
    joined([statement.note, ...(isFirst ? project.note : [])], ' · ', say),
  ]);
  const totalRow = (name: string, printed: number, note: string): readonly PlanCell[] => {
    const kind = termTitle('total', language);
    const blank = ['', '', '', '', ''];
    return [name, '', kind, '', '', kind, ...blank, ...years.flatMap(() => ['', printed]), note];
  };
  const rows = [
    ...statements,
    ...dimensions.map((one) => totalRow(textIn(one.name, language), one.printed, one.note)),
    totalRow('', total.printed, total.note),
  ];
  const heads = [...headers.slice(0, -1), ...yearHeaders, ...headers.slice(-1)];
  const widths = [20, 9, 26, 8, 30, 10, 22, 14, 8, 8, 9, ...years.flatMap(() => [14, 14]), 34];
  const isBudget = (head: string): boolean =>
    years.some((year) => head === YEAR_COLUMNS.budget(year)[language]);
  return extraSheet(
    {
      sheet: USER_SHEETS.plan,
      table: TABLE_NAMES.plan,
      lines: [textIn(title, language), textIn(hint, language)],
      headers: heads,
      rows,
      about: 2,
      widths,
      // Figures and words stand under one another: right and left of a line between columns they would read as one.
      looks: heads.flatMap((head, column): ColumnLook[] =>
        isBudget(head)
          ? [{ column, horizontal: 'Right', numberFormat: '#,##0' }]
          : yearHeaders.includes(head)
            ? [{ column, horizontal: 'Center' }]
            : []
      ),
    },
    language
  );
}

function each<T>(
  { dimensions }: YearPlan,
  make: (
    dimension: Dimension,
    project: Project,
    statement: Statement,
    code: string,
    isFirst: boolean
  ) => T
): readonly T[] {
  return dimensions.flatMap((dimension) =>
    dimension.projects.flatMap((project) =>
      project.statements.map((statement, i) =>
        make(dimension, project, statement, `${project.code}.${i + 1}`, i === 0)
      )
    )
  );
}
