import type { Host } from '../../../src/preview/host/host';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { data, failureOf, open, run } from './client';

type Kind = HostProfile['writesToFilteredRows'];

/** A table T in A1:A5, of which a filter hides the second and third row of the body. */
async function filtered(writesToFilteredRows: Kind): Promise<Host> {
  const requirementSets = { ...FLOOR.requirementSets, ExcelApi: '1.14' };
  const host = open({ profile: { ...FLOOR, requirementSets, writesToFilteredRows } });
  await run((context) => {
    const sheet = data(context);
    sheet.getRange('A1:A5').values = [['Head'], [1], [2], [3], [4]];
    sheet.tables.add('A1:A5', true).name = 'T';
  });
  const [sheet] = host.workbook.sheets;
  for (const row of [2, 3]) {
    sheet?.hiddenRows.add(row);
    sheet?.filteredRows.add(row);
  }
  return host;
}

const column = (host: Host): unknown =>
  host.workbook.sheets[0]?.values({ row: 1, column: 0, rows: 4, columns: 1 }).flat();

const write = (context: Excel.RequestContext, address: string, ...values: number[]): void => {
  data(context).getRange(address).values = values.map((value) => [value]);
};

test('values land in the rows that they were written to', async () => {
  const host = await filtered('land');
  await run((context) => write(context, 'A2:A5', 10, 20, 30, 40));
  expect(column(host)).toEqual([10, 20, 30, 40]);
});

test('several rows are misplaced among those that are shown, one is not (#224)', async () => {
  const host = await filtered('elsewhere');
  await run((context) => write(context, 'A2:A5', 10, 20, 30, 40));
  expect(column(host)).toEqual([10, 2, 3, 20]);
  await run((context) => write(context, 'A3', 99));
  expect(column(host)).toEqual([10, 99, 3, 20]);
});

test('a change of a hidden row, or of the size of the table, is refused', async () => {
  const host = await filtered('refused');
  const refused = { code: 'FilteredRangeConflict' };
  for (const address of ['A2:A3', 'A3:A4']) {
    await expect(
      failureOf(async (context) => write(context, address, 5, 6))
    ).resolves.toMatchObject(refused);
  }
  await expect(failureOf(async (context) => write(context, 'A3', 5))).resolves.toMatchObject(
    refused
  );
  for (const change of [
    (table: Excel.Table) => table.rows.add(undefined, [[5]]),
    (table: Excel.Table) => table.rows.getItemAt(3).delete(),
    (table: Excel.Table) => table.resize('A1:A7'),
  ]) {
    await expect(
      failureOf(async (context) => void change(data(context).tables.getItem('T')))
    ).resolves.toMatchObject(refused);
  }
  await run((context) => write(context, 'A5', 40));
  expect(column(host)).toEqual([1, 2, 3, 40]);
});

test('whose filter it is can be asked, and it can be cleared', async () => {
  const host = await filtered('refused');
  const asked = (): Promise<unknown> =>
    run(async (context) => {
      const sheet = data(context);
      const tables = sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
      const own = sheet.autoFilter.load('isDataFiltered');
      const row = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      return [
        ...tables.items.map((t) => t.autoFilter.isDataFiltered),
        own.isDataFiltered,
        row.rowHidden,
      ];
    });
  expect(await asked()).toEqual([true, false, true]);
  await run((context) => data(context).tables.getItem('T').autoFilter.clearCriteria());
  expect(await asked()).toEqual([false, false, false]);
  host.workbook.sheets[0]?.filteredRows.add(9);
  expect(await asked()).toEqual([false, true, false]);
});

test('a file says which of its hidden rows a filter hides', async () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.setCells(0, 0, [['Head'], [1], [2], [3], [4]]);
  sheet?.addTable({ row: 0, column: 0, rows: 4, columns: 1 }, 'T');
  for (const row of [2, 4]) sheet?.hiddenRows.add(row);
  const parts = unzipSync(await saveWorkbook(workbook));
  const name = Object.keys(parts).find((part) => part.startsWith('xl/tables/')) ?? '';
  const part = parts[name];
  if (part === undefined) throw new Error('No table');
  const xml = strFromU8(part).replace(
    /(<autoFilter[^>]*?)\/>/,
    '$1><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>'
  );
  const again = await openWorkbook(zipSync({ ...parts, [name]: strToU8(xml) }));
  expect([...(again.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 4]);
  expect([...(again.sheets[0]?.filteredRows ?? [])]).toEqual([2]);
});
