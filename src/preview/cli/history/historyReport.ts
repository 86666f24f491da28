import type { PeriodId } from '../../../engine';
import { historyWordsIn, problemTexts } from '../../../scorecard/history';
import type { Direction } from '../../../scorecard/history/directions';
import type { HistoryRun } from './historyRun';

/** What `npm run history --json` prints. Fiscal years are B.E. */
export interface HistoryReport {
  readonly files: readonly {
    readonly file: string;
    /** Null for the workbook itself. */
    readonly sha256: string | null;
    readonly fiscalYear: number | null;
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly problems: readonly string[];
  }[];
  readonly rows: readonly {
    readonly fiscalYear: number;
    readonly period: PeriodId;
    readonly unit: string | null;
    readonly code: string | null;
    readonly name: string;
    readonly result: string;
    readonly score: number | null;
    readonly band: string | null;
    /** A difference of scores; `not comparable` where the criteria are others, null where there is nothing to compare with. */
    readonly againstLast: number | 'not comparable' | null;
    readonly againstYear: number | 'not comparable' | null;
    readonly criteria: string;
    readonly file: string;
  }[];
}

export function historyReport({ history, book }: HistoryRun): HistoryReport {
  const { language } = book;
  const said = (direction: Direction): number | 'not comparable' | null =>
    direction === 'notComparable' ? 'not comparable' : direction;
  return {
    files: history.files.map((each, i) => {
      const { file, hash, fiscalYear } = each;
      const source = history.sources[i];
      return {
        ...{ file, sha256: hash === '' ? null : hash, fiscalYear },
        ...{ added: source?.added ?? 0, changed: source?.changed.length ?? 0 },
        same: source?.same ?? 0,
        problems: problemTexts(each, source, language, book.scorecard.settings.era),
      };
    }),
    rows: history.rows.map(({ row, againstLast, againstYear }) => {
      const { year, source, ...rest } = row;
      return {
        ...{ fiscalYear: year, ...rest },
        ...{ againstLast: said(againstLast), againstYear: said(againstYear), file: source },
      };
    }),
  };
}

/** Something was refused, or is in conflict. */
export function hasRefused({ history: { files, sources } }: HistoryRun): boolean {
  return (
    files.some(({ rows }, i) => i > 0 && rows.length === 0) ||
    sources.some(({ conflicts }) => conflicts.length > 0)
  );
}

/** The same as lines to read. */
export function historyText(
  report: HistoryReport,
  isWritten: boolean,
  { book: { language }, history }: HistoryRun
): string {
  const words = historyWordsIn(language);
  return [
    ...report.files.flatMap(({ file, fiscalYear, added, changed, same, problems }) => [
      fiscalYear === null
        ? file
        : `${file}: ${words.file(fiscalYear, added + changed + same)} (${words.taken(added, changed, same)})`,
      ...problems.map((problem) => `  ${problem}`),
    ]),
    '',
    isWritten ? words.written(history.rows.length) : words.notWritten,
  ].join('\n');
}
