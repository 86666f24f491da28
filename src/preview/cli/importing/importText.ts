import type { ImportedResult } from '../../../scorecard';
import { addressText } from '../../../tables';
import type { Proposed } from '../../../tables';
import type { ImportedForm, ImportReport } from './importReport';

/** The same as lines to read: a line for each row, and under it what is uncertain. */
export function importText(report: ImportReport): string {
  const lines = report.rows.flatMap(({ row, role, proposed, doubts }) => [
    [`${row}`.padStart(4), role.padEnd(12), proposed === null ? '' : proposedText(proposed)]
      .join(' ')
      .trimEnd(),
    ...doubts.map(({ cell, message }) => `       ? ${cell}: ${message}`),
  ]);
  return [
    ...formLines(report.forms),
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

/** A line for each of several forms: where it stands and what it is of. */
export function formLines(forms: readonly ImportedForm[]): readonly string[] {
  return forms.map(({ range, title, unit, headerRow, indicators }) =>
    [
      `${range}: ${indicators} indicator${indicators === 1 ? '' : 's'}`,
      headerRow === null ? 'no header' : `header in row ${headerRow}`,
      unit === null ? 'no unit named' : `unit ${unit}`,
      ...(title === null ? [] : [`“${title}”`]),
    ].join(', ')
  );
}

/** What to type where a sheet has several forms and none is named. */
export function howToChoose({ sheet, forms }: ImportReport): string {
  const example = forms[0]?.range ?? '';
  return `${forms.length} forms stand on the sheet “${sheet ?? ''}”. Name one by its range, such as --range ${example}, or take all of them with --all.`;
}

const LEFT = ['noPeriod', 'twice', 'noColumn', 'sharedRow', 'formula'] as const;

/** How many results there are of each kind, and by name those that are not simply written. */
function resultLines(results: readonly ImportedResult[]): readonly string[] {
  if (results.length === 0) return [];
  const count = (wanted: ImportedResult['state']): number =>
    results.filter(({ state }) => state === wanted).length;
  const told = results.flatMap(({ unit, code, period, of, is, was, state, at }) => {
    const key = [unit, code, period, of].filter(Boolean).join(' ');
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
      case 'sharedRow':
        return [
          `  ${key}: the row of ${at === undefined ? 'its cell' : addressText(at)} holds for several units and stays (${String(was ?? '')}), the form says ${String(is)}; give each unit a row of its own`,
        ];
      default:
        return [];
    }
  });
  const left = LEFT.reduce((sum, state) => sum + count(state), 0);
  return [
    `Results: ${count('new')} new, ${count('same')} the same, ${count('changed') + count('replaced')} differ${left > 0 ? `, ${left} left out` : ''}`,
    ...told,
  ];
}

function proposedText(proposed: Proposed): string {
  const { code, period, name, levels, target, weight } = proposed;
  const results = proposed.results.map(({ period: of, of: part, value }) =>
    [of, part, String(value)].filter(Boolean).join(' ')
  );
  const criteria = levels.some((value) => value !== null)
    ? levels.slice(1).map((value) => String(value ?? ''))
    : [String(target ?? '')];
  return [
    code,
    ...(period === null ? [] : [period]),
    name,
    `[${criteria.join(' | ')}]`,
    ...(weight === null ? [] : [`(${weight})`]),
    ...(results.length > 0 ? [`→ ${results.join('; ')}`] : []),
  ].join(' ');
}
