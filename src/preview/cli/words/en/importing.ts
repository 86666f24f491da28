import type { FormKind, FormRole, RowRole } from '../../../../tables';

/** A form of a sheet that has several. */
interface Standing {
  readonly range: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly headerRow: number | null;
  readonly indicators: number;
}

/** What the workbook has and what the form says; `at` is the cell that stays, blank where it is not known. */
interface Told {
  readonly was: string;
  readonly is: string;
  readonly at: string;
}

const place = (at: string): string => at || 'its cell';

/** What `npm run import` prints for a person; in English roles are called as `--column` has them. */
export const importing = {
  form: (kind: FormKind, roles: readonly FormRole[]): string =>
    `Form: ${kind} (${roles.join(', ')})`,
  rowRole: (role: RowRole): string => role,
  standing: ({ range, title, unit, headerRow, indicators }: Standing): string =>
    [
      `${range}: ${indicators} indicator${indicators === 1 ? '' : 's'}`,
      headerRow === null ? 'no header' : `header in row ${headerRow}`,
      unit === null ? 'no unit named' : `unit ${unit}`,
      ...(title === null ? [] : [`“${title}”`]),
    ].join(', '),
  leftOut: 'Left out:',
  indicators: (count: number): string => `Indicators: ${count}`,
  skipped: (codes: string): string => `Already there: ${codes}`,
  missing: (columns: string): string => `The table has no column for: ${columns}`,
  results: (count: Readonly<Record<'new' | 'same' | 'differ' | 'left', number>>): string =>
    `Results: ${count.new} new, ${count.same} the same, ${count.differ} differ${count.left > 0 ? `, ${count.left} left out` : ''}`,
  of: { numerator: 'numerator', denominator: 'denominator' },
  told: {
    replaced: ({ was, is }: Told): string => `was ${was}, is ${is}`,
    changed: ({ was, is }: Told): string => `was ${was} and stays, the form says ${is}`,
    noPeriod: ({ is }: Told): string => `${is} is of no period; name it with --period`,
    twice: ({ is }: Told): string =>
      `the form says it more than once, here ${is}; none of them is written`,
    formula: ({ was, is, at }: Told): string =>
      `${place(at)} holds a formula and stays (${was}), the form says ${is}`,
    noColumn: (_: Told): string => 'KpiResults has no column for it',
    sharedRow: ({ was, is, at }: Told): string =>
      `the row of ${place(at)} holds for several units and stays (${was}), the form says ${is}; give each unit a row of its own`,
  },
  notWritten: 'not written, there is nothing to add.',
};

export type ImportingWords = typeof importing;
