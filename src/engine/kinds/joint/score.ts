import type { JointCondition, JointRule, MissedLevel } from './rule';
import type { Actual } from '../../values/actual';
import { listedNumbers } from '../../values/inputs';
import { normalise } from '../../values/normalise';
import { notAnsweredInput } from '../notAnswered';
import type { Outcome, Warning } from '../outcome';
import type { LevelScore } from '../../totals/scale';
import { roundHalfUp } from '../../values/numbers/rounding';
import { countedAs } from '../threshold/counting';
import { reaches } from '../threshold/standing';
import { NO_WARNINGS } from '../unscored';

const NEGATIVE = /^(?:ไม่|no |not |without )/;
const DENIES = /^(?:ไม่มี|none)$/;
const AMBIGUOUS = /^(?:มี|ไม่|no)$/;
const OF_STEPS = /ขั้นตอน|\bsteps?\b/i;

type Input = JointRule['inputs'][number];

/**
 * The highest level whose conditions all hold (domain.md §2, kinds 7–9). A level is passed over only where one of its
 * conditions surely fails; where the answer hangs on an input that is missing or cannot be compared, nothing is guessed
 * and the outcome names that input.
 */
export function scoreJoint(rule: JointRule, actual: Actual): Outcome {
  const items = actual.state === 'list' ? actual.items : [actual];
  if (items.length > rule.inputs.length) return notAnsweredInput(actual, rule, null);
  let missed: MissedLevel | null = null;
  for (const step of rule.steps) {
    const holding = step.conditions.map((condition) => holds(rule, condition, items));
    const failed = step.conditions.filter((_, i) => holding[i] === false).map(({ text }) => text);
    if (failed.length === 0) {
      const open = step.conditions.find((_, i) => holding[i] === null);
      if (open !== undefined) return notAnsweredInput(actual, rule, open.input);
      return scored(rule, actual, items, step, step.text, missed);
    }
    missed = { level: step.level, failed };
  }
  const unused = rule.inputs.findIndex((input, i) => isUnusable(rule, input, items[i]));
  if (unused >= 0) return notAnsweredInput(actual, rule, unused);
  return scored(rule, actual, items, rule.below, null, missed);
}

function scored(
  rule: JointRule,
  actual: Actual,
  items: readonly Actual[],
  { level, score }: LevelScore,
  criterion: string | null,
  missed: MissedLevel | null
): Outcome {
  const differs = rule.inputs.some((input, i) => measureDiffers(input, items[i]));
  const warnings: readonly Warning[] = differs ? [{ code: 'measureDiffers' }] : NO_WARNINGS;
  const evidence = { by: 'joint', criterion, missed } as const;
  return { status: 'scored', level, score, actual, evidence, warnings };
}

/** Percent against plain criteria, or a fraction against percentages. */
function measureDiffers({ direction, measure }: Input, item: Actual | undefined): boolean {
  if (item?.state !== 'number' || direction === null || item.measure === measure) return false;
  return item.measure === 'percent' || (item.value > 0 && item.value <= 1);
}

function isUnusable(rule: JointRule, input: Input, item: Actual | undefined): boolean {
  if (item === undefined || item.state === 'pending') return false;
  const read = input.direction === null ? answerTo(input.text, item) : numberIn(rule, input, item);
  return read === null;
}

/** Whether a condition holds; null where its input is missing or says nothing sure. */
function holds(
  rule: JointRule,
  condition: JointCondition,
  items: readonly Actual[]
): boolean | null {
  const item = items[condition.input];
  const input = rule.inputs[condition.input];
  if (item === undefined || input === undefined) return null;
  if (input.direction === null) {
    const answer = answerTo(input.text, item);
    return answer === null ? null : (answer === asWorded(input.text)) === condition.holds;
  }
  const value = numberIn(rule, input, item);
  return value === null ? null : reaches(value, condition.bound, input.direction);
}

/** False for a statement with a negation in front: then its being so means that the thing itself is not. */
export function asWorded(statement: string): boolean {
  return !NEGATIVE.test(normalise(statement));
}

/** The number of an input, rounded as the indicator says; steps may be listed (`1,2,4` is a run of 2). */
function numberIn(rule: JointRule, input: Input, item: Actual): number | null {
  if (item.state === 'number') {
    // `2 weeks` says nothing of working days, or of steps.
    const known = input.time !== undefined || /^(?:day)?$/.test(item.time ?? '');
    const counted = known ? countedAs(input, item) : null;
    if (counted?.state !== 'number') return null;
    return rule.precision === null ? counted.value : roundHalfUp(counted.value, rule.precision);
  }
  if (!OF_STEPS.test(input.text)) return null;
  const steps = listedNumbers(item);
  if (steps === null) return null;
  const gap = steps.findIndex((step, i) => step !== i + 1);
  return gap < 0 ? steps.length : gap;
}

/**
 * Whether a statement holds as it is worded. `ใช่` to `ไม่มีข้อผิดพลาด` says that there are none, and so does `ไม่มี`; `มี`,
 * `ไม่` and a bare no to a statement with "not" in it may mean either and are null.
 */
function answerTo(statement: string, item: Actual): boolean | null {
  const answer = normalise(item.text);
  const words = normalise(statement);
  if (answer === words) return true;
  const negative = NEGATIVE.test(words);
  const [denying, denied] = negative ? [words, answer] : [answer, words];
  if (item.state === 'words' && NEGATIVE.test(denying) && thing(denying) === thing(denied)) {
    return false;
  }
  if (negative && DENIES.test(answer)) return true;
  if (negative && AMBIGUOUS.test(answer)) return null;
  return item.state === 'flag' ? item.value : null;
}

/** What a statement is about, whether it says that there is or that there is not. */
function thing(words: string): string {
  return words.replace(NEGATIVE, '').replace(/^มี/, '');
}
