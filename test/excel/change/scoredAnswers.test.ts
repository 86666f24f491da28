import { freezeWorkbook } from '../../../src/excel/change/changeTables';
import { previewScores, publishWorkbook } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { scoring } from '../../stories/scoring';
import { shownScores, sheetOf } from '../../stories/shown';
import { RUN, scored, smallBook, stage, type Stage } from '../../stories/stage';

afterEach(() => clientAtRest());

/** An Excel that never gets round to calculating. */
const NEVER = { ...PROFILES.strict, answersAfter: 1_000 };

const SCORE = 7;

function typeResult({ workbook, host }: Stage, value: number): void {
  const results = sheetOf(workbook, 'Results');
  for (const row of [1, 2, 5]) results.set(row, 3, value);
  host.session.written(results, { row: 1, column: 3, rows: 5, columns: 1 });
  host.session.settle();
}

/** Whatever the language of its headers. */
function scoreColumn(workbook: Workbook): readonly unknown[] {
  const table = workbook.table('KpiScores');
  if (table === null) throw new Error('No scores');
  const [, ...rows] = table.sheet.values(table.table.area);
  return rows.map((row) => (row[SCORE] === '' ? null : (row[SCORE] ?? null)));
}

const formulasOf = (workbook: Workbook): readonly unknown[] =>
  sheetOf(workbook, 'Scores').grid.rows.flatMap((row) => (row?.formulas ?? []).filter(Boolean));

test.each([
  RUN,
  { ...RUN, period: 'Q1' },
  { ...RUN, unit: 'B' },
  { ...RUN, language: 'th' },
] as const)('the sheet of scores takes what the engine says: %j', async (run) => {
  const opened = await stage(await smallBook(), NEVER);
  await publishWorkbook(run);
  await clientAtRest();
  const before = scoreColumn(opened.workbook);
  typeResult(opened, 55);
  expect(scoreColumn(opened.workbook)).toEqual(before);
  await freezeWorkbook();
  const { units } = await previewScores(run);
  const expected = units.flatMap(({ indicators }) => indicators.map(({ score }) => score));
  expect(expected).not.toEqual(before);
  expect(scoreColumn(opened.workbook)).toEqual(expected);
  expect(formulasOf(opened.workbook)).toEqual([]);
});

test('a result that is typed with its unit stays as the sheet shows it', async () => {
  const opened = await stage(
    await smallBook((workbook) => sheetOf(workbook, 'Results').set(2, 3, '82 days')),
    PROFILES.m365
  );
  await publishWorkbook(RUN);
  await clientAtRest();
  const table = opened.workbook.table('KpiScores');
  const actual = () => table?.sheet.value(table.table.area.row + 1, 5);
  expect(actual()).toBe('82 days');
  await freezeWorkbook();
  expect(actual()).toBe('82 days');
  expect(shownScores(opened.workbook)[0]).toEqual(['A', '1', 4]);
});

test('also while every formula is new and shows #BUSY!', async () => {
  const { workbook } = await stage(await smallBook(), NEVER);
  await publishWorkbook(RUN);
  expect(shownScores(workbook)[0]).toEqual(['A', '1', { error: '#BUSY!' }]);
  const { act, holds } = scoring(workbook, async () => {
    await freezeWorkbook();
    return previewScores(RUN);
  });
  await act();
  holds();
});

test('a formula that somebody has put there is waited for', async () => {
  const opened = await scored(await smallBook(), PROFILES.strict);
  const scores = sheetOf(opened.workbook, 'Scores');
  scores.set(0, 5, { formula: '=KPISCORE(Results!D2,{50,60,70,80,90})' });
  typeResult(opened, 95);
  await freezeWorkbook();
  await clientAtRest();
  expect(scores.value(0, 5)).toBe(5);
  expect(formulasOf(opened.workbook)).toEqual([]);
});

test('so is one that only reads scores: it is as late as they are', async () => {
  const opened = await scored(await smallBook(), NEVER);
  const scores = sheetOf(opened.workbook, 'Scores');
  typeResult(opened, 55);
  scores.set(0, 5, { formula: '=SUM(H5:H9)' });
  opened.host.session.calculateAll();
  expect(scores.value(0, 5)).toEqual({ error: '#BUSY!' });
  await expect(freezeWorkbook()).rejects.toMatchObject({ code: 'unfinished' });
  expect(scores.formula(0, 5)).toBe('=SUM(H5:H9)');
}, 15_000);

test('a sheet that a run of now would write otherwise is waited for', async () => {
  const opened = await scored(await smallBook(), NEVER);
  sheetOf(opened.workbook, 'Scores').set(5, 3, 'my own words');
  typeResult(opened, 55);
  sheetOf(opened.workbook, 'Scores').set(5, 7, { formula: '=KPISCORE(1,{1,2,3,4,5})' });
  opened.host.session.calculateAll();
  await expect(freezeWorkbook()).rejects.toMatchObject({ code: 'unfinished' });
}, 15_000);
