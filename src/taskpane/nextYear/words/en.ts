/** Fiscal years are B.E.; people who read English are told both eras. */
const both = (year: number): string => `${year - 543} (B.E. ${year})`;

/** What the pane says of starting the next year, in English; every other language has the same. */
export const english = {
  title: 'Start the next year',
  back: 'Back',
  intro:
    'Makes a new workbook with the indicators, groups, bands, settings and holidays of this one for the next fiscal year, without results. This workbook stays as it is.',
  reading: 'Reading the workbook…',
  making: 'Making the workbook…',
  noYear:
    'The workbook states no fiscal year. Fill in “Fiscal year” in KpiSettings, then come back.',
  look: 'What you get, and what to look at',
  asText: 'The list as text',
  close: 'Close',
  openYear: (year: number) => `Open the workbook of ${both(year)}`,
  save: 'Save it as a file',
  fileName: (year: number) => `KPI ${year - 543}.xlsx`,
  opened: (name: string) =>
    `It is open as a new workbook. Save it there, for example as “${name}”, and look at the yellow cells before it is used.`,
  saved: (name: string) => `Handed over to be saved: ${name}.`,
  notThere: 'Look among the downloads of your browser. If nothing is there, open it instead.',
};

export type NextYearPaneWords = typeof english;
