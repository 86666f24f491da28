import { scoreActual, type Actual, type Rule } from '../../../src/engine';
import { closed, numeric } from './makeRule';

type Joint = Extract<Rule, { kind: 'joint' }>;

const number = (input: number, value: number, text = '') => ({
  input,
  bound: closed(value),
  holds: null,
  text,
});
const said = (input: number, holds: boolean, text = '') => ({ input, bound: null, holds, text });
const words = (text: string): Actual => ({ state: 'words', text });
const flag = (value: boolean, text: string): Actual => ({ state: 'flag', value, text });
const blank: Actual = { state: 'pending', text: '' };
const list = (...items: readonly Actual[]): Actual => ({ state: 'list', items, text: '…' });

const rule: Joint = {
  kind: 'joint',
  inputs: [
    { text: 'คะแนน', direction: 'higher', measure: 'percent' },
    { text: 'ผ่าน', direction: null, measure: 'plain' },
  ],
  steps: [
    {
      level: 5,
      score: 5,
      text: '90 และ ผ่าน',
      conditions: [number(0, 90, '90'), said(1, true, 'ผ่าน')],
    },
    { level: 3, score: 3, text: '70', conditions: [number(0, 70, '70')] },
  ],
  below: { level: 0, score: 0 },
  precision: null,
};
const percent = (value: number) => numeric(value, 'percent');
const unanswered = (input: number | null) => ({
  by: 'notAnsweredInput',
  inputs: rule.inputs.map(({ text }) => text),
  input,
});

test('the outcome says the cell that is reached and what of the next fails', () => {
  const actual = list(percent(80), words('ไม่ผ่าน'));
  expect(scoreActual(rule, actual)).toEqual({
    status: 'scored',
    level: 3,
    score: 3,
    actual,
    evidence: {
      by: 'joint',
      criterion: '70',
      missed: { level: 5, failed: ['90', 'ผ่าน'] },
    },
    warnings: [],
  });
  expect(scoreActual(rule, list(percent(90), words('ผ่าน'))).evidence).toEqual({
    by: 'joint',
    criterion: '90 และ ผ่าน',
    missed: null,
  });
});

test('below every level is the floor', () => {
  const evidence = { by: 'joint', criterion: null, missed: { level: 3, failed: ['70'] } };
  for (const actual of [percent(60), list(percent(60), blank), list(percent(60), words('ผ่าน'))]) {
    expect(scoreActual({ ...rule, below: { level: 1, score: 1 } }, actual)).toMatchObject({
      level: 1,
      evidence,
    });
  }
});

test('an input that cannot be used is named also where no level asks for it', () => {
  expect(scoreActual(rule, list(percent(60), words('?'))).evidence).toEqual(unanswered(1));
  const gate: Joint = {
    ...rule,
    steps: [{ level: 5, score: 5, text: '', conditions: [number(0, 90), said(1, true)] }],
  };
  expect(scoreActual(gate, list(words('?'), words('ไม่ผ่าน'))).evidence).toEqual(unanswered(0));
  expect(scoreActual(gate, list(blank, words('ไม่ผ่าน'))).level).toBe(0);
});

test('more inputs than conditions are too many', () => {
  expect(scoreActual(rule, list(percent(60), words('ผ่าน'), percent(1))).evidence).toEqual(
    unanswered(null)
  );
});

test('the precision of the indicator rounds inputs', () => {
  expect(scoreActual(rule, percent(69.996)).level).toBe(0);
  expect(scoreActual({ ...rule, precision: 2 }, percent(69.996)).level).toBe(3);
});

describe('a measure that differs is warned of', () => {
  const plain: Joint = {
    ...rule,
    inputs: [
      { text: 'ข่าว', direction: 'higher', measure: 'plain' },
      { text: 'ผ่าน', direction: null, measure: 'plain' },
    ],
  };

  test.each<[string, Joint, Actual, boolean]>([
    ['percent against plain', plain, percent(80), true],
    ['percent against percent', rule, percent(80), false],
    ['plain against plain', plain, numeric(0.5), false],
    ['plain against percent', rule, numeric(80), false],
    ['a fraction against percent', rule, numeric(0.8), true],
    ['1 against percent', rule, numeric(1), true],
    ['0 against percent', rule, numeric(0), false],
    ['less than 0 against percent', rule, numeric(-0.5), false],
  ])('%s', (_, of, actual, warned) => {
    const warnings = warned ? [{ code: 'measureDiffers' }] : [];
    expect(scoreActual(of, actual).warnings).toEqual(warnings);
  });

  test('not of a number that answers a statement', () => {
    expect(scoreActual(rule, list(percent(80), words('ผ่าน'))).warnings).toEqual([]);
    const first = { ...rule, steps: rule.steps.slice(1) };
    expect(scoreActual(first, list(percent(80), percent(1))).warnings).toEqual([]);
  });
});

describe('a number of steps may be listed', () => {
  const steps = (text: string): Joint => ({
    ...rule,
    inputs: [{ text, direction: 'higher', measure: 'plain' }],
    steps: [3, 2, 1].map((level) => ({
      level: level as 1 | 2 | 3,
      score: level,
      text: '',
      conditions: [number(0, level)],
    })),
  });

  test.each<[string, string, number | null]>([
    ['ดำเนินการครบขั้นตอน', '1,2,3', 3],
    ['step', '1,2', 2],
    ['Steps done', '1,3', 1],
    ['ขั้นตอน', '2,3', 0],
    ['ขั้นตอน', 'ครบถ้วน', null],
    ['ข่าว', '1,2,3', null],
  ])('%s: %s is level %p', (text, listed, level) => {
    expect(scoreActual(steps(text), words(listed)).level).toBe(level);
  });
});

describe('answers to a statement', () => {
  /** 5: it is so as it is worded; 0: it is not; null: not sure. */
  const answer = (text: string, item: Actual): number | null =>
    scoreActual(
      {
        ...rule,
        inputs: [{ text, direction: null, measure: 'plain' }],
        steps: [{ level: 5, score: 5, text: '', conditions: [said(0, !/^(?:ไม่|no )/.test(text))] }],
      },
      item
    ).level;

  test.each<[string, Actual, number | null]>([
    ['มีแผน', words('มีแผน'), 5],
    ['มีแผน', words('ไม่มีแผน'), 0],
    ['มีแผน', words('แผน'), null],
    ['มีแผน', words('ดีมาก'), null],
    ['มีแผน', words('ไม่มีงบ'), null],
    ['แผน', words('ไม่มีแผน'), 0],
    ['มีแผน', flag(true, 'ใช่'), 5],
    ['มีแผน', flag(false, 'ไม่ใช่'), 0],
    ['ไม่มีข้อผิดพลาด', words('ไม่มีข้อผิดพลาด'), 5],
    ['ไม่มีข้อผิดพลาด', words('มีข้อผิดพลาด'), 0],
    ['ไม่มีข้อผิดพลาด', words('ข้อผิดพลาด'), 0],
    ['ไม่มีข้อผิดพลาด', words('ดีมาก'), null],
    ['ไม่มีข้อผิดพลาด', words('ไม่มี'), 5],
    ['ไม่มีข้อผิดพลาด', words('none'), 5],
    ['ไม่มีข้อผิดพลาด', flag(true, 'มี'), null],
    ['ไม่มีข้อผิดพลาด', flag(false, 'no'), null],
    ['ไม่มีข้อผิดพลาด', flag(true, 'ใช่'), 5],
    ['ไม่มี', flag(true, 'มี'), null],
    ['no errors', words('errors'), 0],
    ['มีแผน', numeric(1), null],
  ])('%s? %j: %p', (text, item, level) => {
    expect(answer(text, item)).toBe(level);
  });
});
