import type { Actual } from '../../values/actual';
import type { CriteriaRow, Criterion, Level } from '../../criteria/criterion';
import { compareNumbers, withoutNoise } from '../../values/numbers/compare';
import type { Finding } from '../../criteria/finding';
import type { Outcome } from '../outcome';
import { FORM_LEVELS, HIGHEST_LEVEL } from '../../totals/scale';
import { refused } from '../prepared';
import type { Prepared } from '../prepared';
import { readCriterion } from '../../criteria/readCriterion';
import type { Rule, RuleRequest } from '../rule';
import { NO_WARNINGS, unscoredRule } from '../unscored';

type TargetRule = Extract<Rule, { kind: 'target' }>;

/** Percent of target from which levels 1–5 are given, where the user has not set others. */
export const TARGET_STEPS: readonly number[] = Object.freeze([60, 70, 80, 90, 100]);

const ABSENT: Criterion = Object.freeze({ kind: 'absent', text: '' });

/**
 * Prepares a target without levels (domain.md §2, kind 11). The target is read as a criterion of one level, so whatever
 * a level cell can say a target can: a bound, a day, a statement. `prepare` is the preparation of criteria.
 */
export function prepareTarget(
  request: RuleRequest,
  prepare: (request: RuleRequest) => Prepared
): Prepared {
  const criterion = readCriterion(request.target ?? { value: null });
  if (criterion.kind === 'absent') {
    // A plan may have none (domain.md §1): nothing is wrong, it only cannot be assessed yet.
    return refused('target', 'noTarget', [{ severity: 'warning', code: 'noTarget', levels: [] }]);
  }
  const criteria: CriteriaRow = [ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, criterion];
  const made = prepare({ ...request, criteria, kind: null, method: 'step', floor: 0 });
  // What the check says of the ends of a row of levels is no matter of a target.
  const findings = made.findings.filter(({ severity }) => severity === 'error').map(ofTarget);
  if (made.rule.kind === 'unscored') return refused('target', made.rule.reason, findings);
  const bound = boundOf(made.rule);
  if (
    bound !== null &&
    bound.value === 0 &&
    bound.direction === 'higher' &&
    criterion.kind === 'bare'
  ) {
    return refused('target', 'zeroTarget', [{ severity: 'error', code: 'zeroTarget', levels: [] }]);
  }
  const { conversion = 'none', targetSteps = TARGET_STEPS } = request;
  const rule = {
    kind: 'target',
    met: made.rule,
    text: criterion.text,
    conversion,
    targetSteps,
  } as const;
  return { rule, findings };
}

function ofTarget(finding: Finding): Finding {
  return { ...finding, levels: [] };
}

/** The number that a target names, and which side of it meets it; null where it is none. */
export function boundOf(rule: Rule) {
  if (rule.kind !== 'threshold') return null;
  const bound = rule.steps[0]?.achievement ?? null;
  return bound === null ? null : { value: bound.value, direction: rule.direction };
}

/**
 * Whether a result meets its target. Percent of target: result ÷ target × 100, or target ÷ result × 100 where lower is
 * better; none where that compares nothing (the divisor is 0 or negative, a negative target where lower is better) or the
 * target is no number. A level only where a conversion was chosen that such a target can have (`isConverted`).
 */
export function scoreTarget(
  rule: TargetRule,
  actual: Actual,
  score: (rule: Rule, actual: Actual) => Outcome
): Outcome {
  const inner = score(rule.met, actual);
  if (inner.status !== 'scored') {
    return inner.evidence.by === 'unscored'
      ? unscoredRule('target', inner.evidence.reason, actual)
      : inner;
  }
  const met = inner.level === HIGHEST_LEVEL;
  const percent = percentOfTarget(rule, inner);
  const level = converted(rule, met, percent);
  return {
    ...inner,
    status: level !== null ? 'scored' : met ? 'met' : 'notMet',
    level,
    score: level,
    evidence: {
      by: 'target',
      met,
      percent,
      lower: boundOf(rule.met)?.direction === 'lower',
      target: rule.text,
      answer: actual.text,
      level,
    },
    warnings: inner.warnings.length === 0 ? NO_WARNINGS : inner.warnings,
  };
}

function percentOfTarget({ met }: TargetRule, { evidence }: Outcome): number | null {
  const bound = boundOf(met);
  if (bound === null || evidence.by !== 'threshold') return null;
  const { value } = evidence;
  const [over, under] = bound.direction === 'higher' ? [value, bound.value] : [bound.value, value];
  const percent = withoutNoise((over / under) * 100);
  const compares = under > 0 && (bound.direction === 'higher' || over >= 0);
  return compares && Number.isFinite(percent) ? percent : null;
}

/** Whether results can become levels under the conversion chosen; by percent only where the target is a number to divide by. */
export function isConverted({ met, conversion }: TargetRule): boolean {
  if (conversion !== 'percent') return conversion === 'met';
  const bound = boundOf(met);
  if (bound === null) return false;
  return bound.direction === 'higher' ? bound.value > 0 : bound.value >= 0;
}

function converted(rule: TargetRule, met: boolean, percent: number | null): Level | null {
  if (!isConverted(rule)) return null;
  if (rule.conversion === 'met') return met ? HIGHEST_LEVEL : 0;
  // Nothing at all where little is wanted: no percentage, but beyond every step.
  if (percent === null) return met ? HIGHEST_LEVEL : 0;
  const reached = FORM_LEVELS.filter(
    (level) => compareNumbers(percent, rule.targetSteps[level - 1] ?? NaN) >= 0
  );
  return reached.at(-1) ?? 0;
}
