import { roundHalfUp, sumOf } from '../../src/engine';
import { runHeadless, type HeadlessOptions } from '../../src/preview/cli/headless';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Report } from '../../src/scorecard';
import { textOf } from '../../src/tables';
import { PUBLISHED, publishedBook, type Published } from './published';

async function through(published: Published, options: Partial<HeadlessOptions>) {
  const bytes = await saveWorkbook(publishedBook(published));
  const { report, saved } = await runHeadless(bytes, { lang: 'en', write: true, ...options });
  return { report, workbook: await openWorkbook(saved ?? new Uint8Array()) };
}

/** Cells of a column of a table of the add-in's, by its header. */
function columnOf(workbook: Workbook, table: string, header: string): readonly unknown[] {
  const found = workbook.table(table);
  if (found === null) throw new Error(`No table ${table}`);
  const { row, column, rows, columns } = found.table.area;
  const titles = Array.from({ length: columns }, (_, i) =>
    textOf(found.sheet.value(row, column + i))
  );
  const at = column + titles.indexOf(header);
  return Array.from({ length: rows - 1 }, (_, i) => found.sheet.value(row + 1 + i, at));
}

const asShown = (value: unknown): unknown =>
  typeof value === 'number' ? roundHalfUp(value, 2) : value;

function inReport({ units }: Report) {
  const [unit] = units;
  return {
    scores: unit?.indicators.map(({ score }) => score),
    percent: asShown(unit?.total.percent),
    weighted: unit?.indicators[0]?.weighted,
    groups: Object.fromEntries(
      (unit?.groups ?? []).map(({ group, weight, score }) => [
        group,
        asShown(((score ?? 0) * (weight ?? 0)) / 100),
      ])
    ),
  };
}

describe.each(PUBLISHED)('$scheme: $what', (published) => {
  const scores = published.lines.map(({ score }) => score);

  test('as JSON', async () => {
    const { report } = await through(published, {});
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = inReport(report);
    expect(found.scores).toEqual(scores);
    if (published.percent !== null) expect(found.percent).toBe(published.percent);
    expect(found.groups).toMatchObject(published.groups ?? {});
    if (published.weighted !== undefined) expect(found.weighted).toBe(published.weighted);
  });

  test.each([
    ['live formulas', {}],
    ['plain formulas', { plain: true }],
  ])('as %s', async (_, options) => {
    const { report, workbook } = await through(published, options);
    expect(columnOf(workbook, 'KpiScores', 'Score')).toEqual(scores);
    if (published.weighted !== undefined) {
      const weighted = columnOf(workbook, 'KpiScores', 'Weighted').map(Number);
      expect(asShown(sumOf(weighted))).toBe(published.weighted);
    }
    const percents = columnOf(workbook, 'KpiTotals', 'Percent').map(asShown);
    expect(percents).toContain(asShown(report.units[0]?.total.percent));
    if (published.percent !== null) expect(percents).toContain(published.percent);
    const weights = columnOf(workbook, 'KpiTotals', 'Weight').map(Number);
    const worth = columnOf(workbook, 'KpiTotals', 'Score').map((score, i) =>
      asShown((Number(score) * (weights[i] ?? NaN)) / 100)
    );
    expect(worth).toEqual(expect.arrayContaining(Object.values(published.groups ?? {})));
  });
});
