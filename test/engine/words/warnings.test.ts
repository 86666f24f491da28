import { scoreActual, type Rule } from '../../../src/engine';
import { bareRule, closed, intervalRule, numeric, open } from '../kinds/makeRule';

const codes = (rule: Rule, value: number, measure: 'plain' | 'percent' = 'plain') =>
  scoreActual(rule, numeric(value, measure)).warnings.map((warning) => warning.code);

const gapped = intervalRule([
  { low: null, high: closed(25) },
  { low: open(25), high: closed(30) },
  { low: open(30), high: closed(40) },
  { low: open(45), high: closed(50) },
  { low: open(50), high: null },
]);

test.each([
  [25, 1, []],
  [25.01, 2, []],
  [40, 3, []],
  [40.01, 3, ['inGap']],
  [42, 3, ['inGap']],
  [45, 3, ['inGap']],
  [45.01, 4, []],
  [50, 4, []],
  [50.01, 5, []],
])('the row with a gap from 40 to 45: %p is level %p with %p', (value, level, expected) => {
  expect(scoreActual(gapped, numeric(value)).level).toBe(level);
  expect(codes(gapped, value)).toEqual(expected);
});

test('touching bounds go up and say so', () => {
  const rule = intervalRule([
    { low: closed(60), high: closed(70) },
    { low: closed(70), high: closed(80) },
  ]);
  const outcome = scoreActual(rule, numeric(70));
  expect(outcome.level).toBe(2);
  expect(outcome.warnings).toEqual([{ code: 'inOverlap', levels: [2, 1] }]);
  expect(codes(rule, 69.99)).toEqual([]);
});

test('beyond the top is the top, with a warning; below the lowest is 0, without', () => {
  const rule = intervalRule([{ low: closed(60), high: closed(100) }]);
  expect(scoreActual(rule, numeric(105)).level).toBe(1);
  expect(codes(rule, 105)).toEqual(['inGap']);
  expect(codes(rule, 59)).toEqual([]);
});

test('an overlap names the levels that take the value, not the others', () => {
  const rule = intervalRule([
    { low: closed(50), high: closed(60) },
    { low: closed(60), high: closed(70) },
    { low: closed(70), high: closed(80) },
  ]);
  expect(scoreActual(rule, numeric(70)).warnings).toEqual([{ code: 'inOverlap', levels: [3, 2] }]);
});

test('a value in a gap that counts percent against plain criteria has both warnings', () => {
  expect(codes(gapped, 42, 'percent')).toEqual(['inGap', 'measureDiffers']);
});

test('a fraction against percentages that all lie above 1 is warned of', () => {
  const percent = { measure: 'percent' } as const;
  const rule = bareRule([50, 60], percent);
  expect([0.01, 0.85, 1].map((value) => codes(rule, value))).toEqual(
    Array(3).fill(['measureDiffers'])
  );
  expect([-0.5, 0, 1.01, 85].map((value) => codes(rule, value))).toEqual(Array(4).fill([]));
  expect(codes(bareRule([1, 60], percent), 0.85)).toEqual([]);
  expect(codes(bareRule([0.5, 60], percent), 0.85)).toEqual([]);
  const free = [
    { low: null, high: closed(25) },
    { low: open(25), high: null },
  ];
  expect(codes(intervalRule(free, percent), 0.85)).toEqual(['measureDiffers']);
});

test('one-sided thresholds overlap by design: never a warning', () => {
  const rule = bareRule([90, 92, 94, 96, 98]);
  for (const value of [1, 90, 95, 98, 200]) expect(codes(rule, value)).toEqual([]);
});

test('a one-sided level among intervals counts where it is the level reached', () => {
  const intervals = intervalRule([
    { low: closed(50), high: closed(60) },
    { low: closed(70), high: closed(80) },
  ]);
  const top = { level: 3 as const, score: 3, achievement: closed(78), literal: null, text: '≥ 78' };
  const rule = { ...intervals, steps: [top, ...intervals.steps] };
  expect(codes(rule, 90)).toEqual([]);
  expect(codes(rule, 79)).toEqual(['inOverlap']);
  expect(codes(rule, 65)).toEqual(['inGap']);
});

test('percent against plain criteria is compared as it is, with a warning', () => {
  const plain = bareRule([50, 60, 70, 80, 90]);
  const percent = bareRule([50, 60, 70, 80, 90], { measure: 'percent' });
  expect(scoreActual(plain, numeric(85, 'percent')).level).toBe(4);
  expect(codes(plain, 85, 'percent')).toEqual(['measureDiffers']);
  expect(codes(percent, 85, 'percent')).toEqual([]);
  expect(codes(percent, 85, 'plain')).toEqual([]);
  expect(codes(percent, 0.85, 'plain')).toEqual(['measureDiffers']);
});

test('outcomes without warnings share one list that nobody can change', () => {
  const first = scoreActual(gapped, numeric(20)).warnings;
  expect(scoreActual(gapped, numeric(30)).warnings).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
});
