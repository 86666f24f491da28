import type { Language } from '../../engine';

/** What the filter of low scores is called. */
export interface BelowWords {
  /** Where the workbook states a target for the total. */
  readonly target: string;
  /** Where it states none: the score itself, which is nobody's target. */
  readonly score: (score: string) => string;
  /** Where targets without a score are among the indicators, or nothing else is. */
  readonly scoreOrNotMet: (score: string) => string;
  readonly notMet: string;
}

export const belowWords: Readonly<Record<Language, BelowWords>> = {
  en: {
    target: 'Below target',
    score: (score) => `Below ${score}`,
    scoreOrNotMet: (score) => `Below ${score} or target not met`,
    notMet: 'Target not met',
  },
  th: {
    target: 'ต่ำกว่าเป้าหมาย',
    score: (score) => `ต่ำกว่า ${score}`,
    scoreOrNotMet: (score) => `ต่ำกว่า ${score} หรือไม่บรรลุเป้าหมาย`,
    notMet: 'ไม่บรรลุเป้าหมาย',
  },
};
