import fc from 'fast-check';
import { report, score } from '../../../src/scorecard';
import { readTables } from '../../../src/tables';
import type { CellValue } from '../../../src/engine';
import { indicators, results, settings, table, workbook } from '../../workbook/tables';

/** Committee's scores, so that any score can be given: unit, group, weight, score (null: pending; 'N/A': excluded). */
type Line = readonly [unit: string, group: string, weight: number, score: number | null | 'N/A'];

function scored(lines: readonly Line[], weights: Readonly<Record<string, number>>, rule = '') {
  const snapshot = workbook(
    indicators(
      'unit group code name levels weight',
      lines.map(([unit, group, weight], i) => [unit, group, `${i}`, 'x', 1, 2, 3, 4, 5, weight])
    ),
    results(
      'unit code period actual override reason',
      lines.map(([unit, , , value], i): CellValue[] => [
        unit,
        `${i}`,
        'Q1',
        value === 'N/A' ? value : '',
        typeof value === 'number' ? value : '',
        'given',
      ])
    ),
    ...(Object.keys(weights).length === 0
      ? []
      : [table('KpiGroups', ['Group', 'Weight'], Object.entries(weights), { sheet: 'Groups' })]),
    ...(rule === '' ? [] : [settings([['Total rule', rule]])])
  );
  return report(score(readTables(snapshot)), 'en');
}

test('70/30: groups count by their own weights, whatever their indicators weigh', () => {
  const { units } = scored(
    [
      ['', 'Work', 30, 4],
      ['', 'Work', 10, 4],
      ['', 'Conduct', 200, 4.5],
    ],
    { Work: 70, Conduct: 30 }
  );
  expect(units[0]?.total).toMatchObject({ score: 4.15, percent: 83, measuredWeight: 1 });
  expect(units[0]?.groups).toEqual([
    { group: 'Work', weight: 70, score: 4 },
    { group: 'Conduct', weight: 30, score: 4.5 },
  ]);
});

test('a group without a score is left out, and waits between floor and ceiling with its own weight', () => {
  const { units } = scored(
    [
      ['', 'A', 5, 4],
      ['', 'A', 15, null],
      ['', 'B', 1, null],
      ['', 'C', 9, 'N/A'],
    ],
    { A: 50, B: 30, C: 20 }
  );
  expect(units[0]?.total).toMatchObject({
    score: 4,
    measuredWeight: (50 * 0.25) / 80,
    floor: (50 * 1) / 80,
    ceiling: (50 * 4.75 + 30 * 5) / 80,
  });
});

test('mean of groups: every group of the unit the same', () => {
  const { units } = scored(
    [
      ['', 'A', 5, 4],
      ['', 'B', 70, 3],
      ['', 'B', 30, 2],
      ['', 'C', 9, 5],
    ],
    {},
    'mean of groups'
  );
  expect(units[0]?.total.score).toBeCloseTo((4 + 2.7 + 5) / 3, 9);
  expect(units[0]?.groups.map(({ weight }) => weight)).toEqual([
    33.33333333, 33.33333333, 33.33333333,
  ]);
});

test('all units: the mean of their totals by what their groups weigh', () => {
  const { organisation } = scored(
    [
      ['X', 'A', 10, 4],
      ['X', 'B', 10, 2],
      ['Y', 'A', 30, 2],
    ],
    { A: 60, B: 40 }
  );
  expect(organisation?.score).toBeCloseTo((3.2 * 100 + 2 * 60) / 160, 9);
});

const GROUPS = ['A', 'B', 'C'] as const;
const line = fc.record({
  group: fc.constantFrom(...GROUPS),
  weight: fc.integer({ min: 1, max: 300 }),
  score: fc.oneof(
    fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
    fc.constant(null),
    fc.constant('N/A' as const)
  ),
});

test('total, floor, ceiling and measured share are those of the formula, for any lines', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('groups', 'mean of groups'),
      (lines, rule) => {
        const weights = { A: 50, B: 30, C: 20 };
        const { total } = scored(
          lines.map(({ group, weight, score: each }) => ['', group, weight, each] as const),
          weights,
          rule
        ).units[0] ?? { total: null };
        const figures = GROUPS.map((group) => {
          const taking = lines.filter((each) => each.group === group && each.score !== 'N/A');
          const whole = taking.reduce((sum, { weight }) => sum + weight, 0);
          const known = taking.flatMap(({ score: each, weight }) =>
            typeof each === 'number' ? [{ each, weight }] : []
          );
          const measured = known.reduce((sum, { weight }) => sum + weight, 0);
          const points = known.reduce((sum, { each, weight }) => sum + each * weight, 0);
          const own = rule === 'groups' ? weights[group] : 1;
          return { own, whole, measured, points };
        }).filter(({ whole }) => whole > 0);
        const mean = (of: typeof figures, value: (one: (typeof figures)[number]) => number) =>
          of.length === 0
            ? null
            : of.reduce((sum, one) => sum + one.own * value(one), 0) /
              of.reduce((sum, { own }) => sum + own, 0);
        const expected = {
          score: mean(
            figures.filter(({ measured }) => measured > 0),
            ({ points, measured }) => points / measured
          ),
          measuredWeight: mean(figures, ({ measured, whole }) => measured / whole),
          floor: mean(figures, ({ points, whole }) => points / whole),
          ceiling: mean(
            figures,
            ({ points, measured, whole }) => (points + 5 * (whole - measured)) / whole
          ),
        };
        for (const [name, value] of Object.entries(expected)) {
          const found = total?.[name as keyof typeof expected] ?? null;
          if (value === null) expect([name, found]).toEqual([name, null]);
          else expect(found).toBeCloseTo(value, 8);
        }
      }
    ),
    { numRuns: 200 }
  );
});
