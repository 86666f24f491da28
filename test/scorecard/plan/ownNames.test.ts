import { planScores, planSummary } from '../../../src/scorecard';
import { ownSheetName } from '../../../src/scorecard/plan/ownNames';
import type { RawTable, Snapshot } from '../../../src/tables';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const book = workbook(
  indicators('code name levels weight', [['K1', 'One', 1, 2, 3, 4, 5, 100]]),
  results('code period actual', [['K1', 'Q1', 3]])
);
const options = { language: 'en', writes: 'functions' } as const;
/** The sheet that would be written, and its tables. */
function named(snapshot: Snapshot): readonly string[] {
  const [sheet] = planScores(scoreBook(snapshot), snapshot, options).sheets;
  return sheet === undefined ? [] : [sheet.name, ...sheet.tables.map(({ name }) => name)];
}

const sheet = (name: string, role: string | null): Snapshot['sheets'][number] => ({
  name,
  protected: false,
  visible: true,
  role,
});
const withSheets = (...sheets: Snapshot['sheets']): Snapshot => ({
  ...book,
  sheets: [...book.sheets, ...sheets],
});

function withTable(snapshot: Snapshot, name: string, home: string): Snapshot {
  const table: RawTable = {
    name,
    sheet: home,
    top: 3,
    left: 1,
    headers: ['Anything'],
    rows: [],
    formats: null,
  };
  return { ...snapshot, tables: [...snapshot.tables, table] };
}

test('a new sheet and its tables have the names of the design', () => {
  expect(named(book)).toEqual(['Scores', 'KpiScores', 'KpiTotals']);
});

test("beside a sheet of the user's it takes the next name, whatever the letter case", () => {
  expect(named(withSheets(sheet('SCORES', null)))[0]).toBe('Scores (KPI)');
  const both = withSheets(sheet('Scores', null), sheet('scores (kpi)', null));
  expect(named(both)[0]).toBe('Scores (KPI 2)');
});

test('beside a sheet of ours that is for something else', () => {
  expect(named(withSheets(sheet('Scores', 'summary:form')))[0]).toBe('Scores (KPI)');
});

test('its own sheet is found by its mark, whatever its name and whatever became of the other', () => {
  for (const name of ['Scores', 'Scores (KPI)', 'คะแนนปีนี้']) {
    expect(named(withSheets(sheet(name, 'scores')))[0]).toBe(name);
  }
  const beside = withSheets(sheet('Scores', null), sheet('Scores (KPI)', 'scores'));
  expect(named(beside)[0]).toBe('Scores (KPI)');
});

test('a copy that the user has made of it is not taken for it', () => {
  const copied = withSheets(sheet('Scores (KPI) (2)', 'scores'), sheet('Scores (KPI)', 'scores'));
  expect(named(copied)[0]).toBe('Scores (KPI)');
});

test("a table of the user's keeps its name, and formulas that name ours find it again", () => {
  const taken = withTable(book, 'kpiscores', 'KPI');
  expect(named(taken)).toEqual(['Scores', 'KpiScores_KPI', 'KpiTotals']);
  const both = withTable(taken, 'KpiScores_KPI', 'KPI');
  expect(named(both)[1]).toBe('KpiScores_KPI2');
  // Ours stays as it is called, also when the other one has gone.
  const alone = withTable(withSheets(sheet('Scores', 'scores')), 'KpiScores_KPI', 'Scores');
  expect(named(alone)[1]).toBe('KpiScores_KPI');
  expect(named(withTable(alone, 'KpiScores', 'KPI'))[1]).toBe('KpiScores_KPI');
});

test('a name that the workbook defines, or a table without headers has, is not taken', () => {
  expect(named({ ...book, names: ['KPITOTALS'] })).toEqual([
    'Scores',
    'KpiScores',
    'KpiTotals_KPI',
  ]);
});

test('a long name is cut so that Excel takes it', () => {
  const long = 'A'.repeat(31);
  const name = ownSheetName(withSheets(sheet(long, null)), 'summary:form', long);
  expect(name).toBe(`${'A'.repeat(25)} (KPI)`);
  const { sheets } = planSummary(scoreBook(book), withSheets(sheet('สรุปผลคะแนน', null)), {
    language: 'th',
    today: { year: 2026, month: 11, day: 21 },
  });
  expect(sheets[0]?.name).toBe('สรุปผลคะแนน (KPI)');
});
