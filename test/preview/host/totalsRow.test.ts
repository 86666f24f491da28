import type { Host } from '../../../src/preview/host/host';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { data, failureOf, open, run } from './client';

let host: Host;
let workbook: Workbook;

/** Two rows of data and their totals in B2:C5, a note below them, a list beside them. */
beforeEach(async () => {
  host = open({ profile: PROFILES.m365 }, 'Data', 'Second');
  workbook = host.workbook;
  await run((context) => {
    data(context).getRange('A1:D8').values = [
      ['', '', '', 'beside'],
      ['', 'Code', 'Actual', 'one'],
      ['', '1', 10, 'two'],
      ['', '2', 20, 'three'],
      ['', 'Total', '', 'four'],
      ['', '', '', 'five'],
      ['', 'note', '', 'six'],
      ['left', '', '', 'seven'],
    ];
    data(context).tables.add('B2:C5', true).name = 'KpiResults';
  });
  const found = workbook.table('KpiResults');
  if (found !== null) found.table.showTotals = true;
  const [sheet, second] = workbook.sheets;
  sheet?.set(4, 2, { formula: '=SUM(C3:C4)' });
  second?.setCells(0, 0, [
    [{ formula: '=Data!C5' }, { formula: '=SUM(Data!$B$7:C7)' }, { formula: '=SUM(Data!C3:C5)' }],
    [{ formula: '=Data!D5' }, { formula: '=SUM(Data!B5:D5)' }, { formula: '=SUM(Data!C:C)' }],
    [{ formula: '=KpiResults[[#Totals],[Actual]]&"C5"' }, { formula: '=C5' }],
  ]);
  workbook.setName({ name: 'Sum', scope: null, formula: '=Data!$C$5', hidden: false });
});

const shown = (column: number): readonly unknown[] =>
  Array.from({ length: 10 }, (_, row) => workbook.sheets[0]?.value(row, column) ?? null);
const second = (): readonly (readonly (string | null)[])[] =>
  workbook.sheets[1]?.formulas({ row: 0, column: 0, rows: 3, columns: 3 }) ?? [];
const rows = (context: Excel.RequestContext): Excel.TableRowCollection =>
  data(context).tables.getItem('KpiResults').rows;

test('rows are added at the end of the data; totals and what is below move down in its columns', async () => {
  workbook.sheets[0]?.changeStyle(
    { row: 3, column: 1, rows: 1, columns: 1 },
    { numberFormat: '@' }
  );
  await run((context) => {
    rows(context).add(undefined, [
      ['3', 30],
      ['4', ''],
    ]);
  });
  expect(workbook.table('KpiResults')?.table.area).toMatchObject({ row: 1, rows: 6 });
  const codes = [null, 'Code', 1, 2, '3', '4', 'Total', null, 'note', null];
  expect(shown(1)).toEqual(codes);
  expect(shown(3).slice(0, 8)).toEqual([
    ...['beside', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  ]);
  expect(shown(0)[7]).toBe('left');
  expect(workbook.sheets[0]?.style(5, 1).numberFormat).toBe('@');
  // What refers to moved cells alone follows; what reaches beyond the table's columns stays.
  expect(workbook.sheets[0]?.formula(6, 2)).toBe('=SUM(C3:C4)');
  expect(second()).toEqual([
    ['=Data!C7', '=SUM(Data!$B$9:C9)', '=SUM(Data!C3:C7)'],
    ['=Data!D5', '=SUM(Data!B5:D5)', '=SUM(Data!C:C)'],
    ['=KpiResults[[#Totals],[Actual]]&"C5"', '=C5', null],
  ]);
  expect(workbook.name('Sum', null)?.formula).toBe('=Data!$C$7');
});

test('deleting the added rows puts everything back', async () => {
  const before = [shown(1), shown(3), second(), workbook.name('Sum', null)];
  await run((context) => {
    rows(context).add(undefined, [['3', 30]]);
    rows(context).getItemAt(2).delete();
  });
  expect([shown(1), shown(3), second(), workbook.name('Sum', null)]).toEqual(before);
  expect(workbook.table('KpiResults')?.table.area).toMatchObject({ row: 1, rows: 4 });
});

test('a part of another table, or of merged cells, cannot be moved', async () => {
  const add = (): Promise<{ code: string }> =>
    failureOf(async (context) => rows(context).add(undefined, [['3', 30]]));
  workbook.sheets[0]?.merges.push({ row: 7, column: 0, rows: 1, columns: 2 });
  expect(await add()).toMatchObject({ code: 'InvalidOperation' });
  workbook.sheets[0]?.merges.pop();
  workbook.sheets[0]?.addTable({ row: 8, column: 2, rows: 2, columns: 2 }, 'Below');
  expect(await add()).toMatchObject({ code: 'InvalidOperation' });
});

test('resized, the new range is that of the data: the totals come below it', async () => {
  const resize = (address: string): Promise<void> =>
    run((context) => data(context).tables.getItem('KpiResults').resize(address));
  await resize('B2:C3');
  expect(shown(1).slice(0, 6)).toEqual([null, 'Code', 1, 'Total', 2, null]);
  expect(workbook.table('KpiResults')?.table.area).toMatchObject({ row: 1, rows: 3 });
  expect(second()[0]?.[0]).toBe('=Data!C4');
  await run((context) => void data(context).getRange('B5:C5').clear());
  await resize('B2:C5');
  expect(shown(1).slice(0, 7)).toEqual([null, 'Code', 1, null, null, 'Total', 'note']);
  expect(second()[0]?.[0]).toBe('=Data!C6');
  // Over other cells nobody has tried it.
  const over = await failureOf(async (context) =>
    data(context).tables.getItem('KpiResults').resize('B2:C8')
  );
  expect(over.code).toBe('NotImplemented');
});
