const values = (count: string): string => `${count} ${count === '1' ? 'value' : 'values'}`;

/** What the pane says of collecting, in English; every other language has the same. */
export const english = {
  title: 'Collect results',
  back: 'Back',
  intro:
    'Choose the forms and workbooks that the units have sent. They are read on this computer; nothing is written until you accept it, and nothing is sent anywhere.',
  choose: 'Choose files',
  drop: 'or drop them here',
  reading: (done: string, all: string) => `Reading: ${done} of ${all} files`,
  looking: 'Comparing with the workbook…',
  writing: 'Writing to the workbook…',
  files: (count: string) => `Files (${count})`,
  received: (received: string, expected: string) => `${received} of ${expected} received`,
  severalUnits: (count: string) => `${count} units`,
  noUnit: 'Whole organisation',
  leaveOut: 'Leave out',
  leaveOutFile: (file: string) => `Leave out the file ${file}`,
  moreProblems: (count: string) => `and ${count} more`,
  nothingNew: 'Nothing in these files is new: the workbook has it all already.',
  differences: 'What would change',
  all: 'All',
  none: 'None',
  allOf: (unit: string) => `All of ${unit}`,
  noneOf: (unit: string) => `None of ${unit}`,
  wasIs: (was: string, is: string) => `${was} → ${is}`,
  blank: '(blank)',
  inConflict: (code: string) =>
    `What was sent for ${code} differs. Choose below which value holds.`,
  conflict: (what: string) => `Which value of ${what} holds?`,
  neither: 'None of them',
  fromFile: (is: string, file: string) => `${is} (${file})`,
  stays: (is: string) => `${is} stays`,
  definitions: 'Definitions that a unit has changed: shown only, never taken',
  ourDefinition: (ours: string, theirs: string) => `ours: ${ours} – in the file: ${theirs}`,
  scores: 'Scores before and after',
  noScoreChanges: 'No total changes.',
  noScore: 'no score',
  accept: (count: string) => `Accept ${values(count)}`,
  acceptState: 'Write down what was collected',
  written: (count: string) =>
    `Written to the table of results: ${values(count)}. As long as this pane is open, that can be taken back here.`,
  recorded: 'What was collected is written down; no result was changed.',
  takeBack: (count: string) => `Undo: take back what was accepted last (${values(count)})`,
  takeBackState: 'Undo: take back what was written down last',
  takenBack: (count: string) =>
    `Taken back: ${values(count)}. The cells hold what they held before.`,
  stateTakenBack: 'Taken back: the sheet of what was collected is as it was before.',
  changedSince: (count: string) =>
    `Changed since, and left as they are: ${count}. Change them in their cells if need be.`,
  changedAt: (what: string, cell: string) => `${what} (${cell})`,
  goneSince: (what: string) => `${what} (its row is gone)`,
  rowsStay: (count: string) =>
    `Rows that were added and have been moved or changed since stay in the table, without the results that were accepted: ${count}. Delete them there if need be.`,
  sheetStays: {
    changed: (sheet: string) =>
      `The sheet “${sheet}” has been changed since and was left as it is. The next accepting writes it anew.`,
    refused: (sheet: string) =>
      `Excel did not let the sheet “${sheet}” be put back. It stays as it is; the next accepting writes it anew. Look whether the workbook is protected.`,
  },
  changed:
    'The workbook has changed in the meantime. Nothing was written. Look at what would change now, and accept again.',
  state: 'State of collection',
  complete: (complete: string, all: string) => `${complete} of ${all} units have every result.`,
  sent: 'Sent',
  notSent: 'Has sent nothing',
  hasResults: (have: string, expected: string) => `${have} of ${expected} results`,
  missing: (codes: string) => `Missing: ${codes}`,
  refused: (file: string, why: string) => `Not accepted of ${file}: ${why}`,
  collectedOn: (file: string, day: string) => `${file}, ${day}`,
  remind: 'Text of a reminder',
  remindUnit: (unit: string) => `Text of a reminder to ${unit}`,
  close: 'Close',
  showAll: (count: string) => `Show units that have every result too (${count})`,
};

export type CollectWords = typeof english;
