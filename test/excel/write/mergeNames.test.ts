import { applyPlan } from '../../../src/excel/write/applyPlan';
import type { Host } from '../../../src/preview/host/host';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { SheetPlan } from '../../../src/scorecard';
import { connect, dump } from '../../workbook/host';

afterEach(() => clientAtRest());

/** So many rows, each a text over three merged cells. */
function sheetOf(rows: number): SheetPlan {
  return {
    name: 'Summary',
    role: 'summary:form',
    mode: 'replace',
    blocks: [{ row: 0, column: 0, cells: Array.from({ length: rows }, (_, i) => [`note ${i}`]) }],
    styles: [],
    merges: Array.from({ length: rows }, (_, row) => ({ row, column: 0, rows: 1, columns: 3 })),
    columnWidths: [12],
    rowHeights: [],
    tables: [],
    freezeRows: 0,
    freezeColumns: 0,
    gridlines: true,
    tabColor: null,
    page: null,
  };
}

const write = (rows: number): Promise<unknown> =>
  Excel.run((context) => applyPlan(context, { sheets: [sheetOf(rows)], activate: null }));

async function written(rows: number): Promise<{ workbook: Workbook; host: Host }> {
  const workbook = newWorkbook();
  const host = connect(workbook);
  await write(rows);
  return { workbook, host };
}

const kept = (workbook: Workbook): readonly { readonly name: string; readonly formula: string }[] =>
  workbook.names.filter(({ name }) => name.startsWith('KPI_MERGES'));

/** Writes a sheet of one row over it; a change fails, so that everything is put back. */
async function putBack(host: Host, failAction = 4): Promise<void> {
  host.faults.set({ failAction });
  await expect(write(1)).rejects.toThrow();
  host.faults.set({});
}

test('merged cells are kept in hidden names of the sheet, in texts that a formula may hold, as many as are needed', async () => {
  const { workbook } = await written(100);
  expect(kept(workbook).map(({ name }) => name)).toEqual(
    ['', '2', '3', '4'].map((number) => `KPI_MERGES${number}`)
  );
  for (const { formula } of kept(workbook)) expect(formula.length).toBeLessThanOrEqual(258);
  expect(workbook.names.every(({ hidden, scope }) => hidden && scope !== null)).toBe(true);
  await write(2);
  expect(kept(workbook).map(({ name, formula }) => [name, formula])).toEqual([
    ['KPI_MERGES', '="A1:C1,A2:C2"'],
  ]);
  await write(0);
  expect(kept(workbook)).toEqual([]);
});

test('a run that fails puts cells together again, without asking Excel where they were', async () => {
  const { host: counted } = await written(60);
  counted.faults.set({});
  await write(1);
  const { changes } = counted.faults;
  const { workbook, host } = await written(60);
  const before = dump(workbook);
  for (let failAction = 1; failAction <= changes; failAction++) {
    await putBack(host, failAction);
    expect({ failAction, after: dump(workbook) }).toEqual({ failAction, after: before });
  }
  expect(host.session.undo.cleared).toBe(0);
});

test('but not cells that would lose what they hold, nor cells of a table', async () => {
  const { workbook, host } = await written(9);
  const sheet = workbook.sheet('Summary');
  sheet?.merges.splice(0);
  sheet?.setCells(3, 1, [['mine']]);
  sheet?.setCells(6, 0, [['a', 'b'], [1]]);
  sheet?.addTable({ row: 6, column: 0, rows: 2, columns: 2 }, 'Mine');
  await putBack(host);
  expect(sheet?.value(3, 1)).toBe('mine');
  expect(sheet?.merges.map(({ row }) => row)).toEqual([0, 1, 2, 4, 5, 8]);
});

test('of a sheet without such names nothing is known, and nothing is asked', async () => {
  const { workbook, host } = await written(2);
  const [, mark] = workbook.names;
  if (mark !== undefined) workbook.deleteName(mark.name, mark.scope);
  await putBack(host);
  expect(workbook.sheet('Summary')?.merges).toEqual([]);
  expect(workbook.names.map(({ name }) => name)).toEqual(['KPI_ROLE']);
  expect(host.session.undo.cleared).toBe(0);
});
