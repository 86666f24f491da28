import { freezeWorkbook } from '../../../src/excel/change/changeTables';
import { summariseWorkbook, takeSnapshot } from '../../../src/excel/run/runs';
import type { Host } from '../../../src/preview/host/host';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { kpiBook } from '../../workbook/file';
import { failed } from '../../workbook/failed';
import { connect, dump } from '../../workbook/host';

const OPTIONS = {
  period: null,
  unit: null,
  language: 'en',
  today: { year: 2026, month: 11, day: 21 },
} as const;
const CHANGES = { ...OPTIONS, sheets: ['summary:changes'] } as const;
const FIRST = 4;

function workbookOf(
  score1: number | null,
  score2: number | null
): { workbook: Workbook; host: Host } {
  const workbook = kpiBook({
    indicators: [
      'code name levels weight',
      ['1', 'First', 10, 20, 30, 40, 50, 60],
      ['2', 'Second', 10, 20, 30, 40, 50, 40],
    ],
    results: ['code period actual', ['1', 'Q1', score1], ['2', 'Q1', score2]],
  });
  return { workbook, host: connect(workbook) };
}

const SHEET = 'As of Q1 21-11-2026';

test('a snapshot keeps values, and later runs leave it alone and say what changed', async () => {
  const { workbook } = workbookOf(10, 25);
  await takeSnapshot(OPTIONS);
  const kept = workbook.sheet(SHEET);
  expect(kept?.tables[0]?.name).toMatch(/^KpiSnapshot_Q1_20261121_[0-9a-f]{8}$/);
  expect(kept?.value(FIRST, 7)).toBe(1);
  expect(kept?.value(FIRST + 1, 5)).toBe('25');
  const before = JSON.stringify(kept?.grid.rows);

  await summariseWorkbook(CHANGES);
  expect(workbook.sheet('Changes')?.value(FIRST, 2)).toBe('Nothing changed');
  workbook.sheet('Results')?.set(1, 2, 45);
  await summariseWorkbook(CHANGES);
  const row = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => workbook.sheet('Changes')?.value(FIRST, c));
  expect(row).toEqual([null, '1', 'First', '10', '45', 1, 4, 'result, score']);
  expect(workbook.sheet('Changes')?.value(FIRST + 1, 0)).toBeNull();
  expect(JSON.stringify(workbook.sheet(SHEET)?.grid.rows)).toBe(before);

  // The same day again, with other inputs: a second sheet beside the first.
  await takeSnapshot(OPTIONS);
  expect(workbook.sheet(`${SHEET} #2`)?.value(FIRST, 7)).toBe(4);
  expect(JSON.stringify(workbook.sheet(SHEET)?.grid.rows)).toBe(before);
  await summariseWorkbook(CHANGES);
  expect(workbook.sheet('Changes')?.value(FIRST, 2)).toBe('Nothing changed');
});

test('the same kept again, and one unit of it, are sheets of their own; freezing leaves all of them alone', async () => {
  const { workbook } = workbookOf(10, 25);
  await takeSnapshot(OPTIONS);
  await takeSnapshot(OPTIONS);
  const names = [SHEET, `${SHEET} #2`].map((name) => workbook.sheet(name)?.tables[0]?.name);
  expect(names[1]).toBe(`${names[0]}_2`);
  await summariseWorkbook(CHANGES);
  expect(workbook.sheet('Changes')?.value(FIRST, 2)).toBe('Nothing changed');
  workbook.sheet(SHEET)?.set(30, 2, { formula: '=1+1' });
  await freezeWorkbook();
  expect(workbook.sheet(SHEET)?.formula(30, 2)).toBe('=1+1');
});

test('without a result there is nothing to keep, and without a snapshot nothing to compare with', async () => {
  workbookOf(null, null);
  await expect(takeSnapshot(OPTIONS)).rejects.toMatchObject({ code: 'nothingReported' });
  workbookOf(10, 25);
  await expect(summariseWorkbook(CHANGES)).rejects.toMatchObject({ code: 'nothingToSummarise' });
});

test('a host that fails at any request leaves the workbook without a half snapshot', async () => {
  const counting = workbookOf(10, 25);
  counting.host.faults.set({});
  await takeSnapshot(OPTIONS);
  const { requests } = counting.host.faults;
  const done = dump(counting.workbook);
  let kept = 0;
  for (let failAt = 1; failAt <= requests; failAt++) {
    const { workbook, host } = workbookOf(10, 25);
    const before = dump(workbook);
    host.faults.set({ failAt });
    const refused = await failed(takeSnapshot(OPTIONS));
    host.faults.set({});
    expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: refused ? before : done });
    if (!refused) kept++;
  }
  // The print set-up, which comes last: what is written stays.
  expect(kept).toBeLessThan(4);
});
