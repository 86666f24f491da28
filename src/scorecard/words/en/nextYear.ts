/** Fiscal years are B.E.; people who read English are told both eras. */
const both = (year: number): string => `${year - 543} (B.E. ${year})`;

export const nextYear = {
  /** Above the indicators of the new workbook. */
  hint: (from: number): string =>
    `Definitions of fiscal year ${both(from)}. Yellow cells name a year: look at them before the workbook is used.`,
  plan: ['Plan over years', 'Carried over as it is.'] as readonly [title: string, hint: string],
  made: (indicators: number, from: number, to: number): string =>
    `${indicators} rows of definitions of fiscal year ${both(from)} carried over to ${both(to)}, without results.`,
  period: (from: string, to: string): string => `Period: ${from} → ${to}`,
  named: (count: number): string =>
    count === 0
      ? 'No deadline or target names a year.'
      : `Look at these ${count} cells, which name a year (yellow in the workbook):`,
  blank: (count: number): string =>
    `${count} cells showed an error and are blank in the new workbook:`,
  left: (count: number): string =>
    `${count} things are not in the new workbook (columns of your own beside groups, bands, settings or holidays; tables that are not read):`,
  /** `last`: the day up to which there are some; null where there are none. */
  fewHolidays: (to: number, last: string | null): string =>
    last === null
      ? `KpiHolidays has no holidays of fiscal year ${both(to)}: add them, or working days leave out weekends only.`
      : `KpiHolidays has holidays of fiscal year ${both(to)} up to ${last} only: add the others.`,
};

export type NextYearWords = typeof nextYear;
