import { showOwn } from '../../../src/excel/run/show';
import { previewScores, publishWorkbook, takeSnapshot } from '../../../src/excel/run/runs';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, profileOf } from '../../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { Sheet } from '../../../src/preview/workbook/model/sheet';
import { SUMMARY_ROLES } from '../../../src/scorecard';
import { sheetWordsIn } from '../../../src/scorecard/words/sheetWords';
import { sheetOf } from '../../stories/shown';
import { dump } from '../../workbook/host';
import { RUN, smallBook, stage } from '../../stories/stage';

const ALL = { ...RUN, sheets: SUMMARY_ROLES } as const;
/** Names of all our sheets but of those with a day in them, in both languages. */
const OURS = ['Scores', ...(['th', 'en'] as const).flatMap(namesIn)];
const TABLES = ['KpiScores', 'KpiActions'];

function namesIn(language: 'th' | 'en'): readonly string[] {
  const words = sheetWordsIn(language);
  const { form, executive, comparison, trend, exceptions, path, yearPlan } = words;
  const summaries = [form, executive, comparison, trend, exceptions, path, yearPlan];
  return [...summaries, words.snapshot.changes].map(({ sheet }) => sheet);
}

/** Sheets, tables and a name of the user's with all the names that ours would have. */
function takeNames(workbook: Workbook): void {
  for (const name of OURS) workbook.addSheet(name).set(0, 0, `My ${name}`);
  TABLES.forEach((table, i) => {
    const sheet = sheetOf(workbook, 'Scores');
    sheet.setCells(2, i * 2, [['Mine'], [i]]);
    sheet.addTable({ row: 2, column: i * 2, rows: 2, columns: 1 }, table);
  });
  workbook.setName({ name: 'KpiTotals', scope: null, formula: '=Mine!$A$1', hidden: false });
}

const marked = (workbook: Workbook): readonly Sheet[] =>
  workbook.sheets.filter(({ id }) => workbook.name('KPI_ROLE', id) !== null);
const namesOf = (sheets: readonly Sheet[]): readonly string[] => sheets.map(({ name }) => name);
const tablesOf = (workbook: Workbook): readonly string[] =>
  marked(workbook).flatMap(({ tables }) => tables.map(({ name }) => name));

test.each([...PROFILE_NAMES, 'floor'])(
  "as %s: beside sheets, tables and a name of the user's, and found again whatever becomes of them",
  async (profile) => {
    const { workbook } = await stage(await smallBook(takeNames), profileOf(profile) ?? FLOOR);
    const before = workbook.sheets.map(({ name, grid }) => [name, JSON.stringify(grid.rows)]);
    await publishWorkbook(ALL);
    const first = namesOf(marked(workbook));
    expect(first).toEqual(
      expect.arrayContaining(['Scores (KPI)', 'Summary (KPI)', 'Trend (KPI)', 'Exceptions (KPI)'])
    );
    expect(tablesOf(workbook)).toEqual(['KpiScores_KPI', 'KpiTotals_KPI', 'KpiActions_KPI']);
    const mine = workbook.sheets.filter(({ name }) => before.some(([old]) => old === name));
    expect(mine.map(({ name, grid }) => [name, JSON.stringify(grid.rows)])).toEqual(before);

    // The same sheets again in the other language, with what a meeting has decided.
    sheetOf(workbook, 'Exceptions (KPI)').set(4, 7, 'Ask the mayor');
    await publishWorkbook({ ...ALL, language: 'th' });
    expect(namesOf(marked(workbook))).toEqual(first);
    expect(sheetOf(workbook, 'Exceptions (KPI)').value(4, 7)).toBe('Ask the mayor');

    // The user deletes some of his own and renames some of ours.
    for (const name of ['Scores', 'Trend']) workbook.deleteSheet(sheetOf(workbook, name));
    sheetOf(workbook, 'Scores (KPI)').name = 'คะแนนของเรา';
    sheetOf(workbook, 'Exceptions (KPI)').name = 'To do';
    const renamed = namesOf(marked(workbook));
    await publishWorkbook(ALL);
    expect(namesOf(marked(workbook))).toEqual(renamed);
    expect(tablesOf(workbook)).toEqual(['KpiScores_KPI', 'KpiTotals_KPI', 'KpiActions_KPI']);
    expect(sheetOf(workbook, 'To do').value(4, 7)).toBe('Ask the mayor');
    await showOwn('scores');
    expect(workbook.activeSheet.name).toBe('คะแนนของเรา');

    // What is kept as reported is compared with.
    await takeSnapshot(ALL);
    await publishWorkbook(ALL);
    expect(namesOf(marked(workbook))).toContain('Changes (KPI)');
    await clientAtRest();
  },
  60_000
);

test('the cells are those of a workbook in which no name is taken', async () => {
  const cells = async (change: (workbook: Workbook) => void, name: string): Promise<string> => {
    const { workbook } = await stage(await smallBook(change), FLOOR);
    await publishWorkbook(RUN);
    await clientAtRest();
    return JSON.stringify(sheetOf(workbook, name).grid.rows);
  };
  expect(await cells(takeNames, 'Scores (KPI)')).toBe(await cells(() => undefined, 'Scores'));
});

test('a chart sheet, of which Excel says nothing before, is named, and nothing is changed', async () => {
  const { workbook } = await stage(await smallBook(), FLOOR);
  workbook.otherSheetNames.push('Scores');
  const before = dump(workbook);
  await expect(publishWorkbook(RUN)).rejects.toMatchObject({
    code: 'sheetTaken',
    bilingual: { what: { en: expect.stringContaining('“Scores”') as string } },
  });
  expect(dump(workbook)).toEqual(before);
  await clientAtRest();
});

test('figures alone ask for no name', async () => {
  const { workbook } = await stage(await smallBook(takeNames), FLOOR);
  const sheets = namesOf(workbook.sheets);
  const { units } = await previewScores(RUN);
  expect(units.map(({ unit }) => unit)).toEqual(['A', 'B']);
  expect(namesOf(workbook.sheets)).toEqual(sheets);
  await clientAtRest();
});
