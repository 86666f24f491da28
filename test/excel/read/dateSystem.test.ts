import { enterResult } from '../../../src/excel/change/changeTables';
import { publishWorkbook, previewScores } from '../../../src/excel/run/runs';
import type { RunOptions } from '../../../src/excel/door';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';

const RUN: RunOptions = { period: null, unit: null, language: 'en', writes: 'functions' };

/** A deadline met on a day, as a cell that is shown as `format`. */
function book(date1904: boolean, format: string) {
  const workbook = kpiBook({
    indicators: [
      'code name weight levels',
      [
        '1',
        'Report',
        50,
        '31 Oct 2026',
        '30 Sep 2026',
        '31 Aug 2026',
        '31 Jul 2026',
        '30 Jun 2026',
      ],
      ['2', 'Roads', 50, 50, 60, 70, 80, 90],
    ],
    results: ['code period actual', ['1', 'Q1', 46235], ['2', 'Q1', 75]],
  });
  workbook.date1904 = date1904;
  const { sheet, table } = workbook.table('KpiResults') ?? {};
  if (!sheet || !table) throw new Error('no results');
  const { row, column } = table.area;
  sheet.changeStyle(
    { row: row + 1, column: column + 2, rows: 1, columns: 1 },
    { numberFormat: format }
  );
  return workbook;
}

test('a workbook that counts its days from 1904 is refused where it holds days, and stays as it was', async () => {
  const workbook = book(true, 'd mmm yyyy');
  connect(workbook);
  const before = dump(workbook);
  for (const run of [() => previewScores(RUN), () => publishWorkbook(RUN)]) {
    await expect(run()).rejects.toMatchObject({ code: 'dates1904' });
  }
  expect(dump(workbook)).toEqual(before);
});

test('one that counts from 1900 is scored, and so is one from 1904 without days', async () => {
  connect(book(false, 'd mmm yyyy'));
  const [unit] = (await publishWorkbook(RUN)).units;
  expect(unit?.indicators.map(({ score }) => score)).toEqual([3, 3]);
  connect(book(true, 'General'));
  await expect(publishWorkbook(RUN)).resolves.toMatchObject({ units: [{ unit: null }] });
});

test('no day is written into one that counts from 1904', async () => {
  const workbook = book(true, 'General');
  connect(workbook);
  const before = dump(workbook);
  const entry = { unit: null, code: '1', period: 'Q1', values: { actual: 46235 } } as const;
  await expect(enterResult(entry, 'en', true)).rejects.toMatchObject({ code: 'dates1904' });
  expect(dump(workbook)).toEqual(before);
});
