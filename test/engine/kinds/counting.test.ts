import { readActual } from '../../../src/engine';
import { one } from '../../functions/call';

const HOURS = [['ไม่เกิน 6 ชม.', 'ไม่เกิน 5 ชม.', 'ไม่เกิน 4 ชม.', 'ไม่เกิน 3 ชม.', 'ไม่เกิน 2 ชม.']];
const MINUTES = [['60 นาที', '50 นาที', '45 นาที', '40 นาที', 'ไม่เกิน 30 นาที']];
const MONTHS = [
  ['ภายใน 24 เดือน', 'ภายใน 18 เดือน', 'ภายใน 15 เดือน', 'ภายใน 12 เดือน', 'ภายใน 6 เดือน'],
];
const OF_FIVE = [['1/5', '2/5', '3/5', '4/5', '5/5']];
const CALM = [
  ['7 incidents or more', '6 incidents', '3-5 incidents', '1-2 incidents', '0 incidents'],
];
const SALES = [['$1.2M', '$1.5M', '$1.8M', '$2M', '$2.5M']];
const DAYS = [['30 วัน', '20 วัน', '15 วัน', '10 วัน', '5 วัน']];

test.each([
  ['90 นาที', HOURS, 5],
  ['120 นาที', HOURS, 5],
  ['121 นาที', HOURS, 4],
  ['5 ชม.', HOURS, 2],
  [5, HOURS, 2],
  ['1 ชม.', MINUTES, 1],
  ['30 minutes', MINUTES, 5],
  ['1 ปี', MONTHS, 4],
  ['13 เดือน', MONTHS, 3],
  ['4 out of 5', OF_FIVE, 4],
  ['มี ๔ ใน ๕ ข้อ', OF_FIVE, 4],
  [4, OF_FIVE, 4],
  ['3 incidents', CALM, 3],
  ['1 incident', CALM, 4],
  [0, CALM, 5],
  ['$1.9M', SALES, 3],
  ['2,000,000', SALES, 4],
  ['2 สัปดาห์', DAYS, 3],
  ['15 วัน', DAYS, 3],
])('%s against %j is level %s', (actual, levels, level) => {
  expect(one('KPILEVEL', actual, levels)).toBe(level);
});

test.each([
  ['3 วัน', MONTHS],
  ['2 เดือน', HOURS],
  ['4 out of 6', OF_FIVE],
  ['3 accidents', CALM],
  ['1 เดือน', DAYS],
  ['1/2', DAYS],
  ['40%', OF_FIVE],
  ['2 ไตรมาส', MONTHS],
  ['3 ข้อไม่ผ่านจาก 5 ข้อ', OF_FIVE],
])('%s against %j has no level', (actual, levels) => {
  expect(one('KPILEVEL', actual, levels)).toMatch(/^#VALUE!/);
});

test('what was counted otherwise is said as it was compared', () => {
  expect(one('KPIEXPLAIN', '90 นาที', HOURS, null, 'en')).toMatch(/^1\.5 /);
});

test.each([
  ['90 นาที', { state: 'number', value: 90, time: 'minute' }],
  ['1.5 ชม.', { state: 'number', value: 1.5, time: 'hour' }],
  ['3/5', { state: 'number', value: 3, outOf: 5 }],
  ['$1.2M', { state: 'number', value: 1_200_000 }],
  ['30/9/69', { state: 'date', serial: 46295 }],
  ['30 Sep 26', { state: 'date', serial: 46295 }],
])('the result %s', (value, said) => {
  expect(readActual({ value })).toMatchObject({ ...said, text: value });
});

test('a statement that counts out of a whole is chosen by its words', () => {
  const ladder = [['-', '-', 'มี 1 ใน 5 ข้อ', 'มี 3 ใน 5 ข้อ', 'มี 5 ใน 5 ข้อ']];
  expect(one('KPILEVEL', 'มี 3 ใน 5 ข้อ', ladder, 'ladder')).toBe(4);
});
