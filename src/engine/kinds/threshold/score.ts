import type { ThresholdRule, ThresholdStep } from './rule';
import type { Actual } from '../../values/actual';
import { lacksBound } from './linear';
import { measuredOtherwise, unroundedOf } from '../measured';
import type { Outcome, Warning } from '../outcome';
import { reaches, standingOf } from './standing';
import { NO_WARNINGS, unreadableActual, unscoredRule } from '../unscored';

type NumberActual = Extract<Actual, { state: 'number' }>;

const IN_GAP: Warning = Object.freeze({ code: 'inGap' });
const MEASURE_DIFFERS: Warning = Object.freeze({ code: 'measureDiffers' });

/** A number against threshold criteria (domain.md §3). The written intervals only decide about warnings. */
export function scoreThreshold(rule: ThresholdRule, actual: NumberActual): Outcome {
  const typed = actual.value;
  if (!Number.isFinite(typed)) return unreadableActual(actual, 'notFinite');
  const { value, reached, above, level, score } = standingOf(rule, typed);
  const told = reached ?? above;
  if (told === null) return unscoredRule('threshold', 'noCriteria', actual);
  if (rule.method === 'linear' && lacksBound(rule)) {
    return unscoredRule('threshold', 'linearNeedsBounds', actual);
  }
  return {
    status: 'scored',
    level,
    score,
    actual,
    evidence: {
      by: 'threshold',
      value,
      unrounded: unroundedOf(typed, value),
      percent: rule.measure === 'percent',
      direction: rule.direction,
      method: rule.method,
      reached: reached?.achievement ?? null,
      missed: above?.achievement ?? null,
      belowLowest: reached === null,
      interpolated: reached !== null && score !== reached.score,
      criterion: told.text,
    },
    warnings: warningsFor(rule, actual, value, reached),
  };
}

function warningsFor(
  rule: ThresholdRule,
  actual: NumberActual,
  value: number,
  reached: ThresholdStep | null
): readonly Warning[] {
  const literal = reached === null ? null : literalWarning(rule, value, reached);
  const measure = measureDiffers(rule, actual) ? MEASURE_DIFFERS : null;
  if (literal === null && measure === null) return NO_WARNINGS;
  return [literal, measure].filter((warning) => warning !== null);
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
  const how = measuredOtherwise(rule.measure, actual);
  if (how !== 'fraction') return how !== null;
  return rule.steps.every((step) => step.achievement === null || step.achievement.value > 1);
}
