import { highestLevel, levelReached } from '../../totals/scale';
import type { Actual } from '../../values/actual';
import { withoutNoise } from '../../values/numbers/compare';
import { rounded } from '../../values/numbers/rounded';
import type { CriteriaRule } from '../rule';
import type { Outcome } from '../outcome';
import { NO_WARNINGS, unscoredRule } from '../unscored';
import { boundOf, isConverted } from './conversion';
import { endsOf, scoreOn, stretchOf, type TargetCurve } from './curve';
import type { TargetRule } from '../rule';

/**
 * Whether a result meets its target. Percent of target: result ÷ target × 100, or target ÷ result × 100 where lower is
 * better; none where that compares nothing (the divisor is 0 or negative, a negative target where lower is better) or the
 * target is no number. A score only by a curve that such a target can have (`isConverted`), and the level that it reaches.
 */
export function scoreTarget(
  rule: TargetRule,
  actual: Actual,
  score: (rule: CriteriaRule, actual: Actual) => Outcome
): Outcome {
  const outcome = score(rule.inner, actual);
  if (outcome.status !== 'scored') {
    return outcome.evidence.by === 'unscored'
      ? unscoredRule('target', outcome.evidence.reason, actual)
      : outcome;
  }
  const met = outcome.level === highestLevel(rule.scale);
  const percent = percentOfTarget(rule, outcome);
  const curve = isConverted(rule) ? rule.curve : null;
  const value = curve === null ? null : worthOf(curve, met, percent);
  const level = value === null ? null : levelReached(rule.scale, value);
  return {
    ...outcome,
    status: level !== null ? 'scored' : met ? 'met' : 'notMet',
    level,
    score: value,
    evidence: {
      by: 'target',
      met,
      percent,
      lower: boundOf(rule.inner)?.direction === 'lower',
      target: rule.text,
      answer: actual.text,
      level,
      stretch: curve === null || curve.step || percent === null ? null : stretchOf(curve, percent),
    },
    warnings: outcome.warnings.length === 0 ? NO_WARNINGS : outcome.warnings,
  };
}

function percentOfTarget(
  { inner, roundPercent }: TargetRule,
  { evidence }: Outcome
): number | null {
  const bound = boundOf(inner);
  if (bound === null || evidence.by !== 'threshold') return null;
  const { value } = evidence;
  const [over, under] = bound.direction === 'higher' ? [value, bound.value] : [bound.value, value];
  const exact = withoutNoise((over / under) * 100);
  const percent = roundPercent === undefined ? exact : rounded(exact, roundPercent);
  const compares = under > 0 && (bound.direction === 'higher' || over >= 0);
  return compares && Number.isFinite(percent) ? percent : null;
}

function worthOf(curve: TargetCurve, met: boolean, percent: number | null): number {
  if (curve.of === 'percent' && percent !== null) return scoreOn(curve, percent);
  // By percent, nothing at all where little is wanted: no percentage, but beyond every point.
  const { low, high } = endsOf(curve);
  return met ? high : low;
}
