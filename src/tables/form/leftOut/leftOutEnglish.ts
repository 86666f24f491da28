/** Why a row of a form gives no indicator of its own, in English. */
export const ENGLISH_ROWS = {
  blank: 'blank',
  title: 'above the header',
  formTitle: 'the title of the form',
  header: 'the header of the table',
  headerAgain: 'the header once more',
  titled: 'names the indicator of the table below it',
  period: 'names the period of the rows below it',
  section: 'heads a section',
  group: 'names the group of the rows below it',
  continuation: 'belongs to the row above it',
  total: 'a total',
  belowTotal: 'below the total',
  note: 'a note',
  figures: 'figures without a name, such as the number of a page',
  unclear: 'not understood',
  chosen: 'as you chose',
};

/** Why nothing of a column is taken over, in English, where there is no more to say of it. */
export const ENGLISH_COLUMNS = {
  blank: 'blank',
  counting: 'counts the rows; the codes stand elsewhere',
  countingUnits: 'counts the people or units, not the indicators',
  chosen: 'left out, as you chose',
};
