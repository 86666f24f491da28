import { insertTemplate } from '../../src/excel/change/changeTables';
import { publishWorkbook } from '../../src/excel/run/runs';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { dump } from '../workbook/host';
import { column } from './shown';
import { RUN, stage } from './stage';

afterEach(() => clientAtRest());

/** What a user types into the first rows of a table, by its headers. */
function fill(
  workbook: Workbook,
  table: string,
  rows: readonly Readonly<Record<string, string | number>>[]
): void {
  const found = workbook.table(table);
  if (found === null) throw new Error(`No table ${table}`);
  const { row, column: left, columns } = found.table.area;
  const headers = Array.from({ length: columns }, (_, i) => found.sheet.value(row, left + i));
  rows.forEach((cells, r) => {
    for (const [header, value] of Object.entries(cells)) {
      const at = headers.indexOf(header);
      if (at < 0) throw new Error(`No column ${header}`);
      found.sheet.setCells(row + 1 + r, left + at, [[value]]);
    }
  });
}

test.each([
  [
    'opdc',
    { Group: 'Performance base', 'Level 1': 27, 'Level 2': 40.5, 'Level 3': 54, Weight: 100 },
    { Group: 'Potential base', 'Level 1': 60, 'Level 2': 80, 'Level 3': 100, Weight: 100 },
    [33.75, 100],
    // 62.5 × 70 % + 100 × 30 %
    { score: 73.75, percent: 73.75, band: 'Standard, base' },
  ],
  [
    'okr',
    { Group: 'Objective 1', Target: 40, Weight: 50 },
    { Group: 'Objective 2', Target: 10, Weight: 50 },
    [31, 3],
    // (31 ÷ 40 + 3 ÷ 10) ÷ 2
    { score: 0.5375, percent: 53.75, band: 'Yellow: progress, not completed' },
  ],
] as const)(
  'the template of %s, filled in, is scored by its rules; one of another scheme is then refused, and nothing is changed',
  async (scheme, first, second, actuals, total) => {
    const { workbook, host } = await stage(await saveWorkbook(newWorkbook()), PROFILES.strict);
    await insertTemplate(scheme, 'en');
    await clientAtRest();
    fill(workbook, 'KpiIndicators', [
      { Code: '1', Indicator: 'One', ...first },
      { Code: '2', Indicator: 'Two', ...second },
    ]);
    fill(
      workbook,
      'KpiResults',
      actuals.map((Actual, i) => ({ Code: `${i + 1}`, Period: 'Q2', Actual }))
    );
    host.session.calculateAll();
    const scorecard = await publishWorkbook(RUN);
    await clientAtRest();
    expect(scorecard.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [unit] = scorecard.units;
    expect({
      score: unit?.total.score,
      percent: unit?.total.percent,
      band: unit?.band?.name.en,
    }).toEqual(total);
    const percents = column(workbook, 'KpiTotals', 'Percent').map(Number);
    expect(percents.some((percent) => Math.abs(percent - total.percent) < 1e-9)).toBe(true);

    const before = dump(workbook);
    await expect(insertTemplate('rfd', 'th')).rejects.toMatchObject({ code: 'tableThere' });
    await clientAtRest();
    expect(dump(workbook)).toEqual(before);
  }
);
