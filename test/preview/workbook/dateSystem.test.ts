import { displayText } from '../../../src/preview/host/text/displayText';
import { readEntry } from '../../../src/preview/host/cells/cellEntry';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';

/** Excel's own figures: 1 January 2000 is day 36526, and 35064 where days are counted from 1904. */
test.each([
  [false, 36526],
  [true, 35064],
])('a day is calculated, typed and shown as Excel does (1904: %s)', (date1904, day) => {
  const workbook = newWorkbook();
  workbook.date1904 = date1904;
  const sheet = workbook.activeSheet;
  sheet.setCells(0, 0, [
    [
      { formula: '=DATE(2000,1,1)' },
      { formula: '=DATEVALUE("2000-01-01")' },
      { formula: '=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)' },
      { formula: '=TODAY()-DATE(2000,1,1)' },
      { formula: '=EDATE(A1,12)-A1' },
    ],
  ]);
  recalculate(workbook);
  const since = Math.floor(Date.now() / 86_400_000) - 10957;
  const [first, second, parts, today = 0, year] =
    sheet.values({ row: 0, column: 0, rows: 1, columns: 5 })[0] ?? [];
  expect([first, second, parts, year]).toEqual([day, day, 20000101, 366]);
  expect(Math.abs(Number(today) - since)).toBeLessThanOrEqual(1);
  expect(readEntry('2000-01-01', 'General', date1904).input).toBe(day);
  expect(displayText(day, 'yyyy-mm-dd', date1904)).toBe('2000-01-01');
});
