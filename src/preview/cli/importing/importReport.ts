import type { FormKind, FormRole, Proposed, RowRole } from '../../../tables';

export interface ImportedDoubt {
  readonly cell: string;
  readonly message: string;
}

/** What `npm run import --json` prints. Rows are counted as on the sheet, from 1; ignored ones are left out. */
export interface ImportReport {
  readonly sheet: string | null;
  readonly kind: FormKind;
  /** Role of each column of the range. */
  readonly columns: readonly FormRole[];
  readonly added: number;
  /** Codes that the workbook has already. */
  readonly skipped: readonly string[];
  readonly doubts: readonly ImportedDoubt[];
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
    `Indicators: ${report.added}`,
    ...(report.skipped.length > 0 ? [`Already there: ${report.skipped.join(', ')}`] : []),
  ].join('\n');
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
