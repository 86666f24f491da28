import { commonYear, type Era } from '../../../engine';

/** Of a scorecard wherever it is shown; the pane has these from the start. */
export const en = {
  /** Names of months and, as people of the language expect it, its era; `otherEra` marks a year of the other. */
  dates: {
    month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
    era: 'CE' as Era,
    otherEra: (year: number) => `${year} B.E.`,
    madeOn: (date: string) => `made on ${date}`,
  },
  asOf: 'As of',
  /** In English in both eras: `Fiscal year 2564 B.E. (2021)`. */
  fiscalYear: (year: number) => `Fiscal year ${year} B.E. (${commonYear(year)})`,
  noResults: 'No results yet',
  /** `คณะกรรมการให้ 4 คะแนน (เหตุผล) ผลที่คำนวณได้: ` */
  committee: ({ score, reason }: { readonly score: number; readonly reason: string }) =>
    `The committee gave ${score} (${reason}). As computed: `,
  /** How targets without a score stand. */
  targets: {
    /** `of`: those with a result. */
    met: (met: number, of: number) => `Targets met: ${met} of ${of} with a result`,
    metShort: (met: number, of: number) => `Met ${met}/${of}`,
    pending: (number: number) => `${number} pending`,
    unassessed: (number: number) => `${number} not assessed`,
    metShare: (met: number, of: number, percent: string) => `Met ${met} of ${of} (${percent}%)`,
    notMet: (number: number) => `not met ${number}`,
    stillPending: (number: number) => `pending ${number}`,
    noneKnown: 'No target has a result yet',
  },
};

export type ScorecardWords = typeof en;
