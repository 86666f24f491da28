/** What the pane says of scores over the years, in English; every other language has the same. */
export const english = {
  title: 'Scores over the years',
  back: 'Back',
  intro:
    'Puts the scores of this workbook and of those of other years on one sheet, with how each of them moves. Choose the workbooks of other years; they are read on this computer, and nothing is written until you say so.',
  reading: (done: string, all: string) =>
    `Reading: ${done} of ${all} ${all === '1' ? 'file' : 'files'}`,
  looking: 'Reading the workbook…',
  writing: 'Writing to the workbook…',
  files: 'What they say',
  leaveOut: 'Leave out',
  leaveOutFile: (file: string) => `Leave out the file ${file}`,
  changed: (count: string) => `Scores that were known otherwise (${count})`,
  wasIs: (what: string, was: string, is: string) => `${what}: ${was} → ${is}`,
  nothing: 'nothing',
  totals: 'Totals',
  period: 'Period',
  total: 'Total',
  change: 'Against the last period',
  year: 'Against the year before',
  write: (scores: string) => `Write the sheet (${scores} ${scores === '1' ? 'score' : 'scores'})`,
  written: 'The sheet is written.',
  changedSince:
    'The workbook has changed in the meantime. Nothing was written. Look at the scores as they are now, and write them again.',
};

export type HistoryPaneWords = typeof english;
