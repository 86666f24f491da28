/** What stands on the form that a department fills in. */
export const entryForms = {
  sheet: 'Results form',
  title: 'Form for reporting results of indicators',
  /** Stands for the unit where a workbook has none. */
  organisation: 'Whole organisation',
  guidance:
    'Fill in the yellow cells only, and save. Where an indicator is not assessed, choose so in its column, leave the result blank and give the reason. A blank means that there is no result yet; it is never counted as 0. Save the file under any name and send it back.',
  locked:
    'All other cells are locked, without a password: that keeps them from being changed by accident, and is no protection against people. If criteria are wrong, do not change them here; tell whoever sent this form.',
  /** Around the number of indicators that have something. */
  filled: (count: string): readonly [before: string, after: string] => [
    'Filled in: ',
    ` of ${count} ${count === '1' ? 'indicator' : 'indicators'}`,
  ],
  criteria: 'Criteria',
  /** Instead of them. */
  notDue: 'No result is due in this period.',
  excluded: 'Not assessed',
  /** The word to choose in that column. */
  excludedWord: 'N/A',
  level: (head: string) => `Level ${head}: `,
  /** Titles of help: at most 32 characters; messages: at most 255. */
  help: {
    number: 'Type a number, such as 85.',
    percent: 'Type the percentage as a number: 85 for 85 percent.',
    steps: 'Type the steps that are done, such as 1,2,4. A single number means all steps up to it.',
    items: 'Type the items that are met, such as 1,3,4, or how many there are.',
    ladder: 'Choose the level whose statement is true. 0 where none of them is.',
    date: 'Type the day on which it was done, such as 30/9/2026.',
    days: (working: boolean) =>
      `Type the number of ${working ? 'working days' : 'days'}, such as 12, or the first and the last day with ; between them: 1/10/2025; 20/10/2025.`,
    inputs: (list: string) => `Type these in order, with ; between them: ${list}`,
    statement: (text: string) => `${text} (yes or no)`,
    text: 'Type the result as the criteria ask for it.',
    quotient: 'Type the number; the result is numerator ÷ denominator × 100.',
    excluded:
      'Choose N/A where this indicator is not assessed in this period. Then give the reason.',
    reason: 'Needed where the indicator is not assessed.',
    evidence: 'Name the document or give the place where it can be found.',
  },
  /** Of the command line: a form that was made, and all of them. */
  made: (file: string, filled: number, expected: number) =>
    `${file}: ${filled} of ${expected} ${expected === 1 ? 'indicator' : 'indicators'} filled in`,
  madeAll: (forms: number, period: string) =>
    `${forms} ${forms === 1 ? 'form' : 'forms'} for ${period}`,
  notNumber: {
    title: 'Not a number',
    message: 'A number is expected here. Do you want to keep what you have typed?',
  },
  notListed: {
    title: 'Not in the list',
    message: 'This is not in the list. Do you want to keep what you have typed?',
  },
};

export type EntryFormWords = typeof entryForms;
