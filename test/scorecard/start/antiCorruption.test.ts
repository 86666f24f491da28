import { runHeadless } from '../../../src/preview/cli/headless';
import { sampleWorkbook } from '../../../src/preview/cli/samples/sampleWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { planOf } from '../../../src/scorecard/starters';
import { planSums, readTables, type PlanSum } from '../../../src/tables';
import { sampleData } from './sampleData';
import { snapshotOf } from '../../workbook/snapshotOf';

const YEARS = [2566, 2567, 2568, 2569, 2570];

// Document 004, lines 117-153: nine, eleven, four and six projects; 1,330,000 + 80,000 + 570,000 + 0 = 1,980,000 a year.
describe.each(['th', 'en'] as const)('the anti-corruption plan in %s', (language) => {
  const { tables, problems } = readTables(
    snapshotOf(planOf(sampleData('antiCorruption'), language))
  );
  const plan = tables.plan ?? { years: [], projects: [], printed: [] };
  const sums = planSums(plan);
  const computed = (sum: PlanSum) => sum.years.map((year) => year.computed);

  it('is read back without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has 4 dimensions, 30 projects and 98 outputs and outcomes', () => {
    expect(sums.dimensions.map(({ projects }) => projects)).toEqual([9, 11, 4, 6]);
    expect(sums.dimensions.map(({ statements }) => statements)).toEqual([29, 32, 16, 21]);
    expect([sums.total.projects, sums.total.statements]).toEqual([30, 98]);
    expect(tables.indicators).toHaveLength(98);
  });

  it('adds up to the printed totals in each of the five years', () => {
    expect(plan.years).toEqual(YEARS);
    expect(sums.dimensions.map(computed)).toEqual(
      [1_330_000, 80_000, 570_000, 0].map((amount) => YEARS.map(() => amount))
    );
    expect(computed(sums.total)).toEqual(YEARS.map(() => 1_980_000));
    const all = [...sums.dimensions, sums.total].flatMap(({ years }) => years);
    expect(all.every(({ difference, unknown }) => difference === 0 && unknown === 0)).toBe(true);
  });

  it('counts the training of projects 1, 2 and 28 once', () => {
    const sharing = plan.projects.filter(({ sharedWith }) => sharedWith !== null);
    const [first] = plan.projects;
    expect(sharing.map(({ code, sharedWith }) => [code, sharedWith])).toEqual([
      ['2', first?.name],
      ['28', first?.name],
    ]);
    expect(sharing.map(({ budgets }) => budgets.get(2566)?.value)).toEqual([1_000_000, 1_000_000]);
  });

  it('has budgets of the plan that are read as money', () => {
    const sheet = planOf(sampleData('antiCorruption'), language).sheets.find(
      ({ name }) => name === 'Plan'
    );
    const [heads = []] = sheet?.blocks.at(-1)?.cells ?? [];
    const money = sheet?.styles.filter(({ numberFormat }) => numberFormat === '#,##0') ?? [];
    expect(money.map(({ area }) => /budget|งบประมาณ/i.test(String(heads[area.column])))).toEqual(
      YEARS.map(() => true)
    );
  });

  it('gives every indicator its target of fiscal year 2566', () => {
    const target = (code: string) => tables.indicators.find((one) => one.code === code)?.target;
    expect(target('1.2')?.value).toBe(80);
    expect(target('12.4')?.value).toBe(85);
    expect(tables.indicators.every((one) => one.target.value !== '')).toBe(true);
  });

  it('marks every result as invented and names a source line for every statement', () => {
    const mark = language === 'th' ? /สมมติ/ : /invented/i;
    expect(tables.results).toHaveLength(98);
    expect(tables.results.every(({ note }) => mark.test(note ?? ''))).toBe(true);
    expect(tables.indicators.every(({ note }) => /^004:\d+$/.test(note ?? ''))).toBe(true);
    expect(new Set(tables.indicators.map(({ note }) => note)).size).toBe(98);
  });
});

describe('the plan summary in a workbook', () => {
  it('is written with the form, its formulas give the sums, and a second run replaces it in place', async () => {
    const run = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const { saved } = await runHeadless(bytes, { lang: 'en', freeze: false, write: true });
      if (saved === null) throw new Error('nothing was written');
      return saved;
    };
    const twice = await openWorkbook(
      await run(await run(await sampleWorkbook('antiCorruption', 'en')))
    );
    const found = twice.sheets.filter(({ name }) => name.startsWith('Plan summary'));
    expect(found).toHaveLength(1);
    const [sheet] = found;
    // Row 9 is the whole plan: five years and their sum.
    const columns = [3, 4, 5, 6, 7, 8];
    expect(columns.map((column) => sheet?.value(8, column))).toEqual([
      ...YEARS.map(() => 1_980_000),
      9_900_000,
    ]);
    expect(sheet?.formula(8, 3)).toBe('=SUM(D5:D8)');
  }, 60_000);
});
