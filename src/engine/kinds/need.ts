import { withoutNoise } from '../values/numbers/compare';
import type { Bound, Direction, Level } from '../criteria/criterion';
import { asWorded } from './joint/score';
import type { Rule } from './rule';
import { HIGHEST_LEVEL } from '../totals/scale';
import { boundOf, isConverted } from './target/target';
import { belowLowest } from './threshold/score';

/**
 * The result that reaches a level: at least the bound when higher is better, at most it when lower is better, strictly
 * where it is open. `anything`: every result reaches it. Null: the criteria have no such level, or are not numeric. Of
 * deadlines it is a number of days or a serial day (`needsDay`); of a target without levels, level 5 is to meet it.
 */
export function neededFor(rule: Rule, level: Level): Bound | 'anything' | null {
  if (rule.kind === 'checklist') return neededFor(rule.counts, level);
  if (rule.kind === 'deadline') return neededFor(rule.threshold, level);
  if (rule.kind === 'target') return neededForTarget(rule, level);
  if (rule.kind === 'milestone') {
    const step = rule.steps.find((candidate) => candidate.level === level);
    if (step === undefined) return level <= rule.floor ? 'anything' : null;
    return step.needed === 0 ? 'anything' : { value: step.needed, open: false };
  }
  if (rule.kind !== 'threshold' || rule.steps.length === 0) return null;
  const step = rule.steps.find((candidate) => candidate.level === level);
  if (step !== undefined) return step.achievement ?? 'anything';
  return level <= belowLowest(rule) ? 'anything' : null;
}

/** By percent of target, the share of the target that the level asks for (domain.md §2, kind 11). */
function neededForTarget(
  rule: Extract<Rule, { kind: 'target' }>,
  level: Level
): Bound | 'anything' | null {
  const bound = boundOf(rule.met);
  if (rule.conversion !== 'percent' || bound === null || !isConverted(rule)) {
    if (level === HIGHEST_LEVEL) return neededFor(rule.met, HIGHEST_LEVEL);
    return level === 0 && isConverted(rule) ? 'anything' : null;
  }
  const share = level === 0 ? 0 : (rule.targetSteps[level - 1] ?? NaN) / 100;
  if (share <= 0) return 'anything';
  const value = bound.direction === 'higher' ? bound.value * share : bound.value / share;
  return Number.isFinite(value) ? { value: withoutNoise(value), open: false } : null;
}

/** Whether more or less reaches more; null where the rule compares no one number. */
export function needDirection(rule: Rule): Direction | null {
  switch (rule.kind) {
    case 'threshold':
      return rule.direction;
    case 'deadline':
      return rule.threshold.direction;
    case 'checklist':
      return rule.counts.direction;
    case 'target':
      return needDirection(rule.met);
    default:
      return null;
  }
}

/** Whether the number that `neededFor` gives is a serial day. */
export function needsDay(rule: Rule): boolean {
  return rule.kind === 'target'
    ? needsDay(rule.met)
    : rule.kind === 'deadline' && rule.unit === 'date';
}

/** The inputs that reach a level of a joint rule as a result is written, `5; 95` or `> 90; ใช่`; null for other rules. */
export function inputsNeeded(rule: Rule, level: Level): string | null {
  if (rule.kind === 'target' && level === HIGHEST_LEVEL) return inputsNeeded(rule.met, level);
  if (rule.kind !== 'joint') return null;
  const step = rule.steps.find((candidate) => candidate.level === level);
  const needed = rule.inputs.map((input, i) => {
    const condition = step?.conditions.find((candidate) => candidate.input === i);
    if (condition === undefined) return '-';
    const { bound } = condition;
    if (input.direction === null) {
      return condition.holds === asWorded(input.text) ? 'ใช่' : 'ไม่ใช่';
    }
    if (bound === null) return '-';
    const sign = input.direction === 'higher' ? '> ' : '< ';
    return `${bound.open ? sign : ''}${bound.value}`;
  });
  return step === undefined ? null : needed.join('; ').replace(/(?:; -)+$/, '');
}
