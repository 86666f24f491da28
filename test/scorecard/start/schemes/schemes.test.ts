import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPOKEN, type Language } from '../../../../src/engine';
import { runHeadless } from '../../../../src/preview/cli/headless';
import { schemeWorkbook } from '../../../../src/preview/cli/samples/sampleWorkbook';
import {
  SCHEME_NAMES,
  SUMMARY_ROLES,
  type Report,
  type SchemeName,
} from '../../../../src/scorecard';
import { schemeSchema, type Scheme } from '../../../../src/scorecard/start/schemes/schemeSchema';
import { schemeSamplePlan, schemeTemplatePlan } from '../../../../src/scorecard/starters';
import { readTables, SETTINGS } from '../../../../src/tables';
import { snapshotOf } from '../../../workbook/snapshotOf';

jest.setTimeout(120_000);

/** What a workbook without a row is told. */
const ALWAYS_EMPTY = ['emptyTable', 'weightWithoutGroup'];

function dataOf(name: SchemeName): Scheme {
  const file = join(__dirname, '../../../../src/scorecard/start/schemes', `${name}.json`);
  return schemeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

async function reportOf(name: SchemeName, lang: Language): Promise<Report> {
  const bytes = await schemeWorkbook(name, lang);
  return (await runHeadless(bytes, { lang, freeze: false, write: true, sheets: SUMMARY_ROLES }))
    .report;
}

/** What `--json` prints of the totals; kept in golden/<name>.json. */
function totalsOf({ period, units }: Report) {
  return { period, units: units.map(({ total, groups }) => ({ total, groups })) };
}

describe.each(SCHEME_NAMES)('the scheme %s', (name) => {
  const { settings, words, groups = [], indicators } = dataOf(name);

  it('has four to eight indicators beside parts, and settings and words that there are', () => {
    const wholes = indicators.filter(({ code }) => !isPart(code, indicators));
    expect(wholes.length).toBeGreaterThanOrEqual(4);
    expect(wholes.length).toBeLessThanOrEqual(8);
    const known = Object.values(SETTINGS).map(({ en }) => en);
    expect(Object.keys(settings).filter((setting) => !known.includes(setting))).toEqual([]);
    const named = [
      ...groups.map((group) => group.name),
      ...indicators.flatMap(({ group, measure }) => [group, measure]),
    ].filter((key) => key !== undefined);
    const keys = Object.keys(words).filter((word) => word !== 'invented');
    expect(new Set(named)).toEqual(new Set(keys));
  });

  it.each(SPOKEN)(
    'is read without a problem from its template and its example (%s)',
    async (language) => {
      const sample = await schemeSamplePlan(name, language);
      const template = await schemeTemplatePlan(name, language);
      const read = readTables(snapshotOf(sample));
      expect(read.problems).toEqual([]);
      const empty = readTables(snapshotOf(template));
      expect(empty.problems.filter(({ code }) => !ALWAYS_EMPTY.includes(code))).toEqual([]);
      const { period, fiscalYear, ...rest } = read.tables.settings;
      expect(empty.tables.settings).toEqual({ ...rest, period: null, fiscalYear: null });
      expect(empty.tables.bands).toEqual(read.tables.bands);
      expect([period, fiscalYear]).toEqual([dataOf(name).period, dataOf(name).fiscalYear]);
      for (const sheet of [...sample.sheets, ...template.sheets]) {
        expect([sheet.name, sheet.page?.fitToWidth]).toEqual([sheet.name, true]);
      }
    }
  );

  it('is scored without a problem, and totals as its golden file says, in both languages', async () => {
    const [thai, english] = [await reportOf(name, 'th'), await reportOf(name, 'en')];
    expect([thai.problems, english.problems]).toEqual([[], []]);
    const totals = JSON.parse(JSON.stringify(totalsOf(thai))) as object;
    const file = join(__dirname, 'golden', `${name}.json`);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(totals, null, 2)}\n`);
    expect(totals).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(english.units.map(({ total }) => total.score)).toEqual(
      thai.units.map(({ total }) => total.score)
    );
    expect(thai.units[0]?.total.score).not.toBeNull();
  });

  it('says that its results are invented, and what it follows', async () => {
    for (const [language, mark] of [
      ['th', /สมมติ/],
      ['en', /invented/i],
    ] as const) {
      const plan = await schemeSamplePlan(name, language);
      const [kpi, results, set] = plan.sheets.map(({ blocks }) =>
        blocks[0]?.cells.flat().join(' ')
      );
      expect(kpi).toMatch(mark);
      expect(results).toMatch(mark);
      expect(set).toContain(dataOf(name).source[language]);
    }
  });
});

function isPart(code: string, indicators: Scheme['indicators']): boolean {
  const [whole = ''] = code.split('.');
  return whole !== code && indicators.some((one) => one.code === whole);
}
