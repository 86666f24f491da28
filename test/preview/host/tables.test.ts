import type { Host } from '../../../src/preview/host/host';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(async () => {
  host = open({}, 'Data', 'Second');
  await run((context) => {
    const sheet = data(context);
    sheet.getRange('B2:C4').values = [
      ['Code', 'Actual'],
      ['1', 10],
      ['2', 20],
    ];
    sheet.tables.add('B2:C4', true).name = 'KpiResults';
  });
});

test('a table is found by name from the workbook and its sheet, with its parts', async () => {
  const read = await run(async (context) => {
    const table = context.workbook.tables.getItem('kpiresults').load('name,style,showHeaders');
    const header = table.getHeaderRowRange().load('values,address');
    const body = table.getDataBodyRange().load('values,address');
    const home = table.worksheet.load('name');
    const count = table.rows.getCount();
    const other = context.workbook.worksheets
      .getItem('Second')
      .tables.getItemOrNullObject('KpiResults');
    await context.sync();
    return [
      table.name,
      table.style,
      table.showHeaders,
      header.values,
      body.address,
      body.values[1],
      home.name,
      count.value,
      other.isNullObject,
    ];
  });
  expect(read).toEqual([
    'KpiResults',
    'TableStyleMedium2',
    true,
    [['Code', 'Actual']],
    'Data!B3:C4',
    [2, 20],
    'Data',
    2,
    true,
  ]);
});

test('lists tables and columns', async () => {
  const read = await run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/id,items/showFilterButton,items/showBandedRows');
    await context.sync();
    const columns = tables.items[0]?.columns.load('items/name');
    await context.sync();
    return [tables.items.map((table) => table.name), columns?.items.map((column) => column.name)];
  });
  expect(read).toEqual([['KpiResults'], ['Code', 'Actual']]);
});

test('headers become text, none blank, no two alike', async () => {
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem('Second');
    sheet.getRange('A1:D1').values = [['x', '', 2564, 'X']];
    sheet.tables.add('A1:D2', true);
  });
  const headers = host.workbook.sheets[1]?.values({ row: 0, column: 0, rows: 1, columns: 4 });
  expect(headers).toEqual([['x', 'Column2', '2564', 'X2']]);
});

test('refuses overlap, a used name, an address as name, and an unknown style', async () => {
  const add = (address: string) => failureOf(async (c) => data(c).tables.add(address, true));
  expect(await add('C4:D6')).toMatchObject({ code: 'InvalidArgument' });
  expect(await add('Second!A1:B2')).toMatchObject({ code: 'InvalidArgument' });
  const rename = (name: string) =>
    failureOf(async (c) => {
      data(c).tables.add('F1:G2', true).name = name;
    });
  expect(await rename('kpiresults')).toMatchObject({ code: 'ItemAlreadyExists' });
  host = open();
  expect(await rename('A1')).toMatchObject({ code: 'InvalidArgument' });
  host = open();
  expect(await rename('two words')).toMatchObject({ code: 'InvalidArgument' });
  host = open();
  const style = await failureOf(async (c) => {
    data(c).tables.add('A1:B2', true).style = 'Plain';
  });
  expect(style.code).toBe('InvalidArgument');
});

test('is turned into a plain range, or deleted with its cells, or cleared away', async () => {
  const value = () => host.workbook.sheets[0]?.value(2, 2);
  await run((context) => void data(context).tables.getItem('KpiResults').convertToRange());
  expect([host.workbook.table('KpiResults'), value()]).toEqual([null, 10]);
  await run((context) => void (data(context).tables.add('B2:C4', true).name = 'Again'));
  await run((context) => data(context).tables.getItem('Again').delete());
  expect([host.workbook.table('Again'), value()]).toEqual([null, null]);
  await run((context) => void (data(context).tables.add('B2:C4', true).name = 'Third'));
  await run((context) => data(context).getRange().clear());
  expect(host.workbook.table('Third')).toBeNull();
});

test('resize needs ExcelApi 1.13 and keeps the header row', async () => {
  const resize = async (context: Excel.RequestContext) =>
    data(context).tables.getItem('KpiResults').resize('B2:D6');
  expect(await failureOf(resize)).toMatchObject({ code: 'ApiNotFound' });
  const { workbook } = host;
  const { createHost } = await import('../../../src/preview/host/host');
  const { connectHost } = await import('../../../src/preview/host/nodeClient');
  connectHost(createHost(workbook, { requirementSets: { ExcelApi: '1.13' } }));
  await run(resize);
  expect(workbook.table('KpiResults')?.table.area).toEqual({
    row: 1,
    column: 1,
    rows: 5,
    columns: 3,
  });
  expect(workbook.sheets[0]?.value(1, 3)).toBe('Column3');
  const moved = await failureOf(async (c) => data(c).tables.getItem('KpiResults').resize('B3:D6'));
  expect(moved.code).toBe('InvalidArgument');
});
