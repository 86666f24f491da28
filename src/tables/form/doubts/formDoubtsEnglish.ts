/** What may be uncertain about a form, in English; `{text}` is what it is about. */
export const ENGLISH_DOUBTS = {
  noHeader: 'No header row was found. Choose what each column is.',
  headerAbove:
    'This range has no header of its own; its columns were read as the header in row {text} says. Check them.',
  notUnderstood: 'It is not clear what this row is. Choose its role, or leave it out.',
  excelError: 'The cell holds the error {text}; it is left blank.',
  codeAssigned: 'The form gives no number; the code {text} was assigned.',
  codeAnew:
    'The form counts its rows anew in each group; so that each indicator has a code of its own, this one changed: {text}.',
  codeTwice: 'The code {text} was used by a row above.',
  severalInOneCell: 'One cell names several indicators; they became rows of their own.',
  targetsUnclear: 'The targets “{text}” could not be shared out.',
  levelsUnclear: 'It is not clear which indicator of the cell the criteria belong to.',
  severalTargets: 'There are several target columns; the first is used.',
  targetsByPeriod:
    'The form has a target for each period, an indicator one; none is taken. Choose the column of the one that counts as target, and leave the others out; or, for a score by each of them, give the indicator a row for each period with its target as the highest level.',
  groupNameGlued: 'The names of the group and of the task stand in one cell: “{text}”.',
  groupOrMore: '“{text}” was read as a group; it may continue the row above.',
  groupSum: 'The group’s weight is not the sum of its rows: {text}.',
  totalSum: 'The total weight is not the sum of the rows: {text}.',
  weightUnclear: 'The weight “{text}” could not be read; it is left blank.',
  noCriteria: 'There are neither criteria nor a target.',
  kindUnclear: 'The criteria are statements. Choose the kind: ladder, milestone or another.',
  notStaircase: 'The ticks are no staircase. Look at the steps of this level.',
  tickedLevel: 'The level holds only a tick; it was read as “มี” (yes).',
  unitFromBrackets: 'The unit comes from the brackets after the name: {text}.',
  mergedLevels: 'The cell is merged over several levels; it was read as the first.',
  dateCell: 'The cell is a date; it becomes text (Buddhist Era).',
  parentUnknown: 'The indicator that {text} is a part of was not found.',
  leftOut: 'The range is too large; only its beginning was read.',
  mergesUnknown:
    'This Excel does not say which cells are merged: of merged cells only the first is read, the others as blank. Check columns and rows, or unmerge the cells, fill in each, and read the form again.',
  columnUnknown:
    'The column “{text}” was not understood and is left out. Choose what it is, or leave it out.',
  columnComputed:
    'The column “{text}” holds what is computed from others; it is left out, and computed anew.',
  columnScored:
    'The column “{text}” may hold the results, or what came of them; no other column holds results, so it is left out. If it holds them, choose that it is the result.',
  columnBaseline:
    'The column “{text}” holds what was before, no results of this year; it is left out. Choose what it is if it is something else.',
  criteriaText:
    'The criteria “{text}” could not be shared out among the levels; they are left out. Write one level a line, such as 5 = 90 or more.',
  columnTwice:
    'The column “{text}” says the same as another one before it; only the first is read.',
  columnNotRead:
    'The column “{text}” is not read in a form whose levels stand below each other. Type it into the table afterwards.',
  levelsByContent: 'The columns were read as levels by what they hold. Check which is which.',
  levelsOrder:
    'The columns hold criteria side by side, but nothing says which of them is the best, so they are left out. Choose the level of each column.',
  levelsTicked:
    'Each row has a tick under one level at most; it was read as the level that was reached, and the headings as what can be chosen.',
  groupWeights:
    'The column “{text}” holds the weights of the groups, which are the sums of their indicators; it is left out.',
  fullMarks:
    'The column “{text}” holds full marks; the weights stand in another column, so it is left out.',
  weightByMarks:
    'The full marks of the column “{text}” were read as weights; they do not add up to 100. Check them.',
  changeFrom:
    'The column “{text}” says where the key result begins; it is no result, and is left out.',
  yearColumn:
    'The column “{text}” is of a year, and the form does not say whether of this one; it is left out. Choose that it is the result, or the target, if it is.',
  resultTwice:
    'The column “{text}” holds results of the same period as another one before it; only the first is read. Choose the other one if that is the result that counts.',
  levelsSpread:
    'There are not as many columns of criteria as levels; they became the levels that the list shows. Check them.',
  levelsOrPoints:
    'The headings may be levels or points. They were read as points, as the setting “Level scores” ({text}) has them. Check the level of each column.',
  levelsUnknown:
    'The headings are neither levels nor points of the setting “Level scores” ({text}), so they are left out. Set what the levels of this form are worth there, or choose the level of each column.',
  levelBeyondScale:
    'The workbook has no such level: the setting “Level scores” is {text}. Set what every level is worth there, or choose another level for the column.',
  weightBySum: 'The column “{text}” was read as weights, because it adds up to a whole.',
  headerByContent:
    'The columns were recognised by what they hold, not by their headings. Check each.',
  resultsUnclear: 'It is not clear which indicator of the cell the result belongs to.',
  resultPeriod:
    'The form does not say which period the results are of. Choose it, or they are left out.',
  ratePer:
    '“{text}” is a rate per thousand or more, but numerator and denominator alone would give per cent; they are left out. Fill in the result itself.',
  unitBlank: 'No unit is stated here, though other rows state one.',
  definition: 'The criteria are to be looked at.',
};
