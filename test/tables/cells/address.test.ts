import { a1, columnsWithFormats, identifyTable, quoteSheet } from '../../../src/tables';

it.each([
  [0, 0, 'A1'],
  [6, 25, 'Z7'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1048575, 16383, 'XFD1048576'],
])('names the cell in row %i and column %i', (row, column, text) => {
  expect(a1(row, column)).toBe(text);
});

it.each([
  ['KPI', 'KPI'],
  ['ผลงาน', "'ผลงาน'"],
  ['KPI Settings', "'KPI Settings'"],
  ["It's", "'It''s'"],
  ['2564', "'2564'"],
  ['Q1', "'Q1'"],
  ['RC', "'RC'"],
])('quotes the sheet name %s where Excel needs it', (name, text) => {
  expect(quoteSheet(name)).toBe(text);
});

it('identifies tables by name before headers', () => {
  expect(identifyTable(['Code', 'Period', 'Actual'], 'KpiIndicators')).toBe('indicators');
  expect(identifyTable(['รหัส', 'รอบ', 'ผลการปฏิบัติงาน'], null)).toBe('results');
  expect(identifyTable(['Code', 'Q1', 'Q2'], 'Table1')).toBe('results');
  expect(identifyTable(['Code', 'Indicator', 'Level 1', 'Q1'], 'Table1')).toBe('indicators');
  expect(identifyTable(['ตั้งแต่', 'ระดับการประเมิน', 'สี'], null)).toBe('bands');
  expect(identifyTable(['รายการ', 'ค่า'], null)).toBe('settings');
  expect(identifyTable(['Name', 'Age'], 'People')).toBeNull();
  expect(identifyTable(['Code', 'Period', 'Actual'], 'KpiScores')).toBeNull();
});

it('asks for number formats only where they change the meaning', () => {
  expect(columnsWithFormats(['Code', 'Level 1', 'น้ำหนัก', 'Note', 'Actual'])).toEqual([1, 2, 4]);
  expect(columnsWithFormats(['รหัส', 'ไตรมาส 1', '6 เดือน', ''])).toEqual([1, 2]);
});
