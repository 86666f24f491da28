import { enterResult, importIndicators, undoEntry } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { HostOptions } from '../../../src/preview/host/host';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, profileOf } from '../../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { readForm } from '../../../src/tables';
import { bookOf } from '../../workbook/file';
import { formOf, proposedIn } from '../../workbook/form';
import { connect, dump } from '../../workbook/host';

const ROWS = proposedIn(
  readForm(
    formOf([
      ['รหัส', 'ตัวชี้วัด', 1, 2, 3, 4, 5, 'น้ำหนัก'],
      ['9.10', '=ถนน', 50, 60, 70, 80, 90, 20],
      ['10', 'แผน', '-', '-', '-', '-', 'มี', 30],
    ])
  )
);
const FILLED = 1;
const EXCELS = [...PROFILE_NAMES, 'floor'] as const;
const excel = (name: string): HostOptions => ({ profile: profileOf(name) ?? FLOOR });

/** Indicators and results with totals, a note below each, a list beside, and a cell elsewhere that shows the total. */
function workbookWith(
  blankRows: number,
  change: (workbook: Workbook) => void = () => {}
): Workbook {
  const blank = Array.from({ length: blankRows }, () => [null, null, null, null, null]);
  const workbook = bookOf({
    sheets: [
      {
        name: 'KPI',
        blocks: [
          {
            at: 'B3',
            table: 'KpiIndicators',
            rows: [
              ['Code', 'Mine', 'Indicator', 'Level 5', 'Weight'],
              ['1', 'x', 'First', 5, 50],
              ...blank,
              ['Total', null, null, null, null],
            ],
          },
          { at: `B${8 + blankRows}`, rows: [['note']] },
          { at: 'H3', rows: [['a'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g']] },
        ],
      },
      {
        name: 'Results',
        blocks: [
          {
            at: 'A1',
            table: 'KpiResults',
            rows: [
              ['Code', 'Period', 'Actual'],
              ['1', 'Q1', 5],
              ['Total', null, null],
            ],
          },
          { at: 'A5', rows: [['note']] },
        ],
      },
      { name: 'Mine', blocks: [{ rows: [['total']] }] },
    ],
  });
  for (const name of ['KpiIndicators', 'KpiResults']) {
    const found = workbook.table(name);
    if (found !== null) found.table.showTotals = true;
  }
  const weight = { formula: '=SUBTOTAL(109,KpiIndicators[Weight])' };
  workbook.sheet('KPI')?.set(3 + FILLED + blankRows, 5, weight);
  workbook.sheet('Mine')?.set(0, 1, { formula: `=KPI!F${4 + FILLED + blankRows}` });
  change(workbook);
  return workbook;
}

const add = () => importIndicators(ROWS, { language: 'th', existing: 'skip' });
const columnOf = (workbook: Workbook, sheet: string, column: number): readonly unknown[] =>
  Array.from({ length: 10 }, (_, row) => workbook.sheet(sheet)?.value(row, column) ?? null);

test.each(EXCELS)('as %s: indicators go above the totals, which stay at the end', async (name) => {
  const workbook = workbookWith(1);
  connect(workbook, excel(name));
  const { at } = await add();
  expect(at).toEqual({ sheet: 'KPI', row: 4, column: 1 });
  const codes = [null, null, 'Code', '1', '9.10', '10', 'Total', null, null, 'note'];
  expect(columnOf(workbook, 'KPI', 1)).toEqual(codes);
  expect(columnOf(workbook, 'KPI', 7)).toEqual([
    ...[null, null, 'a', 'b', 'c', 'd', 'e', 'f', 'g', null],
  ]);
  expect(workbook.sheet('KPI')?.formula(6, 5)).toBe('=SUBTOTAL(109,KpiIndicators[Weight])');
  expect(workbook.sheet('Mine')?.formula(0, 1)).toBe('=KPI!F7');
  const again = await openWorkbook(await saveWorkbook(workbook));
  expect(again.table('KpiIndicators')?.table).toMatchObject({
    area: { row: 2, column: 1, rows: 5, columns: 5 },
    showTotals: true,
  });
  expect(columnOf(again, 'KPI', 1)).toEqual(codes);
});

test('where blank rows suffice, nothing moves', async () => {
  const workbook = workbookWith(3);
  connect(workbook);
  await add();
  expect(columnOf(workbook, 'KPI', 1).slice(3)).toEqual([
    ...['1', '9.10', '10', null, 'Total', null, null],
  ]);
  expect(workbook.sheet('Mine')?.formula(0, 1)).toBe('=KPI!F8');
});

test.each(EXCELS)('as %s: a result goes above the totals, and is taken back', async (name) => {
  const workbook = workbookWith(1);
  connect(workbook, excel(name));
  const entry = { unit: null, code: '1', period: 'Q2', values: { actual: 4 } } as const;
  const entered = await enterResult(entry, 'en');
  expect(columnOf(workbook, 'Results', 0).slice(0, 6)).toEqual([
    ...['Code', '1', '1', 'Total', null, 'note'],
  ]);
  expect(workbook.sheet('Results')?.value(2, 2)).toBe(4);
  await undoEntry(entered, 'en');
  expect(columnOf(workbook, 'Results', 2).slice(0, 4)).toEqual(['Actual', 5, null, null]);
  expect(columnOf(workbook, 'Results', 0)[3]).toBe('Total');
});

test('a table below the totals cannot move with them', async () => {
  const workbook = workbookWith(1, (made) => {
    const sheet = made.sheet('KPI');
    sheet?.setCells(11, 1, [['Other'], ['x']]);
    sheet?.addTable({ row: 11, column: 1, rows: 2, columns: 1 }, 'Other');
  });
  connect(workbook);
  const before = dump(workbook);
  await expect(add()).rejects.toMatchObject({ code: 'noRoom' });
  expect(dump(workbook)).toEqual(before);
});

test.each(['strict', 'floor', 'm365'])(
  'as %s: a host that fails anywhere leaves the workbook as it was',
  async (name) => {
    const whole = workbookWith(1);
    const host = connect(whole, excel(name));
    host.faults.set({});
    await add();
    const { requests, changes } = host.faults;
    const faults = [
      ...Array.from({ length: requests }, (_, i) => ({ failAt: i + 1 })),
      ...Array.from({ length: changes }, (_, i) => ({ failAction: i + 1 })),
    ];
    for (const fault of faults) {
      const workbook = workbookWith(1);
      const failing = connect(workbook, excel(name));
      const before = dump(workbook);
      failing.faults.set(fault);
      const why: unknown = await add().catch((cause: unknown) =>
        cause instanceof HostProblem ? cause.code : cause
      );
      expect([fault, typeof why]).toEqual([fault, 'string']);
      expect({ fault, after: dump(workbook) }).toEqual({ fault, after: before });
    }
  }
);
