import {
  DEFAULT_SCALE,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
} from '../../../src/engine';

/** Level of a result under a stated milestone with these cells for levels 1 to 5; null where it is not scored. */
function levelOf(cells: readonly string[], result: string | number): number | null {
  const { rule } = prepareRule({
    criteria: readCriteria(
      cells.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: 'milestone',
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  });
  const outcome = scoreActual(rule, readActual({ value: result }));
  return outcome.status === 'scored' ? outcome.level : null;
}

// Steps of real agreements (001:1451, 001:2829, 001:1571) with numbers in their words.
const LEASES = ['รวบรวมสัญญา', 'แจ้งล่วงหน้า 30 วัน', 'ประชุม', 'ประกาศ', 'ทำหรือทบทวนแผนระยะ 3 ปี'];
const SURVEYS = [
  'สำรวจ ตั้งแต่ 12 รายการขึ้นไป',
  'ประมาณราคา ตั้งแต่ 14 รายการขึ้นไป',
  'ออกแบบ ตั้งแต่ 16 รายการขึ้นไป',
  'ตรวจแบบ ตั้งแต่ 18 รายการขึ้นไป',
  'ส่งดำเนินการ ไม่น้อยกว่า 20 รายการ',
];
const REPAIRS = [
  'Appointed',
  'Planned',
  'Met',
  '80% of the plan repaired',
  'More than 80% repaired',
];

it.each([
  [LEASES, 4, 4],
  [LEASES, '1,2,4', 2],
  [SURVEYS, 3, 3],
  [REPAIRS, 5, 5],
])('%j: %s finished steps are level %s', (cells, result, level) => {
  expect(levelOf(cells, result)).toBe(level);
});

it.each([
  [['1 ขั้นตอน', '2 ขั้นตอน', '3 ขั้นตอน', '4 ขั้นตอน', 'ครบ 6 ขั้นตอน'], 5, 4],
  [['ขั้นตอนที่ 1-2', 'ขั้นตอนที่ 1-4', 'ขั้นตอนที่ 1-6', '', ''], 4, 2],
  [['3', '4', '5', '', ''], 4, 2],
])('cells that count steps still count: %j', (cells, result, level) => {
  expect(levelOf(cells, result)).toBe(level);
});
