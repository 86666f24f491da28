import { roundHalfUp } from '../../src/engine';
import type { CellValue } from '../../src/engine';
import { report, type Report, type Writes } from '../../src/scorecard';
import type { Snapshot } from '../../src/tables';
import { calculate } from '../workbook/calculated';
import { cell, scoreBook, scoresSheet } from '../workbook/scorecard';
import { indicators, results, settings, table, workbook } from '../workbook/tables';

/*
 * Totals that organisations have published (domain.md §7), from percentages: linear from 0, so that the percent of the
 * total is the mean of the percentages.
 */
const PERCENT: Rows = [['Score method', 'linear']];
const LEVELS = [0, 20, 40, 60, 80, 100];

type Rows = readonly (readonly CellValue[])[];
type Line = readonly [weight: number, result: number | readonly [number, number], group?: string];

function book(lines: readonly Line[], rules: Rows = [], groups: Rows = []): Snapshot {
  return workbook(
    indicators(
      'group code name level0 levels weight',
      lines.map(([weight, , group = ''], i) => [group, `${i + 1}`, 'x', ...LEVELS, weight])
    ),
    results(
      'code period actual numerator denominator',
      lines.map(([, result], i) => [
        `${i + 1}`,
        'Q1',
        ...(typeof result === 'number' ? [result, '', ''] : ['', ...result]),
      ])
    ),
    settings([...PERCENT, ...rules]),
    ...(groups.length === 0
      ? []
      : [table('KpiGroups', ['Group', 'Weight'], groups, { sheet: 'Groups' })])
  );
}

const POINTS: readonly Line[] = [
  [140, [110, 140], 'A'],
  [215, [175, 215], 'B'],
  [250, [188, 250], 'C'],
  [345, [285, 345], 'D'],
  [65, [56, 65], 'E'],
];
const SUMS: readonly Line[] = [
  [10, 80],
  [20, 50],
  [10, 60],
  [15, 57.78],
  [10, 16.67],
  [15, 72.5],
  [20, 35],
];
const MEAN: Rows = [['Total rule', 'mean of groups']];
const DOWN: Rows = [['Rounding mode', 'down']];

describe.each<[string, Snapshot, number]>([
  [
    'Korea, weights as points',
    book([
      [5, 84.6],
      [7, 83.86],
    ]),
    84.17,
  ],
  [
    'Korea, three of them',
    book([
      [5, 83.4],
      [4, 75.5],
      [10, 91.4],
    ]),
    85.95,
  ],
  ['weighted sums of percents', book(SUMS), 52.21],
  ['LPA, points of full marks', book(POINTS), 80.2],
  [
    'LPA, mean of groups',
    book(
      [
        [140, 85.71, 'A'],
        [215, 94.14, 'B'],
        [250, 88.57, 'C'],
        [345, 90, 'D'],
        [65, 92.85, 'E'],
      ],
      MEAN
    ),
    90.25,
  ],
  ['the points as a mean of groups', book(POINTS, MEAN), 80.79],
  ['the same cut off', book(POINTS, [...MEAN, ...DOWN]), 80.78],
  [
    'staff, 70/30',
    book(
      [
        [1, 80, 'Work'],
        [9, 90, 'Conduct'],
      ],
      [],
      [
        ['Work', 70],
        ['Conduct', 30],
      ]
    ),
    83,
  ],
])('%s', (_, snapshot, total) => {
  const said: Report = report(scoreBook(snapshot), 'en');
  const shown = total.toFixed(2);

  it('comes out of the engine', () => {
    const cut = scoreBook(snapshot).settings.roundingMode === 'down';
    const percent = said.units[0]?.total.percent ?? NaN;
    expect(cut ? Math.floor(percent * 100) / 100 : roundHalfUp(percent, 2)).toBe(total);
  });

  it.each<Writes>(['values', 'functions', 'plain'])('stands on the sheet of %s', (writes) => {
    const sheet = scoresSheet(snapshot, { writes });
    const { valueAt } = calculate(snapshot, sheet);
    const start = sheet.blocks[0]?.column ?? 0;
    const line = writes === 'values' ? cell(sheet, `${'ABC'.charAt(start)}2`) : valueAt(1, start);
    expect(line).toContain(`(${shown}%)`);
  });
});

test.each([
  [93.5, 100, 38.7],
  [97.78, 93.75, 38.31],
  [97.5, 87.5, 37],
])('ITA, weight 40: the mean of %d and %d is worth %d', (one, other, worth) => {
  const snapshot = workbook(
    indicators('code partOf name level0 levels weight', [
      ['1', '', 'Both', '', '', '', '', '', '', 40],
      ['1.1', '1', 'One', ...LEVELS, ''],
      ['1.2', '1', 'Other', ...LEVELS, ''],
      ['2', '', 'Rest', ...LEVELS, 60],
    ]),
    results('code period actual', [
      ['1.1', 'Q1', one],
      ['1.2', 'Q1', other],
    ]),
    settings(PERCENT)
  );
  const lines = report(scoreBook(snapshot), 'en').units[0]?.indicators ?? [];
  const weighted = (code: string): number =>
    (lines.find((line) => line.code === code)?.weighted ?? NaN) * 20;
  expect(roundHalfUp(weighted('1'), 2)).toBe(worth);
  expect(roundHalfUp(weighted('1.1') + weighted('1.2'), 2)).toBe(worth);
});

test.each([
  [[], 52.21],
  [[['Round weighted', 2]], 52.22],
] as const)('weighted sums of percents on a scale of one level, with %j: %d', (rules, total) => {
  const snapshot = workbook(
    indicators(
      'code name level0 level1 weight',
      SUMS.map(([weight], i) => [`${i + 1}`, 'x', 0, 100, weight])
    ),
    results(
      'code period actual',
      SUMS.map(([, result], i) => [`${i + 1}`, 'Q1', Number(result)])
    ),
    settings([...PERCENT, ['Level scores', '0 100'], ...rules])
  );
  const { score } = report(scoreBook(snapshot), 'en').units[0]?.total ?? {};
  expect(roundHalfUp(score ?? NaN, 2)).toBe(total);
  for (const writes of ['functions', 'plain'] as const) {
    const sheet = scoresSheet(snapshot, { writes });
    const line = calculate(snapshot, sheet).valueAt(1, sheet.blocks[0]?.column ?? 0);
    expect(line).toContain(`Total: ${total} out of`);
    expect(line).toContain(`(${total}%)`);
  }
});
