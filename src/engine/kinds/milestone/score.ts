import type { MilestoneRule } from './rule';
import type { Actual } from '../../values/actual';
import { countOf, listedNumbers } from '../../values/inputs';
import { normalise } from '../../values/normalise';
import { notAnswered } from '../notAnswered';
import type { Outcome } from '../outcome';
import { NO_WARNINGS } from '../unscored';

const ALL = /^(?:ครบ(?:ทุก|ทั้งหมด)?(?:ขั้นตอน)?|ทั้งหมด|ทุกขั้นตอน|all(?: steps)?)$/;

/**
 * Ordered steps (domain.md §2, kind 3): the level of the unbroken run of finished steps, {1,2,4} is a run of 2. The
 * actual lists the steps, says how many of the first are done, `ครบ` or all, or holds the words of a level cell. What
 * names a step that does not exist, and dates and numbers that Excel makes of `1,2`, are not guessed.
 */
export function scoreMilestone(rule: MilestoneRule, actual: Actual): Outcome {
  const last = rule.steps[0]?.needed ?? 0;
  const finished = finishedSteps(rule, actual, last);
  if (finished === null || (finished.at(-1) ?? 0) > last) {
    return notAnswered(actual, 'steps', last);
  }
  const gap = finished.findIndex((step, index) => step !== index + 1);
  const run = gap < 0 ? finished.length : gap;
  const beyond = finished.slice(run);
  const reached = rule.steps.find((step) => step.needed <= run) ?? null;
  const { level, score } = reached ?? rule.below;
  return {
    status: 'scored',
    level,
    score,
    actual,
    evidence: { by: 'milestone', run, last, beyond, criterion: reached?.text ?? null },
    warnings:
      beyond.length === 0
        ? NO_WARNINGS
        : [{ code: 'stepsBeyondMissing', missing: run + 1, steps: beyond }],
  };
}

function finishedSteps(rule: MilestoneRule, actual: Actual, last: number) {
  const listed = listedNumbers(actual);
  if (listed !== null) return listed;
  const words = normalise(actual.text);
  const cells = rule.steps.filter((step) => normalise(step.text) === words);
  const count =
    actual.state !== 'number' && cells.length === 1
      ? (cells[0]?.needed ?? null)
      : ALL.test(words)
        ? last
        : countOf(actual);
  // A number beyond the last step may be `1,2` that became 12.
  return count === null || count > last ? null : Array.from({ length: count }, (_, i) => i + 1);
}
