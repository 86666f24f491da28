import { actualStateText, describeFinding, numberText, periodName } from '../../engine';
import type { ActualReason, PeriodId } from '../../engine';
import type { ProblemFacts } from './problem';
import { exampleCurve, quoted, type Earlier, type Instead, type Sentences } from './sentences';

const unitNamed = (unit: string | null): string =>
  unit === null ? 'the whole organisation' : `unit ${quoted(unit)}`;

type CurveProblem = Omit<Of<'badCurve'>, 'code' | 'column' | 'text'>;

type Of<C extends ProblemFacts['code']> = Extract<ProblemFacts, { readonly code: C }>;

const WHY_UNREADABLE: Readonly<Record<ActualReason, string>> = {
  excelError: 'is an Excel error. Correct the formula or type the result',
  notFinite: 'is not a usable number. Type the result as a number',
  dividedByZero:
    'cannot be assessed: the denominator is 0. Correct it, or enter “N/A” as the result',
  otherUnit: 'has another unit than the criteria. Type the number in theirs',
  otherWhole:
    'is not out of the same whole as the criteria, or more than it. Type the number as the criteria count it',
  noUnit: 'has no unit, and the criteria have several. Type it with its unit',
  endBeforeStart: 'ends before it starts. Type start; end',
  ambiguousNumber:
    'can be read in several ways (what separates thousands, and what decimals?). Use a decimal point, such as 12.5',
  notCombined:
    'is no number and cannot be combined with other periods. Type a number, or set “Combine periods” to latest',
  noQuotient:
    'cannot be used, as periods are combined by ratio. Fill in the numerator and the denominator',
  notUnderstood: 'is not understood. Type a number, a date, yes/no or “N/A”',
};

const COUNTED: Readonly<Record<Of<'unitMismatch'>['found'], string>> = {
  percent: 'percent',
  days: 'days',
  count: 'things, not that unit',
};

const DIFFERENCE: Readonly<Record<Of<'periodsDisagree'>['about'], string>> = {
  kind: 'are of another kind than those of the other periods. Use one kind for all.',
  measure:
    'are in percent where the other periods are not, or the other way round. Use one unit for all.',
  direction: 'run the other way than those of the other periods. Make all run one way.',
  easier:
    'ask for less than an earlier period, although results are cumulative. Check that the periods are not mixed up.',
};

/** What is wrong and what to do, in English. */
export const ENGLISH: Sentences = {
  noIndicatorTable: () =>
    'This workbook has no table of indicators. Insert the empty template or the sample from the pane, or make a table with the headers “Code” and “Indicator” (table name KpiIndicators).',
  noResultTable: () =>
    'There is no table of results, so every indicator is still without a result. Make a table with the headers “Code”, “Period” and “Actual” (table name KpiResults).',
  emptyTable: ({ table }) => `Table ${table} has no filled rows. Fill in at least one row.`,
  severalTables: ({ table, used, usedAt, standard }) =>
    `${table === null ? 'This range' : `Table ${table}`} is not read: of tables with such headers only one is, ${used ?? 'the range'} at ${usedAt}. Move the rows there, or name the table that is to be read ${standard}.`,
  staleValue: () =>
    'This value may be out of date: it depends on another workbook or on a function that only Excel can calculate, and on cells that have changed since. It is scored as it stands. Open the workbook in Excel, let it calculate, save it, and score it again.',
  missingColumn: ({ table, column }) =>
    `Table ${table} has no column “${column}” and cannot be read. Add the column or correct its header.`,
  duplicateColumn: ({ table, column }) =>
    `Table ${table} has more than one column “${column}”; the first is used. Delete or rename this one.`,
  mergedHeader: ({ header }) =>
    `The heading ${quoted(header)} stands over several columns, so the columns of levels are not found. Head each column in one row, such as “Level 1”, “Level 2” and so on.`,
  notADay: ({ text }) => `“${text}” is no date. Type it like 13 Oct 2026.`,
  badBands: ({ text }) =>
    `This band cannot be used (${text === '' ? 'blank' : quoted(text)}), so the standard bands are. Each row needs a From that no other row has, a name, and a colour such as red or #C00000.`,
  bandsNotUsed: ({ from }) =>
    `The bands of this table are not used, as some of them are wrong: the standard ones are, from ${from}. Correct what is reported about bands.`,
  badGroups: ({ text }) =>
    `This group cannot be used (${text === '' ? 'blank' : quoted(text)}). Each row needs a group that no other row has and a weight of more than 0. Correct the row or delete it.`,
  noGroupTable: () =>
    'Totals are to be made by the weights of groups, but there is no table KpiGroups that can be read, so the weights of indicators are used. Make a table named KpiGroups with the headers “Group” and “Weight”, or change this setting.',
  groupsNotUsed: () =>
    'The weights of groups are not used, as some of them are missing or wrong: totals are made by the weights of indicators. Correct what is reported about groups.',
  groupWithoutWeight: ({ indicator, group }) =>
    group === null
      ? `Indicator ${indicator} names no group, so it has no part in totals made by groups. Fill in “Group”.`
      : `Group ${quoted(group)} of indicator ${indicator} has no weight in the table KpiGroups. Add the group there with its weight, or correct its name.`,
  weightWithoutGroup: ({ group }) =>
    `No indicator is in group ${quoted(group)}, so this weight counts nowhere. Correct the name of the group, or delete the row.`,
  totalBeyond: ({ unit, total, highest, setting }) =>
    `The total${unit === null ? '' : ` of ${quoted(unit)}`} is ${numberText(total)}, above the highest score ${numberText(highest)}: “${setting}” rounds every weighted score, and the total is their sum as it stands. Give “${setting}” more decimals, or leave it blank.`,
  groupWeightSum: ({ sum }) =>
    `The weights of groups add up to ${numberText(sum)}, not 100. Totals are still worked out in proportion; check the weights.`,
  blankRequired: ({ column }) => `“${column}” is blank. Fill it in, or delete the whole row.`,
  excelError: ({ column, text }) =>
    `“${column}” holds the Excel error ${text}. Correct the formula or type the value.`,
  notANumber: ({ column, text }) => `“${column}” ${quoted(text)} is not a number. Type a number.`,
  negative: ({ column, value }) => `“${column}” is negative (${numberText(value)}). Correct it.`,
  unknownPeriod: ({ text }) =>
    `${quoted(text)} is not a known period. Use for example Q1, H1, 6M, S1, a month or Year.`,
  unreadableActual: ({ text, reason }) => `The actual ${quoted(text)} ${WHY_UNREADABLE[reason]}.`,
  reasonRequired: () =>
    'A committee’s score needs a reason, so it is not used yet. Fill in “Reason”.',
  duplicateIndicator: ({ indicator, unit }) =>
    `Indicator ${indicator} (${unitNamed(unit)}) is there more than once for the same period; the first row is used. Correct the code or the period, or delete this row.`,
  duplicateResult: ({ indicator, period }) =>
    `Indicator ${indicator} has more than one result for ${periodName(period, 'en')}; the first is used. Delete or correct this one.`,
  unknownIndicator: ({ indicator, unit }) =>
    `The table of indicators has no code ${quoted(indicator)}${unit === null ? '' : ` for ${unitNamed(unit)}`}. Correct the code or add the indicator.`,
  unknownParent: ({ parent }) =>
    `There is no indicator ${quoted(parent)} in the same unit, so this one counts on its own. Correct “Part of”.`,
  circularParts: ({ indicator }) =>
    `Indicator ${indicator} is a part of itself in a circle and is not scored. Correct “Part of”.`,
  parentResult: ({ indicator }) =>
    `Indicator ${indicator} is scored from its parts, so the result on this row is not used. Fill in the results of the parts instead.`,
  disagreeingRows: ({ indicator, column }) =>
    `The rows of indicator ${indicator} disagree about “${column}”. Make them agree, or fill it in on one row only.`,
  partWeights: ({ indicator, sum, weight }) =>
    `The parts of indicator ${indicator} weigh ${numberText(sum)} together, not ${numberText(weight)} as the indicator does. Make them agree.`,
  weightSum: ({ unit, sum }) =>
    `The weights of ${unitNamed(unit)} add up to ${numberText(sum)}, not 100. Totals are still worked out in proportion; check the weights.`,
  noWeights: ({ unit }) =>
    `There are no weights at all for ${unitNamed(unit)}, so all indicators count equally. Fill in “Weight” if they should not.`,
  someWeightsMissing: ({ indicator }) =>
    `Indicator ${indicator} has no weight and stays out of the total. Fill in “Weight”.`,
  unansweredActual: ({ indicator, text, ask }) =>
    `The actual of indicator ${indicator}, ${quoted(text)}, does not say all that is asked, so this result has no score. Type ${ask === 'inputs' ? 'a value for each part of the criteria, separated by ;' : `the numbers of the ${ask} that are done as text, such as '1,2`}.`,
  wrongActual: ({ indicator, text, state }) =>
    `The actual of indicator ${indicator}, ${quoted(text)}, is ${actualStateText(state, 'en')}, which cannot be compared with its criteria, so this result has no score. Correct the actual or the criteria.`,
  unitMismatch: ({ indicator, unit, found }) =>
    `Indicator ${indicator} is measured in ${quoted(unit)}, but its criteria count ${COUNTED[found]}. Correct the unit of measure or the criteria.`,
  lowerMeant: ({ indicator, word }) =>
    `The target of indicator ${indicator} is counted as higher is better, but ${quoted(word)} suggests that lower is better. If so, set “Direction” to lower, otherwise to higher.`,
  percentMeant: ({ indicator, value }) =>
    `The actual of indicator ${indicator} is ${numberText(value)}, but percent are counted, so it is compared as ${numberText(value)}%. Is it ${numberText(value * 100)}%? Then type ${numberText(value * 100)}, or give the cell a percent format.`,
  magnitudeMissing: ({ indicator, value, full }) =>
    `The actual of indicator ${indicator} is ${numberText(value)}, but its criteria are written in thousands or millions. If it means ${numberText(full)}, type that; it is compared as ${numberText(value)}.`,
  periodsDisagree: ({ indicator, period, about }) =>
    `The criteria of indicator ${indicator} for ${periodName(period as PeriodId, 'en')} ${DIFFERENCE[about]}`,
  criteria: ({ indicator, finding }) => `Indicator ${indicator}: ${describeFinding(finding, 'en')}`,
  noProject: () =>
    'This row names no project and follows none, so it is not counted. Fill in “Project”.',
  projectRows: ({ project, column }) =>
    `The rows of project ${quoted(project)} disagree about “${column}”; the first is used. Make them agree, or fill it in on one row only.`,
  sharedBudget: ({ project, text }) =>
    `Project ${quoted(project)} shares the budget of ${quoted(text)}, but there is no such project with a budget of its own, so its money is not counted. Give the code or the name of the project that holds the budget.`,
  planTotal: ({ dimension, year, printed, computed }) =>
    `The printed total${dimension === null ? '' : ` of ${quoted(dimension)}`} for ${year} is ${numberText(printed)}, the computed one ${numberText(computed)}. Check the total, the budgets of the projects, and the total’s dimension (blank: the whole plan).`,
  outOfRange: ({ column, value, low, high, above, whole }) =>
    above === true
      ? `“${column}” ${numberText(value)} cannot be used: it must be more than ${numberText(low)} and at most ${numberText(high)}. Correct the weight.`
      : `“${column}” ${numberText(value)} cannot be used: it must be ${whole === true ? 'a whole number ' : ''}from ${numberText(low)} to ${numberText(high)}.`,
  levelBeyond: ({ indicator, level, highest }) =>
    `Indicator ${indicator} has something at level ${level}, but “Level scores” names levels up to ${highest}, so it is not scored. Clear the cell, or add the score of level ${level} to “Level scores”.`,
  bandsOfAnotherScale: ({ top, highest }) =>
    `The highest band begins at ${numberText(top)}, less than level 1 is worth, while scores go up to ${numberText(highest)}: every level would be in the same band. Write in “From” where each band begins on this scale.`,
  noBandsOfScale: ({ from }) =>
    `“Level scores” is not the usual scale, and the workbook says no bands for it, so the usual ones are used at the same share of the highest score: from ${from}. Write your own in the table KpiBands.`,
  badScale: ({ column, text, most, usual }) =>
    `“${column}” cannot be ${quoted(text)}, so ${usual} is used. Write the score of each level from level 0 up: 2 to ${most} rising numbers with blanks between them, none below 0, such as 0 50 75 100.`,
  badSteps: ({ column, text }) =>
    `“${column}” cannot be ${quoted(text)}. Write one number for each level above 0, rising, with ; between them.`,
  badCurve: ({ column, text, ...why }) =>
    `“${column}” cannot be ${quoted(text)}, so it is not used: ${curveFault(why)} Write percent:score, in rising percent and with scores that do not fall, such as ${exampleCurve(why)}, or add “step” at the end for scores that jump at each point.`,
  curveCounts: ({ column, other }) =>
    `“${column}” and “${other}” both say how targets become scores; “${column}” counts. Clear the one that is not meant.`,
  unusedTargetRule: ({ indicator, column }) =>
    `Indicator ${indicator} has criteria of levels and is scored by them, so its “${column}” is not used: it makes scores of targets. Clear that cell, or the cells of the levels.`,
  unknownValue: ({ column, text, allowed }) =>
    allowed.length === 0
      ? `${quoted(text)} is there already; the first row is used. Delete this one.`
      : `“${column}” cannot be ${quoted(text)}. Use one of: ${allowed.join(', ')}.`,
};

export const insteadInEnglish: Instead = (value) =>
  value === '' ? 'Until then it counts as blank.' : `Until then ${value} is used.`;

export const earlierInEnglish: Earlier = (period) =>
  `A newer result is used; trends and scores as of ${periodName(period, 'en')} are without this one.`;

/** What is wrong with a curve. */
function curveFault({ reason, part, low, high }: CurveProblem): string {
  switch (reason) {
    case 'notAPoint':
      return `${quoted(part)} is no point.`;
    case 'fewPoints':
      return 'a curve has two points or more.';
    case 'percentFalls':
      return `the percent does not rise at ${quoted(part)}.`;
    case 'scoreFalls':
      return `the score falls at ${quoted(part)}.`;
    case 'beyondScale':
      return `the score of ${quoted(part)} is not from ${numberText(low ?? 0)} to ${numberText(high ?? 0)}, the ends of “Level scores”.`;
  }
}
