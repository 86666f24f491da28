import {
  DEFAULT_SCALE,
  explain,
  neededFor,
  neededInWords,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
} from '../../../src/engine';
import type { IndicatorKind, Level } from '../../../src/engine';

const prepared = (cells: readonly (string | number | null)[], kind: IndicatorKind | null = null) =>
  prepareRule({
    criteria: readCriteria(
      cells.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  });
const outcome = (
  cells: readonly (string | number | null)[],
  actual: string | number | boolean,
  kind: IndicatorKind | null = null
) => scoreActual(prepared(cells, kind).rule, readActual({ value: actual }));

const GATE = [95, 96, 97, 98].map(
  (n) => `ดำเนินการ ครบ ๕ ขั้นตอน และ คะแนน ประเมิน ไม่ต่ำกว่า ร้อยละ ${n}`
);
const gate = [...GATE, 'ดำเนินการ ครบ ๕ ขั้นตอน และ คะแนน ประเมิน ร้อยละ ๙๙ ขึ้นไป'];
const qualified = [
  'น้อยกว่า ร้อยละ ๘๕',
  'ร้อยละ ๘๕ - ๘๙',
  'ร้อยละ ๙๐ - ๙๔',
  'ร้อยละ ๙๕ ขึ้นไป',
  'ร้อยละ ๑๐๐ โดยไม่มีข้อผิดพลาด',
];
const news = [
  'ข่าวไม่น้อยกว่า 20 ข่าวต่อเดือน',
  'ข่าวไม่น้อยกว่า 30 ข่าวต่อเดือน',
  'ข่าวไม่น้อยกว่า 40 ข่าวต่อเดือน โดยจะต้องเผยแพร่ผ่านสื่อมวลชนอย่างน้อย 1 ข่าวต่อเดือน',
  'ข่าวไม่น้อยกว่า 50 ข่าวต่อเดือน โดยจะต้องเผยแพร่ผ่านสื่อมวลชนอย่างน้อย 2 ข่าวต่อเดือน',
  'ข่าวไม่น้อยกว่า 60 ข่าวต่อเดือน โดยจะต้องเผยแพร่ผ่านสื่อมวลชนอย่างน้อย 3 ข่าวต่อเดือน',
];
const steps = [1, 2, 3, 4, 5].map((n) => `step ${n}`);

test.each<[string, readonly string[], string, Level | null]>([
  ['gate passed', gate, '5; 98.5', 4],
  ['gate passed, highest', gate, '5; 99', 5],
  ['gate not passed', gate, '4; 99', 0],
  ['gate not passed decides alone', gate, '4', 0],
  ['score missing', gate, '5', null],
  ['score blank', gate, '5; ', null],
  ['steps listed', gate, '1,2,3,4,5; 97', 3],
  ['steps listed with a gap', gate, '1,2,4,5; 97', 0],
  ['too many inputs', gate, '5; 97; 1', null],
  ['qualifier holds', qualified, '100; ใช่', 5],
  ['qualifier in its own words', qualified, '100; ไม่มีข้อผิดพลาด', 5],
  ['there are none', qualified, '100; ไม่มี', 5],
  ['qualifier fails', qualified, '100; ไม่ใช่', 4],
  ['there are errors', qualified, '100; มีข้อผิดพลาด', 4],
  ['may mean either', qualified, '100; มี', null],
  ['may mean either', qualified, '100; ไม่', null],
  ['qualifier missing', qualified, '100', null],
  ['qualifier not needed', qualified, '92', 3],
  ['extra input', news, '40; 1', 3],
  ['extra input lacking', news, '70; 0', 2],
  ['extra input not needed', news, '25', 1],
  ['extra input missing', news, '45', null],
  [
    'cells without names, by order',
    ['1 and 10', '2 and 20', '3 and 30', '4 and 40', '5 and 50'],
    '5; 45',
    4,
  ],
])('%s: %#', (_, cells, actual, level) => {
  expect(outcome(cells, actual).level).toBe(level);
});

test('conditions in another order are matched by what they name; unsure ones are refused', () => {
  const swapped = [...gate.slice(0, 4), 'คะแนนประเมินร้อยละ 99 ขึ้นไป และ ดำเนินการครบ 5 ขั้นตอน'];
  expect(outcome(swapped, '99; 5').level).toBe(5);
  const unsure = prepared(['5 แห่ง', null, null, null, '5 โครงการ และ 3 กิจกรรม']);
  expect(unsure.rule).toMatchObject({ kind: 'unscored', reason: 'unclear' });
  expect(unsure.findings).toMatchObject([{ severity: 'error', code: 'unclear', kind: 'joint' }]);
});

test('sentences name what is missing and what failed', () => {
  expect(explain(outcome(gate, '5'), 'en')).toMatch(/Value 2 .*คะแนน.* is missing/);
  expect(explain(outcome(gate, '5; 98.5'), 'en')).toMatch(/level 4 \(score 4\)\. Level 5 is not/);
  expect(explain(outcome(steps, '1,2,4', 'milestone'), 'en')).toBe(
    'Finished without a gap up to step 2 of 5; step 3 is missing (step 4 does not count yet), so level 2 (score 2).'
  );
  expect(explain(outcome([1, 2, 3, 4, 5], '4,1,1', 'checklist'), 'en')).toMatch(
    /^Items 1, 4 are done, 2 in all: 2 is at least 2/
  );
});

test.each<[readonly (string | null)[], string | number | boolean, Level | null]>([
  [steps, '1,2,4', 2],
  [steps, '4, 2, 1', 2],
  [steps, '1,2', 2],
  [steps, '1-3', 3],
  [steps, '2,3', 0],
  [steps, 3, 3],
  [steps, 0, 0],
  [steps, 'ไม่มี', 0],
  [steps, 'ครบ', 5],
  [steps, 'all', 5],
  [steps, 'step 4', 4],
  [steps, 12, null],
  [steps, 2.5, null],
  [steps, '1,6', null],
  [steps, 'เกือบเสร็จ', null],
  [['ขั้นตอนที่ 1-2', null, null, null, 'ดำเนินการครบ 3 ขั้นตอน'], 2, 1],
  [['ขั้นตอนที่ 1-2', null, null, null, 'ดำเนินการครบ 3 ขั้นตอน'], '1,3', 0],
  [['ร่างแผน', 'เสนอ', 'อนุมัติ', 'ประกาศ', 'เผยแพร่'], '1,2,3', 3],
  [['ดำเนินการ 1 ขั้นตอน หรือไม่มีการดำเนินการ', '2 ขั้นตอน', '3 ขั้นตอน', '4 ขั้นตอน', '5 ขั้นตอน'], 0, 1],
])('milestones %#', (cells, actual, level) => {
  expect(outcome(cells, actual, 'milestone').level).toBe(level);
});

test('milestones: a date is not guessed, the kind is derived of step cells only, disorder is refused', () => {
  const { rule } = prepared(steps, 'milestone');
  const date = readActual({ value: 46024, numberFormat: 'd/m/yyyy' });
  expect(scoreActual(rule, date).evidence).toMatchObject({ by: 'notAnswered', last: 5 });
  expect(prepared(steps).rule.kind).toBe('milestone');
  expect(prepared(['ร่าง', 'เสนอ', 'อนุมัติ', 'ประกาศ', 'เผยแพร่']).rule.kind).toBe('ladder');
  expect(prepared([...steps].reverse(), 'milestone').findings[0]?.code).toBe('unclear');
});

test('finishing the next step never lowers a milestone', () => {
  const levels = [0, 1, 2, 3, 4, 5].map((n) => outcome(steps, n, 'milestone').level ?? -1);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test.each<[string | number, Level | null]>([
  ['1,3,4', 2],
  ['4,3,1', 2],
  ['4,3,1,1', 2],
  [3, 2],
  ['2', 1],
  [0, 0],
  [134, null],
  ['2.5', null],
])('checklist %s', (actual, level) => {
  const cells = ['2 ข้อ', 'อย่างน้อย 3 รายการ', '5 ข้อ', '6 ข้อ', '7 ข้อ'];
  expect(outcome(cells, actual, 'checklist').level).toBe(level);
});

test('needed results', () => {
  expect(neededFor(prepared(steps, 'milestone').rule, 3)).toEqual({ value: 3, open: false });
  expect(neededFor(prepared([1, 2, 3, 4, 5], 'checklist').rule, 4)?.valueOf()).toMatchObject({
    value: 4,
  });
  expect(neededInWords(prepared(gate).rule, 1)).toBe('5; 95');
  expect(neededInWords(prepared(qualified).rule, 5)).toBe('100; ใช่');
});
