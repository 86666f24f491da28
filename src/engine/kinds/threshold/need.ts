import type { Bound, Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import { NOISE_FREE_DIGITS, SHOWN_DECIMALS } from '../../values/numbers/decimals';
import type { ResultForm } from '../resultForm';
import type { ThresholdRule } from './rule';

/** The bound of a level; null where the criteria have no such level. */
export function neededOfThreshold(rule: ThresholdRule, level: Level): Bound | 'anything' | null {
  if (rule.steps.length === 0) return null;
  const step = rule.steps.find((candidate) => candidate.level === level);
  if (step !== undefined) return step.achievement ?? 'anything';
  return level <= rule.below.level ? 'anything' : null;
}

/** Numbers that reach a level and little more, of so many decimals. */
export function numbersReaching(
  rule: ThresholdRule,
  level: Level,
  decimals = rule.precision ?? (rule.measure === 'percent' ? SHOWN_DECIMALS : 0)
): readonly Cell[] {
  const step = rule.steps.find((each) => each.level === level);
  if (step === undefined) return [];
  const bound = step.achievement ?? { value: 0, open: false };
  const lower = rule.direction === 'lower';
  return [decimals, decimals + 2].map((places) => ({ value: justWithin(bound, lower, places) }));
}

/** The bound itself, or where it is strict the number of so many decimals beside it. */
export function justWithin({ value, open }: Bound, lower: boolean, decimals: number): number {
  if (!open) return value;
  const small = 1 / 10 ** decimals;
  return Number((lower ? value - small : value + small).toPrecision(NOISE_FREE_DIGITS));
}

export function numberForm({ measure }: ThresholdRule): ResultForm {
  return { as: 'number', percent: measure === 'percent' };
}
