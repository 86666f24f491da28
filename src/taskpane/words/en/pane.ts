import type { Texts } from './views';

/** How a whole number is shown: `1,234`. */
export type ShowCount = (count: number) => string;

/** The pane's words in English; every other language has the same ones. */
export const english = (n: ShowCount) => ({
  productName: 'KPI Scorecard',
  languageGroup: 'Language / ภาษา',
  overview: 'This workbook',
  indicators: 'Indicators',
  inAllUnits: (codes: string, lines: string) => `${codes} · ${lines} in all units together`,
  results: 'Results',
  units: 'Units',
  none: 'none yet',
  opens: {
    import: 'Import from your own form',
    forms: 'Forms for departments',
    collect: 'Collect results',
    history: 'Scores over the years',
    nextYear: 'Start the next year',
  },
  insertedSample: 'The sample is in the workbook. Its results are invented, for practice.',
  insertedTemplate:
    'The empty template is in the workbook. Fill in the indicators, then the results.',
  steps: 'Steps',
  step: { check: 'Check', score: 'Score', summarise: 'Summarise' },
  advice: {
    begin: 'Next: choose how to begin.',
    fill: 'Next: fill in the indicators, then the results; the columns with dark headers are needed.',
    check: 'Next: check that the tables can be read.',
    fix: 'Correct the errors under “To check”, then check again; rows without errors can be scored already.',
    score: 'Next: choose a period and score.',
    withErrors: 'Scored, but without what has errors: correct them, then score again.',
    summarise: 'Next: choose the sheets for the meeting.',
    summariseAgain: 'Next: make the sheets again, as results or choices have changed.',
    results: 'Next: fill in results, then score.',
    done: 'Done. Change a result and score again whenever you like.',
    checkAgain: 'Next: the workbook has changed, so check and score again.',
  },
  options: 'Choices for Score and Summarise',
  period: 'Period',
  newest: 'Newest',
  newestIs: (period: string) => `Newest (${period})`,
  settingIs: (period: string) => `As in the settings (${period})`,
  unit: 'Unit',
  allUnits: 'All units',
  reading: 'Reading the workbook…',
  scoring: 'Scoring…',
  writing: 'Writing to the workbook…',
  writingOf: ({ done, total }: Texts<'done' | 'total'>) => `Writing: ${done} of ${total}`,
  inserting: 'Inserting the sheets…',
  failed: 'Something went wrong',
  detail: (detail: string) => `The add-in’s own error: ${detail}`,
  dismiss: 'Close message',
  outOfDate: 'The workbook has changed since this was made.',
  readAgain: 'Read again',
  nothingYet: 'Nothing to check yet',
  help: 'Help: how to fill in and use it',
  errorCount: (count: number) => `${n(count)} ${count === 1 ? 'error' : 'errors'}`,
  warningCount: (count: number) => `${n(count)} ${count === 1 ? 'warning' : 'warnings'}`,
  outOf: (highest: string) => `of ${highest}`,
  noTotal: 'No score yet',
  without: (names: string) => `The total is without indicator ${names}: the result cannot be read.`,
  level: (level: string) => `Level ${level}`,
  scoresWritten: 'The scores are in the workbook.',
  announceChecked: ({ errors, warnings }: Texts<'errors' | 'warnings'>) =>
    `Checked: ${errors}, ${warnings}.`,
  announceScored: (score: string, highest: string) => `Scored. Total ${score} of ${highest}.`,
  announceScoredUnits: (count: number) => `Scored ${n(count)} units.`,
  privacy: 'Everything is worked out on this computer. Nothing is sent anywhere.',
  stepState: {
    open: 'not yet',
    next: 'next',
    done: 'done',
    stale: 'out of date',
    earlier: 'made earlier',
    nothing: 'nothing to check yet',
  },
  cancel: 'Cancel',
  freezing: 'Turning formulas into values…',
  loadingPart: 'Opening…',
  loadingFailed: 'This part could not be loaded. Check the connection, then try again.',
  tryAgain: 'Try again',
  places: 'Places',
  place: { home: 'Overview', problems: 'To check', scores: 'Scores', sheets: 'Sheets' },
  homeTitle: 'This workbook at a glance',
  resultsFor: 'Results for',
  asOf: 'Scored as of',
  weightSum: 'Weights add up to',
  weightsNone: 'no weights: all count the same',
  weightsDiffer: (count: string, units: string) => `not 100 in ${count} of ${units} units`,
  weightsWithout: (count: string, units: string) => `none in ${count} of ${units} units`,
  noneFound: 'none found',
  scoresNow: 'Total as the workbook stands',
  scoresNowOf: (period: string) => `Total as the workbook stands, ${period}`,
  targetsNowOf: (period: string) => `Targets as the workbook stands, ${period}`,
  openScores: 'See the scores',
  scoresSheet: {
    open: 'These scores are not in the workbook yet.',
    done: 'The Scores sheet is up to date.',
    stale: 'The Scores sheet is out of date: the workbook or the choices have changed since.',
    earlier: 'The workbook has a Scores sheet made earlier; it may be out of date.',
  },
  goToSettings: 'Settings in this workbook',
  look: 'Colours on this computer',
  looks: { auto: 'As in Office', light: 'Light', dark: 'Dark' },
  enterPending: (count: number) => `Enter what is pending (${n(count)})`,
  enterLater: (count: number) => `Enter this period’s results (${n(count)})`,
  madeSheets: (count: number) => `${n(count)} ${count === 1 ? 'sheet is' : 'sheets are'} ready.`,
  keptAsReported: 'The scores are kept as reported, on a sheet of their own.',
  frozenCells: (count: number) =>
    count === 0
      ? 'There was no formula of the add-in to turn into a value.'
      : `${n(count)} ${count === 1 ? 'formula is now a value' : 'formulas are now values'}.`,
  unfrozenCells: (count: number) =>
    `Undone: ${n(count)} ${count === 1 ? 'cell holds its formula' : 'cells hold their formulas'} again.`,
  frozenErrors: ({ cells, count }: { readonly cells: string; readonly count: number }) =>
    `${count === 1 ? 'One shows an error and was left' : 'Those that show an error were left'}: ${cells}.`,
  unknownFormulas:
    'Formulas of this add-in show #NAME?, because the workbook was open before the add-in was there.',
  enterAgain: 'Enter the formulas again',
  enteringAgain: 'Entering the formulas again…',
  enteredAgain: (count: number) =>
    count === 0
      ? 'No formula of the add-in shows #NAME?.'
      : `${n(count)} ${count === 1 ? 'formula was' : 'formulas were'} entered again.`,
  writes: 'The Scores sheet holds',
  written: {
    functions: 'Functions of this add-in',
    plain: 'Plain Excel formulas (no add-in needed)',
    values: 'Values only',
  },
});

/** All words of one language: texts, and functions from facts to text. */
export type Words = ReturnType<typeof english>;
