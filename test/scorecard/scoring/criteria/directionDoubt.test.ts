import type { CellValue } from '../../../../src/engine';
import { describeProblem, problemAddress } from '../../../../src/tables';
import { scoreBook } from '../../../workbook/scorecard';
import { indicators, results, workbook } from '../../../workbook/tables';

interface Row {
  readonly name?: string;
  readonly unit?: string;
  readonly target?: CellValue;
  readonly direction?: string;
  readonly level5?: CellValue;
}

const COLUMNS = 'code name unitOfMeasure target direction level5 weight';

/** One indicator whose result is 4. */
const scored = ({ name = 'Name', unit = '', target = 3, direction = '', level5 = '' }: Row) =>
  scoreBook(
    workbook(
      indicators(COLUMNS, [['1', name, unit, target, direction, level5, 100]]),
      results('code period actual', [['1', 'Q1', 4]])
    )
  );

const doubts = (row: Row) => scored(row).problems.filter(({ code }) => code === 'lowerMeant');

/** The word that raises the doubt; null where there is none. */
const wordOf = (row: Row): string | null => {
  const [doubt] = doubts(row);
  return doubt?.code === 'lowerMeant' ? doubt.word : null;
};

test.each([
  ['Average days to resolve', 'days to resolve'],
  ['Time to hire', 'Time to hire'],
  ['Waiting time at the counter', 'Waiting time'],
  ['Cost per student', 'Cost'],
  ['Complaints received', 'Complaints'],
  ['Security incidents', 'incidents'],
  ['Defects per 1,000 pieces', 'Defects'],
  ['Staff turnover', 'turnover'],
  ['จำนวนข้อร้องเรียนที่ได้รับ', 'ข้อร้องเรียน'],
  ['ระยะเวลาเฉลี่ยในการแก้ไขข้อร้องเรียน', 'ระยะเวลา'],
  ['จำนวนวันที่ใช้ในการจัดซื้อจัดจ้าง', 'จำนวนวัน'],
  ['ค่าใช้จ่ายด้านพลังงานไฟฟ้า', 'ค่าใช้จ่าย'],
  ['ต้นทุนต่อหน่วย', 'ต้นทุน'],
  ['จำนวนอุบัติเหตุทางถนน', 'อุบัติเหตุ'],
])('%s speaks for lower is better', (name, word) => {
  expect(wordOf({ name })).toBe(word);
});

test.each(['วัน', 'วันทำการ', 'days', 'Day', 'working days'])('so does the unit %s', (unit) => {
  expect(wordOf({ unit })).toBe(unit);
});

test.each([
  'Complaints resolved',
  'Complaints settled to standard',
  'Complaint resolution rate',
  'Days of training',
  'Costs saved',
  'Reduction in waiting time',
  'Requests answered within the response time',
  'Days without accidents',
  'Satisfaction with the waiting time',
  'Inventory turnover',
  'จำนวนข้อร้องเรียนที่ได้รับการแก้ไข',
  'จำนวนวันฝึกอบรมต่อคน',
  'ร้อยละของต้นทุนที่ลดลง',
  'ร้อยละของงานที่แล้วเสร็จภายในระยะเวลาที่กำหนด',
  'ความพึงพอใจต่อระยะเวลาการให้บริการ',
  'ร้อยละการเบิกจ่ายค่าใช้จ่ายลงทุน',
  'ระดับความสำเร็จของการจัดการข้อร้องเรียน',
  'จำนวนผู้เข้าร่วมโครงการ',
  'Holidays organised for children',
  'Costumes sewn',
])('%s does not', (name) => {
  expect(wordOf({ name })).toBeNull();
});

test('training in days speaks for more, whatever its unit', () => {
  expect(wordOf({ name: 'Training per person', unit: 'days' })).toBeNull();
});

test.each<[string, Row]>([
  ['its direction is lower', { direction: 'lower' }],
  ['its direction is higher', { direction: 'ยิ่งมากยิ่งดี' }],
  ['its target says at most', { target: 'ไม่เกิน 3' }],
  ['its target says at most in signs', { target: '<= 3' }],
  ['its target says at least', { target: 'at least 3' }],
  ['its target is a number of days', { target: '3 วัน' }],
  ['its target is a statement', { target: 'มีรายงาน' }],
  ['it has no target', { target: '' }],
  ['it has levels', { level5: 3 }],
])('no doubt where %s', (_, row) => {
  expect(doubts({ name: 'ระยะเวลาการให้บริการ', ...row })).toEqual([]);
});

test('it is said at the indicator, and scored as it stands', () => {
  const { problems, units } = scored({ name: 'Days to resolve' });
  const doubt = problems.find(({ code }) => code === 'lowerMeant');
  expect(doubt?.severity).toBe('warning');
  expect(doubt && problemAddress(doubt)).toEqual({ sheet: 'KPI', cell: 'A5' });
  expect(doubt && describeProblem(doubt, 'en')).toMatchInlineSnapshot(
    `"The target of indicator 1 is counted as higher is better, but “Days to resolve” suggests that lower is better. If so, set “Direction” to lower, otherwise to higher."`
  );
  expect(doubt && describeProblem(doubt, 'th')).toMatchInlineSnapshot(
    `"ค่าเป้าหมายของตัวชี้วัด 1 คิดแบบยิ่งมากยิ่งดี แต่คำว่า “Days to resolve” อาจหมายถึงยิ่งน้อยยิ่งดี หากเป็นเช่นนั้น ให้กรอกช่อง “ทิศทาง” เป็น “น้อยดี” หากไม่ใช่ ให้กรอกเป็น “มากดี”"`
  );
  expect(units[0]?.indicators[0]?.outcome).toMatchObject({ evidence: { met: true, lower: false } });
});

test('a row of several units is doubted once', () => {
  const row = ['A; B', '1', 'Cost per student', 3, 100];
  const { problems } = scoreBook(workbook(indicators('unit code name target weight', [row])));
  expect(problems.filter(({ code }) => code === 'lowerMeant')).toHaveLength(1);
});
