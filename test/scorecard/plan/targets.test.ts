import { checkTargets, planScores, planSummary } from '../../../src/scorecard';
import type { RawTable, Snapshot } from '../../../src/tables';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const book = workbook(
  indicators('code name levels weight', [['K1', 'One', 1, 2, 3, 4, 5, 100]]),
  results('code period actual', [['K1', 'Q1', 3]])
);
const TODAY = { year: 2026, month: 11, day: 21 };
const options = { language: 'en', writes: 'functions' } as const;
const plan = (snapshot: Snapshot) => planScores(scoreBook(snapshot), snapshot, options);
const codes = (snapshot: Snapshot) =>
  checkTargets(snapshot, plan(snapshot)).map(({ code }) => code);

function withSheet(name: string, role: string | null, isProtected = false): Snapshot {
  return {
    ...book,
    sheets: [...book.sheets, { name, protected: isProtected, visible: true, role }],
  };
}

function withTable(snapshot: Snapshot, name: string, sheet: string): Snapshot {
  const table: RawTable = {
    name,
    sheet,
    top: 3,
    left: 1,
    headers: ['Anything'],
    rows: [],
    formats: null,
  };
  return { ...snapshot, tables: [...snapshot.tables, table] };
}

it('lets a plan through where nothing is in its way', () => {
  expect(codes(book)).toEqual([]);
  expect(
    checkTargets(book, planSummary(scoreBook(book), book, { language: 'th', today: TODAY }))
  ).toEqual([]);
});

it("stops at a user's sheet of that name, whatever its letter case", () => {
  const taken = withSheet('SCORES', null);
  expect(checkTargets(taken, plan(taken))).toEqual([
    {
      severity: 'error',
      at: { sheet: 'SCORES', row: 0, column: 0 },
      code: 'sheetTaken',
      sheet: 'SCORES',
    },
  ]);
});

it('stops at a sheet of ours that is for something else', () => {
  expect(codes(withSheet('Scores', 'summary:form'))).toEqual(['sheetTaken']);
});

it('replaces its own sheet, also after it has been renamed', () => {
  expect(codes(withTable(withSheet('Scores', 'scores'), 'KpiScores', 'Scores'))).toEqual([]);
  const renamed = withTable(withSheet('คะแนนปีนี้', 'scores'), 'KpiScores', 'คะแนนปีนี้');
  expect(codes(renamed)).toEqual([]);
  expect(plan(renamed)).toMatchObject({
    activate: 'คะแนนปีนี้',
    sheets: [{ name: 'คะแนนปีนี้', mode: 'replace' }],
  });
});

it('stops at its own sheet while that is protected', () => {
  expect(codes(withSheet('Scores', 'scores', true))).toEqual(['sheetProtected']);
});

it("stops at a table of the user's that has the name", () => {
  const taken = withTable(book, 'kpiscores', 'KPI');
  expect(checkTargets(taken, plan(taken))).toMatchObject([
    { code: 'tableTaken', table: 'kpiscores', at: { sheet: 'KPI', row: 3, column: 1 } },
  ]);
});

it('stops where a sheet has not enough rows', () => {
  const made = plan(book);
  const [sheet] = made.sheets;
  if (sheet === undefined) throw new Error('No sheet was planned');
  const tall = { row: 4, column: 0, cells: Array.from({ length: 1_048_573 }, () => [1]) };
  const problems = checkTargets(book, { ...made, sheets: [{ ...sheet, blocks: [tall] }] });
  expect(problems).toMatchObject([{ code: 'tooManyRows', sheet: 'Scores', rows: 1_048_577 }]);
});
