import { periodName, rounded, SHOWN_DECIMALS, type Language, type PeriodId } from '../../../engine';
import type { ComparedFile, Report, Scorecard, ValueState } from '../../../scorecard';
import type { CollectedValue } from '../../../scorecard/departments/compareFile';
import type { SentProblem } from '../../../scorecard/departments/sentBook';
import { reportProblem } from '../../../scorecard/report';
import { collectingWordsIn } from '../../../scorecard/words/collectingWords';
import { a1, COLUMNS, textOf, type ColumnSpec } from '../../../tables';
import type { CollectRun } from './collectRun';

type ReportedProblem = Report['problems'][number];
/** What is wrong with a file that was sent. */
type SentReported = Omit<ReportedProblem, 'code'> & { readonly code: SentProblem['code'] };

/** A total before and after, and the scores of indicators that are others. */
interface ReportedScore {
  readonly unit: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly indicators: readonly {
    readonly code: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** What `npm run collect --json` prints (design.md §7). */
export interface CollectReport {
  readonly files: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly period: PeriodId | null;
    readonly expected: number;
    readonly received: number;
    readonly missing: readonly string[];
    readonly sha256: string;
    readonly problems: readonly SentReported[];
  }[];
  readonly values: readonly (Omit<CollectedValue, 'at'> & {
    readonly sheet: string;
    readonly cell: string;
  })[];
  /** Units whose total, or a score of an indicator, is another one than before. */
  readonly scores: readonly ReportedScore[];
  /** What is wrong with the workbook itself, once it holds what was collected. */
  readonly problems: readonly ReportedProblem[];
}

export function collectReport(run: CollectRun, language: Language): CollectReport {
  const { files, collection, after } = run;
  return {
    files: files.map(({ file, hash, unit, period, expected, received, missing, problems }) => ({
      ...{ file, unit, period, expected, received, missing, sha256: hash },
      problems: problems.map((problem) => sentProblem(problem, language)),
    })),
    values: files.flatMap(({ values }) =>
      values.map(({ at, ...value }) => ({
        ...{ unit: value.unit, code: value.code, period: value.period, field: value.field },
        ...{ state: value.state, was: value.was, is: value.is, file: value.file },
        ...{ sheet: at.sheet, cell: a1(at.row, at.column) },
      }))
    ),
    scores: scoresOf(collection.scorecard, after),
    problems: after.problems.map((problem) => reportProblem(problem, language)),
  };
}

function sentProblem({ severity, code, at, about }: SentProblem, language: Language): SentReported {
  const message = collectingWordsIn(language).problems[code](about);
  return {
    ...{ severity, code },
    ...{ sheet: at?.sheet ?? null, cell: at === null ? null : a1(at.row, at.column), message },
  };
}

function scoresOf(before: Scorecard, after: Scorecard): readonly ReportedScore[] {
  return after.units.flatMap((unit): readonly ReportedScore[] => {
    const old = before.units.find((each) => each.unit === unit.unit);
    const scores = new Map(old?.indicators.map(({ indicator, score }) => [indicator.code, score]));
    const indicators = unit.indicators.flatMap(({ indicator: { code }, score }) => {
      const was = scores.get(code) ?? null;
      return was === score ? [] : [{ code, before: was, after: score }];
    });
    const totals = { before: old?.total.score ?? null, after: unit.total.score };
    if (indicators.length === 0 && totals.before === totals.after) return [];
    return [{ unit: unit.unit, ...totals, indicators }];
  });
}

/** Something was refused, or two files differ. */
export function isRefused({ files }: Pick<CollectRun, 'files'>): boolean {
  return files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
}

const STATES: readonly ValueState[] = [
  ...(['new', 'changed', 'same', 'blank', 'conflict', 'unknown code'] as const),
  ...(['definition changed', 'unreadable', 'not chosen'] as const),
];

/** The same as lines to read: each file with what is wrong with it, what changes, and the totals. */
export function collectText(
  report: CollectReport,
  run: CollectRun,
  isWritten: boolean,
  language: Language
): string {
  const words = collectingWordsIn(language);
  const shown = (score: number | null): string =>
    score === null
      ? '–'
      : rounded(score, { decimals: SHOWN_DECIMALS, mode: run.after.settings.roundingMode }).toFixed(
          SHOWN_DECIMALS
        );
  const counts = STATES.flatMap((state) => {
    const count = report.values.filter((value) => value.state === state).length;
    return count === 0 ? [] : [`${words.states[state]} ${count}`];
  });
  const changes = report.values
    .filter(({ state }) => state === 'changed' || state === 'conflict')
    .map(({ unit, code, period, field, was, is, state, file, sheet, cell }) => {
      const of = period === run.collection.period ? null : periodName(period, language);
      const name = [unit, code, of, resultTitle(field, language)]
        .filter((part) => part !== null)
        .join(' ');
      const values = `${textOf(was) || '–'} → ${textOf(is)}`;
      return `${words.states[state]}: ${name}: ${values} (${file}, ${sheet}!${cell})`;
    });
  const totals = report.scores.map(({ unit, before, after }) =>
    words.total(unit ?? words.everything, shown(before), shown(after))
  );
  return [
    ...run.files.flatMap((file) => fileLines(file, language)),
    ...(counts.length === 0 ? [] : ['', counts.join(' · ')]),
    ...changes,
    ...(totals.length === 0 ? [] : ['', ...totals]),
    '',
    isWritten ? words.written(run.written) : words.notWritten,
  ].join('\n');
}

/** A column of the results by its header, as people know it. */
function resultTitle(field: string, language: Language): string {
  const specs: readonly ColumnSpec[] = COLUMNS.results;
  return specs.find(({ key }) => key === field)?.[language] ?? field;
}

function fileLines(
  { file, unit, period, expected, received, missing, problems }: ComparedFile,
  language: Language
): readonly string[] {
  const words = collectingWordsIn(language);
  const facts = [
    ...(unit === null ? [] : [unit]),
    ...(period === null ? [] : [periodName(period, language)]),
    ...(expected === 0 ? [] : [words.received(received, expected)]),
    ...(missing.length === 0 ? [] : [words.missing(missing.join(', '))]),
  ];
  return [
    facts.length === 0 ? file : `${file}: ${facts.join(' · ')}`,
    ...problems.map(({ at, code, about }) => {
      const place = at === null ? '' : `${at.sheet}!${a1(at.row, at.column)} `;
      return `  ${place}${words.problems[code](about)}`;
    }),
  ];
}
