import type { Bound, Interval, Level } from '../../criteria/criterion';
import { joined } from '../../criteria/intervals';
import type { Cell } from '../../values/cell';
import { NOISE_FREE_DIGITS, SHOWN_DECIMALS } from '../../values/numbers/decimals';
import { numberText } from '../../values/numbers/numberText';
import type { ResultForm } from '../resultForm';
import type { RangeRule } from './rule';

/** Results that have a level, joined where they touch; null where the criteria have no such level. */
export function intervalsFor({ steps }: RangeRule, level: number): readonly Interval[] | null {
  const step = steps.find((candidate) => candidate.level === level);
  return step === undefined ? null : joined(step.of);
}

/** Every result has at least the floor. */
export function neededOfRange(rule: RangeRule, level: Level): 'anything' | null {
  return intervalsFor(rule, level) === null && level <= rule.below.level ? 'anything' : null;
}

/** The results of a level as a level cell is written: `45 - 55`, `< 70, > 100`. */
export function rangeNeeded(rule: RangeRule, level: number): string | null {
  return intervalsFor(rule, level)?.map(intervalText).join(', ') ?? null;
}

export function intervalText({ low, high }: Interval): string {
  if (low !== null && high !== null && !low.open && !high.open) {
    const [from, to] = [numberText(low.value), numberText(high.value)];
    return from === to ? from : `${from} - ${to}`;
  }
  const from = low === null ? '' : `${low.open ? '>' : '>='} ${numberText(low.value)}`;
  const to = high === null ? '' : `${high.open ? '<' : '<='} ${numberText(high.value)}`;
  return [from, to].filter((side) => side !== '').join(' ');
}

/** A number in the middle of the results of a level, or just within the end of those that have only one. */
export function numbersWithin(rule: RangeRule, level: Level): readonly Cell[] {
  const decimals = rule.precision ?? SHOWN_DECIMALS;
  return (intervalsFor(rule, level) ?? []).map(({ low, high }) => ({
    value:
      low !== null && high !== null
        ? Number(((low.value + high.value) / 2).toPrecision(NOISE_FREE_DIGITS))
        : within(low ?? high ?? { value: 0, open: false }, low === null ? -1 : 1, decimals),
  }));
}

function within({ value, open }: Bound, side: 1 | -1, decimals: number): number {
  return open ? Number((value + side / 10 ** decimals).toPrecision(NOISE_FREE_DIGITS)) : value;
}

export function rangeForm({ measure }: RangeRule): ResultForm {
  return { as: 'number', percent: measure === 'percent' };
}
