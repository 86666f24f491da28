import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHeadless } from '../../../src/preview/cli/headless';
import { sampleWorkbook } from '../../../src/preview/cli/samples/sampleWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { SAMPLE_NAMES } from '../../../src/scorecard';
import type { Report, SampleName } from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/starters';
import { columnOf, readTables, TABLE_NAMES } from '../../../src/tables';
import { snapshotOf } from '../../workbook/snapshotOf';

/*
 * Every sample as a user gets it: inserted by the add-in into a new workbook, saved, opened, checked, scored and
 * summarised. golden/<name>.json has the report of the Thai one, as `--json` prints it, and where each row of criteria
 * stands in the source (document:line), gone through by hand. After a wanted change:
 * UPDATE_SAMPLES=1 npx jest test/scorecard/start/samples.test.ts
 */
interface Golden {
  readonly source: Readonly<Record<string, readonly string[]>>;
  readonly report: Report;
}

jest.setTimeout(120_000);

function goldenOf(name: SampleName, current: Golden): Golden {
  const file = join(__dirname, 'golden', `${name}.json`);
  if (process.env['UPDATE_SAMPLES'] !== undefined || !existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Golden;
}

/** Lines of the source by code, one for each row of criteria, from the notes on the sheet. */
async function sourceOf(name: SampleName): Promise<Golden['source']> {
  const snapshot = snapshotOf(await samplePlan(name, 'th'));
  const table = snapshot.tables.find(({ name: each }) => each === TABLE_NAMES.indicators);
  const { rows = [], headers = [] } = table ?? {};
  const keys = headers.map((head) => columnOf('indicators', String(head))?.key);
  const source: Record<string, string[]> = {};
  for (const row of rows) {
    const code = String(row[keys.indexOf('code')]);
    const lines = String(row[keys.indexOf('note')]).match(/\d+(?::\d+)?/g) ?? [];
    source[code] = [...(source[code] ?? []), ...lines];
  }
  return source;
}

async function reportOf(name: SampleName, lang: 'th' | 'en'): Promise<Report> {
  const bytes = await sampleWorkbook(name, lang);
  const { report, saved } = await runHeadless(bytes, { lang, freeze: false, write: true });
  const sheets = saved === null ? [] : (await openWorkbook(saved)).sheets.map((one) => one.name);
  const summary = lang === 'th' ? 'สรุปผลคะแนน' : 'Summary';
  expect(sheets).toEqual(expect.arrayContaining(['KPI', 'Results', 'Scores', summary]));
  return report;
}

describe.each(SAMPLE_NAMES)('the sample %s', (name) => {
  it('is checked without errors, scored and summarised as its golden file says', async () => {
    const report = await reportOf(name, 'th');
    const current = { source: await sourceOf(name), report };
    expect(JSON.parse(JSON.stringify(current))).toEqual(goldenOf(name, current));
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('scores the same in English', async () => {
    const [thai, english] = [await reportOf(name, 'th'), await reportOf(name, 'en')].map(
      ({ units, problems }) => ({
        scores: units.map(({ total, indicators }) => [
          total.score,
          indicators.map(({ code, status, level, score }) => [code, status, level, score]),
        ]),
        problems: problems.map(({ code, cell }) => [code, cell]),
      })
    );
    expect(english).toEqual(thai);
  });

  it('marks every result as invented', async () => {
    for (const [language, mark] of [
      ['th', /สมมติ/],
      ['en', /invented/i],
    ] as const) {
      const plan = await samplePlan(name, language);
      const { results } = readTables(snapshotOf(plan)).tables;
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter(({ note }) => !mark.test(note ?? ''))).toEqual([]);
      const [kpi, shown] = plan.sheets;
      expect(kpi?.blocks[0]?.cells.flat().join(' ')).toMatch(mark);
      expect(shown?.blocks[0]?.cells.flat().join(' ')).toMatch(mark);
    }
  });

  it('names no person', async () => {
    const plans = [await samplePlan(name, 'th'), await samplePlan(name, 'en')];
    const titles = /(?<![ก-๙])(?:นาย(?!ก)|นางสาว|นาง[ก-๙])[^"]*|Mr\.|Mrs\./g;
    expect(JSON.stringify(plans).match(titles)).toBeNull();
  });
});
