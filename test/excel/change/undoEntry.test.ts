import { enterResult, undoEntry } from '../../../src/excel/change/changeTables';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';

function workbookOf(): Workbook {
  const workbook = kpiBook({
    indicators: ['code name levels', ['1', 'First', 10, 20, 30, 40, 50]],
    results: [
      'code period actual override reason',
      ['1', 'Q1', 0.5, 3, 'seen'],
      ['1', 'Q2', '1,2', null, null],
      ['1', 'Q3', null, null, null],
    ],
  });
  workbook
    .sheet('Results')
    ?.changeStyle({ row: 1, column: 2, rows: 1, columns: 1 }, { numberFormat: '0%' });
  connect(workbook);
  return workbook;
}

const KEY = { unit: null, code: '1' } as const;

test.each([
  ['a percentage', { ...KEY, period: 'Q1', values: { actual: 85 } }, false],
  ['a text', { ...KEY, period: 'Q2', values: { actual: '1,2,4' } }, false],
  ['a date in a blank cell', { ...KEY, period: 'Q3', values: { actual: 46347 } }, true],
  [
    'a score of the committee',
    { ...KEY, period: 'Q1', values: { override: 4, reason: 'x' } },
    false,
  ],
] as const)('%s is taken back, with the format of its cell', async (_, entry, date) => {
  const workbook = workbookOf();
  const before = dump(workbook);
  const entered = await enterResult(entry, 'en', date);
  expect(dump(workbook)).not.toEqual(before);
  await undoEntry(entered, 'en');
  expect(dump(workbook)).toEqual(before);
});

test('a day in a new row is one that can be read again, and is taken back to a blank', async () => {
  const workbook = workbookOf();
  const entry = { ...KEY, period: 'Q4', values: { actual: 46347 } } as const;
  const entered = await enterResult(entry, 'en', true);
  expect(workbook.sheet('Results')?.value(4, 2)).toBe('2026-11-21');
  await undoEntry(entered, 'en');
  expect(workbook.sheet('Results')?.value(4, 2)).toBeNull();
});

test('what somebody has changed since is not taken back', async () => {
  const workbook = workbookOf();
  const entered = await enterResult({ ...KEY, period: 'Q1', values: { actual: 85 } }, 'en');
  workbook.sheet('Results')?.set(1, 2, 0.9);
  await expect(undoEntry(entered, 'en')).rejects.toMatchObject({ code: 'changedSince' });
  expect(workbook.sheet('Results')?.value(1, 2)).toBe(0.9);
});
