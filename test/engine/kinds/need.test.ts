import {
  neededFor,
  prepareRule,
  readCriteria,
  type Rule,
  type RuleOptions,
} from '../../../src/engine';
import { bareRule, closed, intervalRule, open } from './makeRule';

test('the bound on the side of achievement, strict where it is written so', () => {
  expect(neededFor(bareRule([50, 60, 70, 80, 90]), 4)).toEqual(closed(80));
  const lower = bareRule([50, 40, 30], { direction: 'lower' });
  expect(neededFor(lower, 3)).toEqual(closed(30));
  const strict = intervalRule([
    { low: null, high: closed(25) },
    { low: open(25), high: null },
  ]);
  expect(neededFor(strict, 2)).toEqual(open(25));
  expect(neededFor(strict, 1)).toBe('anything');
});

test('a level that does not exist cannot be reached; the floor is reached by anything', () => {
  const onlyTop = bareRule([undefined, undefined, undefined, undefined, 1]);
  expect(neededFor(onlyTop, 3)).toBeNull();
  expect(neededFor(onlyTop, 0)).toBe('anything');
  expect(neededFor({ ...onlyTop, floor: 1 }, 1)).toBe('anything');
});

const ruleOf = (levels: readonly string[], options: RuleOptions = {}): Rule =>
  prepareRule({
    criteria: readCriteria(levels.map((value) => ({ value }))),
    kind: null,
    direction: null,
    method: 'step',
    floor: 0,
    precision: null,
    ...options,
  }).rule;

test('deadlines need a number of days, or a serial day', () => {
  const days = ruleOf(['', '', '', 'ภายใน 15 วัน', 'ภายใน 10 วัน']);
  expect(neededFor(days, 5)).toEqual(closed(10));
  const dates = ruleOf(['', '', '', '', 'ก่อนวันที่ 10 ต.ค. 2568']);
  expect(neededFor(dates, 5)).toEqual(open(45_940));
});

test('a target needs itself, or the share of it that its steps ask for', () => {
  const target = { value: 'ไม่เกิน 10' };
  const none: RuleOptions = { kind: 'target', target };
  const blank = ['', '', '', '', ''];
  expect(neededFor(ruleOf(blank, none), 5)).toEqual(closed(10));
  expect(neededFor(ruleOf(blank, none), 3)).toBeNull();
  expect(neededFor(ruleOf(blank, { ...none, conversion: 'met' }), 0)).toBe('anything');
  const byPercent = ruleOf(blank, { ...none, conversion: 'percent' });
  expect(neededFor(byPercent, 5)).toEqual(closed(10));
  expect(neededFor(byPercent, 3)).toEqual(closed(12.5));
  const higher = ruleOf(blank, { ...none, target: { value: 80 }, conversion: 'percent' });
  expect(neededFor(higher, 2)).toEqual(closed(56));
});

test('criteria that are not numeric need no number', () => {
  const ladder: Rule = { kind: 'ladder', rungs: [{ level: 5, text: 'มี' }], floor: 0 };
  expect(neededFor(ladder, 5)).toBeNull();
  expect(neededFor({ kind: 'unscored', of: 'target', reason: 'noCriteria' }, 5)).toBeNull();
});
