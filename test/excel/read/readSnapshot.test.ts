import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import type { Snapshot } from '../../../src/tables';
import { connect } from '../../workbook/host';

const read = (): Promise<Snapshot> => Excel.run((context) => readSnapshot(context));

function addTable(workbook: Workbook, name: string, cells: CellInput[][], top = 0): void {
  const sheet = workbook.addSheet(`On ${name}`);
  sheet.setCells(top, 1, cells);
  sheet.addTable({ row: top, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 }, name);
}

const INDICATORS: CellInput[][] = [
  ['รหัส', 'ตัวชี้วัด', 'ระดับ 5', 'น้ำหนัก'],
  ['1', 'ก', 90, 5],
  ['2', 'ข', 0.9, 5],
];

function resultRows(count: number): CellInput[][] {
  const rows: CellInput[][] = [['Code', 'Period', 'Actual', 'Note']];
  for (let i = 0; i < count; i++) rows.push([`${i}`, 'Q1', i, 'หมายเหตุยาวพอสมควร']);
  return rows;
}

test('reads tables by name, with the formats of the columns where they matter', async () => {
  const workbook = newWorkbook();
  addTable(workbook, 'KpiIndicators', INDICATORS, 3);
  workbook
    .sheet('On KpiIndicators')
    ?.changeStyle({ row: 5, column: 3, rows: 1, columns: 1 }, { numberFormat: '0%' });
  addTable(workbook, 'KpiResults', resultRows(2));
  connect(workbook);
  const { tables } = await read();
  expect(tables[0]).toEqual({
    blankRows: 0,
    name: 'KpiIndicators',
    sheet: 'On KpiIndicators',
    top: 3,
    left: 1,
    headers: ['รหัส', 'ตัวชี้วัด', 'ระดับ 5', 'น้ำหนัก'],
    rows: [
      ['1', 'ก', 90, 5],
      ['2', 'ข', 0.9, 5],
    ],
    formats: [
      [null, null, 'General', 'General'],
      [null, null, '0%', 'General'],
    ],
  });
  expect(tables[1]?.rows).toHaveLength(2);
});

test('finds a plain range by its headers, below a title, where there is no table', async () => {
  const workbook = newWorkbook();
  workbook.sheets[0]?.setCells(0, 0, [['แบบฟอร์ม'], [null], ['x']]);
  workbook.sheets[0]?.setCells(3, 2, INDICATORS);
  connect(workbook);
  const { tables } = await read();
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ name: null, top: 3, left: 0 });
  expect(tables[0]?.rows).toHaveLength(2);
});

test('the number of syncs does not depend on the number of rows', async () => {
  const syncs: number[] = [];
  for (const rows of [1, 400, 5_000]) {
    const workbook = newWorkbook();
    addTable(workbook, 'KpiIndicators', INDICATORS);
    addTable(workbook, 'KpiResults', resultRows(rows));
    const host = connect(workbook);
    const { tables } = await read();
    expect(tables[1]?.rows).toHaveLength(rows);
    syncs.push(host.counters.syncs);
  }
  expect(syncs[1]).toBe(syncs[0]);
  expect(syncs[2]).toBe((syncs[0] ?? 0) + 1);
});

test('a body larger than one answer is read in parts below 5 MB, whole and in order', async () => {
  const workbook = newWorkbook();
  addTable(workbook, 'KpiIndicators', INDICATORS);
  addTable(workbook, 'KpiResults', resultRows(60_000));
  const host = connect(workbook, { maxPayload: 2_500_000 });
  const { tables } = await read();
  const codes = tables[1]?.rows.map(([code]) => code);
  expect(codes).toEqual(Array.from({ length: 60_000 }, (_, i) => `${i}`));
  expect(host.counters.syncs).toBeLessThan(15);
});

test('an empty workbook, an empty table and errors in cells are read as they are', async () => {
  connect(newWorkbook());
  expect((await read()).tables).toEqual([]);
  const workbook = newWorkbook();
  addTable(workbook, 'KpiIndicators', [
    ['Code', 'Indicator', 'Weight'],
    [null, null, null],
  ]);
  addTable(workbook, 'KpiResults', [
    ['Code', 'Period', 'Actual'],
    ['1', 'Q1', { error: '#N/A' }],
  ]);
  connect(workbook);
  const { tables } = await read();
  expect(tables.map(({ rows }) => rows)).toEqual([[], [['1', 'Q1', '#N/A']]]);
});

test('sheets of the add-in are told by their mark, and their tables are not read as the user’s', async () => {
  const workbook = newWorkbook();
  addTable(workbook, 'KpiIndicators', INDICATORS);
  addTable(workbook, 'KpiScores', [
    ['Code', 'Indicator'],
    ['1', 'ก'],
  ]);
  const own = workbook.sheet('On KpiScores');
  workbook.setName({
    name: 'KPI_ROLE',
    scope: own?.id ?? null,
    formula: '="scores"',
    hidden: true,
  });
  connect(workbook);
  const { sheets, tables } = await read();
  expect(sheets.find(({ name }) => name === 'On KpiScores')?.role).toBe('scores');
  expect(tables.find(({ name }) => name === 'KpiScores')?.rows).toEqual([]);
});

test('a totals row is no row of data, and blank rows at the end are not read', async () => {
  const workbook = newWorkbook();
  addTable(workbook, 'KpiIndicators', [...INDICATORS, ['รวม', null, null, 10]]);
  const table = workbook.sheet('On KpiIndicators')?.tables[0];
  if (!table) throw new Error('no table');
  table.showTotals = true;
  const sheet = workbook.addSheet('To the end');
  sheet.setCells(0, 0, resultRows(1));
  sheet.addTable({ row: 0, column: 0, rows: 1_048_576, columns: 4 }, 'KpiResults');
  const host = connect(workbook);
  const { tables } = await read();
  expect(tables.map(({ rows }) => rows.map(([code]) => code))).toEqual([['1', '2'], ['0']]);
  expect(tables.map(({ blankRows }) => blankRows)).toEqual([0, 1_048_574]);
  expect(host.counters.bytesOut).toBeLessThan(1_000_000);
});

test('a table of all columns of a sheet is read whole, in answers that Excel on the web gives', async () => {
  const workbook = newWorkbook();
  const cells = resultRows(300);
  cells[0] = [...(cells[0] ?? []), ...Array.from({ length: 16_379 }, (_, i) => `More ${i}`)];
  const sheet = workbook.addSheet('Wide');
  sheet.setCells(0, 1, [cells[0]]);
  sheet.setCells(1, 1, cells.slice(1));
  sheet.addTable({ row: 0, column: 1, rows: 301, columns: 16_383 }, 'KpiResults');
  connect(workbook, { maxPayload: 5_000_000 });
  const [table] = (await read()).tables;
  expect(table?.headers).toHaveLength(16_383);
  expect(table?.rows.map(([code]) => code)).toEqual(cells.slice(1).map(([code]) => code));
});
