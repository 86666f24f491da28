import { publishWorkbook } from '../../../src/excel/run/runs';
import type { HostOptions } from '../../../src/preview/host/host';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { kpiBook } from '../../workbook/file';
import { partsOf } from '../../preview/workbook/richPackage';
import { connect, dumpSheet, OLD } from '../../workbook/host';

const OPTIONS = {
  period: null,
  unit: null,
  sheets: [],
  writes: 'plain',
  today: { year: 2026, month: 11, day: 21 },
} as const;

const scores = (workbook: Workbook) => {
  const sheet = workbook.sheet('Scores');
  const table = sheet?.tables.find(({ name }) => name === 'KpiScores');
  if (!sheet || !table) throw new Error('no scores');
  return { sheet, table };
};

const book = (codes: readonly string[]): Workbook =>
  kpiBook({
    indicators: [
      'code name weight levels',
      ...codes.map((code) => [code, `Indicator ${code}`, 10, 50, 60, 70, 80, 90]),
    ],
    results: ['code period actual', ...codes.map((code) => [code, 'Q1', 85])],
  });

/** Scored, and then with a totals row as Excel switches one on: a label, and the mean of the scores. */
async function withTotals(codes: readonly string[], host: HostOptions): Promise<Workbook> {
  const workbook = book(codes);
  connect(workbook, host);
  await publishWorkbook({ ...OPTIONS, language: 'en' });
  const { sheet, table } = scores(workbook);
  const row = table.area.row + table.area.rows;
  const score = sheet.values({ ...table.area, rows: 1 })[0]?.indexOf('Score') ?? -1;
  sheet.set(row, 0, '2 > 1');
  sheet.set(row, score, { formula: '=SUBTOTAL(101,KpiScores[Score])' });
  sheet.changeStyle({ row, column: score, rows: 1, columns: 1 }, { numberFormat: '0.0' });
  table.showTotals = true;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  return openWorkbook(await saveWorkbook(workbook));
}

/** Takes the indicators and results of another workbook. */
async function enter(workbook: Workbook, codes: readonly string[]): Promise<void> {
  const other = book(codes);
  for (const name of ['KpiIndicators', 'KpiResults']) {
    const [from, to] = [other.table(name), workbook.table(name)];
    if (!from || !to) throw new Error(name);
    to.sheet.clear(to.table.area, 'contents');
    to.sheet.setCells(0, 0, from.sheet.values(from.table.area));
    to.table.area = from.table.area;
  }
}

const MANY = ['1', '2', '3', '4', '5'];

describe.each([
  ['Excel', {}],
  ['an Excel that cannot resize tables', OLD],
])('%s: a totals row of the user at the end of the scores', (_, host) => {
  test.each([
    ['more', MANY.slice(0, 2), MANY],
    ['as many', MANY, MANY],
    ['fewer', MANY, MANY.slice(0, 2)],
  ])('stays there with %s indicators; the rest is a fresh sheet', async (_, before, after) => {
    const workbook = await withTotals(before, host);
    await enter(workbook, after);
    connect(workbook, host);
    await publishWorkbook({ ...OPTIONS, language: 'th' });
    const { sheet, table } = scores(workbook);
    const row = table.area.row + after.length + 1;
    expect([table.showTotals, table.area.rows]).toEqual([true, after.length + 2]);
    expect(sheet.value(row, 0)).toBe('2 > 1');
    const formulas = sheet.formulas({ ...table.area, row, rows: 1 })[0] ?? [];
    const at = formulas.findIndex((formula) => formula !== null);
    expect(formulas.filter((each) => each !== null)).toEqual(['=SUBTOTAL(101,KpiScores[คะแนน])']);
    expect(sheet.value(table.area.row, at)).toBe('คะแนน');
    expect(sheet.style(row, at).numberFormat).toBe('0.0');
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect(scores(again).table.showTotals).toBe(true);
    const parts = Object.values(partsOf(await saveWorkbook(workbook)));
    const xml = parts.find((part) => part.includes('displayName="KpiScores"')) ?? '';
    expect(xml.match(/ totalsRow(Label|Function)="[^"]*"/g)).toEqual([
      ' totalsRowLabel="2 &gt; 1"',
      ' totalsRowFunction="average"',
    ]);

    const fresh = book(after);
    connect(fresh, host);
    await publishWorkbook({ ...OPTIONS, language: 'th' });
    const cellsOf = (of: Workbook) =>
      dumpSheet(scores(of).sheet).cells.filter(([r, c]) => r !== row || c >= table.area.columns);
    expect(cellsOf(workbook)).toEqual(cellsOf(fresh));
  });

  test('is put back with the rest where the run fails', async () => {
    const workbook = await withTotals(MANY, host);
    const before = dumpSheet(scores(workbook).sheet);
    let failed = 0;
    for (let failAt = 1; failAt < 200; failAt++) {
      connect(workbook, { ...host, failAt });
      const done = await publishWorkbook({ ...OPTIONS, language: 'th' }).then(
        () => true,
        () => false
      );
      if (done) break;
      failed++;
      expect(dumpSheet(scores(workbook).sheet)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(3);
  });
});

test('a totals row is printed with the scores above it', async () => {
  const printed = (workbook: Workbook) => scores(workbook).sheet.page?.printArea?.rows;
  const workbook = await withTotals(MANY, OLD);
  const { row, rows } = scores(workbook).table.area;
  expect(printed(workbook)).toBe(row + rows - 1);
  connect(workbook, OLD);
  await publishWorkbook({ ...OPTIONS, language: 'en' });
  expect(printed(workbook)).toBe(row + rows);
});
