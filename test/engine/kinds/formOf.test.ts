import { DEFAULT_SCALE, formOf } from '../../../src/engine';
import { bareRule, closed, intervalRule, open } from './makeRule';

test('a threshold asks for a number, in percent or plain', () => {
  expect(formOf(bareRule([50]))).toEqual({ as: 'number', percent: false });
  expect(formOf(bareRule([50], { measure: 'percent' }))).toEqual({ as: 'number', percent: true });
});

test('a deadline asks for a day, for days, or for the day of a month that is not known', () => {
  const inner = bareRule([15, 10], { direction: 'lower' });
  const rule = { kind: 'deadline', inner, holidays: null, nextMonth: null } as const;
  const month = { first: 45_931, days: 31 };
  expect(formOf({ ...rule, unit: 'days' })).toEqual({ as: 'days', working: false });
  expect(formOf({ ...rule, unit: 'workingDays' })).toEqual({ as: 'days', working: true });
  expect(formOf({ ...rule, unit: 'date' })).toEqual({ as: 'date', nextMonth: null });
  expect(formOf({ ...rule, unit: 'date', nextMonth: month })).toEqual({
    as: 'date',
    nextMonth: month,
  });
  expect(formOf({ ...rule, unit: 'monthDay', nextMonth: 'noPeriod' })).toEqual({
    as: 'number',
    percent: false,
  });
});

describe('a checklist', () => {
  const asNumber = { as: 'number', percent: false };
  const ticks = (count: number) => ({ as: 'ticks', of: 'items', texts: Array(count).fill(null) });

  test('asks for a tick for each item of its highest level', () => {
    expect(formOf({ kind: 'checklist', inner: bareRule([1, 2, 4]) })).toEqual(ticks(4));
    const above = intervalRule([
      { low: null, high: closed(3) },
      { low: open(3), high: null },
    ]);
    expect(formOf({ kind: 'checklist', inner: above })).toEqual(ticks(4));
    expect(formOf({ kind: 'checklist', inner: bareRule([2.5]) })).toEqual(ticks(3));
  });

  test.each([
    [1, ticks(1)],
    [30, ticks(30)],
    [31, asNumber],
    [0, asNumber],
  ])('of %d items asks for ticks, or for their number', (most, form) => {
    expect(formOf({ kind: 'checklist', inner: bareRule([most]) })).toEqual(form);
  });

  test('of which few are wanted, or of which nothing is counted, asks for their number', () => {
    const few = bareRule([5, 3], { direction: 'lower' });
    expect(formOf({ kind: 'checklist', inner: few })).toEqual(asNumber);
    expect(formOf({ kind: 'checklist', inner: bareRule([]) })).toEqual(asNumber);
  });
});

test('a ladder shows its statements from the best down', () => {
  const [low, high] = [
    { level: 1, score: 1, text: 'มี' },
    { level: 5, score: 5, text: 'ผ่าน' },
  ] as const;
  const form = { as: 'ladder', rungs: [high, low] };
  expect(formOf({ kind: 'ladder', rungs: [low, high], below: { level: 0, score: 0 } })).toEqual(
    form
  );
});

test('a milestone asks for a tick for each step, with the words of the level that it ends', () => {
  const steps = [
    { level: 5, score: 5, needed: 4, text: 'ประกาศ' },
    { level: 3, score: 3, needed: 2, text: 'เสนอ' },
  ] as const;
  expect(formOf({ kind: 'milestone', steps, below: { level: 0, score: 0 } })).toEqual({
    as: 'ticks',
    of: 'steps',
    texts: [null, 'เสนอ', null, 'ประกาศ'],
  });
});

test('joint criteria ask for their inputs, yes or no for a statement', () => {
  const inputs = [
    { text: 'คะแนน', direction: 'higher', measure: 'percent' },
    { text: 'ไม่มีข้อผิดพลาด', direction: null, measure: 'plain' },
  ] as const;
  expect(
    formOf({ kind: 'joint', inputs, steps: [], below: { level: 0, score: 0 }, precision: null })
  ).toEqual({
    as: 'inputs',
    inputs: [
      { text: 'คะแนน', statement: false, percent: true },
      { text: 'ไม่มีข้อผิดพลาด', statement: true, percent: false },
    ],
  });
});

test('a target asks as its criterion does, and what is not scored for any text', () => {
  const inner = bareRule([80], { measure: 'percent' });
  expect(
    formOf({
      kind: 'target',
      inner,
      text: '80%',
      curve: null,
      scale: DEFAULT_SCALE,
    })
  ).toEqual({ as: 'number', percent: true });
  expect(formOf({ kind: 'unscored', of: 'target', reason: 'noTarget' })).toEqual({ as: 'text' });
});
