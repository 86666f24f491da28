/** Fiscal years are B.E.; people who read English are told both eras. */
const both = (year: number): string => `${year - 543} (B.E. ${year})`;
const more = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const history = {
  /** Excel keeps the name “History” for itself. */
  sheet: 'Score history',
  title: 'Score history: scores over the years',
  headers: [
    'Fiscal year',
    'Period',
    'Unit',
    'Code',
    'Indicator',
    'Result',
    'Score',
    'Band',
    'Against the last period',
    'Against the year before',
    'Criteria',
    'File',
  ],
  /** Of the totals that the chart shows. */
  totals: ['Period', 'Total'] as readonly [period: string, total: string],
  when: (period: string, year: number): string => `${period} ${year}`,
  chart: 'Total over the periods',
  notComparable: 'not comparable',
  thisWorkbook: '(this workbook)',
  notes: [
    'The periods of each workbook are scored by its own rules. A score stands in the periods for which a result was reported; totals count what was known then. What was kept as reported goes before what the workbook says now.',
    'Compared are scores of the same unit and code: with the last period of the same sort before it, and with the same period of the year before; totals as long as they are on the same scale.',
    '“not comparable”: the criteria, or the name, of the indicator are others. Criteria with the same eight characters are the same; years of deadlines move along.',
  ],
  /** Of rows at the end that somebody has changed. */
  unreadable: (rows: number): string =>
    `Rows at the end whose year, period or score cannot be read: ${rows}. They stay as they are, and are compared with nothing. Correct or delete them.`,
  /** What is wrong with a file; `about` is what it is about. */
  problems: {
    notXlsx: () =>
      'The file is no Excel workbook (.xlsx, .xlsm). Choose a workbook that is scored.',
    tooLarge: () => 'The file is larger than a workbook that is scored. Choose another one.',
    noIndicators: () => 'The file has no table KpiIndicators. Choose a workbook that is scored.',
    noFiscalYear: () =>
      'The workbook does not say of which fiscal year it is. Fill in Fiscal year in the settings, save it, and choose it again.',
    noResults: () => 'No period of the workbook has a result.',
    conflict: (about: string) =>
      `${about}: another file says other scores; of these nothing was taken. Leave out the file that does not hold.`,
    otherwise: (sheet: string) =>
      `The sheet ${sheet} keeps scores that the workbook now says otherwise: those that were kept are taken, without a total.`,
  },
  file: (year: number, scores: number): string =>
    `fiscal year ${both(year)}, ${more(scores, 'score', 'scores')}`,
  taken: (added: number, changed: number, same: number): string =>
    `new ${added} · changed ${changed} · the same ${same}`,
  /** Of the command line. */
  notWritten: 'Nothing was written. Add --out to write the sheet of scores over the years.',
  written: (scores: number): string =>
    `The sheet of scores over the years has ${more(scores, 'score', 'scores')}.`,
};

export type HistoryWords = typeof history;
