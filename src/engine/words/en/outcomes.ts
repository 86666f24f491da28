import type { EngineWords } from '../engineWords';
import type { Bound, Direction } from '../../criteria/criterion';
import type { DeadlineEvidence } from '../../kinds/deadline/rule';
import type { Outcome } from '../../kinds/outcome';
import type { Span } from '../../kinds/span';
import type { CurvePoint, Stretch } from '../../kinds/target/curve';
import type { ThresholdEvidence } from '../../kinds/threshold/rule';
import type { TimeUnit } from '../../values/days/timeUnits';
import { numberText } from '../../values/numbers/numberText';
import {
  hasNone,
  inOrder,
  lengthIn,
  limitForm,
  meanText,
  missingCodes,
  numbered,
  products,
  quoted,
  scoreText,
  shareText,
} from '../evidenceParts';
import { dayIn, measuredIn, periodIn } from '../figures';
import { findings, reasons } from './criteria';
import { UNSCORED_CLAUSE } from '../unscoredClause';
import { figures } from './figures';

export const en: EngineWords = {
  figures,
  reasons,
  findings,
  anyResult: 'any result',
  warnings: {
    inGap: () =>
      'No level as written covers this result, so the highest level it reaches was used. Check the ranges of the criteria.',
    inHole: () =>
      'No level as written covers this result, so it has the floor score. Check the ranges of the criteria.',
    inOverlap: ({ levels }) =>
      `This result fits several levels as written (levels ${inOrder(levels).join(' and ')}), so the higher one was used. Correct the ranges that overlap.`,
    measureDiffers: () =>
      'The result and the criteria count differently (one in percent, the other not); the numbers were compared as they are. If the result is a share, as 0.85 is of 85%, type 85 or give the cell a percent format; else correct the criteria.',
    magnitudeMissing: ({ value, full }) =>
      `The criteria are written in thousands or millions. If ${numberText(value)} means ${numberText(full)}, type that: it was compared as ${numberText(value)}.`,
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
    range: (outcome, { value, unrounded, percent, criterion }) => {
      const say = (number: number) => measuredIn(number, percent ? 'percent' : 'plain', figures);
      const rounded = unrounded === null ? '' : ` (rounded from ${say(unrounded)})`;
      const lies = criterion === null ? 'lies within no level' : `lies within “${criterion}”`;
      return `${say(value)}${rounded} ${lies}, so level ${outcome.level ?? 0} (score ${scoreText(outcome)}).`;
    },
    target: (outcome, evidence) => {
      const { met, lower, target, answer, level, stretch } = evidence;
      const share = shareText(evidence);
      const of =
        share === ''
          ? ''
          : `, ${share}% of the target${lower ? ' (target ÷ result, as lower is better)' : ''}`;
      const so =
        level === null
          ? UNSCORED_CLAUSE.en
          : `, so level ${level} (score ${scoreText(outcome)}${stretchText(stretch)})`;
      return `The result “${answer}” ${met ? 'meets' : 'does not meet'} the target “${target}”${of}${so}.`;
    },

    ladder: (outcome, { answer, criterion }) =>
      `The answer “${answer}” meets ${criterion === null ? 'none of the levels' : `“${criterion}”`}, so level ${outcome.level ?? 0} (score ${numberText(outcome.score ?? 0)}).`,
    milestone: (outcome, { run, last, beyond }) =>
      (run === 0
        ? `No step of the ${last} is finished in order`
        : `Finished without a gap up to step ${run} of ${last}`) +
      (run < last ? `; step ${run + 1} is missing` : '') +
      (beyond.length > 0 ? ` (step ${beyond.join(', ')} does not count yet)` : '') +
      `, so level ${outcome.level ?? 0} (score ${scoreText(outcome)}).`,
    joint: (outcome, { criterion, missed }) =>
      `“${outcome.actual.text}” meets ${
        criterion === null ? 'all conditions of no level' : `every condition of “${criterion}”`
      }, so level ${outcome.level ?? 0} (score ${scoreText(outcome)}).${
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
  const { reached, missed, belowLowest, direction, unrounded, between } = evidence;
  const say = (value: number) =>
    between === undefined
      ? measuredIn(value, evidence.percent ? 'percent' : 'plain', figures)
      : length(value, between.unit);
  const level = outcome.level ?? 0;
  const score = `(score ${scoreText(outcome)}${
    evidence.interpolated ? ', in proportion between the two' : ''
  })`;
  const rounded = unrounded === null ? '' : ` (rounded from ${say(unrounded)})`;
  const counted = between === undefined ? '' : countedText(between);
  const said =
    between === undefined || unrounded !== null ? say(evidence.value) : lengthIn(between, length);
  const value = `${said}${rounded}${counted}`;
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

function length(value: number, unit: TimeUnit): string {
  return `${numberText(value)} ${unit}${value === 1 ? '' : 's'}`;
}

function countedText({ start, end }: Span): string {
  return ` (${dayIn(start, figures)} to ${dayIn(end, figures)}, the first day not counted)`;
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
  const counted = span === null ? '' : countedText(span);
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

/** Where on its curve a score in proportion lies. */
function stretchText(stretch: Stretch | null): string {
  if (stretch === null) return '';
  const { from, to } = stretch;
  const say = ({ percent, score }: CurvePoint) =>
    `${numberText(percent)}% (score ${numberText(score)})`;
  if (from !== null && to !== null) return `, in proportion between ${say(from)} and ${say(to)}`;
  if (from !== null) return `, the end of the curve, from ${numberText(from.percent)}% on`;
  return to === null ? '' : `, the start of the curve, up to ${numberText(to.percent)}%`;
}
