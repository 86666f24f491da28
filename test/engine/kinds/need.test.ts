import {
  DEFAULT_SCALE,
  comparisonOf,
  neededFor,
  neededInWords,
  prepareRule,
  readCriteria,
  type Bound,
  type Level,
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
  expect(neededFor({ ...onlyTop, below: { level: 1, score: 1 } }, 1)).toBe('anything');
  expect(neededFor(bareRule([]), 0)).toBeNull();
});

const ruleOf = (levels: readonly string[], options: RuleOptions = {}): Rule =>
  prepareRule({
    criteria: readCriteria(
      levels.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
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
  expect(neededFor(higher, 0)).toBe('anything');
});

test('a target that cannot be converted needs itself alone', () => {
  const blank = ['', '', '', '', ''];
  const words = ruleOf(blank, { kind: 'target', target: { value: 'มี' }, conversion: 'percent' });
  expect([0, 3, 5].map((level) => neededFor(words, level as Level))).toEqual([null, null, null]);
  expect(neededInWords(words, 5)).toBe('มี');
  expect(neededInWords(words, 4)).toBeNull();
  const negative: RuleOptions = { kind: 'target', target: { value: 'ไม่เกิน -5' } };
  const below = ruleOf(blank, { ...negative, conversion: 'percent' });
  expect([0, 3].map((level) => neededFor(below, level as Level))).toEqual([null, null]);
  expect(neededFor(below, 5)).toEqual(closed(-5));
  const met = ruleOf(blank, { ...negative, conversion: 'met' });
  expect([0, 3].map((level) => neededFor(met, level as Level))).toEqual(['anything', null]);
});

test('a share of a target from nothing on is reached by all that is not below nothing', () => {
  const target = { value: 80 };
  const steps: RuleOptions = { kind: 'target', target, targetSteps: [0, 50, 80, 90] };
  const rule = ruleOf(['', '', '', '', ''], { ...steps, conversion: 'percent' });
  expect(neededFor(rule, 1)).toEqual(closed(0));
  expect(neededFor(rule, 2)).toEqual(closed(40));
  expect(neededFor(rule, 5)).toBeNull();
});

test('a milestone needs its first steps, or nothing', () => {
  const steps = [
    { level: 5, score: 5, needed: 4, text: 'ประกาศ' },
    { level: 1, score: 1, needed: 0, text: 'ไม่มี' },
  ] as const;
  const rule: Rule = { kind: 'milestone', steps, below: { level: 0, score: 0 } };
  expect(neededFor(rule, 5)).toEqual(closed(4));
  expect(neededFor(rule, 3)).toBeNull();
  expect(neededFor(rule, 1)).toBe('anything');
  expect(neededFor(rule, 0)).toBe('anything');
});

test('what is compared is numbers, items, days, or a day', () => {
  const inner = bareRule([15, 10], { direction: 'lower', measure: 'percent' });
  const days = { kind: 'deadline', inner, holidays: null, nextMonth: null } as const;
  expect(comparisonOf(inner)).toEqual({ rule: inner, counts: 'percent' });
  expect(comparisonOf({ ...days, unit: 'days' })).toEqual({ rule: inner, counts: 'days' });
  expect(comparisonOf({ ...days, unit: 'workingDays' })?.counts).toBe('days');
  expect(comparisonOf({ ...days, unit: 'date' })?.counts).toBe('date');
  expect(comparisonOf({ ...days, unit: 'monthDay' })?.counts).toBe('plain');
  expect(comparisonOf({ kind: 'checklist', inner })?.counts).toBe('items');
  expect(comparisonOf({ kind: 'milestone', steps: [], below: { level: 0, score: 0 } })).toBeNull();
});

test('inputs are needed as a result is written: a sign where a bound is strict, yes or no', () => {
  const number = (input: number, bound: Bound | null) => ({ input, bound, holds: null, text: '' });
  const said = (input: number, holds: boolean) => ({ input, bound: null, holds, text: '' });
  const rule: Extract<Rule, { kind: 'joint' }> = {
    kind: 'joint',
    inputs: [
      { text: 'คะแนน', direction: 'higher', measure: 'plain' },
      { text: 'วัน', direction: 'lower', measure: 'plain' },
      { text: 'ไม่มีข้อผิดพลาด', direction: null, measure: 'plain' },
      { text: 'ผ่าน', direction: null, measure: 'plain' },
    ],
    steps: [
      {
        level: 5,
        score: 5,
        text: '',
        conditions: [number(0, open(90)), number(1, open(7)), said(2, false), said(3, true)],
      },
      { level: 4, score: 4, text: '', conditions: [number(1, closed(9)), said(2, true)] },
      { level: 3, score: 3, text: '', conditions: [number(0, null), said(3, false)] },
      { level: 2, score: 2, text: '', conditions: [number(0, closed(1))] },
    ],
    below: { level: 0, score: 0 },
    precision: null,
  };
  expect(neededInWords(rule, 5)).toBe('> 90; < 7; ใช่; ใช่');
  expect(neededInWords(rule, 4)).toBe('-; 9; ไม่ใช่');
  expect(neededInWords(rule, 3)).toBe('-; -; -; ไม่ใช่');
  expect(neededInWords(rule, 2)).toBe('1');
  expect(neededInWords(rule, 1)).toBeNull();
});

test('a ladder needs the words of its rung', () => {
  const ladder: Rule = {
    kind: 'ladder',
    rungs: [{ level: 5, score: 5, text: 'มี' }],
    below: { level: 0, score: 0 },
  };
  expect(neededInWords(ladder, 5)).toBe('มี');
  expect(neededInWords(ladder, 4)).toBeNull();
  expect(neededInWords(bareRule([50]), 1)).toBeNull();
});

test('criteria that are not numeric need no number', () => {
  const ladder: Rule = {
    kind: 'ladder',
    rungs: [{ level: 5, score: 5, text: 'มี' }],
    below: { level: 0, score: 0 },
  };
  expect(neededFor(ladder, 5)).toBeNull();
  expect(neededFor({ kind: 'unscored', of: 'target', reason: 'noCriteria' }, 5)).toBeNull();
});
