import { summariseWorkbook } from '../../../src/excel/run/runs';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { errorValue } from '../../../src/preview/workbook/model/grid';
import { PLAIN_STYLE } from '../../../src/preview/workbook/model/style';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';

const OPTIONS = {
  period: null,
  unit: null,
  language: 'en',
  sheets: ['summary:exceptions'],
  today: { year: 2026, month: 11, day: 21 },
} as const;
const DECISION = 7;
const FIRST = 4;

function workbookOf(score1: number, score2: number): Workbook {
  const workbook = kpiBook({
    indicators: [
      'code name levels weight',
      ['1', 'First', 10, 20, 30, 40, 50, 60],
      ['2', 'Second', 10, 20, 30, 40, 50, 40],
    ],
    results: ['code period actual', ['1', 'Q1', score1], ['2', 'Q1', score2]],
  });
  connect(workbook);
  return workbook;
}

const column = (workbook: Workbook, index: number): unknown[] =>
  [0, 1, 2].map((i) => workbook.sheet('Exceptions')?.value(FIRST + i, index) ?? null);

test('decisions stay with their indicator when the sheet is made again, in the other language too', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  expect(column(workbook, 1)).toEqual(['1', '2', null]);
  workbook.sheet('Exceptions')?.set(FIRST, DECISION, 'Ask the mayor');
  workbook.sheet('Exceptions')?.set(FIRST + 1, DECISION, '=2+2 is not a formula');
  // The second indicator is better now, and the first is still below.
  workbook.sheet('Results')?.set(2, 2, 45);
  await summariseWorkbook({ ...OPTIONS, language: 'th' });
  expect(column(workbook, 1)).toEqual(['1', '2', null]);
  expect(column(workbook, DECISION)).toEqual(['Ask the mayor', '=2+2 is not a formula', null]);
  expect(column(workbook, 6)[1]).toMatch(/คงไว้เพราะมีมติ/);
  await summariseWorkbook(OPTIONS);
  expect(column(workbook, DECISION)).toEqual(['Ask the mayor', '=2+2 is not a formula', null]);
  expect(workbook.sheet('Exceptions')?.formula(FIRST + 1, DECISION)).toBeNull();
});

test('title lines move the table and Thai digits change its codes; decisions are kept to the letter', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  workbook.sheet('Exceptions')?.set(FIRST, DECISION, 'Within 30 days');
  const settings = workbook.addSheet('Settings');
  settings.setCells(0, 0, [
    ['Setting', 'Value'],
    ['Title line 1', 'Example City'],
    ['Thai digits', 'yes'],
  ]);
  settings.addTable({ row: 0, column: 0, rows: 3, columns: 2 }, 'KpiSettings');
  await summariseWorkbook(OPTIONS);
  await summariseWorkbook(OPTIONS);
  expect(column(workbook, 1)).toEqual(['Code', '๑', '๒']);
  expect(column(workbook, DECISION)[1]).toBe('Within 30 days');
  expect(workbook.table('KpiActions')?.table.area.row).toBe(FIRST);
});

test('days, lines, rows of the user and reworded headers: nothing that was decided is lost', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  const sheet = workbook.sheet('Exceptions');
  sheet?.set(FIRST, DECISION, 'First line\nsecond line');
  sheet?.set(FIRST + 1, DECISION, 46112);
  sheet?.setStyle(FIRST + 1, DECISION, { ...PLAIN_STYLE, numberFormat: 'd mmm yyyy' });
  sheet?.setCells(FIRST + 2, 0, [
    [null, '1', 'First', null, null, null, null, 'Again'],
    [null, null, 'Other business', null, null, null, null, 'Next time'],
    [null, null, null, null, null, null, null, 'Closed at noon'],
  ]);
  const found = workbook.table('KpiActions');
  if (found === null || found === undefined) throw new Error('no table');
  found.table.area = { ...found.table.area, rows: 6 };
  sheet?.set(FIRST - 1, DECISION, 'Our decision');
  found.table.name = 'Decisions';
  await summariseWorkbook(OPTIONS);
  const decided = [0, 1, 2, 3].map((i) => sheet?.value(FIRST + i, DECISION));
  expect(decided).toEqual(['First line\nsecond line\nAgain', 46112, 'Next time', 'Closed at noon']);
  expect(sheet?.style(FIRST + 1, DECISION).numberFormat).toBe('d mmm yyyy');
  expect(sheet?.value(FIRST + 2, 2)).toBe('Other business');
});

test('with nothing below the sheet says so', async () => {
  const workbook = workbookOf(50, 50);
  await summariseWorkbook(OPTIONS);
  expect(column(workbook, 2)).toEqual(['Nothing to follow up', null, null]);
});

test('where the table has become a plain range, its sheet stays and a new one is made', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  const sheet = workbook.sheet('Exceptions');
  sheet?.set(FIRST, DECISION, 'Ask the mayor');
  for (const table of [...(sheet?.tables ?? [])]) sheet?.deleteTable(table);
  await summariseWorkbook(OPTIONS);
  expect(sheet?.value(FIRST, DECISION)).toBe('Ask the mayor');
  expect(workbook.sheet('Exceptions (KPI)')?.value(FIRST, 1)).toBe('1');
  workbook.sheet('Exceptions (KPI)')?.set(FIRST, DECISION, 'Again');
  await summariseWorkbook(OPTIONS);
  expect(workbook.sheet('Exceptions (KPI)')?.value(FIRST, DECISION)).toBe('Again');
  expect(workbook.sheet('Exceptions #3')).toBeNull();
});

test('an answer that has not come yet is nobody’s decision: that is said, and what else was decided is kept', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  const sheet = workbook.sheet('Exceptions');
  sheet?.set(FIRST, DECISION, errorValue('#BUSY!'));
  sheet?.set(FIRST + 1, DECISION, errorValue('#N/A'));
  sheet?.setCells(FIRST + 2, 0, [
    [null, '1', 'First', null, null, null, null, 'Ask the mayor'],
    [null, '9', 'Gone', null, null, null, null, errorValue('#GETTING_DATA')],
  ]);
  const found = workbook.table('KpiActions');
  if (found === null) throw new Error('no table');
  found.table.area = { ...found.table.area, rows: 5 };
  await summariseWorkbook(OPTIONS);
  expect(column(workbook, DECISION)).toEqual(['Ask the mayor', '#N/A', null]);
  const said = column(workbook, 6);
  expect(said[0]).toMatch(/was not kept: the cell showed #BUSY!/);
  expect(said[1]).not.toMatch(/not kept/);
  expect(said[2]).toMatch(/^Not in this scorecard.*Enter it again/);
});

test('columns that nobody has filled are hidden and stay in the table; decisions have room to be written', async () => {
  const workbook = workbookOf(10, 25);
  await summariseWorkbook(OPTIONS);
  const sheet = workbook.sheet('Exceptions');
  expect([...(sheet?.hiddenColumns ?? [])].sort()).toEqual([0, 4, 5]);
  expect(workbook.table('KpiActions')?.table.area.columns).toBe(DECISION + 1);
  expect(sheet?.value(0, 1)).toMatch(/^Exceptions: indicators below/);
  expect(sheet?.rowHeights.get(FIRST)).toBeGreaterThan(45);
  sheet?.set(FIRST, DECISION, 'Ask the mayor');
  await summariseWorkbook(OPTIONS);
  expect(sheet?.value(FIRST, DECISION)).toBe('Ask the mayor');
});
