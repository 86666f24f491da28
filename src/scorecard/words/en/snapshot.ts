import type { Day } from '../../plan/dates';
import { summaries } from './summaries';

/** What stands on sheets of kept scores, and on that of what has changed since, in English. */
export const snapshot = {
  /** A whole year is no day that something was as of. */
  sheet: (period: string, whole: boolean, { year, month, day }: Day) =>
    `${whole ? period : `As of ${period}`} ${day}-${month}-${year}`,
  title: 'Scores as reported, kept on that day',
  fingerprint: (hash: string) => `Fingerprint of the inputs (SHA-256): ${hash}`,
  frozen:
    'This sheet holds values and is never changed by the add-in; later runs are compared with it.',
  changes: {
    sheet: summaries['summary:changes'].name,
    title: 'Changes since the last report',
    since: (period: string, date: string) =>
      `Compared with the scores of ${period} kept on ${date}`,
    otherPeriod: (now: string, kept: string) =>
      `No scores of ${now} were kept: it is compared with ${kept}, so results differ even where the inputs are the same.`,
    same: 'Nothing changed',
    columns: [
      'Unit',
      'Code',
      'Indicator',
      'Result reported',
      'Result now',
      'Score reported',
      'Score now',
      'What changed',
    ],
    added: 'new',
    removed: 'no longer there',
    result: 'result',
    score: 'score',
    inputsChanged:
      'The inputs (criteria, weights, results or settings) are not those of the report.',
    inputsSame: 'The inputs are exactly those of the report.',
  },
};

export type SnapshotWords = typeof snapshot;
