import {
  belowLowest,
  DEFAULT_SCALE,
  scoreActual,
  type Actual,
  type Rule,
} from '../../../src/engine';
import { bareRule, closed, frozen, intervalRule, numeric, open } from './makeRule';

const higher = bareRule([50, 60, 70, 80, 90]);
const lower = bareRule([50, 40, 30, 20, 10], { direction: 'lower' });
const levelOf = (rule: Rule, value: number) => scoreActual(rule, numeric(value)).level;

test.each([
  [49.99, 0],
  [50, 1],
  [50.01, 1],
  [59.99, 1],
  [60, 2],
  [79.99, 3],
  [80, 4],
  [89.99, 4],
  [90, 5],
  [1e308, 5],
  [-5, 0],
  [0, 0],
])('higher is better: %p of 50 60 70 80 90 is level %p', (value, level) => {
  expect(levelOf(higher, value)).toBe(level);
});

test.each([
  [50.01, 0],
  [50, 1],
  [40.01, 1],
  [40, 2],
  [10.01, 4],
  [10, 5],
  [9.99, 5],
  [-1e308, 5],
])('lower is better: %p of 50 40 30 20 10 is level %p', (value, level) => {
  expect(levelOf(lower, value)).toBe(level);
});

test('strict bounds are not reached by the bound itself', () => {
  const rule = intervalRule([
    { low: open(50), high: closed(60) },
    { low: open(60), high: null },
  ]);
  expect([50, 50.01, 60, 60.01].map((value) => levelOf(rule, value))).toEqual([0, 1, 1, 2]);
  const down = intervalRule(
    [
      { low: null, high: open(60) },
      { low: null, high: open(50) },
    ],
    { direction: 'lower' }
  );
  expect([60, 59.99, 50, 49.99].map((value) => levelOf(down, value))).toEqual([0, 1, 1, 2]);
});

test('binary noise moves no level, but a written digit does', () => {
  expect(levelOf(bareRule([0.3]), 0.1 + 0.2)).toBe(1);
  expect(levelOf(bareRule([29]), 28.999999999999996)).toBe(1);
  expect(levelOf(bareRule([85], { direction: 'lower' }), 85.00000000000001)).toBe(1);
  expect(levelOf(intervalRule([{ low: open(0.3), high: null }]), 0.1 + 0.2)).toBe(0);
  expect(levelOf(bareRule([100]), 99.995)).toBe(0);
});

test('precision is applied half up before comparing, and said', () => {
  const outcome = scoreActual(bareRule([100], { precision: 2 }), numeric(99.995));
  expect(outcome.level).toBe(1);
  expect(outcome.evidence).toMatchObject({ value: 100, unrounded: 99.995 });
  const untouched = scoreActual(bareRule([100], { precision: 2 }), numeric(99.99));
  expect(untouched.level).toBe(0);
  expect(untouched.evidence).toMatchObject({ value: 99.99, unrounded: null });
});

test('a level without a bound to reach takes anything', () => {
  const rule = intervalRule([
    { low: null, high: closed(10) },
    { low: open(10), high: null },
  ]);
  expect([-1e9, 10, 10.01].map((value) => levelOf(rule, value))).toEqual([1, 1, 2]);
});

test('levels that do not exist are passed over', () => {
  const onlyTop = bareRule([undefined, undefined, undefined, undefined, 1]);
  expect([0, 0.99, 1, 7].map((value) => levelOf(onlyTop, value))).toEqual([0, 0, 5, 5]);
});

test('below the lowest level is the floor, but no more than a level 0 that is written', () => {
  expect(
    scoreActual(bareRule([50, 60], { below: { level: 1, score: 1 } }), numeric(1))
  ).toMatchObject({
    level: 1,
    score: 1,
    evidence: { belowLowest: true, reached: null, missed: closed(50), criterion: '50' },
  });
  expect(belowLowest(1, 1, DEFAULT_SCALE)).toEqual({ level: 1, score: 1 });
  expect(belowLowest(3, 0.5, DEFAULT_SCALE)).toEqual({ level: 0, score: 0.5 });
  expect(belowLowest(0, 1, DEFAULT_SCALE)).toEqual({ level: 0, score: 0 });
  const below = belowLowest(0, 1, DEFAULT_SCALE);
  const withZero = bareRule([50, 60], { below });
  const steps = [
    ...withZero.steps,
    { level: 0 as const, score: 0, achievement: closed(40), literal: null, text: '40' },
  ];
  expect(levelOf({ ...withZero, steps }, 45)).toBe(0);
  expect(levelOf({ ...withZero, steps }, 5)).toBe(0);
});

test('evidence names what was reached and what was missed', () => {
  expect(scoreActual(higher, numeric(85))).toEqual({
    status: 'scored',
    level: 4,
    score: 4,
    actual: numeric(85),
    evidence: {
      by: 'threshold',
      value: 85,
      unrounded: null,
      percent: false,
      direction: 'higher',
      method: 'step',
      reached: closed(80),
      missed: closed(90),
      belowLowest: false,
      interpolated: false,
      criterion: '80',
    },
    warnings: [],
  });
});

const others: readonly [string, Actual, string][] = [
  ['a blank', { state: 'pending', text: '' }, 'pending'],
  ['N/A', { state: 'excluded', text: 'N/A' }, 'excluded'],
  ['TRUE', { state: 'flag', value: true, text: 'TRUE' }, 'unscored'],
  ['a date', { state: 'date', serial: 45000, text: '15/3/2566' }, 'unscored'],
  ['words', { state: 'words', text: 'ดีมาก' }, 'unscored'],
  ['a list', { state: 'list', items: [numeric(5), numeric(98)], text: '5; 98' }, 'unscored'],
  ['#N/A', { state: 'unreadable', reason: 'excelError', text: '#N/A' }, 'unscored'],
  ['NaN', { state: 'number', value: NaN, measure: 'plain', text: 'NaN' }, 'unscored'],
  ['∞', { state: 'number', value: Infinity, measure: 'plain', text: '∞' }, 'unscored'],
];

test.each(others)('%s has no level and no score', (_, actual, status) => {
  const outcome = scoreActual(frozen(higher), frozen(actual));
  expect(outcome).toMatchObject({ status, level: null, score: null, actual, warnings: [] });
});

test('what is not finite is said to be so', () => {
  expect(scoreActual(higher, numeric(NaN)).evidence).toEqual({
    by: 'unreadableActual',
    reason: 'notFinite',
  });
});

test('evidence says that the criteria count percent', () => {
  const percent = bareRule([50], { measure: 'percent' });
  expect(scoreActual(percent, numeric(60, 'percent')).evidence).toMatchObject({ percent: true });
});

test('criteria that cannot be used give no score, but excluded stays excluded', () => {
  const rule: Rule = { kind: 'unscored', of: 'composite', reason: 'noParts' };
  expect(scoreActual(rule, numeric(5))).toMatchObject({
    status: 'unscored',
    score: null,
    evidence: { by: 'unscored', of: 'composite', reason: 'noParts' },
  });
  expect(scoreActual(rule, { state: 'excluded', text: '-' }).status).toBe('excluded');
  expect(scoreActual(bareRule([]), numeric(5))).toMatchObject({
    status: 'unscored',
    evidence: { by: 'unscored', of: 'threshold', reason: 'noCriteria' },
  });
});
