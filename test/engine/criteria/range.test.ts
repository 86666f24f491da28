import { DEFAULT_SCALE, type Bound, type Criterion } from '../../../src/engine';
import { rangeOf, sameBound, stepOf } from '../../../src/engine/criteria/range';
import { closed, open } from '../kinds/makeRule';

const range = (criterion: Criterion, daysAsNumbers = true) =>
  rangeOf({ level: 3, criterion }, daysAsNumbers);

const bare: Criterion = { kind: 'bare', value: 80, measure: 'percent', text: '80%' };
const interval = (low: Bound | null, high: Bound | null): Criterion => ({
  kind: 'interval',
  low,
  high,
  measure: 'plain',
  text: 'as written',
});
const within: Criterion = {
  kind: 'duration',
  relation: 'within',
  days: 15,
  working: false,
  open: true,
  text: 'less than 15 days',
};

test('a bare number is the point itself', () => {
  expect(range(bare)).toEqual({
    level: 3,
    low: closed(80),
    high: closed(80),
    bare: true,
    measure: 'percent',
    text: '80%',
  });
});

test('an interval has the bounds that are written, and keeps that its words contradict', () => {
  const written = { level: 3, low: open(5), high: null, measure: 'plain', text: 'as written' };
  expect(range(interval(open(5), null))).toEqual({ ...written, bare: false });
  const both: Criterion = { ...interval(open(5), null), contradictory: true } as Criterion;
  expect(range(both)).toEqual({ ...written, bare: false, contradictory: true });
});

test('a number of days is a bound where days count as numbers, else no range', () => {
  const days = { level: 3, bare: false, measure: 'plain', text: 'less than 15 days' };
  expect(range(within)).toEqual({ ...days, low: null, high: open(15) });
  expect(range({ ...within, relation: 'beyond' })).toEqual({ ...days, low: open(15), high: null });
  expect(range(within, false)).toBeNull();
  expect(range({ kind: 'statement', text: 'มี' })).toBeNull();
});

test('a step has the bound to reach, and the interval where it is closed on the other side', () => {
  const step = (criterion: Criterion, direction: 'higher' | 'lower') => {
    const made = range(criterion);
    return made && stepOf(made, direction, DEFAULT_SCALE);
  };
  const both = interval(closed(5), open(9));
  const literal = { low: closed(5), high: open(9) };
  const named = { level: 3, score: 3, text: 'as written' };
  expect(step(both, 'higher')).toEqual({ ...named, achievement: closed(5), literal });
  expect(step(both, 'lower')).toEqual({ ...named, achievement: open(9), literal });
  expect(step(interval(closed(5), null), 'higher')).toMatchObject({ literal: null });
  expect(step(bare, 'higher')).toMatchObject({ achievement: closed(80), literal: null });
  expect(step(interval(null, closed(5)), 'higher')).toMatchObject({
    achievement: null,
    literal: { low: null, high: closed(5) },
  });
  expect(step(interval(null, null), 'higher')?.literal).toEqual({ low: null, high: null });
});

test('bounds are the same where number and strictness are', () => {
  expect(sameBound(closed(0.1 + 0.2), closed(0.3))).toBe(true);
  expect(sameBound(closed(5), open(5))).toBe(false);
  expect(sameBound(closed(5), closed(6))).toBe(false);
  expect(sameBound(null, null)).toBe(false);
  expect(sameBound(null, closed(5))).toBe(false);
  expect(sameBound(closed(5), null)).toBe(false);
});
