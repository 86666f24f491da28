import { passes, searched } from '../../../src/taskpane/scores/filterIndicators';
import { INDICATORS, indicator, scored } from '../../workbook/checked';

const line = (...facts: Parameters<typeof scored>) => ({ unit: null, scored: scored(...facts) });
const WATER = line(indicator('๑.๒', 'ร้อยละของครัวเรือนที่มีน้ำ สะอาด'), 4);
const ROAD = line(indicator('K-10', 'Roads Repaired'), 2);
const found = (query: string) => searched([WATER, ROAD], query).length;

test.each([
  ['', 2],
  ['   ', 2],
  ['น้ำสะอาด', 1],
  ['น้ำ สะอาด', 1],
  ['ครัวเรือน ที่มี', 1],
  ['1.2', 1],
  ['k-10', 1],
  ['roadsrepaired', 1],
  ['น\u0e49\u0e4d\u0e32สะอาด', 1],
  ['ถนน', 0],
])('“%s” finds %i', (query, count) => {
  expect(found(query)).toBe(count);
});

test('what has no result yet is pending, not below target', () => {
  const pending = INDICATORS.find(({ status }) => status === 'pending');
  if (pending === undefined) throw new Error('no pending indicator');
  const waiting = { unit: null, scored: pending };
  expect(passes(waiting, 'pending', 3)).toBe(true);
  expect(passes(waiting, 'below', 3)).toBe(false);
  expect(passes(ROAD, 'below', 3)).toBe(true);
  expect(passes(WATER, 'below', 3)).toBe(false);
});
