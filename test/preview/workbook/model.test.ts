import { areaName, readArea } from '../../../src/preview/workbook/model/area';
import { SheetNameError, quoteSheetName } from '../../../src/preview/workbook/model/names';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { referencesOf } from '../../../src/preview/workbook/calculate/references';
import { shiftFormula } from '../../../src/preview/workbook/model/shiftFormula';

test.each([
  ['', 'blank'],
  ['x'.repeat(32), 'tooLong'],
  ['a:b', 'character'],
  ['a/b', 'character'],
  ['[a]', 'character'],
  ["'a", 'apostrophe'],
  ['history', 'reserved'],
  ['SHEET1', 'used'],
])('Excel refuses the sheet name "%s"', (name, reason) => {
  const workbook = newWorkbook();
  expect(() => workbook.addSheet(name)).toThrow(SheetNameError);
  expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ reason }));
});

test.each(['x'.repeat(31), 'คะแนน', "O'Brien", '📊 สรุป', 'A1'])('Excel allows "%s"', (name) => {
  const workbook = newWorkbook();
  expect(workbook.addSheet(name)).toBe(workbook.sheet(name.toUpperCase()));
});

test.each([
  ['KPI', 'KPI'],
  ['ผลงาน', 'ผลงาน'],
  ['KPI Settings', "'KPI Settings'"],
  ["O'Brien", "'O''Brien'"],
  ['Q1', "'Q1'"],
  ['2569', "'2569'"],
])('formulas spell the sheet %s as %s', (name, spelled) => {
  expect(quoteSheetName(name)).toBe(spelled);
});

test('a renamed sheet keeps the formulas that refer to it', () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet('XSheet1');
  other.set(0, 0, { formula: '=Sheet1!A1+XSheet1!B1&"Sheet1!A1"' });
  workbook.setName({ name: 'N', scope: null, formula: '=Sheet1!$A$1', hidden: false });
  other.conditionalFormats.push({
    id: '1',
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    type: 'expression',
    operator: null,
    formulas: ['Sheet1!A1>4'],
    text: null,
    style: null,
    stopIfTrue: false,
    priority: 1,
  });
  sheet.name = 'ผล งาน';
  expect(other.conditionalFormats[0]?.formulas).toEqual(["'ผล งาน'!A1>4"]);
  expect(other.formula(0, 0)).toBe(`='ผล งาน'!A1+XSheet1!B1&"Sheet1!A1"`);
  expect(workbook.name('n', null)?.formula).toBe("='ผล งาน'!$A$1");
});

test.each(['B7', 'A1:C3', 'A:C', '1:3', 'XFD1048576'])(
  'the area %s reads and prints alike',
  (text) => {
    const area = readArea(text);
    expect(area && areaName(area)).toBe(text);
  }
);

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'ก1'])(
  '"%s" is no area',
  (text) => {
    expect(readArea(text)).toBeNull();
  }
);

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A:A)+SUM(1:1)+LOG10(A1)', 'SUM(B:B)+SUM(3:3)+LOG10(B3)'],
  [`"A1"&'A1'!A1&Sheet1!A1`, `"A1"&'A1'!B3&Sheet1!B3`],
  ['XFD1', '#REF!'],
])('the formula %s filled down twice and right once is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test('the cells that a formula reads are found', () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("คะแนน '69");
  const found = referencesOf(workbook, sheet, `=SUM(A1:B2)+'คะแนน ''69'!$C$3&"D4"&LOG10(1)`);
  expect(found.areas.map((each) => [each.sheet, areaName(each.area)])).toEqual([
    [sheet, 'A1:B2'],
    [other, 'C3'],
  ]);
  expect(found).toMatchObject({ anywhere: false, volatile: false });
  expect(referencesOf(workbook, sheet, '=OFFSET(A1,1,1)+NOW()')).toMatchObject({
    anywhere: true,
    volatile: true,
  });
});

test('styles that look alike are one object', () => {
  const { activeSheet: sheet } = newWorkbook();
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  sheet.changeStyle(area, { font: { bold: true }, fill: '#FFFF00' });
  sheet.changeStyle({ ...area, rows: 1 }, { fill: null });
  sheet.changeStyle({ ...area, rows: 1 }, { fill: '#FFFF00' });
  expect(sheet.grid.style(0, 0)).toBe(sheet.grid.style(1, 0));
});

test('the used area is that of values, or of values and styles', () => {
  const { activeSheet: sheet } = newWorkbook();
  expect(sheet.usedArea(false)).toBeNull();
  sheet.set(3, 2, 'x');
  sheet.set(4, 4, 'y');
  sheet.set(4, 4, null);
  sheet.changeStyle({ row: 6, column: 1, rows: 1, columns: 1 }, { fill: '#FFFF00' });
  expect(sheet.usedArea(true)).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  expect(sheet.usedArea(false)).toEqual({ row: 3, column: 1, rows: 4, columns: 2 });
});
