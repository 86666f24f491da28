import type { ThresholdRule, ThresholdStep } from './rule';
import type { Actual } from '../../values/actual';
import { compareNumbers } from '../../values/numbers/compare';
import type { Bound, Direction, Level } from '../../criteria/criterion';
import { interpolate, lacksBound } from './linear';
import type { Outcome, Warning } from '../outcome';
import { roundHalfUp } from '../../values/numbers/rounding';
import { NO_WARNINGS, unreadableActual, unscoredRule } from '../unscored';

type NumberActual = Extract<Actual, { state: 'number' }>;

const IN_GAP: Warning = Object.freeze({ code: 'inGap' });
const MEASURE_DIFFERS: Warning = Object.freeze({ code: 'measureDiffers' });

/**
 * A number against threshold criteria (domain.md §3): levels are tried from the highest down, the first whose
 * achievement bound holds is the level. The written intervals only decide about warnings.
 */
export function scoreThreshold(rule: ThresholdRule, actual: NumberActual): Outcome {
  const typed = actual.value;
  if (!Number.isFinite(typed)) return unreadableActual(actual, 'notFinite');
  const value = rule.precision === null ? typed : roundHalfUp(typed, rule.precision);

  let reached: ThresholdStep | null = null;
  let above: ThresholdStep | null = null;
  for (const step of rule.steps) {
    if (reaches(value, step.achievement, rule.direction)) {
      reached = step;
      break;
    }
    above = step;
  }
  const told = reached ?? above;
  if (told === null) return unscoredRule('threshold', 'noCriteria', actual);
  if (rule.method === 'linear' && lacksBound(rule)) {
    return unscoredRule('threshold', 'linearNeedsBounds', actual);
  }

  const level = reached === null ? belowLowest(rule) : reached.level;
  const score =
    reached === null || rule.method === 'step' ? level : interpolate(value, reached, above);
  return {
    status: 'scored',
    level,
    score,
    actual,
    evidence: {
      by: 'threshold',
      value,
      unrounded: compareNumbers(value, typed) === 0 ? null : typed,
      percent: rule.measure === 'percent',
      direction: rule.direction,
      method: rule.method,
      reached: reached === null ? null : reached.achievement,
      missed: above === null ? null : above.achievement,
      belowLowest: reached === null,
      criterion: told.text,
    },
    warnings: warningsFor(rule, actual, value, reached),
  };
}

/** Whether a value is on the achievement side of a bound; no bound is reached by anything. */
export function reaches(value: number, bound: Bound | null, direction: Direction): boolean {
  if (bound === null) return true;
  const order = compareNumbers(value, bound.value);
  if (order === 0) return !bound.open;
  return order === (direction === 'higher' ? 1 : -1);
}

/** Level and score below the lowest level: the floor, but never above a level 0 that the criteria themselves name. */
export function belowLowest(rule: ThresholdRule): Level {
  const lowest = rule.steps.at(-1)?.level ?? rule.floor;
  return lowest < rule.floor ? lowest : rule.floor;
}

function warningsFor(
  rule: ThresholdRule,
  actual: NumberActual,
  value: number,
  reached: ThresholdStep | null
): readonly Warning[] {
  const literal = reached === null ? null : literalWarning(rule, value, reached);
  const measure = measureDiffers(rule, actual) ? MEASURE_DIFFERS : null;
  if (literal === null) return measure === null ? NO_WARNINGS : [measure];
  return measure === null ? [literal] : [literal, measure];
}

/**
 * What the intervals exactly as written say. One-sided thresholds (`literal` null) overlap by design: of those only the
 * level reached counts. Below the lowest level there is nothing to warn of: it is 0 by rule.
 */
function literalWarning(
  rule: ThresholdRule,
  value: number,
  reached: ThresholdStep
): Warning | null {
  let holding = 0;
  for (const step of rule.steps) if (holdsLiterally(step, value, reached)) holding++;
  if (holding === 1) return null;
  if (holding === 0) return IN_GAP;
  const levels = rule.steps.filter((step) => holdsLiterally(step, value, reached));
  return { code: 'inOverlap', levels: levels.map((step) => step.level) };
}

function holdsLiterally(step: ThresholdStep, value: number, reached: ThresholdStep): boolean {
  if (step.literal === null) return step === reached;
  return reaches(value, step.literal.low, 'higher') && reaches(value, step.literal.high, 'lower');
}

/** Percent against plain criteria; or a fraction such as 0.85 against percentages that all lie above 1. */
function measureDiffers(rule: ThresholdRule, actual: NumberActual): boolean {
  if (rule.measure === actual.measure) return false;
  if (actual.measure === 'percent') return true;
  if (actual.value <= 0 || actual.value > 1) return false;
  return rule.steps.every((step) => step.achievement === null || step.achievement.value > 1);
}
