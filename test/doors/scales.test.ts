import fc from 'fast-check';
import { runHeadless } from '../../src/preview/cli/headless';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { previewFunctions } from '../../src/preview/previewFunctions';
import type { CellValue } from '../../src/engine';
import type { PlanCell, SheetPlan, Writes } from '../../src/scorecard';
import type { Snapshot } from '../../src/tables';
import { calculate } from '../workbook/calculated';
import { bookOf, kpiBook } from '../workbook/file';
import { headers, indicators, results, settings, workbook } from '../workbook/tables';
import { scoresSheet } from '../workbook/scorecard';

/** Results that are published with the scores they have on scales of other organisations (domain.md §7). */
const PUBLISHED = [
  {
    name: 'OPDC, three levels worth 50, 75 and 100',
    scores: '0 50 75 100',
    levels: [27, 40.5, 54],
    cases: [
      [27, 50],
      [33.75, 62.5],
      [40.5, 75],
      [47.25, 87.5],
      [54, 100],
      [26.99, 0],
      [60, 100],
    ],
  },
  {
    name: 'RFD, five levels worth 60 to 100',
    scores: '0 60 70 80 90 100',
    levels: [100, 200, 300, 400, 500],
    cases: [
      [350, 85],
      [100, 60],
      [99.9, 0],
      [500, 100],
    ],
  },
  {
    name: 'ten levels worth their number',
    scores: '0,1,2,3,4,5,6,7,8,9,10',
    levels: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    cases: [
      [95, 9.5],
      [5, 0],
      [100, 10],
    ],
  },
  {
    name: 'one level worth 1',
    scores: '0; 1',
    levels: [80],
    cases: [
      [80, 1],
      [79.9, 0],
    ],
  },
] as const;

describe.each(PUBLISHED)('$name', ({ scores, levels, cases }) => {
  const keys = levels.map((_, i) => `level${i + 1}`).join(' ');
  const code = (i: number): string => `K${i}`;
  const tables = {
    indicators: [
      `code name ${keys} weight method`,
      ...cases.map((_, i) => [code(i), 'x', ...levels, 100 / cases.length, 'linear']),
    ],
    results: ['code period actual', ...cases.map(([actual], i) => [code(i), 'Q1', actual])],
    settings: ['setting value', ['Level scores', scores]],
  } as const;
  const mean = cases.reduce((sum, [, score]) => sum + score, 0) / cases.length;
  const highest = Math.max(...cases.map(([, score]) => score));

  test('through the headless run, as JSON and in the sheet', async () => {
    const bytes = await saveWorkbook(kpiBook(tables));
    const run = await runHeadless(bytes, { lang: 'en', freeze: false, write: true });
    const unit = run.report.units[0];
    expect(unit?.indicators.map(({ score }) => score)).toEqual(cases.map(([, score]) => score));
    expect(unit?.total.score).toBeCloseTo(mean, 7);
    expect(unit?.total.percent).toBeCloseTo((mean / highest) * 100, 7);
    const saved = await openWorkbook(run.saved ?? new Uint8Array());
    const top = saved.table('KpiScores')?.table.area.row ?? 0;
    const sheet = saved.sheet('Scores');
    expect(cases.map((_, i) => sheet?.value(top + 1 + i, 7))).toEqual(
      cases.map(([, score]) => score)
    );
    expect(run.report.problems.map((problem) => problem.code)).toEqual(['noBandsOfScale']);
  }, 60_000);

  test('through functions in cells', () => {
    const last = String.fromCharCode(65 + levels.length);
    const sheet = String.fromCharCode(66 + levels.length);
    const book = bookOf({
      sheets: [
        {
          name: 'Data',
          blocks: [
            {
              rows: [
                ...cases.map(([actual], i) => [
                  actual,
                  ...levels,
                  {
                    formula: `=KPISCORE(A${i + 1},B${i + 1}:${last}${i + 1},"linear; scores ${scores.replace(/[;,]/g, ' ')}")`,
                  },
                  10,
                ]),
                [
                  {
                    formula: `=KPITOTAL(${sheet}1:${sheet}${cases.length},${String.fromCharCode(67 + levels.length)}1:${String.fromCharCode(67 + levels.length)}${cases.length},"scores ${scores.replace(/[;,]/g, ' ')}")`,
                  },
                ],
              ],
            },
          ],
        },
      ],
    });
    recalculate(book, previewFunctions);
    const data = book.sheet('Data');
    expect(cases.map((_, i) => data?.value(i, levels.length + 1))).toEqual(
      cases.map(([, score]) => score)
    );
    expect(data?.value(cases.length, 0)).toBeCloseTo(mean, 9);
  });

  test('through plain formulas', () => {
    const snapshot = workbook(
      indicators(headers('indicators', tables.indicators[0]), tables.indicators.slice(1) as never),
      results(tables.results[0], tables.results.slice(1) as never),
      settings([['Level scores', scores]])
    );
    const plan = scoresSheet(snapshot, { writes: 'plain' });
    const { valueAt } = calculate(snapshot, plan);
    const top = plan.tables[0]?.area.row ?? 0;
    expect(cases.map((_, i) => valueAt(top + 1 + i, 7))).toEqual(cases.map(([, score]) => score));
  });
});

/** A workbook whose levels are worth anything. */
const scaleBook = fc
  .record({
    scores: fc
      .uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 11 })
      .map((all) => all.sort((a, b) => a - b).map((score) => score / 20)),
    floor: fc.option(fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4)),
    lines: fc.array(
      fc.record({
        actual: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => n / 10) },
          fc.constantFrom(null, 'N/A')
        ),
        weight: fc.integer({ min: 1, max: 40 }),
        linear: fc.boolean(),
        lower: fc.boolean(),
        target: fc.boolean(),
        withZero: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 }
    ),
    conversion: fc.constantFrom('met', 'percent', 'none'),
  })
  .map(({ scores, floor, lines, conversion }) => {
    const [least = 0, first = 0] = scores;
    const count = scores.length;
    const bounds = (lower: boolean, withZero: boolean): readonly CellValue[] =>
      scores.map((_, level) => {
        if (level === 0 && !withZero) return '';
        const bound = ((level + 0.5) * 100) / count;
        return lower ? 110 - bound : bound;
      });
    const keys = scores.map((_, level) => `level${level}`).join(' ');
    return workbook(
      indicators(
        headers('indicators', `code name ${keys} target weight method`),
        lines.map(({ weight, linear, lower, target, withZero }, i) => [
          `K${i}`,
          'x',
          ...(target ? scores.map(() => '') : bounds(lower, withZero)),
          target ? 90 : '',
          weight,
          linear && !target ? 'linear' : '',
        ])
      ),
      results(
        'code period actual',
        lines.map(({ actual }, i) => [`K${i}`, 'Q1', actual ?? ''])
      ),
      settings([
        ['Level scores', scores.join(' ')],
        ...(floor === null ? [] : [['Floor score', least + (first - least) * floor]]),
        ['Target conversion', conversion],
      ])
    );
  });

function cellsOf(plan: SheetPlan): readonly (readonly [number, number, PlanCell])[] {
  return plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): (readonly [number, number, PlanCell])[] =>
        column + c === 13 || row + r === 2 ? [] : [[row + r, column + c, cell]]
      )
    )
  );
}

function differences(snapshot: Snapshot, writes: Writes): readonly unknown[] {
  const said = cellsOf(scoresSheet(snapshot, { writes: 'values' }));
  const { valueAt } = calculate(snapshot, scoresSheet(snapshot, { writes }));
  return said.flatMap(([row, column, cell]) => {
    const value = valueAt(row, column);
    const is = cell === '' ? null : cell;
    const same =
      typeof is === 'number' && typeof value === 'number'
        ? Math.abs(is - value) <= 1e-7
        : is === value;
    return same ? [] : [[writes, row, column, is, value]];
  });
}

test('functions and plain formulas show what the engine says, whatever the levels are worth', () => {
  fc.assert(
    fc.property(scaleBook, (snapshot) => {
      expect(differences(snapshot, 'functions')).toEqual([]);
      expect(differences(snapshot, 'plain')).toEqual([]);
    }),
    { seed: 12, numRuns: 100 }
  );
}, 120_000);
