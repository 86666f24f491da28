import type { EngineWords, FigureWords, FindingWords, ReasonWords } from './engineWords';
import type { Finding } from '../criteria/finding';
import type { UnscoredReason } from '../kinds/unscoredRule';
import { MONTHS } from '../values/days/months';
import { numberText } from '../values/numbers/numberText';
import { findingValue, inBrackets } from './findingParts';
import type { Bound, Direction } from '../criteria/criterion';
import type { DeadlineEvidence } from '../kinds/deadline/rule';
import type { Outcome } from '../kinds/outcome';
import type { ThresholdEvidence } from '../kinds/threshold/rule';
import {
  hasNone,
  inOrder,
  isInterpolated,
  limitForm,
  meanText,
  missingCodes,
  numbered,
  products,
  quoted,
  scoreText,
  shareText,
} from './evidenceParts';
import { dayIn, measuredIn, periodIn } from './figures';

const figures: FigureWords = {
  percent: (number) => `${number}%`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]?.en.slice(0, 3)} ${year}`,
  year: 'Full year',
  halves: { H1: 'First half-year', H2: 'Second half-year' },
  rounds: (months) => `${months} months`,
  quarter: (number) => `Q${number}`,
  semester: (number) => `Semester ${number}`,
  months: MONTHS.map(({ en }) => en),
};

const criterion: ReasonWords['criterion'] = {
  excelError: 'the cell holds an Excel error',
  notFinite: 'the number is too large or no number',
  ambiguousNumber: 'it is unclear what separates thousands and what decimals',
  emptyInterval: 'the range starts above its end, so no value lies in it',
  alternatives: 'it names alternatives (“or”)',
  several: 'it holds several values; make each a part of its own',
  notUnderstood: 'the words with the number are not understood',
};

const reasons: ReasonWords = {
  unscored: {
    noParts: 'there are no parts',
    noCriteria: 'there are no level criteria',
    unreadableCriteria: 'a level criterion cannot be read',
    mixedDirection:
      'the criteria rise and then fall (or the reverse), so it is unclear which way is better',
    invalidDefinition:
      'its kind, direction, score method, combination of periods or precision cannot be read',
    directionDisagrees: 'the stated direction contradicts the criteria',
    mixedMeasure: 'some levels are percentages and some are fractions',
    linearNeedsNumbers: 'proportional (linear) scoring needs a number on every level',
    linearNeedsBounds: 'proportional (linear) scoring needs a bound to reach on every level',
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

const findings: FindingWords = {
  levels: {
    one: (level) => `level ${level}`,
    several: (first, last) => `levels ${first} and ${last}`,
  },
  says: {
    unreadable: (finding, levels) =>
      `The criterion “${finding.text}”${on(levels)} cannot be read: ${criterion[finding.reason]}. Write it like 80 or “at least 80”.`,
    gap: (finding, levels) =>
      finding.from === finding.to
        ? `A result of exactly ${numberText(finding.from)} fits no level (${levels || 'the criteria'}) and gets the level below. Let one of them include it.`
        : `No level covers results between ${shown(finding, finding.from)} and ${shown(finding, finding.to)} (${levels || 'the criteria'}); they get the level below. Make the ranges join.`,
    roundedRanges: (finding) =>
      `The ranges are written in steps of ${numberText(10 ** -finding.decimals)}; results in between get the level below. If results are always rounded, set “Precision” of the indicator to ${finding.decimals}.`,
    overlap: (finding, levels) =>
      `${overlapRange(finding)} fit more than one level${inBrackets(levels)} and get the higher one. Correct the ranges so that they do not overlap.`,
    hole: (_, levels) =>
      `${capital(levels) || 'A level'} has no criterion although levels below and above have; no result can get it. Fill it in if it was forgotten.`,
    tie: (finding, levels) =>
      `${capital(levels) || 'Levels'} have the same bound ${shown(finding, finding.value)}; a result that reaches it always gets the higher one. Give each level its own bound.`,
    missingFloor: () =>
      'The lowest level does not cover every weak result; results short of it score below that level. Check that this is meant.',
    missingCeiling: () =>
      'The highest level ends somewhere; results beyond it still get that level. Write it as “… or more” (or “at most …” when lower is better).',
    mixedDirection: (_, levels) =>
      `${capital(reasons.unscored.mixedDirection)}${inBrackets(levels)}. Make all levels go one way.`,
    directionDisagrees: (finding) =>
      finding.stated === 'higher'
        ? 'The direction says that higher is better, but the criteria fall as the levels rise. Correct the direction or the criteria.'
        : 'The direction says that lower is better, but the criteria rise with the levels. Correct the direction or the criteria.',
    contradiction: (finding, levels) =>
      `The criterion “${finding.text}”${on(levels)} contradicts itself (such as “more than” with “or above”); it is read without the number itself. Write it one way.`,
    mixedMeasure: (_, levels) =>
      `Some levels count percent and some do not${inBrackets(levels)}. Use one unit on all levels.`,
    mixedDays: (_, levels) => advised('mixedDays', levels, 'Count the same way on all levels'),
    noFiscalYear: (_, levels) =>
      advised('noFiscalYear', levels, 'Write the year, or set the fiscal year in KPI Settings'),
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

export const en: EngineWords = {
  figures,
  reasons,
  findings,
  anyResult: 'any result',
  warnings: {
    inGap: () =>
      'No level as written covers this result, so the highest level it reaches was used. Check the ranges of the criteria.',
    inOverlap: ({ levels }) =>
      `This result fits several levels as written (levels ${inOrder(levels).join(' and ')}), so the higher one was used. Correct the ranges that overlap.`,
    measureDiffers: () =>
      'The result and the criteria count differently (one in percent, the other not); the numbers were compared as they are. Please check.',
    noHolidays: () =>
      'No holidays are listed around these days, so working days leave out only weekends. Add the holidays to the table KpiHolidays.',
    stepsBeyondMissing: ({ missing, steps }) =>
      `Step ${missing} is not finished, so step ${steps.join(', ')} does not count yet.`,
    earlierResult: ({ period }) =>
      `There is no result for this period yet; the newest one (${periodIn(period, figures)}) was used.`,
  },
  outcomes: {
    threshold,
    checklist: (outcome, { items, compared }) =>
      (items === null ? '' : `Items ${items.join(', ')} are done, ${items.length} in all: `) +
      threshold(outcome, compared),
    deadline,
    target: (_, evidence) => {
      const { met, lower, target, answer, level } = evidence;
      const share = shareText(evidence);
      const of =
        share === ''
          ? ''
          : `, ${share}% of the target${lower ? ' (target ÷ result, as lower is better)' : ''}`;
      const so =
        level === null ? '; no score is made of it' : `, so level ${level} (score ${level})`;
      return `The result “${answer}” ${met ? 'meets' : 'does not meet'} the target “${target}”${of}${so}.`;
    },

    ladder: (outcome, { answer, criterion }) =>
      `The answer “${answer}” meets ${criterion === null ? 'none of the levels' : `“${criterion}”`}, so level ${outcome.level ?? 0} (score ${numberText(outcome.score ?? 0)}).`,
    milestone: ({ level }, { run, last, beyond }) =>
      (run === 0
        ? `None of the ${last} steps is finished in order`
        : `Finished without a gap up to step ${run} of ${last}`) +
      (run < last ? `; step ${run + 1} is missing` : '') +
      (beyond.length > 0 ? ` (step ${beyond.join(', ')} does not count yet)` : '') +
      `, so level ${level ?? 0} (score ${level ?? 0}).`,
    joint: ({ actual, level }, { criterion, missed }) =>
      `“${actual.text}” meets ${
        criterion === null ? 'all conditions of no level' : `every condition of “${criterion}”`
      }, so level ${level ?? 0} (score ${level ?? 0}).${
        missed === null
          ? ''
          : ` Level ${missed.level} is not reached: ${quoted(missed.failed)} does not hold.`
      }`,
    parts: (outcome, evidence) => {
      if (hasNone(outcome, evidence)) {
        return 'Its score comes from its parts, and none of them has a score; see the result of each part.';
      }
      const missing = missingCodes(evidence);
      const rest = missing === '' ? '' : ` (no score yet: ${missing})`;
      return evidence.lowest === null
        ? `Weighted mean of its parts (score × weight) ${products(evidence)}, so score ${meanText(outcome)}${rest}.`
        : `The lowest score of its parts is that of ${evidence.lowest}, so score ${meanText(outcome)}${rest}.`;
    },
    pending: () => 'There is no result yet, so there is no score yet (this is not a zero).',
    excluded: () =>
      'Marked as not assessed, so it is left out and its weight goes to the other indicators.',
    unscored: (_, { reason }) => `Not scored: ${reasons.unscored[reason]}.`,
    unreadableActual: ({ actual }, { reason }) =>
      `The result “${actual.text}” cannot be read: ${reasons.actual[reason]}. It was not scored.`,
    wrongActual: ({ actual }, { state }) =>
      `The result “${actual.text}” is ${reasons.state[state]}, which cannot be compared with these criteria. It was not scored.`,
    notAnswered: ({ actual }, { ask, last }) =>
      ask === 'steps'
        ? `“${actual.text}” does not say which of the ${last} steps are finished; it was not scored. Type them as text, such as '1,2, or how many of the first are finished, such as 2.`
        : `“${actual.text}” does not say which items, or how many, are done; it was not scored. Type them as text, such as '1,3,4, or their number, such as 3.`,
    notAnsweredInput: ({ actual }, { inputs, input }) =>
      (input === null
        ? `“${actual.text}” has more than ${inputs.length} values`
        : `Value ${input + 1} (${inputs[input] ?? ''}) is missing from “${actual.text}” or unclear`) +
      `; it was not scored. Write the results separated by ; in this order: ${numbered(inputs)}.`,
  },
};

function threshold(outcome: Outcome, evidence: ThresholdEvidence): string {
  const say = (value: number) => measuredIn(value, evidence.percent ? 'percent' : 'plain', figures);
  const { reached, missed, belowLowest, direction, unrounded } = evidence;
  const level = outcome.level ?? 0;
  const score = `(score ${scoreText(outcome)}${
    isInterpolated(outcome) ? ', in proportion between the two' : ''
  })`;
  const rounded = unrounded === null ? '' : ` (rounded from ${say(unrounded)})`;
  const value = `${say(evidence.value)}${rounded}`;
  const short = missed === null ? '' : `${misses(missed, direction)} ${say(missed.value)}`;
  if (belowLowest)
    return `${value} is ${short}, short of the lowest level, so level ${level} ${score}.`;
  if (reached === null) {
    return missed === null
      ? `Any result reaches “${evidence.criterion}”, and so does ${value}: level ${level} ${score}.`
      : `${value} is ${short} (the next level), so it stays on the starting level ${level} ${score}.`;
  }
  const reaches = `${value} is ${meets(reached, direction)} ${say(reached.value)}`;
  return missed === null
    ? `${reaches}, the highest level, so level ${level} ${score}.`
    : `${reaches} but ${short} (the next level), so level ${level} ${score}.`;
}

function meets(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'more than' : 'at least';
  return bound.open ? 'less than' : 'at most';
}

function misses(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'not more than' : 'less than';
  return bound.open ? 'not less than' : 'more than';
}

function deadline(outcome: Outcome, { unit, span, compared }: DeadlineEvidence): string {
  const dates = unit === 'date' || unit === 'monthDay';
  const days = (value: number): string =>
    `${numberText(value)} ${unit === 'workingDays' ? 'working ' : ''}${value === 1 ? 'day' : 'days'}`;
  const say = (value: number): string => {
    if (unit === 'monthDay') return `day ${numberText(value)} of the month`;
    return dates ? dayIn(value, figures) : days(value);
  };
  const counted =
    span === null
      ? ''
      : ` (${dayIn(span.start, figures)} to ${dayIn(span.end, figures)}, the first day not counted)`;
  return `${say(compared.value)}${counted}${against()}, so level ${outcome.level ?? 0} (score ${scoreText(outcome)}).`;

  function against(): string {
    const limit = compared.reached ?? compared.missed;
    if (limit === null) return '';
    const words = dates
      ? ['before', 'by', 'after', 'from']
      : ['fewer than', 'within', 'more than', 'at least'];
    const difference = compared.value - limit.value;
    const off = dates ? (difference < 0 ? 'early' : 'late') : difference < 0 ? 'fewer' : 'more';
    const gap = difference === 0 ? 'exactly on it' : `${days(Math.abs(difference))} ${off}`;
    return ` against the limit “${words[limitForm(compared.direction, limit)]} ${say(limit.value)}”: ${gap}`;
  }
}
