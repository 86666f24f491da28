import type { UnscoredRule } from '../unscoredRule';
import type { TargetRule } from '../rule';
import type { CriteriaRow, Criterion } from '../../criteria/criterion';
import type { Finding } from '../../criteria/finding';
import { readAlone } from '../../criteria/readCriterion';
import type { CriteriaRule } from '../rule';
import { refused } from '../prepared';
import type { Prepared } from '../prepared';
import type { RuleRequest } from '../request';
import { highestLevel, levelsOf, lowestScore } from '../../totals/scale';
import { boundOf, curveOf } from './conversion';

const ABSENT: Criterion = Object.freeze({ kind: 'absent', text: '' });

/**
 * Prepares a target without levels (domain.md §2, kind 11). The target is read as a criterion of one level, so whatever
 * a level cell can say a target can: a bound, a day, a statement. `prepare` is the preparation of criteria.
 */
export function prepareTarget(
  request: RuleRequest,
  prepare: (request: RuleRequest) => Prepared<CriteriaRule>
): Prepared<TargetRule | UnscoredRule> {
  const criterion = readAlone(request.target ?? { value: null });
  if (criterion.kind === 'absent') {
    // A plan may have none (domain.md §1): nothing is wrong, it only cannot be assessed yet.
    return refused('target', 'noTarget', [{ severity: 'warning', code: 'noTarget', levels: [] }]);
  }
  const { scale } = request;
  const highest = highestLevel(scale);
  const criteria: CriteriaRow = levelsOf(scale).map((at) => (at === highest ? criterion : ABSENT));
  const floor = lowestScore(scale);
  const made = prepare({ ...request, criteria, kind: null, method: 'step', floor });
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
  const { roundPercent, roundingMode = 'half up' } = request;
  const rule = {
    kind: 'target',
    inner: made.rule,
    text: criterion.text,
    curve: curveOf(request),
    scale,
    ...(typeof roundPercent === 'number'
      ? { roundPercent: { decimals: roundPercent, mode: roundingMode } }
      : {}),
  } as const;
  return { rule, findings };
}

function ofTarget(finding: Finding): Finding {
  return { ...finding, levels: [] };
}
