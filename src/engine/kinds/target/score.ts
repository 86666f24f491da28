import type { Level } from '../../criteria/criterion';
import { formLevelsOf, highestLevel, scoreOfLevel } from '../../totals/scale';
import type { Actual } from '../../values/actual';
import { compareNumbers, withoutNoise } from '../../values/numbers/compare';
import { rounded } from '../../values/numbers/rounded';
import type { CriteriaRule } from '../rule';
import type { Outcome } from '../outcome';
import { NO_WARNINGS, unscoredRule } from '../unscored';
import { boundOf, isConverted } from './conversion';
import type { TargetRule } from '../rule';

/**
 * Whether a result meets its target. Percent of target: result ÷ target × 100, or target ÷ result × 100 where lower is
 * better; none where that compares nothing (the divisor is 0 or negative, a negative target where lower is better) or the
 * target is no number. A level only where a conversion was chosen that such a target can have (`isConverted`).
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
  const level = converted(rule, met, percent);
  return {
    ...outcome,
    status: level !== null ? 'scored' : met ? 'met' : 'notMet',
    level,
    score: level === null ? null : scoreOfLevel(rule.scale, level),
    evidence: {
      by: 'target',
      met,
      percent,
      lower: boundOf(rule.inner)?.direction === 'lower',
      target: rule.text,
      answer: actual.text,
      level,
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

function converted(rule: TargetRule, met: boolean, percent: number | null): Level | null {
  if (!isConverted(rule)) return null;
  // By percent, nothing at all where little is wanted: no percentage, but beyond every step.
  if (rule.conversion === 'met' || percent === null) return met ? highestLevel(rule.scale) : 0;
  const reached = formLevelsOf(rule.scale).filter(
    (level) => compareNumbers(percent, rule.targetSteps[level - 1] ?? NaN) >= 0
  );
  return reached.at(-1) ?? 0;
}
