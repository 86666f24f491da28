import {
  enterResult,
  freezeWorkbook,
  importIndicators,
  insertTemplate,
  undoEntry,
} from '../../src/excel/change/changeTables';
import { readFormRange } from '../../src/excel/read/readWorkbook';
import { publishWorkbook, takeSnapshot } from '../../src/excel/run/runs';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import { FLOOR } from '../../src/preview/host/profiles/floor';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { PeriodId } from '../../src/engine';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { ResultEntry } from '../../src/scorecard';
import { readForm } from '../../src/tables';
import { proposedIn } from '../workbook/form';
import { dump } from '../workbook/host';
import { scoring } from './scoring';
import { column, sheetOf } from './shown';
import { bytesOf, RUN, scored, smallBook, stage, type Stage } from './stage';

afterEach(() => clientAtRest());

/** The user hides rows of the sheet by a filter; 0-based, as on the sheet. */
function filter(workbook: Workbook, sheet: string, ...rows: readonly number[]): void {
  for (const row of rows) {
    sheetOf(workbook, sheet).hiddenRows.add(row);
    sheetOf(workbook, sheet).filteredRows.add(row);
  }
}

/** And shows them all again. */
function clear(workbook: Workbook, sheet: string): void {
  const { hiddenRows, filteredRows } = sheetOf(workbook, sheet);
  for (const row of filteredRows) hiddenRows.delete(row);
  filteredRows.clear();
}

const hidden = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ name, hiddenRows }) => [name, [...hiddenRows]]);

const result = (unit: string, code: string, period: PeriodId, actual: number): ResultEntry => ({
  unit,
  code,
  period,
  values: { actual },
});

async function importForm(): Promise<void> {
  const form = readForm(await readFormRange({ sheet: 'Mine', address: 'A1:H4' }));
  await importIndicators(proposedIn(form), { language: 'en', existing: 'skip' });
}

describe.each(Object.entries({ ...PROFILES, floor: FLOOR }))('%s:', (_, profile) => {
  let file: Uint8Array;

  beforeAll(async () => {
    file = await bytesOf(await scored(await smallBook(), profile));
  });

  /** Twice asked to clear the filter, with nothing changed; once it is cleared, it works. */
  async function asked(
    { workbook }: Stage,
    { sheet, table }: { readonly sheet: string; readonly table: string },
    act: () => Promise<unknown>
  ): Promise<void> {
    const before = [dump(workbook), hidden(workbook)];
    for (let time = 0; time < 2; time++) {
      const problem: unknown = await act().catch((cause: unknown) => cause);
      await clientAtRest();
      expect(problem).toMatchObject({ code: 'filtered', message: expect.stringContaining(table) });
      expect([dump(workbook), hidden(workbook)]).toEqual(before);
    }
    clear(workbook, sheet);
    await act();
    await clientAtRest();
  }

  test('a result lands in its row, twice, while a filter hides others', async () => {
    const { workbook } = await stage(file, profile);
    filter(workbook, 'Results', 1, 2, 4, 5);
    const before = [hidden(workbook), column(workbook, 'KpiResults', 'Actual')];
    const entered = await enterResult(result('A', '2', 'Q2', 5), 'en');
    await enterResult(result('B', '4', 'Q2', 7), 'en');
    expect(column(workbook, 'KpiResults', 'Actual')).toEqual([65, 82, 5, 2, 71, null, 'N/A', 7]);
    await undoEntry(entered, 'en');
    await enterResult({ ...result('B', '4', 'Q2', 0), values: { actual: 'มี' } }, 'en');
    expect([hidden(workbook), column(workbook, 'KpiResults', 'Actual')]).toEqual(before);
  });

  test('a result whose row a filter hides', async () => {
    const opened = await stage(file, profile);
    filter(opened.workbook, 'Results', 2, 3, 4);
    await asked(opened, { sheet: 'Results', table: 'KpiResults' }, () =>
      enterResult(result('A', '2', 'Q2', 5), 'en')
    );
    expect(column(opened.workbook, 'KpiResults', 'Actual')).toEqual([
      65,
      82,
      5,
      2,
      71,
      null,
      'N/A',
      'มี',
    ]);
  });

  test('a result without a row, while a filter hides others', async () => {
    const opened = await stage(file, profile);
    filter(opened.workbook, 'Results', 2, 3, 8);
    await asked(opened, { sheet: 'Results', table: 'KpiResults' }, () =>
      enterResult(result('B', '1', 'Q1', 60), 'en')
    );
    expect(column(opened.workbook, 'KpiResults', 'Actual').slice(7)).toEqual(['มี', 60]);
  });

  test('an import, while a filter hides indicators', async () => {
    const opened = await stage(file, profile);
    filter(opened.workbook, 'KPI', 2, 3);
    await asked(opened, { sheet: 'KPI', table: 'KpiIndicators' }, importForm);
    expect(column(opened.workbook, 'KpiIndicators', 'Code')).toEqual([
      '1',
      '2',
      '3',
      '4',
      '7',
      '8',
    ]);
  });

  test('scoring, and turning into values, while a filter hides scores', async () => {
    const opened = await stage(file, profile);
    const { workbook } = opened;
    filter(workbook, 'Scores', 6, 7);
    const score = scoring(workbook, () => publishWorkbook(RUN));
    await asked(opened, { sheet: 'Scores', table: 'KpiScores' }, score.act);
    score.holds();
    filter(workbook, 'Scores', 6, 7);
    await asked(opened, { sheet: 'Scores', table: 'KpiScores' }, () => freezeWorkbook());
    const { rows } = sheetOf(workbook, 'Scores').grid;
    expect(rows.flatMap((row) => (row?.formulas ?? []).filter(Boolean))).toEqual([]);
  });

  test('a filter of a plain range is named by its sheet', async () => {
    const opened = await stage(file, profile);
    filter(opened.workbook, 'Mine', 3);
    if (!profile.customFunctions) {
      // What shows #NAME? stays as it is: there is nothing to write.
      expect(await freezeWorkbook()).toMatchObject({ errors: ['Mine!A5'] });
      return;
    }
    await asked(opened, { sheet: 'Mine', table: 'Mine' }, () => freezeWorkbook());
  });

  test('filters of the tables that are only read hide nothing from a run, and stay', async () => {
    const { workbook } = await stage(file, profile);
    filter(workbook, 'Results', 2, 3);
    filter(workbook, 'KPI', 1, 2);
    const before = hidden(workbook);
    const score = scoring(workbook, () => publishWorkbook(RUN));
    await score.act();
    await clientAtRest();
    score.holds();
    await takeSnapshot(RUN);
    expect(hidden(workbook)).toEqual(expect.arrayContaining(before as unknown[]));
  });

  test('an empty template is inserted whatever is filtered', async () => {
    const fresh = newWorkbook();
    fresh.sheets[0]?.setCells(0, 0, [['Mine'], [1], [2]]);
    const { workbook } = await stage(await saveWorkbook(fresh), profile);
    filter(workbook, workbook.sheets[0]?.name ?? '', 1);
    await insertTemplate('thaiLocal', 'en');
    expect(column(workbook, 'KpiResults', 'Actual').length).toBeGreaterThan(0);
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
  });
});
