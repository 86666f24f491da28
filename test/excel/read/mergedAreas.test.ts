import { mergedAreas } from '../../../src/excel/read/mergedAreas';
import { readFormRange } from '../../../src/excel/read/readWorkbook';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { connect } from '../../workbook/host';

afterEach(() => clientAtRest());

/** So many pairs of merged cells, so many in a row, on a sheet that is used as far as they go. */
async function mergesOf(count: number, inRow: number): Promise<number | null> {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  for (let i = 0; i < count; i++) {
    const [row, column] = [Math.floor(i / inRow), 2 * (i % inRow)];
    sheet.merges.push({ row, column, rows: 1, columns: 2 });
    sheet.setCells(row, column, [['x']]);
  }
  const host = connect(workbook);
  const { merges } = await readFormRange({ sheet: sheet.name, address: null });
  expect(host.session.undo.cleared).toBeGreaterThan(0);
  return merges?.length ?? null;
}

test('more merged cells than Excel tells of at once are read in parts', async () => {
  expect(await mergesOf(512, 2)).toBe(512);
  expect(await mergesOf(2_000, 2)).toBe(2_000);
});

describe('where Excel refuses to tell', () => {
  const ask = (rows: number): Promise<unknown> =>
    Excel.run((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      return mergedAreas(context, sheet, { row: 0, column: 0, rows, columns: 2 });
    });

  test('for a reason that is known, nothing else is asked', async () => {
    const host = connect(newWorkbook());
    host.editMode = true;
    await expect(ask(600)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(host.counters.syncs).toBe(1);
  });

  test('ever again, it is said once there cannot be too many', async () => {
    const host = connect(newWorkbook(), { failAlways: true });
    await expect(ask(256)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.faults.requests).toBe(1);
    host.faults.set({ failAlways: true });
    await expect(ask(600)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.faults.requests).toBe(3);
  });
});
