import type { CellValue } from '../../../../src/engine';
import { scoreBook } from '../../../workbook/scorecard';
import { indicators, results, workbook } from '../../../workbook/tables';

const MILLIONS = ['1 ล้านบาท', '2 ล้านบาท', '3 ล้านบาท', '4 ล้านบาท', '5 ล้านบาท'];
const NONE = ['', '', '', '', ''];

const doubtsOf = (levels: readonly CellValue[], actual: CellValue, target: CellValue = '') =>
  scoreBook(
    workbook(
      indicators('code name level1 level2 level3 level4 level5 target weight', [
        ['1', 'รายได้', ...levels, target, 100],
      ]),
      results('code period actual', [['1', 'Q1', actual]])
    )
  ).problems.filter(({ code }) => code === 'magnitudeMissing');

test.each<[readonly CellValue[], CellValue, CellValue, number]>([
  [MILLIONS, 3.5, '', 3_500_000],
  [MILLIONS, '3.5', '', 3_500_000],
  [NONE, 75, '80 ล้านบาท', 75_000_000],
  [['ไม่เกิน 5 แสน', 'ไม่เกิน 4 แสน', 'ไม่เกิน 3 แสน', '-', '-'], 3.5, '', 350_000],
  [['ต่ำกว่า 3 ล้าน หรือมากกว่า 7 ล้าน', '-', '-', '-', '4-5 ล้าน'], 4.5, '', 4_500_000],
])('%j: %j against a target of %j may be %d', (levels, actual, target, full) => {
  const [doubt, ...more] = doubtsOf(levels, actual, target);
  expect(more).toEqual([]);
  expect(doubt).toMatchObject({ severity: 'warning', full, at: { column: 2 } });
});

test.each<[readonly CellValue[], CellValue]>([
  [MILLIONS, 3_500_000],
  [MILLIONS, '3.5 ล้าน'],
  [MILLIONS, 0],
  [MILLIONS, 90_000],
  [[1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000], 3.5],
  [['50', '60', '70', '80', '90'], 0.5],
])('%j: %j is meant as it stands', (levels, actual) => {
  expect(doubtsOf(levels, actual)).toEqual([]);
});
