import { periodName, type Language, type PeriodId } from '../../../engine';
import type { Report } from '../../../scorecard';
import type { EntryForm } from '../../../scorecard/departments/entryForm';
import { reportProblem } from '../../../scorecard/report';
import { problemLines } from '../../../scorecard/textReport';
import { entryFormWordsIn } from '../../../scorecard/words/entryFormWords';
import type { Problem } from '../../../tables';

/** What `npm run forms --json` prints. */
export interface FormsReport {
  readonly period: PeriodId;
  readonly forms: readonly {
    readonly file: string;
    readonly unit: string | null;
    /** Indicators that need a result, and those that the workbook has one for. */
    readonly expected: number;
    readonly filled: number;
  }[];
  readonly problems: Report['problems'];
}

export function formsReport(
  period: PeriodId,
  forms: readonly EntryForm[],
  files: readonly string[],
  problems: readonly Problem[],
  language: Language
): FormsReport {
  return {
    period,
    forms: forms.map(({ unit, expected, filled }, i) => ({
      ...{ file: files[i] ?? '', unit, expected, filled },
    })),
    problems: problems.map((problem) => reportProblem(problem, language)),
  };
}

/** The same as lines to read; warnings are what `npm run score` is for. */
export function formsText(
  { period, forms }: FormsReport,
  problems: readonly Problem[],
  language: Language
): string {
  const words = entryFormWordsIn(language);
  return [
    ...forms.map(({ file, filled, expected }) => words.made(file, filled, expected)),
    words.madeAll(forms.length, periodName(period, language)),
    ...problemLines(
      problems.filter(({ severity }) => severity === 'error'),
      language
    ),
  ].join('\n');
}
