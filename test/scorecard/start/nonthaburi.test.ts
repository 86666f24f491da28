import { score } from '../../../src/scorecard';
import { planOf, templatePlan } from '../../../src/scorecard/starters';
import { DEFAULT_SCALE } from '../../../src/engine';
import { columnsFor, readTables } from '../../../src/tables';
import type { Indicator } from '../../../src/tables';
import { pagePoints } from '../../../src/scorecard/plan/pageRoom';
import { sampleData } from './sampleData';
import { snapshotOf } from '../../workbook/snapshotOf';

const sample = sampleData('nonthaburi');

const languages = ['th', 'en'] as const;

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}

describe.each(languages)('the Nonthaburi sample in %s', (language) => {
  const { tables, problems } = readTables(snapshotOf(planOf(sample, language)));
  const { indicators, results } = tables;
  const tops = indicators.filter(({ partOf }) => partOf === null);

  it('is read back without a single problem', () => {
    expect(problems).toEqual([]);
  });

  it('has indicators 1 to 29 and the parts of 9 and 23', () => {
    expect(tops.map(({ code }) => code)).toEqual(
      Array.from({ length: 29 }, (_, index) => String(index + 1))
    );
    const parts = indicators.filter(({ partOf }) => partOf !== null);
    expect(parts.map(({ code, partOf }) => `${code} of ${partOf}`)).toEqual([
      '9.1 of 9',
      '9.2 of 9',
      '9.3 of 9',
      '23.1 of 23',
      '23.2 of 23',
      '23.3 of 23',
    ]);
  });

  it('weighs 100, in groups of 30, 20, 20, 20, 5 and 5', () => {
    const leaves = indicators.filter(({ code }) => code !== '9' && code !== '23');
    expect(sum(leaves.map(({ weight }) => weight ?? NaN))).toBe(100);
    const groups = [...new Set(leaves.map(({ group }) => group))];
    const ofGroup = (group: string | null) =>
      sum(leaves.filter((one) => one.group === group).map(({ weight }) => weight ?? NaN));
    expect(groups.map(ofGroup)).toEqual([30, 20, 20, 20, 5, 5]);
    const parents = tops.filter(({ code }) => code === '9' || code === '23');
    expect(parents.map(({ weight }) => weight)).toEqual([5, 4]);
  });

  it('keeps the level cells of the form', () => {
    const cells = (code: string) =>
      indicators.find((one) => one.code === code)?.criteria?.cells.map(({ value }) => value);
    const have = language === 'th' ? 'มี' : 'Yes';
    expect(cells('1')).toEqual([null, 50, 60, 70, 80, 90]);
    expect(cells('10')).toEqual([null, 7, 8, 9, 10, 11]);
    expect(cells('12')).toEqual([null, '-', '-', '-', '-', 5]);
    expect(cells('14')).toEqual([null, '-', '-', '-', '-', have]);
    expect(cells('23.2')).toEqual([null, 1, '-', '-', '-', 5]);
  });

  it('has four quarters of results, all marked as invented, none with evidence', () => {
    expect(results).toHaveLength(33 * 4);
    const mark = language === 'th' ? /สมมติ/ : /invented/i;
    expect(results.every(({ note }) => mark.test(note ?? ''))).toBe(true);
    expect(results.every(({ evidence }) => evidence === null)).toBe(true);
    const [, shown] = planOf(sample, language).sheets;
    expect(shown?.blocks[0]?.cells.flat().join(' ')).toMatch(mark);
  });

  it('has one pending, one excluded and one overridden indicator', () => {
    const pending = tops.filter(({ code }) => {
      const own = results.filter((result) => result.code === code);
      return own.length > 0 && own.every(({ actual }) => actual.state === 'pending');
    });
    expect(pending.map(({ code }) => code)).toEqual(['26']);
    const excluded = results.filter(({ actual }) => actual.state === 'excluded');
    expect(excluded.map(({ code, period }) => `${code} ${period}`)).toEqual(['6 Q4']);
    const overridden = results.filter(({ override }) => override !== null);
    expect(overridden.map(({ code, override }) => [code, override?.value])).toEqual([['10', 4]]);
  });

  it('is scored as of Q4 of fiscal year 2564', () => {
    expect(tables.settings).toMatchObject({ fiscalYear: 2564, period: 'Q4', language });
    const card = score({ tables, problems }, {});
    expect(card.units).toHaveLength(1);
    expect(card.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [unit] = card.units;
    const statusOf = (code: string) =>
      unit?.indicators.find((one) => one.indicator.code === code)?.outcome.status;
    expect(statusOf('26')).toBe('pending');
    expect(statusOf('6')).toBe('excluded');
    expect(statusOf('14')).toBe('scored');
    expect(unit?.total.score).toBeGreaterThan(3);
    expect(unit?.total.score).toBeLessThan(5);
  });
});

it.each(languages)('prints on A4 with its headers on every page (%s)', (language) => {
  const [sideBySide, landscape, upright] = ['3 landscape', '1 landscape', '1 portrait'];
  const filled = language === 'th' ? [sideBySide, upright] : ['2 landscape', landscape];
  for (const [plan, pages] of [
    [planOf(sample, language), [...filled, upright, upright]],
    [templatePlan(language), [sideBySide, landscape, upright, upright]],
  ] as const) {
    expect(plan.sheets.map(({ page }) => page)).toEqual(
      pages.map((page) => {
        const pagesWide = parseInt(page ?? '');
        return expect.objectContaining({
          orientation: page?.slice(2),
          fitToWidth: true,
          pagesWide,
          ...(pagesWide > 1 ? { repeatColumns: [2, 2] } : {}),
          repeatRows: [2, 2],
          printArea: null,
        }) as unknown;
      })
    );
  }
});

it.each(languages)('prints the sheets that people fill in on few pages (%s)', (language) => {
  const pages = planOf(sampleData('saKaeo'), language).sheets.map((sheet) => {
    const { page, columnWidths, rowHeights } = sheet;
    if (page === null) return 0;
    const layout = { ...page, widths: columnWidths.map((width) => width ?? 0) };
    const points = rowHeights.reduce((sum, run) => sum + run.count * run.points, 0);
    return Math.ceil(points / pagePoints(layout)) * (page.pagesWide ?? 1);
  });
  expect(pages.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(60);
});

it('says the same in Thai and in English', () => {
  const [thai, english] = languages.map(
    (language) => readTables(snapshotOf(planOf(sample, language))).tables
  );
  const bare = (one: Indicator) => ({
    code: one.code,
    partOf: one.partOf,
    weight: one.weight,
    combination: one.combination,
    kinds: one.criteria?.criteria.map(({ kind }) => kind),
    at: one.at,
  });
  expect(thai?.indicators.map(bare)).toEqual(english?.indicators.map(bare));
  const states = (tables: typeof thai) =>
    tables?.results.map(({ code, period, actual }) => [code, period, actual.state]);
  expect(states(thai)).toEqual(states(english));
  expect(thai?.bands).toEqual(english?.bands);
});

it('names no person', () => {
  const text = JSON.stringify(languages.map((language) => planOf(sample, language)));
  expect(text).not.toMatch(/นาย(?!ก)|นางสาว|นาง\S|Mr\.|Mrs\./);
});

describe.each(languages)('the empty template in %s', (language) => {
  const plan = templatePlan(language);

  it('creates sheets of the user, and replaces nothing', () => {
    expect(plan.sheets.map(({ name, mode, role }) => [name, mode, role])).toEqual([
      ['KPI', 'create', 'template'],
      ['Results', 'create', 'template'],
      ['KPI Settings', 'create', 'template'],
      ['Holidays', 'create', 'template'],
    ]);
  });

  it('has every column, and nothing wrong', () => {
    const snapshot = snapshotOf(plan);
    expect(snapshot.tables.map(({ headers }) => headers.length)).toEqual(
      (['indicators', 'results', 'bands', 'settings', 'holidays'] as const).map(
        (kind) => columnsFor(kind, DEFAULT_SCALE).length
      )
    );
    const { problems, tables } = readTables(snapshot);
    expect(problems).toEqual([]);
    expect(tables.bands).toHaveLength(5);
    expect(tables.settings).toMatchObject({ language, rounding: 2, floorScore: 0 });
  });

  it('writes blocks that do not overlap and tables that lie on them', () => {
    for (const sheet of plan.sheets) {
      const cells = new Set<string>();
      for (const block of sheet.blocks) {
        block.cells.forEach((row, r) =>
          row.forEach((_, c) => {
            const key = `${block.row + r}:${block.column + c}`;
            expect(cells.has(key)).toBe(false);
            cells.add(key);
          })
        );
      }
      for (const { area } of sheet.tables) {
        expect(cells.has(`${area.row}:${area.column}`)).toBe(true);
        const last = `${area.row + area.rows - 1}:${area.column + area.columns - 1}`;
        expect(cells.has(last)).toBe(true);
      }
    }
  });
});
