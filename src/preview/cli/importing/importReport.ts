import type { ImportedResult } from '../../../scorecard';
import { addressText } from '../../../tables';
import type { FormKind, FormRole, LeftOut, Proposed, RowRole } from '../../../tables';

export interface ImportedDoubt {
  readonly cell: string;
  readonly message: string;
}

/** Rows, counted as on the sheet, or columns that are left out for one reason. */
export interface ImportedLeftOut {
  readonly rows?: readonly number[];
  readonly columns?: readonly string[];
  readonly reason: LeftOut['reason'];
  readonly message: string;
}

/** What `npm run import --json` prints. Rows are counted as on the sheet, from 1. */
export interface ImportReport {
  readonly sheet: string | null;
  readonly kind: FormKind;
  /** Role of each column of the range. */
  readonly columns: readonly FormRole[];
  readonly added: number;
  /** Codes that the workbook has already. */
  readonly skipped: readonly string[];
  /** English headers that the table of indicators has no column for. */
  readonly missingColumns: readonly string[];
  /** Results that the form states, and what becomes of each. */
  readonly results: readonly ImportedResult[];
  readonly doubts: readonly ImportedDoubt[];
  /** Rows that give no indicator of their own, and columns of which nothing is taken. */
  readonly leftOut: readonly ImportedLeftOut[];
  /** What the rows become; those of `leftOut` that are simply ignored are not among them. */
  readonly rows: readonly {
    readonly row: number;
    readonly role: RowRole;
    readonly proposed: Proposed | null;
    readonly doubts: readonly ImportedDoubt[];
  }[];
}

/** The same as lines to read: a line for each row, and under it what is uncertain. */
export function importText(report: ImportReport): string {
  const lines = report.rows.flatMap(({ row, role, proposed, doubts }) => [
    [`${row}`.padStart(4), role.padEnd(12), proposed === null ? '' : proposedText(proposed)]
      .join(' ')
      .trimEnd(),
    ...doubts.map(({ cell, message }) => `       ? ${cell}: ${message}`),
  ]);
  return [
    `Form: ${report.kind} (${report.columns.join(', ')})`,
    ...report.doubts.map(({ cell, message }) => `? ${cell}: ${message}`),
    ...lines,
    ...(report.leftOut.length > 0 ? ['Left out:'] : []),
    ...report.leftOut.map(({ message }) => `  ${message}`),
    `Indicators: ${report.added}`,
    ...(report.skipped.length > 0 ? [`Already there: ${report.skipped.join(', ')}`] : []),
    ...(report.missingColumns.length > 0
      ? [`The table has no column for: ${report.missingColumns.join(', ')}`]
      : []),
    ...resultLines(report.results),
  ].join('\n');
}

/** How many results there are of each kind, and by name those that are not simply written. */
function resultLines(results: readonly ImportedResult[]): readonly string[] {
  if (results.length === 0) return [];
  const count = (wanted: ImportedResult['state']): number =>
    results.filter(({ state }) => state === wanted).length;
  const told = results.flatMap(({ unit, code, period, is, was, state, at }) => {
    const key = [unit, code, period].filter((part) => part !== null).join(' ');
    switch (state) {
      case 'replaced':
        return [`  ${key}: was ${String(was)}, is ${String(is)}`];
      case 'changed':
        return [`  ${key}: was ${String(was)} and stays, the form says ${String(is)}`];
      case 'noPeriod':
        return [`  ${key}: ${String(is)} is of no period; name it with --period`];
      case 'twice':
        return [
          `  ${key}: the form says it more than once, here ${String(is)}; none of them is written`,
        ];
      case 'formula':
        return [
          `  ${key}: ${at === undefined ? 'its cell' : addressText(at)} holds a formula and stays (${String(was ?? '')}), the form says ${String(is)}`,
        ];
      case 'noColumn':
        return [`  ${key}: KpiResults has no column for it`];
      default:
        return [];
    }
  });
  const left = count('noPeriod') + count('twice') + count('noColumn') + count('formula');
  return [
    `Results: ${count('new')} new, ${count('same')} the same, ${count('changed') + count('replaced')} differ${left > 0 ? `, ${left} left out` : ''}`,
    ...told,
  ];
}

function proposedText({ code, period, name, levels, target, weight }: Proposed): string {
  const criteria = levels.some((value) => value !== null)
    ? levels.slice(1).map((value) => String(value ?? ''))
    : [String(target ?? '')];
  return [
    code,
    ...(period === null ? [] : [period]),
    name,
    `[${criteria.join(' | ')}]`,
    ...(weight === null ? [] : [`(${weight})`]),
  ].join(' ');
}
