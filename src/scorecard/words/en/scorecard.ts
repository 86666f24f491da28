import { commonYear, type Era } from '../../../engine';

/** Of a scorecard wherever it is shown. */
export const en = {
  /** Names of months and, as people of the language expect it, its era; `otherEra` marks a year of the other. */
  dates: {
    month: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
    era: 'CE' as Era,
    otherEra: (year: number) => `${year} B.E.`,
    madeOn: (date: string) => `made on ${date}`,
  },
  /** In English in both eras: `Fiscal year 2564 B.E. (2021)`. */
  fiscalYear: (year: number) => `Fiscal year ${year} B.E. (${commonYear(year)})`,
  /** `คณะกรรมการให้ 4 คะแนน (เหตุผล) ผลที่คำนวณได้: ` */
  committee: ({ score, reason }: { readonly score: number; readonly reason: string }) =>
    `The committee gave ${score} (${reason}). As computed: `,
};

export type ScorecardWords = typeof en;
