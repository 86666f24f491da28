import { enterResult, freezeWorkbook, undoEntry } from '../../../src/excel/change/changeTables';
import { readFormRange } from '../../../src/excel/read/readWorkbook';
import { previewScores, publishWorkbook } from '../../../src/excel/run/runs';
import type { RunOptions } from '../../../src/excel/door';
import { calendarDay } from '../../../src/engine';
import { runHeadless } from '../../../src/preview/cli/headless';
import { displayText } from '../../../src/preview/host/text/displayText';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { report } from '../../../src/scorecard';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';
import { expectSheetSays } from '../../workbook/sheetSays';

const RUN: RunOptions = { period: null, unit: null, language: 'en', writes: 'functions' };

/** 1 August 2026, and holidays on the Monday after it and on 12 August, as Excel counts days from 1900. */
const DAY = 46235;
const HOLIDAYS = [46237, 46246];
const FORMAT = 'd mmm yyyy';

/** A deadline met on a day, working days between two, and a plain number; the same days in either date system. */
function book(date1904: boolean): Workbook {
  const own = (day: number): number => day - (date1904 ? 1462 : 0);
  const workbook = kpiBook(
    {
      indicators: [
        'code name weight kind levels',
        [
          '1',
          'Report',
          40,
          null,
          '31 Oct 2026',
          '30 Sep 2026',
          '31 Aug 2026',
          '31 Jul 2026',
          '30 Jun 2026',
        ],
        [
          '2',
          'Answers',
          40,
          'deadline',
          '20 วันทำการ',
          '15 วันทำการ',
          '10 วันทำการ',
          '7 วันทำการ',
          '5 วันทำการ',
        ],
        ['3', 'Roads', 20, null, 50, 60, 70, 80, 90],
      ],
      results: [
        'code period actual',
        ['1', 'Q1', own(DAY)],
        ['2', 'Q1', '31 Jul 2026; 11 Aug 2026'],
        ['3', 'Q1', 75],
      ],
      holidays: ['date', ...HOLIDAYS.map((day) => [own(day)] as const)],
    },
    {}
  );
  workbook.date1904 = date1904;
  show(workbook, 'KpiResults', 2, 1);
  show(workbook, 'KpiHolidays', 0, 2);
  return workbook;
}

/** Shows the first cells of a column as days. */
function show(workbook: Workbook, name: string, column: number, rows: number): void {
  const { sheet, table } = workbook.table(name) ?? {};
  if (!sheet || !table) throw new Error(`no ${name}`);
  const area = { row: table.area.row + 1, column: table.area.column + column, rows, columns: 1 };
  sheet.changeStyle(area, { numberFormat: FORMAT });
}

const firstActual = (workbook: Workbook) => workbook.sheet('Results')?.value(1, 2);

test('days are read alike, however the workbook counts them', async () => {
  const reports = [];
  for (const date1904 of [false, true]) {
    connect(book(date1904));
    reports.push(report(await previewScores(RUN), 'en'));
  }
  expect(reports[1]).toEqual(reports[0]);
  expect(reports[0]?.units[0]?.indicators.map(({ score }) => score)).toEqual([3, 4, 3]);
});

describe.each(['functions', 'plain', 'values'] as const)('written as %s', (writes) => {
  test('rows with days hold their values and say so; every cell says what the report says', async () => {
    const { report: said, saved } = await runHeadless(await saveWorkbook(book(true)), {
      write: true,
      lang: 'en',
      freeze: writes === 'values',
      plain: writes === 'plain',
    });
    const workbook = await openWorkbook(saved ?? new Uint8Array());
    expect(workbook.date1904).toBe(true);
    expectSheetSays(workbook, said);
    const { sheet, table } = workbook.table('KpiScores') ?? {};
    if (!sheet || !table) throw new Error('no scores');
    const first = table.area.row + 1;
    const { numberFormat } = sheet.style(first, 5);
    expect(displayText(sheet.value(first, 5), numberFormat, true)).toBe('2026-08-01');
    if (writes === 'values') return;
    const stays = [0, 1, 2].map((row) => String(sheet.value(first + row, 13)).includes('values'));
    const formulas = [0, 1, 2].map((row) => sheet.formula(first + row, 7) !== null);
    expect({ stays, formulas }).toEqual({
      stays: [true, true, false],
      formulas: [false, false, true],
    });
  });
});

test('turned into values, a day stays what it shows', async () => {
  const workbook = book(true);
  connect(workbook);
  await publishWorkbook(RUN);
  await freezeWorkbook();
  const { sheet, table } = workbook.table('KpiScores') ?? {};
  const row = (table?.area.row ?? 0) + 1;
  expect([sheet?.formula(row, 5), sheet?.value(row, 5)]).toEqual([null, DAY - 1462]);
});

test('a day is entered as the workbook counts it, and taken back', async () => {
  const workbook = book(true);
  connect(workbook);
  const entry = { unit: null, code: '1', period: 'Q1', values: { actual: DAY + 30 } } as const;
  const entered = await enterResult(entry, 'en', true);
  expect(firstActual(workbook)).toBe(DAY + 30 - 1462);
  await undoEntry(entered, 'en');
  expect(firstActual(workbook)).toBe(DAY - 1462);
});

test('a sheet that lists days is written as the workbook counts them, and read alike again', async () => {
  const workbook = book(true);
  connect(workbook);
  await publishWorkbook({ ...RUN, sheets: ['summary:exceptions'] });
  const found = workbook.sheets.find(({ tables }) =>
    tables.some(({ name }) => name === 'KpiActions')
  );
  const table = found?.tables.find(({ name }) => name === 'KpiActions');
  if (!found || !table) throw new Error('no actions');
  const at = { row: table.area.row + 1, column: table.area.column + table.area.columns - 1 };
  found.set(at.row, at.column, DAY - 1462);
  found.changeStyle({ ...at, rows: 1, columns: 1 }, { numberFormat: FORMAT });
  await publishWorkbook({ ...RUN, sheets: ['summary:exceptions'] });
  expect(found.value(at.row, at.column)).toBe(DAY - 1462);
});

test('a form with a day in it is read as it shows', async () => {
  const workbook = book(true);
  connect(workbook);
  const { cells } = await readFormRange({ sheet: 'Results', address: 'A1:C4' });
  expect(calendarDay(Number(cells[1]?.[2]?.value))).toMatchObject({ year: 2026, month: 8, day: 1 });
});
