/** @jest-environment jsdom */
import '../liveGlobals';
import { cleanup, screen } from '@testing-library/react';
import type { Language } from '../../../src/engine';
import { insertSample } from '../../../src/excel/change/changeTables';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { CellAddress } from '../../../src/tables';
import { Problems } from '../../../src/taskpane/problems/Problems';
import { connect } from '../../workbook/host';
import { violations } from '../paneSetup';
import { press, reads, renderPlace, said } from '../place';

afterEach(cleanup);

/** The sample, with blank cells pasted over two columns of its indicators. */
async function show(language: Language = 'en', addresses: readonly string[] = ['G12:G14', 'H20']) {
  const host = connect(undefined, { profile: PROFILES.web });
  await insertSample('nonthaburi', 'th');
  host.workbook.addSheet('Elsewhere');
  for (const address of addresses) await paste(address);
  const went: CellAddress[] = [];
  const page = renderPlace(
    <Problems problems={[]} unfilled={false} turn={1} onGoTo={(at) => went.push(at)} />,
    language
  );
  return { host, page, went };
}

async function paste(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tables = context.workbook.tables.getItem('KpiIndicators');
    const blank = worksheets.getItem('Elsewhere').getRange('A1');
    tables.worksheet.getRange(address).copyFrom(blank);
    await context.sync();
  });
}

test('nothing is said where every cell has its list, nor where nothing can be asked', async () => {
  await show('en', []);
  await clientAtRest();
  await said('No problems found');
  expect(screen.queryByRole('status')).toBeNull();
});

test('cells without their lists are said by column, and get them back once', async () => {
  const { host, page, went } = await show();
  await said(/^Cells without a list to choose from: 4$/);
  expect(await violations(page.container)).toEqual([]);
  const rows = screen.getAllByRole('button', { name: /!/ }).map((row) => row.textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^“.+” – cells without a list: 3.+!G12:G14$/);
  expect(rows[1]).toMatch(/^“.+” – cells without a list: 1.+!H20$/);
  await press(/G12:G14$/);
  expect(went).toMatchObject([{ row: 11, column: 6 }]);
  await press('Put the lists back');
  await said('Cells that have their lists again: 4');
  expect(screen.queryByRole('button', { name: 'Put the lists back' })).toBeNull();
  const lists = host.workbook.sheets[1]?.validations ?? [];
  expect(lists.length).toBeGreaterThan(0);
});

test('in Thai; a sheet that is locked in between says so, and can be tried again', async () => {
  const { host } = await show('th');
  await reads('ไม่มีรายการให้เลือกใน 4 เซลล์');
  const sheet = host.workbook.table('KpiIndicators')?.sheet;
  if (sheet === undefined) throw new Error('No indicators');
  sheet.protection = { allowed: [] };
  await press('ใส่รายการคืน');
  await reads('ป้องกัน');
  sheet.protection = null;
  await press('ลองอีกครั้ง');
  await reads('ใส่รายการคืนแล้ว 4 เซลล์');
});
