/** What is wrong with a file or a value that was sent; `about` is a unit, a period, a code, or what the cell says. */
export const problems = {
  empty: () => 'The file is empty. Ask for it again.',
  notXlsx: () => 'The file is no Excel workbook (.xlsx, .xlsm). Ask for the form itself.',
  corrupt: () => 'The file is damaged and cannot be read. Ask for it again.',
  tooLarge: () => 'The file is larger than any form. Ask for the form itself.',
  passwordProtected: () =>
    'The workbook has a password. Ask for it without one (File → Info → Protect Workbook).',
  legacyXls: () => 'The file is in the old format .xls. Ask for it to be saved as .xlsx.',
  notReadable: (why: string) => `The file could not be read: ${why}`,
  notOurs: () =>
    'The file is neither one of our forms (its name KPI_FORM is missing) nor has it a table KpiResults. Ask for the results in the form.',
  newerForm: (version: string) =>
    `The form is of version ${version}, which this version of the program does not know. Update the program.`,
  noRows: () =>
    'The form has no row of headers with Code and Actual any more. Ask for it to be filled in anew.',
  otherPeriod: (period: string) => `The form is of another period: ${period}. Nothing was taken.`,
  otherYear: (year: string) => `The file is of another fiscal year: ${year}. Nothing was taken.`,
  unknownUnit: (unit: string) =>
    `The workbook has no unit “${unit}”. Correct the name of the unit, or make a new form.`,
  definitionsChanged: () =>
    'The definitions have changed since this form was made, in something that the form does not show.',
  noCode: (text: string) => `A row without a code says “${text}”. It belongs to no indicator.`,
  notAsked: (code: string) =>
    `No result is asked of ${code}: its parts make it, or it has no criteria for this period. What was typed there was not taken.`,
  both: (code: string) =>
    `Indicator ${code} has a result and is marked as not assessed. Which of them holds has to be asked.`,
  wrongMark: (text: string) =>
    `“${text}” stands in the column of what is not assessed. Choose from its list, or leave it blank.`,
  noReason: (code: string) => `Indicator ${code} is not assessed, and no reason is given.`,
  committeeReason: (code: string) =>
    `The reason for ${code} was not taken: the column Reason holds that of the committee’s score.`,
  unreadable: (text: string) =>
    `“${text}” cannot be read as a result of these criteria. Correct it in the file, or enter it in the workbook.`,
  uncalculated: (code: string) =>
    `The formula of ${code} has no result yet. Open the file in Excel, save it, and collect again.`,
  unknownCode: (code: string) => `The workbook has no indicator ${code} of this unit.`,
  changedDefinition: (code: string) =>
    `The definition of ${code} in the file is not ours. Its result was not taken: it may be measured against other criteria.`,
  conflict: (code: string) =>
    `Two values for ${code} differ. Remove the file that does not hold, and collect again.`,
  noColumn: (code: string) =>
    `The table of results has no column for this value of ${code}: it was not taken, and stands in the file alone. Add the column, and collect again; numerators and denominators need a table with a row a period.`,
  ofAllPeriods: (code: string) =>
    `The table of results has one cell of ${code} for this in all periods, and it says something else: it stays unless you choose the file’s in the pane. A table with a row a period keeps both.`,
  sharedRow: (code: string) =>
    `The row of ${code} in the table of results holds for several units, which have not all sent the same: nothing was written there. Give each unit a row of its own, and collect again.`,
  formula: (code: string) =>
    `The cell of ${code} in the table of results holds a formula, which stays.`,
};

export type CollectCode = keyof typeof problems;

interface Asked {
  readonly period: string;
  /** B.E.; null where the workbook states none. */
  readonly year: number | null;
}

const asked = ({ period, year }: Asked): string =>
  year === null ? period : `${period}, fiscal year ${year} B.E.`;

/** A text that asks a unit for its results. */
const reminder = {
  subject: (about: Asked) => `Subject: Results of indicators, ${asked(about)}`,
  to: (unit: string) => `To: ${unit}`,
  nothing: (about: Asked) =>
    `The results of your unit’s indicators for ${asked(about)} have not reached us yet.`,
  some: (about: Asked, received: number, expected: number) =>
    `Of your unit’s indicators for ${asked(about)}, ${received} of ${expected} have a result.`,
  missing: 'These results are still missing:',
  refused: 'Of what was sent, the following could not be accepted:',
  please: 'Please fill in the form and send it back as soon as you can. Thank you.',
};

/** The states of a value (design.md §7), as a person reads them. */
export const states = {
  new: 'new',
  same: 'the same',
  changed: 'changed',
  conflict: 'in conflict',
  'unknown code': 'with an unknown code',
  'definition changed': 'with a changed definition',
  unreadable: 'unreadable',
  blank: 'blank',
  'not chosen': 'not chosen',
};

export const collecting = {
  problems,
  states,
  reminder,
  sheet: 'Collected',
  title: 'Collected: files and values from units',
  headers: [
    'File',
    'Unit',
    'Period',
    'Expected',
    'Received',
    'Missing',
    'Refused',
    'Date',
    'SHA-256 of the file',
    'Fingerprint of what was accepted',
  ],
  notSent: '(nothing sent yet)',
  everything: 'Everything',
  about:
    'A blank never takes the place of a value. The SHA-256 says which file it was: the same file has the same one, whatever it is called. The fingerprint says what was accepted of it: the same values have the same one.',
  /** Of the command line. */
  received: (received: number, expected: number) => `${received} of ${expected} received`,
  missing: (codes: string) => `missing: ${codes}`,
  total: (unit: string, before: string, after: string) => `${unit}: total ${before} → ${after}`,
  notWritten: 'Nothing was written. Add --out to accept what is new and changed.',
  written: (values: number) => `${values} ${values === 1 ? 'value' : 'values'} written.`,
};

export type CollectingWords = typeof collecting;
