import type { Bound, Level } from './criterion';
import { asWorded } from './joint';
import type { Rule } from './rule';
import { belowLowest } from './threshold';

/**
 * The result that reaches a level: at least the bound when higher is better, at most it when lower is better, strictly
 * where it is open. `anything`: every result reaches it. Null: the criteria have no such level, or are not numeric.
 */
export function neededFor(rule: Rule, level: Level): Bound | 'anything' | null {
  if (rule.kind === 'checklist') return neededFor(rule.counts, level);
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

/** The inputs that reach a level of a joint rule as a result is written, `5; 95` or `> 90; ใช่`; null for other rules. */
export function inputsNeeded(rule: Rule, level: Level): string | null {
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
