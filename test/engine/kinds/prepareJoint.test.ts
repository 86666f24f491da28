import type { Criterion, Level, RuleOptions } from '../../../src/engine';
import { prepareJoint } from '../../../src/engine/kinds/joint/prepare';
import { DEFAULTS, prepare, row } from './levelLine';
import { closed } from './makeRule';

/** `ข่าว 5` at least 5 of them, `ข่าว 5%` in percent, `≤ 5` at most 5; anything else a statement. */
function condition(text: string): Criterion {
  const [, name = '', most, value, percent] = /^(.*?) ?(≤ )?(\d+)(%?)$/.exec(text) ?? [];
  if (value === undefined) return { kind: 'statement', text };
  const bound = closed(Number(value));
  const [low, high] = most === undefined ? [bound, null] : [null, bound];
  const measure = percent === '' ? 'plain' : 'percent';
  return { kind: 'interval', low, high, measure, text: `${name} ไม่น้อยกว่า ${value}` };
}
const cell = (level: Level, ...conditions: readonly string[]) => {
  const of = conditions.map(condition);
  const criterion: Criterion = { kind: 'every', of, text: conditions.join(' และ ') };
  return { level, criterion };
};
const joint = (cells: ReturnType<typeof cell>[], options: RuleOptions = {}) =>
  prepareJoint(cells, { ...DEFAULTS, ...options, criteria: row('- | - | - | - | -') });

/** The inputs that the conditions of the first cell are about; the findings where that is not sure. */
function inputsOf(first: readonly string[], model: readonly string[]) {
  const { rule, findings } = joint([cell(1, ...first), cell(5, ...model)]);
  if (rule.kind !== 'joint') return findings.flatMap(({ code, levels }) => [code, ...levels]);
  return rule.steps[1]?.conditions.map(({ input }) => input);
}

test('the fullest cell gives the inputs; each cell its conditions, from the highest level down', () => {
  const cells = [cell(1, 'ข่าว 20'), cell(4, 'ข่าว 40', ' ไม่มีข้อผิดพลาด'), cell(5, 'ข่าว 60')];
  expect(joint(cells, { floor: 1, precision: 2 })).toEqual({
    rule: {
      kind: 'joint',
      inputs: [
        { text: 'ข่าว ไม่น้อยกว่า 40', direction: 'higher', measure: 'plain' },
        { text: 'ไม่มีข้อผิดพลาด', direction: null, measure: 'plain' },
      ],
      steps: [
        {
          level: 5,
          score: 5,
          text: 'ข่าว 60',
          conditions: [{ input: 0, bound: closed(60), holds: null, text: 'ข่าว ไม่น้อยกว่า 60' }],
        },
        {
          level: 4,
          score: 4,
          text: 'ข่าว 40 และ  ไม่มีข้อผิดพลาด',
          conditions: [
            { input: 0, bound: closed(40), holds: null, text: 'ข่าว ไม่น้อยกว่า 40' },
            { input: 1, bound: null, holds: false, text: 'ไม่มีข้อผิดพลาด' },
          ],
        },
        {
          level: 1,
          score: 1,
          text: 'ข่าว 20',
          conditions: [{ input: 0, bound: closed(20), holds: null, text: 'ข่าว ไม่น้อยกว่า 20' }],
        },
      ],
      below: { level: 1, score: 1 },
      precision: 2,
    },
    findings: [],
  });
});

test('of cells that are as full, the highest gives the inputs', () => {
  const { rule } = joint([cell(1, 'ข่าว 20', 'ผ่าน'), cell(5, 'ผ่าน', 'ข่าว 40')]);
  expect(rule).toMatchObject({ inputs: [{ text: 'ผ่าน' }, { text: 'ข่าว ไม่น้อยกว่า 40' }] });
});

test('which way is better is derived for each input, and so is its measure', () => {
  const { rule } = joint([
    cell(1, 'คะแนน 50%', 'วัน ≤ 9', 'ผ่าน'),
    cell(5, 'คะแนน 90%', 'วัน ≤ 5', 'ผ่าน'),
  ]);
  expect(rule).toMatchObject({
    inputs: [
      { direction: 'higher', measure: 'percent' },
      { direction: 'lower', measure: 'plain' },
      { direction: null, measure: 'plain' },
    ],
    steps: [
      { conditions: [{ bound: closed(90) }, { bound: closed(5) }, { bound: null, holds: true }] },
      { conditions: [{ bound: closed(50) }, { bound: closed(9) }, { bound: null, holds: true }] },
    ],
  });
});

test('numbers of days count as numbers', () => {
  const { rule } = prepare('- | - | - | - | ภายใน 30 วัน และ ผ่านการตรวจ');
  expect(rule).toMatchObject({
    kind: 'joint',
    inputs: [{ direction: 'lower' }, { direction: null }],
    steps: [{ conditions: [{ bound: closed(30), holds: null }, { holds: true }] }],
  });
});

describe('refused', () => {
  test.each(['ใช้เวลาไม่เกิน 2 และ ผ่าน', 'ใช้เวลาไม่เกิน 2 วันทำการ และ ผ่าน'])(
    'a length of time beside what is none or counts otherwise: %s',
    (lower) => {
      const { findings } = prepare(`- | - | - | ${lower} | ใช้เวลาไม่เกิน 3 ชั่วโมง และ ผ่าน`);
      expect(findings).toEqual([
        { severity: 'error', code: 'unclear', kind: 'joint', levels: [4, 5] },
      ]);
    }
  );

  const refused = (reason: string) => ({ kind: 'unscored', of: 'threshold', reason });

  test('linear scores', () => {
    expect(joint([cell(1, 'ข่าว 20'), cell(5, 'ข่าว 40', 'ผ่าน')], { method: 'linear' })).toEqual({
      rule: refused('linearNeedsNumbers'),
      findings: [
        { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels: [1, 5] },
      ],
    });
  });

  test('an input that rises and falls', () => {
    const cells = [cell(1, 'ข่าว 20'), cell(2, 'ข่าว 40'), cell(5, 'ข่าว 30', 'ผ่าน')];
    expect(joint(cells)).toEqual({
      rule: refused('mixedDirection'),
      findings: [{ severity: 'error', code: 'mixedDirection', levels: [1, 2, 5] }],
    });
  });

  test('a condition that is neither a number nor a statement', () => {
    const date = { kind: 'date', relation: 'by', day: 1, month: 10, year: 2025, text: '' } as const;
    const dated = { level: 5, criterion: { kind: 'every', of: [date], text: '' } } as const;
    expect(
      prepareJoint([cell(1, 'ข่าว 20'), dated], { ...DEFAULTS, criteria: row('- | - | - | - | -') })
    ).toEqual({
      rule: refused('unclear'),
      findings: [{ severity: 'error', code: 'unclear', kind: 'joint', levels: [1, 5] }],
    });
  });

  test('conditions of which it is not sure what they are about, by level', () => {
    const cells = [cell(1, 'คน 1'), cell(2, 'ข่าว 30'), cell(4, 'แห่ง 1'), cell(5, 'ข่าว 40', 'ผ่าน')];
    expect(joint(cells)).toEqual({
      rule: refused('unclear'),
      findings: [{ severity: 'error', code: 'unclear', kind: 'joint', levels: [1, 4] }],
    });
  });
});

describe('conditions are about the input', () => {
  test.each([
    ['that they name', ['ผ่าน', 'ข่าว 2'], ['ข่าว 5', 'ผ่าน'], [1, 0]],
    ['whose contrary they name', ['ข่าว 2', 'ไม่ผ่าน'], ['ข่าว 5', 'ผ่าน'], [0, 1]],
    ['whose contrary they name', ['ข่าว 2', 'ไม่มีแผน'], ['ข่าว 5', 'มีแผน'], [0, 1]],
    ['in its place, without a name', ['2', 'ผ่าน'], ['ข่าว 5', 'ผ่าน'], [0, 1]],
    ['in its place, where it has no name', ['ข่าว 2', 'ผ่าน'], ['5', 'ผ่าน'], [0, 1]],
    ['in its place, where none has a name', ['2', '1'], ['5', '3'], [0, 1]],
    ['in its place, where the others are named', ['ร่าง 2', 'ผ่าน'], ['ข่าว 5', 'ผ่าน'], [0, 1]],
    ['in its place, in a cell that is less full', ['2'], ['5', 'ผ่าน'], [0]],
    ['in its place, without a name, in a less full cell', ['2'], ['ข่าว 5', 'ผ่าน'], [0]],
    ['in its place, where it has no name, in a less full cell', ['ข่าว 2'], ['5', 'ผ่าน'], [0]],
    ['in its place, beside one that is named', ['2', 'ผ่าน'], ['ข่าว 5', 'ผ่าน', 'แผน 3'], [0, 1]],
  ])('%s: %j of %j', (_, first, model, inputs) => {
    expect(inputsOf(first, model)).toEqual(inputs);
  });

  test.each([
    ['two about one', ['ข่าว 2', 'ข่าว 3'], ['ข่าว 5', 'ผ่าน']],
    ['a named one in another place', ['2', 'ข่าว 3'], ['ข่าว 5', 'สื่อ 4']],
    ['a named one in another place', ['2', 'ข่าว 3', '1'], ['ข่าว 5', 'สื่อ 4', 'แผน 3']],
    ['none that is named', ['ร่าง 2', 'แผน 1'], ['ข่าว 5', 'สื่อ 3']],
    ['a cell that is less full', ['ข่าว 2', 'แผน 1'], ['ข่าว 5', 'สื่อ 3', 'ผ่าน']],
    ['another measure', ['2%', 'ผ่าน'], ['ข่าว 5', 'ผ่าน']],
    ['another measure, named', ['ข่าว 2%'], ['ข่าว 5', 'ผ่าน']],
    ['a statement for a number', ['ดี', 'ผ่าน'], ['ข่าว 5', 'ผ่าน']],
    ['a number for a statement', ['5', 'ผ่าน'], ['ดี', 'ผ่าน']],
    ['another statement', ['ดี', 'ผ่าน'], ['ดีมาก', 'ผ่าน']],
    ['a statement in the words of a number', ['ดี', 'ผ่าน'], ['ดี 5', 'ผ่าน']],
    ['one that is named elsewhere in a fuller cell', ['2', 'ดี'], ['ข่าว 5', 'ผ่าน', 'ดี']],
  ])('not sure: %s', (_, first, model) => {
    expect(inputsOf(first, model)).toEqual(['unclear', 1]);
  });
});

describe('the lowest cell', () => {
  test('may say that nothing is done, whatever the inputs', () => {
    expect(inputsOf(['ไม่ดำเนินการ'], ['ข่าว 5', 'ผ่าน'])).toEqual([]);
    expect(inputsOf(['ไม่ดำเนินการ', 'ดี'], ['ข่าว 5', 'ผ่าน'])).toEqual(['unclear', 1]);
    expect(inputsOf(['ไม่ดำเนินการ', 'แห่ง 1'], ['ข่าว 5', 'ผ่าน'])).toEqual(['unclear', 1]);
  });

  test('alone may say so, not a higher one', () => {
    const cells = [cell(1, 'ข่าว 1'), cell(2, 'ไม่ดำเนินการ'), cell(5, 'ข่าว 5', 'ผ่าน')];
    expect(joint(cells).findings).toMatchObject([{ code: 'unclear', levels: [2] }]);
  });
});
