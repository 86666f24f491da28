import type { FindingWords, ReasonWords } from '../engineWords';
import type { Finding } from '../../criteria/finding';
import type { UnscoredReason } from '../../kinds/unscoredRule';
import { numberText } from '../../values/numbers/numberText';
import { findingValue, inBrackets, isOfTime } from '../findingParts';
import { figures } from './figures';

const criterion: ReasonWords['criterion'] = {
  excelError: 'the cell holds an Excel error',
  notFinite: 'the number is too large or no number',
  ambiguousNumber: 'it is unclear what separates thousands and what decimals',
  emptyInterval: 'the range starts above its end, so no value lies in it',
  alternatives: 'it names alternatives (“or”)',
  several: 'it holds several values; make each a part of its own',
  mixedTimes: 'it is a length of time in another unit than other levels; write all of them in one',
  notUnderstood: 'the words with the number are not understood',
};

export const reasons: ReasonWords = {
  unscored: {
    noParts: 'there are no parts',
    noCriteria: 'there are no level criteria',
    unreadableCriteria: 'a level criterion cannot be read',
    mixedDirection:
      'the criteria rise and then fall (or the reverse), so it is unclear which way is better',
    invalidDefinition:
      'its kind, direction, score method, target curve, combination of periods or precision cannot be read',
    directionDisagrees: 'the stated direction contradicts the criteria',
    mixedMeasure: 'some levels are percentages and some are fractions',
    linearNeedsNumbers: 'proportional (linear) scoring needs a number on every level',
    linearNeedsBounds: 'proportional (linear) scoring needs a bound to reach on every level',
    linearOfRange:
      'criteria that hold a value within bounds have no way in which proportional (linear) scoring could go',
    rangeOfNumbers: 'some levels join ranges and others are single numbers',
    mixedDays: 'the criteria mix days, working days or dates',
    noFiscalYear: 'a deadline has no year, and no fiscal year is set',
    noPeriod: 'a deadline is in “the next month”, but the period is not known',
    noTarget: 'there is no target',
    zeroTarget: 'the target is 0, so it cannot be assessed (division by zero)',
    unclear: 'it is unclear which steps, items or inputs the criteria mean',
    mixedCriteria: 'numbers and statements are mixed in the criteria',
  },
  criterion,
  actual: {
    excelError: criterion.excelError,
    notFinite: criterion.notFinite,
    ambiguousNumber: criterion.ambiguousNumber,
    notCombined: 'results of several periods are combined only where all of them are numbers',
    noQuotient: 'combining by ratio needs a numerator and a denominator in every period',
    dividedByZero: 'the denominator is 0',
    otherUnit: 'its unit is another than that of the criteria; type the number in theirs',
    otherWhole: 'it is not out of the same whole as the criteria, or more than it',
    noUnit: 'the criteria have several units; type the number with its unit',
    endBeforeStart: 'the end lies before the start',
    notUnderstood: 'the text is not understood',
  },
  state: {
    pending: 'blank',
    excluded: 'marked as not assessed',
    number: 'a number',
    flag: 'a yes or no',
    date: 'a date',
    words: 'text',
    list: 'a list of several values',
    unreadable: 'unreadable',
  },
};

export const findings: FindingWords = {
  levels: {
    one: (level) => `level ${level}`,
    several: (first, last) => `levels ${first} and ${last}`,
  },
  says: {
    unreadable: (finding, levels) =>
      `The criterion “${finding.text}”${on(levels)} cannot be read: ${criterion[finding.reason]}.${isOfTime(finding) ? '' : ' Write it like 80 or “at least 80”.'}`,
    gap: (finding, levels) =>
      finding.from === finding.to
        ? `A result of exactly ${numberText(finding.from)} fits no level (${levels || 'the criteria'}) and gets the level below. Let one of them include it.`
        : `No level covers results between ${shown(finding, finding.from)} and ${shown(finding, finding.to)} (${levels || 'the criteria'}); they get the level below. Make the ranges join.`,
    roundedRanges: (finding) =>
      `The ranges are written in steps of ${numberText(10 ** -finding.decimals)}; results in between get the level below. If results are always rounded, set “Precision” of the indicator to ${finding.decimals}.`,
    overlap: (finding, levels) =>
      `${overlapRange(finding)} fit more than one level${inBrackets(levels)} and get the higher one. Correct the ranges so that they do not overlap.`,
    rangeHole: (finding) =>
      `No level covers results between ${numberText(finding.from)} and ${numberText(finding.to)}; they get the floor score. Make the ranges join.`,
    rangeRounded: (finding) =>
      `The ranges are written in steps of ${numberText(10 ** -finding.decimals)}; results in between get the floor score. If results are always rounded, set “Precision” of the indicator to ${finding.decimals}.`,
    rangeAssumed: (finding, levels) =>
      `The levels rise and then fall, so results within ${rangeText(finding)} are best (${levels}) and those beyond are worse. If that is meant, set the direction to “range”; otherwise correct the criteria.`,
    rangeOfNumbers: (_, levels) =>
      `Some levels join ranges with “or”, so single numbers on the others${inBrackets(levels)} do not say where they end. Write them as ranges, such as 70 - 79.99.`,
    rangeHasNoWay: ({ stated }) =>
      `The direction says that ${stated === 'higher' ? 'higher' : 'lower'} is better, but a level joins ranges with “or”, so results are best within bounds. Set the direction to “range” or leave it blank, or correct the criteria.`,
    hole: (_, levels) =>
      `There is no criterion at ${levels || 'one level'} although there are some below and above, so no result can get there. Fill in what was forgotten.`,
    tie: (finding, levels) =>
      `${capital(levels) || 'Levels'} have the same bound ${shown(finding, finding.value)}; a result that reaches it always gets the higher one. Give each level its own bound.`,
    missingFloor: () =>
      'The lowest level does not cover every weak result; results short of it score below that level. Check that this is meant.',
    missingCeiling: () =>
      'The highest level ends somewhere; results beyond it still get that level. Write it as “… or more” (or “at most …” when lower is better).',
    mixedDirection: ({ mayBeRange }, levels) =>
      `${capital(reasons.unscored.mixedDirection)}${inBrackets(levels)}. Make all levels go one way${mayBeRange ? ', or, if results are best within bounds, set the direction to “range”' : ''}.`,
    directionDisagrees: (finding) =>
      finding.stated === 'range'
        ? 'The direction says that results are best within a range, but these criteria go one way. Write each level as a range of numbers, or correct the direction.'
        : finding.stated === 'higher'
          ? 'The direction says that higher is better, but the criteria fall as the levels rise. Correct the direction or the criteria.'
          : 'The direction says that lower is better, but the criteria rise with the levels. Correct the direction or the criteria.',
    contradiction: (finding, levels) =>
      `The criterion “${finding.text}”${on(levels)} contradicts itself (such as “more than” with “or above”); it is read without the number itself. Write it one way.`,
    mixedMeasure: (_, levels) =>
      `Some levels count percent and some do not${inBrackets(levels)}. Use one unit on all levels.`,
    mixedDays: (_, levels) => advised('mixedDays', levels, 'Count the same way on all levels'),
    noFiscalYear: (_, levels) =>
      advised(
        'noFiscalYear',
        levels,
        'Write the year, or set the fiscal year in the table of settings'
      ),
    noPeriod: (_, levels) => advised('noPeriod', levels, 'Write the month, or choose a period'),
    noTarget: (_, levels) => advised('noTarget', levels, 'Fill in the target'),
    zeroTarget: (_, levels) =>
      advised('zeroTarget', levels, 'Correct the target, or set the direction to lower'),
    mixedCriteria: (_, levels) =>
      `Numbers and statements are mixed in the criteria${inBrackets(levels)}. Write all levels the same way.`,
    mixedSubjects: (_, levels) =>
      `The levels name different things to measure${inBrackets(levels)}, so one result cannot be compared with all. Name one thing on all levels, or set the kind to “ladder” and choose the level.`,
    linearRefused: (finding, levels) =>
      finding.severity === 'warning'
        ? `${capital(reasons.unscored[finding.reason])}${inBrackets(levels)}, so this indicator is scored by its levels (step) instead.`
        : `${capital(reasons.unscored[finding.reason])}${inBrackets(levels)}. Complete the criteria, or set the score method to “step”.`,
    noCriteria: () => 'No level has a criterion. Fill in at least one level.',
    unclear: ({ kind }, levels) => `${UNCLEAR[kind]}${inBrackets(levels)}.`,
    noParts: () =>
      'The kind is composite, but it has no parts. Put this code into “Part of” of its parts, or correct the kind.',
  },
};

function rangeText({ from, to }: Extract<Finding, { code: 'rangeAssumed' }>): string {
  if (from === -Infinity) return `up to ${numberText(to)}`;
  return to === Infinity ? `from ${numberText(from)}` : `${numberText(from)} to ${numberText(to)}`;
}

/** How to write criteria of which it is not sure what they count. */
const UNCLEAR = {
  milestone:
    'It is unclear how many steps each level takes. Write all levels the same way, rising with the level, such as “step 1-2” or “3 steps”',
  checklist:
    'A checklist needs a number of items on every level, such as “2 items” or “at least 3 items”',
  joint:
    'It is unclear which result each condition is about. Name the same thing by the same words on every level, joined by “and”, such as “5 steps and score at least 95”',
};

/** Why there is no score, and what to do about it. */
function advised(reason: UnscoredReason, levels: string, advice: string): string {
  return `${capital(reasons.unscored[reason])}${inBrackets(levels)}. ${advice}.`;
}

function shown(finding: Finding, value: number): string {
  return findingValue(finding, value, figures);
}

function overlapRange(finding: Extract<Finding, { code: 'overlap' }>): string {
  const from = shown(finding, finding.from);
  return finding.from === finding.to
    ? `Results of ${from}`
    : `Results from ${from} to ${shown(finding, finding.to)}`;
}

const on = (levels: string) => (levels === '' ? '' : ` of ${levels}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
