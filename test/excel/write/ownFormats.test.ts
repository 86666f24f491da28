import { insertSample, insertTemplate } from '../../../src/excel/change/changeTables';
import type { RunOptions } from '../../../src/excel/door';
import { previewScores, publishWorkbook } from '../../../src/excel/run/runs';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { report, SUMMARY_ROLES } from '../../../src/scorecard';
import { connect } from '../../workbook/host';

jest.setTimeout(60_000);

const RUN: RunOptions = {
  period: 'Q2',
  unit: null,
  language: 'en',
  sheets: SUMMARY_ROLES,
  today: { year: 2026, month: 11, day: 27 },
};

/** A workbook whose style "Normal" shows days, as do the cells of every new sheet. */
function datedWorkbook(): Workbook {
  const workbook = newWorkbook();
  workbook.defaultStyle = workbook.styles.change(workbook.defaultStyle, {
    numberFormat: 'yyyy-mm-dd',
  });
  return workbook;
}

/** Every cell that holds anything, with its number format. */
function cellsOf(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    if (used === null) return [];
    return sheet.values(used).flatMap((line, r) =>
      line.flatMap((value, c) => {
        if (value === null) return [];
        const [row, column] = [used.row + r, used.column + c];
        const { numberFormat } = sheet.style(row, column);
        return `${sheet.name} ${row},${column} ${JSON.stringify(value)} ${numberFormat}`;
      })
    );
  });
}

/** What a sample writes, what a run adds to it, and what a second one writes over the sheets of the first. */
async function written(workbook: Workbook): Promise<readonly string[]> {
  connect(workbook);
  await insertSample('nonthaburi', 'en');
  await publishWorkbook(RUN);
  const first = cellsOf(workbook);
  await publishWorkbook({ ...RUN, period: 'Q1' });
  return [...first, ...cellsOf(workbook)];
}

test('where new sheets show days, every cell that is written has its own number format', async () => {
  const plain = new Set(await written(newWorkbook()));
  expect((await written(datedWorkbook())).filter((cell) => !plain.has(cell))).toEqual([]);
});

test('the cells of a template there are filled in as numbers and texts', async () => {
  const workbook = datedWorkbook();
  connect(workbook);
  await insertTemplate('thaiLocal', 'en');
  const { sheet, table } = workbook.table('KpiIndicators') ?? {};
  if (!sheet || !table) throw new Error('no template');
  expect([...new Set(sheet.numberFormats(table.area).flat())].sort()).toEqual(['@', 'General']);
});

test('a sample in a file of that kind scores as it does elsewhere', async () => {
  const reports = [];
  for (const workbook of [datedWorkbook(), newWorkbook()]) {
    connect(workbook);
    await insertSample('nonthaburi', 'en');
    connect(await openWorkbook(await saveWorkbook(workbook)));
    reports.push(report(await previewScores(RUN), 'en'));
  }
  expect(reports[0]).toEqual(reports[1]);
});

test('no cell of an ordinary workbook is given a look for it', async () => {
  const workbook = newWorkbook();
  connect(workbook);
  await insertTemplate('thaiLocal', 'en');
  const looks = workbook.sheets.flatMap((sheet) =>
    sheet.grid.rows.flatMap((row) => row?.styles ?? [])
  );
  expect(looks).not.toContain(workbook.defaultStyle);
});
