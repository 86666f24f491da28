import { DEFAULT_SCALE, resultsReaching, type Rule } from '../../../src/engine';
import { bareRule, closed, intervalRule, open } from './makeRule';

const reaching = (rule: Rule, level: 0 | 1 | 2 | 3 | 4 | 5, now = '') =>
  resultsReaching(rule, level, now).map(({ value }) => value);

test('a bound that is not strict is reached by itself', () => {
  expect(reaching(bareRule([50, 60]), 2)).toEqual([60, 60]);
  expect(resultsReaching(bareRule([50, 60]), 3, '')).toEqual([]);
});

test('a strict bound is reached by the numbers beside it, on the side of achievement', () => {
  const above = [{ low: open(25), high: null }];
  expect(reaching(intervalRule(above), 1)).toEqual([26, 25.01]);
  expect(reaching(intervalRule(above, { measure: 'percent' }), 1)).toEqual([25.01, 25.0001]);
  expect(reaching(intervalRule(above, { measure: 'percent', precision: 1 }), 1)).toEqual([
    25.1, 25.001,
  ]);
  const below = [{ low: null, high: open(60) }];
  expect(reaching(intervalRule(below, { direction: 'lower' }), 1)).toEqual([59, 59.99]);
});

test('a level without a bound is reached by 0 too', () => {
  expect(reaching(intervalRule([{ low: null, high: closed(10) }]), 1)).toEqual([0, 0]);
});

test('deadlines are reached by whole days, or a serial day that is shown as one', () => {
  const strict = intervalRule([{ low: null, high: open(45_940) }], { direction: 'lower' });
  const rule = { kind: 'deadline', inner: strict, holidays: null, nextMonth: null } as const;
  expect(resultsReaching({ ...rule, unit: 'date' }, 1, '')).toEqual([
    { value: 45_939, numberFormat: 'yyyy-mm-dd' },
    { value: 45_939.99, numberFormat: 'yyyy-mm-dd' },
  ]);
  expect(resultsReaching({ ...rule, unit: 'days' }, 1, '')).toEqual([
    { value: 45_939 },
    { value: 45_939.99 },
  ]);
});

test('a checklist is reached by a number of items, whatever its precision', () => {
  const inner = intervalRule([{ low: open(3), high: null }], { precision: 2 });
  expect(reaching({ kind: 'checklist', inner }, 1)).toEqual([4, 3.01]);
});

test('a ladder is reached by the words of its rung and by the number of the level', () => {
  const rungs = [
    { level: 1, score: 1, text: 'มี' },
    { level: 5, score: 5, text: 'ผ่าน' },
  ] as const;
  expect(reaching({ kind: 'ladder', rungs, below: { level: 0, score: 0 } }, 5)).toEqual(['ผ่าน', 5]);
  expect(reaching({ kind: 'ladder', rungs, below: { level: 0, score: 0 } }, 3)).toEqual([]);
});

test('a milestone is reached by the number of its first steps', () => {
  const steps = [
    { level: 5, score: 5, needed: 4, text: 'ประกาศ' },
    { level: 3, score: 3, needed: 2, text: 'เสนอ' },
  ] as const;
  expect(reaching({ kind: 'milestone', steps, below: { level: 0, score: 0 } }, 3)).toEqual([2]);
  expect(reaching({ kind: 'milestone', steps, below: { level: 0, score: 0 } }, 4)).toEqual([]);
});

describe('inputs', () => {
  const number = (input: number, value: number, strict = false) => ({
    input,
    bound: strict ? open(value) : closed(value),
    holds: null,
    text: '',
  });
  const statement = (input: number, holds: boolean) => ({ input, bound: null, holds, text: '' });
  const rule: Extract<Rule, { kind: 'joint' }> = {
    kind: 'joint',
    inputs: [
      { text: 'คะแนน', direction: 'higher', measure: 'plain' },
      { text: 'วัน', direction: 'lower', measure: 'plain' },
      { text: 'มีข้อผิดพลาด', direction: null, measure: 'plain' },
      { text: 'ข่าว', direction: 'higher', measure: 'plain' },
    ],
    steps: [
      {
        level: 5,
        score: 5,
        text: '',
        conditions: [statement(2, false), number(0, 90, true), number(1, 7)],
      },
      { level: 4, score: 4, text: '', conditions: [statement(2, true), number(1, 9, true)] },
      { level: 3, score: 3, text: '', conditions: [number(3, 2)] },
    ],
    below: { level: 0, score: 0 },
    precision: null,
  };

  test('are those that the level asks for, and for the others what stands there now', () => {
    expect(reaching(rule, 5, '80; 12 ;ใช่;3')).toEqual(['90.01; 7; ไม่ใช่; 3']);
    expect(reaching(rule, 4, '80; 12')).toEqual(['80; 8.99; ใช่; ']);
    expect(reaching(rule, 3)).toEqual(['; ; ; 2']);
    expect(reaching(rule, 2, '1; 2 ;3;4')).toEqual(['1; 2; 3; 4']);
  });

  test('lie beside a strict bound by the precision of the indicator', () => {
    expect(reaching({ ...rule, precision: 0 }, 4, '80')).toEqual(['80; 8; ใช่; ']);
  });
});

test('a target and what is not scored have none', () => {
  const inner = bareRule([undefined, undefined, undefined, undefined, 80]);
  const target = {
    kind: 'target',
    inner,
    text: '80',
    curve: null,
    scale: DEFAULT_SCALE,
  } as const;
  expect(reaching(target, 5)).toEqual([]);
  expect(reaching({ kind: 'unscored', of: 'target', reason: 'noTarget' }, 5)).toEqual([]);
});
