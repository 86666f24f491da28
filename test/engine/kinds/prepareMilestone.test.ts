import { prepare } from './levelLine';

/** The steps that levels need from the lowest up; why they are not clear. */
function needed(line: string) {
  const { rule, findings } = prepare(line, { kind: 'milestone' });
  if (rule.kind === 'milestone') return rule.steps.map((step) => step.needed).reverse();
  return findings.map(({ code }) => code);
}

test('steps go from the highest level down, with the cell as written', () => {
  expect(prepare('ร่าง | - | - | - | ประกาศ', { kind: 'milestone', floor: 1 })).toEqual({
    rule: {
      kind: 'milestone',
      steps: [
        { level: 5, score: 5, needed: 2, text: 'ประกาศ' },
        { level: 1, score: 1, needed: 1, text: 'ร่าง' },
      ],
      below: { level: 1, score: 1 },
    },
    findings: [],
  });
});

test('linear scores are refused', () => {
  expect(prepare('step 1 | - | - | - | step 2', { method: 'linear' })).toEqual({
    rule: { kind: 'unscored', of: 'milestone', reason: 'linearNeedsNumbers' },
    findings: [
      { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels: [1, 5] },
    ],
  });
});

test('what is not clear names its levels', () => {
  expect(prepare('3 | - | - | - | 3', { kind: 'milestone' })).toEqual({
    rule: { kind: 'unscored', of: 'milestone', reason: 'unclear' },
    findings: [{ severity: 'error', code: 'unclear', kind: 'milestone', levels: [1, 5] }],
  });
});

describe('cells that count steps', () => {
  test.each([
    ['3 | 4 | 5 | - | -', [3, 4, 5]],
    ['ไม่เกิน 3 | มากกว่า 3 | ไม่น้อยกว่า 5 | - | -', [0, 4, 5]],
    ['1 | 99 | - | - | -', [1, 99]],
    ['0 | 1 | - | - | -', [0, 1]],
    ['1 | 2 | 3 | 4 | 5 | 6', [1, 2, 3, 4, 5, 6]],
  ])('%s', (line, steps) => {
    expect(needed(line)).toEqual(steps);
  });

  test.each([
    '1 | 100 | - | - | -',
    '1 | 2.5 | - | - | -',
    '-1 | 2 | - | - | -',
    '5 | 4 | - | - | -',
    '1% | 2% | 3% | - | -',
    '3 | 50% | - | - | -',
    'ไม่มี | 50% | - | - | -',
    '3 | ภายใน 5 วัน | - | - | -',
    'ขั้นตอนที่ 1 | ประกาศ | - | - | -',
  ])('not clear: %s', (line) => {
    expect(needed(line)).toEqual(['unclear']);
  });
});

describe('cells that are steps in words, in order', () => {
  test.each([
    ['ร่าง | เสนอ | ประกาศ | - | -', [1, 2, 3]],
    ['ร่าง 3 ฉบับ | เสนอ | ประกาศ | - | -', [1, 2, 3]],
    ['3 | เสนอ | 5 | - | -', [1, 2, 3]],
    ['สำรวจ 12 รายการ | 14 | 16 | - | -', [1, 2, 3]],
    ['1 หรือ 2 | 3 หรือ 4 | - | - | -', [1, 2]],
    ['ขั้นตอนร่าง | เสนอ | ขั้นตอนประกาศ | - | -', [1, 2, 3]],
  ])('%s', (line, steps) => {
    expect(needed(line)).toEqual(steps);
  });
});

describe('the lowest cell may say that nothing is done', () => {
  test.each([
    ['ไม่ดำเนินการ | ร่าง | เสนอ | - | -', [0, 1, 2]],
    ['ไม่ดำเนินการ | 3 | 4 | - | -', [0, 3, 4]],
    ['ไม่ดำเนินการ | สำรวจ 12 รายการ | ประมาณราคา 14 รายการ | - | -', [0, 1, 2]],
    ['none done | drafted | - | - | -', [0, 1]],
    ['เริ่มงาน | ร่าง | เสนอ | - | - | -', [0, 1, 2]],
    ['ร่าง | ไม่ดำเนินการ | - | - | -', [1, 2]],
  ])('%s', (line, steps) => {
    expect(needed(line)).toEqual(steps);
  });
});
