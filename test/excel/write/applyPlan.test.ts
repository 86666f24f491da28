import { applyPlan } from '../../../src/excel/write/applyPlan';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { Notice } from '../../../src/excel/host/notice';
import { connectHost } from '../../../src/preview/host/nodeClient';
import type { HostProfile } from '../../../src/preview/host/profiles/profile';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { Host } from '../../../src/preview/host/host';
import type { PlanCell, SheetPlan, WritePlan } from '../../../src/scorecard';
import { sheetIn } from '../../stories/shown';
import { failed } from '../../workbook/failed';
import { connect, dump } from '../../workbook/host';

function scoresPlan(rows: number, score: number): SheetPlan {
  return {
    name: 'Scores',
    role: 'scores',
    mode: 'replace',
    blocks: [
      { row: 0, column: 0, cells: [['Scores', null]] },
      {
        row: 2,
        column: 0,
        cells: [
          ['Code', 'Score'],
          ...Array.from({ length: rows }, (_, i) => [
            `${i + 1}.10`,
            i === 0 ? score : { formula: '=1+1' },
          ]),
        ],
      },
    ],
    tables: [
      {
        name: 'KpiScores',
        area: { row: 2, column: 0, rows: rows + 1, columns: 2 },
        style: 'TableStyleLight1',
        filterButtons: true,
      },
    ],
    styles: [
      {
        area: { row: 2, column: 0, rows: 1, columns: 2 },
        fill: '#DDEEFF',
        font: { bold: true, color: '#112233' },
        horizontal: 'Center',
        wrap: true,
        borders: '#AAAAAA',
      },
      { area: { row: 3, column: 1, rows, columns: 1 }, numberFormat: '0.00', shrink: score === 4 },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: score === 4 ? 2 : 1 }].filter(
      ({ columns }) => columns > 1
    ),
    columnWidths: [12, score * 3],
    rowHeights: [{ row: 0, count: 1, points: 30 + score }],
    freezeRows: 3,
    freezeColumns: 0,
    gridlines: score === 4,
    tabColor: score === 4 ? '#107C41' : '#C50F1F',
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: [2, 2],
      printArea: { row: 0, column: 0, rows: rows + 3, columns: 2 },
      footer: { left: `score ${score}`, center: '&P / &N', right: '' },
      margins: { top: 36, right: 36, bottom: 36, left: 36 },
    },
  };
}

const plan = (...sheets: SheetPlan[]): WritePlan => ({ sheets, activate: null });

function apply(wanted: WritePlan): Promise<readonly Notice[]> {
  return Excel.run((context) => applyPlan(context, wanted));
}

/** A workbook of the user's with formats, and a Scores sheet from an earlier run. */
async function workbookWithScores(
  profile: HostProfile = PROFILES.strict
): Promise<{ workbook: Workbook; host: Host }> {
  const workbook = newWorkbook();
  const host = connect(workbook, { profile });
  const sheet = workbook.sheets[0];
  sheet?.setCells(0, 0, [
    ['mine', 1],
    [{ formula: '=SUM(B1:B1)' }, '=not a formula'],
  ]);
  await apply(plan(scoresPlan(3, 4)));
  return { workbook, host };
}

test('writes a new sheet with its table, looks and mark; text never becomes a formula, number or date', async () => {
  const { workbook } = await workbookWithScores(PROFILES.m365);
  const scores = workbook.sheet('Scores');
  expect(scores?.value(3, 0)).toBe('1.10');
  expect(scores?.formula(4, 1)).toBe('=1+1');
  expect(scores?.tables.map(({ name, area }) => [name, area])).toEqual([
    ['KpiScores', { row: 2, column: 0, rows: 4, columns: 2 }],
  ]);
  expect(workbook.name('KPI_ROLE', scores?.id ?? '')).toMatchObject({
    formula: '="scores"',
    hidden: true,
  });
  expect(scores?.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    titleRows: [2, 2],
  });
});

test.each([
  '=1+1',
  '+1',
  '-2',
  '@x',
  '1-2',
  '1.10',
  'TRUE',
  '50%',
  '#N/A',
  "'quoted",
  'TRUE ',
  'มกราคม ๒๕๖๔',
  'ก.พ. 5',
  ' x',
])('text %s is written as text', async (text) => {
  const workbook = newWorkbook();
  connect(workbook);
  const sheet = {
    ...scoresPlan(1, 1),
    blocks: [
      {
        row: 2,
        column: 0,
        cells: [
          ['Code', 'Score'],
          [text, 1],
        ],
      },
    ],
  };
  await apply(plan(sheet));
  expect(workbook.sheet('Scores')?.value(3, 0)).toBe(text);
  expect(workbook.sheet('Scores')?.formula(3, 0)).toBeNull();
});

test('replaces its own sheet in place, shorter or longer, and nothing of the old one stays', async () => {
  for (const rows of [1, 8]) {
    const { workbook } = await workbookWithScores();
    const id = workbook.sheet('Scores')?.id;
    await apply(plan(scoresPlan(rows, 2)));
    const fresh = newWorkbook();
    connect(fresh);
    await apply(plan(scoresPlan(rows, 2)));
    expect(workbook.sheet('Scores')?.id).toBe(id);
    const only = (book: Workbook): unknown =>
      (dump(book) as { sheets: { name: string }[] }).sheets.find(({ name }) => name === 'Scores');
    expect(only(workbook)).toEqual(only(fresh));
  }
});

test.each([
  [
    'a sheet of that name that is not ours',
    (book: Workbook) => void book.addSheet('scores'),
    'sheetTaken',
  ],
  [
    'a table of that name that is not ours',
    (book: Workbook) => {
      const mine = book.addSheet('Mine');
      mine.setCells(0, 0, [['a'], [1]]);
      mine.addTable({ row: 0, column: 0, rows: 2, columns: 1 }, 'KpiScores');
    },
    'tableTaken',
  ],
  [
    'a name of the workbook that the table would have',
    (book: Workbook) =>
      void book.names.push({ name: 'kpiscores', scope: null, formula: '=1', hidden: false }),
    'nameTaken',
  ],
])('refuses %s and writes nothing', async (_what, prepare, code) => {
  const workbook = newWorkbook();
  connect(workbook);
  prepare(workbook);
  const before = dump(workbook);
  await expect(apply(plan(scoresPlan(2, 3)))).rejects.toMatchObject({ code });
  expect(dump(workbook)).toEqual(before);
});

describe('where Excel takes only names of styles', () => {
  const tableOf = (workbook: Workbook): unknown => workbook.table('KpiScores')?.table;
  const plainPlan = (score: number): SheetPlan => {
    const wanted = scoresPlan(2, score);
    const tables = wanted.tables.map((table) => ({ ...table, style: null }));
    return { ...wanted, tables, page: null };
  };
  /** Writes it over the sheet of scores; the last change fails, so that everything is put back. */
  const putBack = async (host: Host): Promise<void> => {
    const { host: counted } = await workbookWithScores();
    counted.faults.set({});
    await apply(plan(plainPlan(2)));
    connectHost(host);
    host.faults.set({ failAction: counted.faults.changes });
    await expect(apply(plan(plainPlan(2)))).rejects.toMatchObject({ code: 'refused' });
    host.faults.set({});
  };
  const plain = { style: 'TableStyleLight1', showBandedRows: false };

  test('a table without a style gets one that shows as good as nothing', async () => {
    const workbook = newWorkbook();
    connect(workbook);
    await apply(plan(plainPlan(3)));
    expect(tableOf(workbook)).toMatchObject(plain);
  });

  test.each([true, false])('a style is put back with its bands or without: %s', async (bands) => {
    const { workbook, host } = await workbookWithScores();
    const table = workbook.table('KpiScores')?.table;
    if (table !== undefined)
      Object.assign(table, { style: 'TableStyleDark3', showBandedRows: bands });
    const before = dump(workbook);
    await putBack(host);
    expect(dump(workbook)).toEqual(before);
  });

  test('a table that has none is put back with one that shows as good as nothing', async () => {
    const { workbook, host } = await workbookWithScores();
    const table = workbook.table('KpiScores')?.table;
    if (table !== undefined) table.style = null;
    await putBack(host);
    expect(tableOf(workbook)).toMatchObject(plain);
  });
});

/** Requests of a run that replaces a sheet with a table; reading formulas back takes none of its own. */
const SECOND_RUN = 7;

/** A table whose second column holds these cells, of which the formulas are not alike. */
function columnPlan(...cells: readonly PlanCell[]): SheetPlan {
  const plan = scoresPlan(cells.length, 4);
  const [title] = plan.blocks;
  const block = {
    row: 2,
    column: 0,
    cells: [['Code', 'Score'], ...cells.map((cell) => ['x', cell])],
  };
  return { ...plan, blocks: [...(title === undefined ? [] : [title]), block], page: null };
}

const formulaOf = (formula: string): PlanCell => ({ formula });
const scoresIn = (workbook: Workbook): readonly unknown[] => {
  const sheet = workbook.sheet('Scores');
  const rows = (sheet?.tables[0]?.area.rows ?? 1) - 1;
  return Array.from({ length: rows }, (_, i) => sheet?.formula(3 + i, 1) ?? sheet?.value(3 + i, 1));
};

describe('where Excel fills blank columns of tables with one formula', () => {
  const formulas = ['=A1+1', '=B9*2', '=3'];

  test('formulas after other content stay as they are, and the table stays the same', async () => {
    const workbook = newWorkbook();
    const host = connect(workbook);
    await apply(plan(columnPlan(1, formulaOf('=2'), null, null)));
    const id = workbook.table('KpiScores')?.table.id;
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    expect(scoresIn(workbook)).toEqual(formulas);
    await apply(plan(columnPlan(...[...formulas, ...formulas].map(formulaOf))));
    expect(scoresIn(workbook)).toEqual([...formulas, ...formulas]);
    expect(workbook.table('KpiScores')?.table.id).toBe(id);
    const { syncs } = host.counters;
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    expect(host.counters.syncs - syncs).toBe(SECOND_RUN);
  });

  test('formulas in a column that was blank are right, too: the table is laid anew', async () => {
    const workbook = newWorkbook();
    connect(workbook);
    await apply(plan(columnPlan(null, null, null)));
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    expect(scoresIn(workbook)).toEqual(formulas);
    const fresh = newWorkbook();
    connect(fresh);
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    expect(sheetIn(workbook, 'Scores')).toEqual(sheetIn(fresh, 'Scores'));
  });

  test('formulas are put back after a run that has blanked their column', async () => {
    const workbook = newWorkbook();
    const host = connect(workbook);
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    const before = dump(workbook);
    const blank = plan(columnPlan(null, null, null));
    host.faults.set({});
    await apply(blank);
    const { changes } = host.faults;
    await apply(plan(columnPlan(...formulas.map(formulaOf))));
    for (let failAction = 1; failAction <= changes; failAction++) {
      host.faults.set({ failAction });
      await expect(apply(blank)).rejects.toBeInstanceOf(HostProblem);
      host.faults.set({});
      expect({ failAction, after: dump(workbook) }).toEqual({ failAction, after: before });
    }
  });
});

test('numbers and texts in cells that somebody has formatted as text are put back as what they are', async () => {
  const { workbook, host } = await workbookWithScores();
  const scores = workbook.sheet('Scores');
  const area = { row: 9, column: 0, rows: 1, columns: 2 };
  scores?.setCells(9, 0, [[7, '007']]);
  scores?.changeStyle(area, { numberFormat: '@' });
  const before = dump(workbook);
  host.faults.set({});
  await apply(plan(scoresPlan(2, 3)));
  const { changes } = host.faults;
  const again = await workbookWithScores();
  again.workbook.sheet('Scores')?.setCells(9, 0, [[7, '007']]);
  again.workbook.sheet('Scores')?.changeStyle(area, { numberFormat: '@' });
  again.host.faults.set({ failAction: changes - 30 });
  await expect(apply(plan(scoresPlan(2, 3)))).rejects.toBeInstanceOf(HostProblem);
  expect(dump(again.workbook)).toEqual(before);
});

test('refuses a protected sheet of its own and writes nothing', async () => {
  const { workbook } = await workbookWithScores();
  const scores = workbook.sheet('Scores');
  if (scores) scores.protection = { allowed: [] };
  const before = dump(workbook);
  await expect(apply(plan(scoresPlan(2, 3)))).rejects.toMatchObject({ code: 'protected' });
  expect(dump(workbook)).toEqual(before);
});

describe.each(['strict', 'm365'] as const)('%s: a host that fails', (name) => {
  const profile = PROFILES[name];
  const next = plan(scoresPlan(6, 2), {
    ...scoresPlan(2, 5),
    name: 'Summary',
    role: 'summary:form',
    tables: [],
  });

  test('at each request in turn leaves the workbook as it was', async () => {
    const counting = await workbookWithScores(profile);
    counting.host.faults.set({});
    await apply(next);
    const requests = counting.host.faults.requests;
    const done = dump(counting.workbook);
    expect(requests).toBeGreaterThan(3);
    const last: number[] = [];
    for (let failAt = 1; failAt <= requests; failAt++) {
      const { workbook, host } = await workbookWithScores(profile);
      const before = dump(workbook);
      host.faults.set({ failAt });
      const refused = await failed(apply(next));
      host.faults.set({});
      if (!refused) last.push(failAt);
      expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: refused ? before : done });
    }
    // What the print set-up was, and the set-up itself: what is written stays.
    expect(last.length).toBeLessThan(5);
  });

  test('in the middle of a request leaves the workbook as it was', async () => {
    const counting = await workbookWithScores(profile);
    counting.host.faults.set({});
    await apply(next);
    const changes = counting.host.faults.changes;
    const done = dump(counting.workbook);
    for (let failAction = 1; failAction <= changes; failAction++) {
      const { workbook, host } = await workbookWithScores(profile);
      const before = dump(workbook);
      host.faults.set({ failAction });
      const refused = await failed(apply(next));
      host.faults.set({});
      expect({ failAction, after: dump(workbook) }).toEqual({
        failAction,
        after: refused ? before : done,
      });
    }
  });

  test('puts back the heights of rows far down', async () => {
    const { workbook, host } = await workbookWithScores();
    const tall = { row: 250, count: 2, points: 48 };
    await apply(plan({ ...scoresPlan(260, 3), rowHeights: [tall] }));
    const before = dump(workbook);
    host.faults.set({ failAction: 30 });
    await expect(apply(plan(scoresPlan(2, 5)))).rejects.toBeInstanceOf(HostProblem);
    host.faults.set({});
    expect(workbook.sheet('Scores')?.rowHeights.get(251)).toBe(48);
    expect(dump(workbook)).toEqual(before);
  });

  test('for good says which sheet could not be put back', async () => {
    const { host } = await workbookWithScores();
    host.faults.set({ failAlways: true });
    await expect(apply(next)).rejects.toBeInstanceOf(HostProblem);
  });
});
