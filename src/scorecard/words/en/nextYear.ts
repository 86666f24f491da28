/** Fiscal years are B.E.; people who read English are told both eras. */
const both = (year: number): string => `${year - 543} (B.E. ${year})`;

export const nextYear = {
  /** Above the indicators of the new workbook. */
  hint: (from: number): string =>
    `Definitions of fiscal year ${both(from)}. Yellow cells name a year: look at them before the workbook is used.`,
  plan: ['Plan over years', 'Carried over as it is.'] as readonly [title: string, hint: string],
  made: (indicators: number, from: number, to: number): string =>
    `Definitions of fiscal year ${both(from)} carried over to ${both(to)}, without results; rows: ${indicators}`,
  period: (from: string, to: string): string => `Period: ${from} → ${to}`,
  named: (count: number): string =>
    count === 0
      ? 'No deadline or target names a year.'
      : `Cells that name a year, to be looked at (yellow in the new workbook): ${count}`,
  blank: (count: number): string =>
    `Cells that showed an error, and are blank in the new workbook: ${count}`,
  left: (count: number): string =>
    `Not in the new workbook (columns of your own beside groups, bands, settings or holidays; tables that are not read): ${count}`,
  /** `last`: the day up to which there are some; null where there are none. */
  fewHolidays: (to: number, last: string | null): string =>
    last === null
      ? `KpiHolidays has no holidays of fiscal year ${both(to)}: add them, or working days leave out weekends only.`
      : `KpiHolidays has holidays of fiscal year ${both(to)} up to ${last} only: add the others.`,
};

export type NextYearWords = typeof nextYear;
