import { buddhistYear, commonYear, fiscalYearOf, readFiscalYear } from '../../../src/engine';

test('the fiscal year opens in October and is named after the year it ends in', () => {
  expect(fiscalYearOf(2020, 9)).toBe(2563);
  expect(fiscalYearOf(2020, 10)).toBe(2564);
  expect(fiscalYearOf(2021, 9)).toBe(2564);
  expect(buddhistYear(2021)).toBe(2564);
  expect(commonYear(2564)).toBe(2021);
});

test.each([
  [2564, 2564],
  [2021, 2564],
  ['2564', 2564],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๔', 2564],
  ['FY 2021', 2564],
  ['FY2021', 2564],
  ['', null],
  [null, null],
  [true, null],
  [64, null],
  ['64', null],
  [2564.5, null],
  ['2564-2565', null],
  [99999, null],
  [2999, null],
  [-2564, null],
  ['#N/A', null],
])('the year %p is %p', (value, expected) => {
  expect(readFiscalYear(value)).toBe(expected);
});
