/** What the pane says of forms for departments, in English; every other language has the same. */
export const english = {
  title: 'Forms for departments',
  back: 'Back',
  intro:
    'Each unit gets a workbook of its own to fill in its results; Excel is all that it takes. What they send back is taken over by “Collect results”. This workbook stays as it is.',
  reading: 'Reading the workbook…',
  writing: (done: string, all: string) => `Making forms: ${done} of ${all}`,
  errors: (count: string) =>
    `Errors in the workbook: ${count} (see “To check”). Correct them before you send forms: criteria stand there as they can be read now.`,
  units: (count: string) => `Units (${count})`,
  noUnit: 'Whole organisation',
  toFill: (open: string, expected: string) =>
    `${open} of ${expected} ${expected === '1' ? 'indicator' : 'indicators'} still to fill in`,
  complete: (expected: string) =>
    expected === '1'
      ? 'its indicator is filled in already'
      : `all ${expected} indicators filled in already`,
  nothing: 'nothing to fill in in this period',
  all: 'All',
  none: 'None',
  open: 'Open',
  openUnit: (unit: string) => `Open the form of ${unit}`,
  save: (count: string) => `Save ${count} ${count === '1' ? 'form' : 'forms'} as one zip file`,
  saveOne: 'Save the form as a file',
  cannotSave:
    'In Excel for Mac add-ins cannot save files. Open the forms one by one; each opens as a new workbook, which you save in Excel.',
  opened: (unit: string, name: string) =>
    `The form of ${unit} is open as a new workbook. Save it there, for example as “${name}”.`,
  saved: (name: string) => `Handed over to be saved: ${name}.`,
  notThere:
    'Look among the downloads of your browser. If nothing is there, open the forms one by one and save them in Excel.',
};

export type FormsWords = typeof english;
