import { periodName, type Language } from '../../../engine';
import type { ImportedResult } from '../../../scorecard';
import { addressText, columnTitle } from '../../../tables';
import type { Proposed } from '../../../tables';
import { importingWordsIn } from '../words/importingWords';
import type { ImportReport } from './importReport';

/** The same as lines to read: a line for each row, and under it what is uncertain. */
export function importText(report: ImportReport, language: Language): string {
  const words = importingWordsIn(language);
  const lines = report.rows.flatMap(({ row, role, proposed, doubts }) => [
    [
      `${row}`.padStart(4),
      padded(words.rowRole(role)),
      proposed === null ? '' : proposedText(proposed, language),
    ]
      .join(' ')
      .trimEnd(),
    ...doubts.map(({ cell, message }) => `       ? ${cell}: ${message}`),
  ]);
  const missing = report.missingColumns.map((header) => columnTitle(header, language));
  return [
    ...formLines(report, language),
    words.form(report.kind, report.columns),
    ...report.doubts.map(({ cell, message }) => `? ${cell}: ${message}`),
    ...lines,
    ...(report.leftOut.length > 0 ? [words.leftOut] : []),
    ...report.leftOut.map(({ message }) => `  ${message}`),
    words.indicators(report.added),
    ...(report.skipped.length > 0 ? [words.skipped(report.skipped.join(', '))] : []),
    ...(missing.length > 0 ? [words.missing(missing.join(', '))] : []),
    ...resultLines(report.results, language),
  ].join('\n');
}

/** To the width of a column; vowels and tone marks above and below a letter take none. */
function padded(text: string): string {
  const marks = text.match(/\p{Mn}/gu)?.length ?? 0;
  return text.padEnd(12 + marks);
}

/** A line for each of several forms: where it stands and what it is of. */
export function formLines({ forms }: ImportReport, language: Language): readonly string[] {
  return forms.map(importingWordsIn(language).standing);
}

/** What to type where a sheet has several forms and none is named. */
export function howToChoose({ sheet, forms }: ImportReport): string {
  const example = forms[0]?.range ?? '';
  return `${forms.length} forms stand on the sheet “${sheet ?? ''}”. Name one by its range, such as --range ${example}, or take all of them with --all.`;
}

const LEFT = ['noPeriod', 'twice', 'noColumn', 'sharedRow', 'formula'] as const;

/** How many results there are of each kind, and by name those that are not simply written. */
function resultLines(results: readonly ImportedResult[], language: Language): readonly string[] {
  if (results.length === 0) return [];
  const words = importingWordsIn(language);
  const count = (...wanted: readonly ImportedResult['state'][]): number =>
    results.filter(({ state }) => wanted.includes(state)).length;
  const told = results.flatMap(({ unit, code, period, of, is, was, state, at }) => {
    if (state === 'new' || state === 'same') return [];
    const key = [unit, code, ...whenAndOf(period, of, language)].filter(Boolean).join(' ');
    const place = at === undefined ? '' : addressText(at);
    const values = { was: String(was ?? ''), is: String(is), at: place };
    return [`  ${key}: ${words.told[state](values)}`];
  });
  const counts = {
    ...{ new: count('new'), same: count('same') },
    ...{ differ: count('changed', 'replaced'), left: count(...LEFT) },
  };
  return [words.results(counts), ...told];
}

/** The period of a result, and what of a quotient it is. */
const whenAndOf = (
  period: ImportedResult['period'],
  of: ImportedResult['of'],
  language: Language
): readonly string[] => [
  ...(period === null ? [] : [periodName(period, language)]),
  ...(of === undefined ? [] : [importingWordsIn(language).of[of]]),
];

function proposedText(proposed: Proposed, language: Language): string {
  const { code, period, name, levels, target, weight } = proposed;
  const results = proposed.results.map(({ period: when, of, value }) =>
    [...whenAndOf(when, of, language), String(value)].join(' ')
  );
  const criteria = levels.some((value) => value !== null)
    ? levels.slice(1).map((value) => String(value ?? ''))
    : [String(target ?? '')];
  return [
    code,
    ...(period === null ? [] : [periodName(period, language)]),
    name,
    `[${criteria.join(' | ')}]`,
    ...(weight === null ? [] : [`(${weight})`]),
    ...(results.length > 0 ? [`→ ${results.join('; ')}`] : []),
  ].join(' ');
}
