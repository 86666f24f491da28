import type { CellValue } from '../../../src/engine';
import { describeLeftOut, readForm, type FormCorrections } from '../../../src/tables';
import { doubtsIn, formOf, NONTHABURI, proposedIn } from '../../workbook/form';

type Rows = readonly (readonly CellValue[])[];

const left = (rows: Rows, corrections: FormCorrections = {}, language: 'en' | 'th' = 'en') => {
  const grid = formOf(rows);
  return readForm(grid, corrections).left.map((each) => describeLeftOut(each, grid)[language]);
};

const FORM: Rows = [
  ['Performance agreement 2026'],
  [],
  ['No.', 'Code', 'KPI', 1, 2, 3, 4, 5, 'Weight', 'Remarks'],
  ['Service'],
  [1, 'S1', 'Calls answered', 60, 70, 80, 90, 95, 20, null],
  [2, 'S2', 'Files closed', 10, 20, 30, 40, 50, 30, null],
  ['Subtotal', null, null, null, null, null, null, null, 50, null],
  ['Money'],
  [3, 'M1', 'Budget spent', 60, 70, 80, 90, 95, 50, null],
  ['Subtotal', null, null, null, null, null, null, null, 50, null],
  ['Total', null, null, null, null, null, null, null, 100, null],
  ['Signed', '........'],
];

test('every row that gives no indicator and every column of which nothing is taken is named with its reason', () => {
  expect(left(FORM)).toEqual([
    'Column A: counts the rows; the codes stand elsewhere',
    'Column J: blank',
    'Row 1: above the header',
    'Row 2: blank',
    'Row 3: the header of the table',
    'Rows 4, 8: names the group of the rows below it',
    'Rows 7, 10–11: a total',
    'Row 12: below the total',
  ]);
  expect(left(FORM, {}, 'th').slice(-2)).toEqual(['แถว 7, 10–11: ผลรวม', 'แถว 12: อยู่ใต้ผลรวม']);
});

test('what the user leaves out is said to be so', () => {
  const corrections: FormCorrections = {
    columns: new Map([[8, 'ignore']]),
    rows: new Map([['5', 'ignored']]),
  };
  expect(left(FORM, corrections)).toEqual(
    expect.arrayContaining(['Column I: left out, as you chose', 'Row 6: as you chose'])
  );
});

test('indicators and groups go on below a subtotal, and subtotals are no wrong totals', () => {
  const reading = readForm(formOf(FORM));
  expect(proposedIn(reading).map(({ code, group }) => [code, group])).toEqual([
    ['S1', 'Service'],
    ['S2', 'Service'],
    ['M1', 'Money'],
  ]);
  expect(doubtsIn(reading).filter((text) => text.startsWith('totalSum'))).toEqual([]);
  const wrong = FORM.map((row) => (row[0] === 'Total' ? [...row.slice(0, 8), 90, null] : row));
  expect(doubtsIn(readForm(formOf(wrong)))).toContain('totalSum 10:8');
});

test.each([
  'Total',
  'Grand total',
  'Sub-total',
  'TOTAL:',
  'Total weight',
  'Sum',
  'รวมน้ำหนัก',
  'น้ำหนักรวม',
])('%s is a line of sums', (word) => {
  const rows = [...FORM.slice(0, 6), [word, null, null, null, null, null, null, null, 50]];
  expect(readForm(formOf(rows)).rows.at(-1)?.role).toBe('total');
});

test('an indicator whose name begins with Total stays one', () => {
  const form: Rows = [
    ['KPI', 'Weight', 'Actual'],
    ['Total waste collected', 60, 5],
    ['Sum insured', 40, 6],
  ];
  expect(proposedIn(readForm(formOf(form))).map(({ name }) => name)).toEqual([
    'Total waste collected',
    'Sum insured',
  ]);
});

test('headers of later pages, notes and titles of tables', () => {
  const [header] = left(NONTHABURI).filter((text) => text.includes('header once more'));
  expect(header).toBe('Rows 18–19, 31–32, 49–50: the header once more');
  const ladder: Rows = [
    ['ตัวชี้วัดที่ 1: แผนงาน'],
    ['คำอธิบาย: ทำตามขั้นตอน'],
    ['ระดับคะแนน', 'เกณฑ์การให้คะแนน'],
    [1, 'ร่าง'],
    [2, 'เสนอ'],
    ['หมายเหตุ: ดูคู่มือ'],
  ];
  expect(left(ladder)).toEqual(
    expect.arrayContaining([
      'Row 1: names the indicator of the table below it',
      'Rows 2, 6: a note',
    ])
  );
});

test('a column without a heading is named by its letter', () => {
  const form: Rows = [
    ['KPI', 'Target', null],
    ['Roads', 5, 'near the river'],
  ];
  const [found] = readForm(formOf(form)).doubts;
  expect(found).toMatchObject({ reason: 'columnUnknown', text: 'C' });
});

test('a total above the next form on the sheet is a total, and its sum is compared', () => {
  const form = (unit: string, total: number): Rows => [
    [`Department: ${unit}`],
    ['No.', 'KPI', 1, 2, 3, 4, 5, 'Weight'],
    [1, `Calls answered, ${unit}`, 50, 60, 70, 80, 90, 60],
    [2, `Days to close, ${unit}`, 30, 25, 20, 15, 10, 40],
    [null, 'Total', null, null, null, null, null, total],
  ];
  const both = (total: number): Rows => [...form('Finance', total), [], ...form('Health', 100)];
  expect(left(both(100))).toContain('Rows 5, 11: a total');
  const sums = (rows: Rows) =>
    readForm(formOf(rows)).rows.flatMap(({ row, doubts }) =>
      doubts.flatMap(({ reason, text }) => (reason === 'totalSum' ? [[row, text]] : []))
    );
  expect(sums(both(100))).toEqual([]);
  expect(sums(both(90))).toEqual([[4, '90 ≠ 100']]);
});
