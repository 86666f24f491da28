import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundHalfUp, type CellValue } from '../../src/engine';
import { runHeadless, type HeadlessOptions } from '../../src/preview/cli/headless';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Report, SchemeName } from '../../src/scorecard';
import { schemeSchema, type Scheme } from '../../src/scorecard/start/schemes/schemeSchema';
import { textOf } from '../../src/tables';
import { kpiBook } from '../workbook/file';

/*
 * Results that organisations have published (domain.md §7), with the settings, bands and weights of groups of their
 * scheme, as JSON, as live formulas and as plain ones.
 */
interface Line {
  readonly group: string;
  /** From level 0, or from level 1. */
  readonly levels: readonly CellValue[];
  readonly weight: number;
  readonly actual: number;
  readonly score: number;
  /** Without levels; 100 where not given. */
  readonly target?: number;
}

interface Published {
  readonly scheme: SchemeName;
  readonly what: string;
  /** Level of the first of the criteria. */
  readonly from: 0 | 1;
  readonly lines: readonly Line[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Percent of the total as it is shown; null: not published. */
  readonly percent: number | null;
  /** Score × weight ÷ 100 of groups, as it is shown. */
  readonly groups?: Readonly<Record<string, number>>;
}

const line = (
  group: string,
  levels: readonly CellValue[],
  weight: number,
  actual: number,
  score: number
): Line => ({
  group,
  levels,
  weight,
  actual,
  score,
});

const OPDC = [27, 40.5, 54];
const AREAS = ['1', '2', '3', '4', '5'];
/** Level 0 is no mark, level 5 the full one. */
const upTo = (full: number): readonly CellValue[] => [0, '-', '-', '-', '-', full];
const points = (got: number, full: number, i: number): Line =>
  line(AREAS[i] ?? '', upTo(full), full, got, roundHalfUp((got / full) * 5, 4));

const PUBLISHED: readonly Published[] = [
  ...(
    [
      [27, 50],
      [33.75, 62.5],
      [40.5, 75],
      [47.25, 87.5],
      [54, 100],
    ] as const
  ).map(([actual, score]): Published => ({
    scheme: 'opdc',
    what: `${actual} of 27, 40.5 and 54`,
    from: 1,
    lines: [
      line('performance', OPDC, 70, actual, score),
      line('potential', OPDC, 30, actual, score),
    ],
    percent: score,
  })),
  {
    scheme: 'rfd',
    what: '350 of 100 to 500',
    from: 1,
    lines: [line('one', [100, 200, 300, 400, 500], 100, 350, 85)],
    percent: 85,
  },
  {
    scheme: 'lpa',
    what: 'points ÷ full marks, 814 of 1,015',
    from: 0,
    settings: { 'Total rule': 'weighted', 'Score method': 'linear' },
    lines: [
      [110, 140],
      [175, 215],
      [188, 250],
      [285, 345],
      [56, 65],
    ].map(([got = 0, full = 0], i) => points(got, full, i)),
    percent: 80.2,
  },
  {
    scheme: 'lpa',
    what: 'mean of five areas',
    from: 0,
    settings: { 'Score method': 'linear' },
    lines: [85.71, 94.14, 88.57, 90, 92.85].map((percent, i) => points(percent, 100, i)),
    percent: 90.25,
  },
  ...(
    [
      [93.5, 100, 38.7],
      [97.78, 93.75, 38.31],
      [97.5, 87.5, 37],
    ] as const
  ).map(([first, second, weighted]): Published => ({
    scheme: 'ita',
    what: `two of weight 40: ${first} and ${second}`,
    from: 0,
    lines: [line('oit', [0, 100], 1, first, first), line('oit', [0, 100], 1, second, second)],
    percent: null,
    groups: { oit: weighted },
  })),
  {
    scheme: 'staff',
    what: 'groups of 80 and 90 percent',
    from: 1,
    settings: { 'Score method': 'linear' },
    lines: [
      line('results', [1, 2, 3, 4, 5], 70, 4, 4),
      line('behaviour', [1, 2, 3, 4, 5], 30, 4.5, 4.5),
    ],
    percent: 83,
  },
  ...(
    [
      [2.44, 0.61],
      [20.12, 5],
    ] as const
  ).map(([actual, score]): Published => ({
    scheme: 'thaiLocal',
    what: `in proportion on the curve 0:0; 20:5: ${actual}`,
    from: 1,
    settings: { 'Target curve': '0:0; 20:5' },
    lines: [line('', [], 100, actual, score)],
    percent: roundHalfUp(score * 20, 2),
  })),
  ...(
    [
      ['0', 88, 88],
      ['', 87.8947, 87.89],
    ] as const
  ).map(([decimals, score, percent]): Published => ({
    scheme: 'ita',
    what: `93 of 95 on the curve 80:70; 99:89, percent rounded to ${decimals || 'none'}`,
    from: 1,
    settings: { 'Target curve': '80:70; 99:89', 'Round percent': decimals },
    lines: [{ ...line('oit', [], 1, 93, score), target: 95 }],
    percent,
  })),
];

function dataOf(name: SchemeName): Scheme {
  const file = join(__dirname, '../../src/scorecard/start/schemes', `${name}.json`);
  return schemeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The workbook with the scheme's own settings, bands and weights of groups; those that have no line are left out. */
function bookOf({ scheme, from, lines, settings = {} }: Published): Workbook {
  const data = dataOf(scheme);
  const used = new Set(lines.map(({ group }) => group));
  const groups = (data.groups ?? []).filter(({ name }) => used.has(name));
  const levels = lines[0]?.levels ?? [];
  return kpiBook({
    indicators: [
      [
        'Group',
        'Code',
        'Indicator',
        ...levels.map((_, i) => `Level ${from + i}`),
        'Target',
        'Weight',
      ],
      ...lines.map((one, i) => [
        one.group,
        `${i + 1}`,
        'x',
        ...one.levels,
        one.levels.length === 0 ? (one.target ?? 100) : null,
        one.weight,
      ]),
    ],
    results: ['code period actual', ...lines.map(({ actual }, i) => [`${i + 1}`, 'Q1', actual])],
    settings: ['setting value', ...Object.entries({ ...data.settings, ...settings })],
    ...(data.bands === undefined
      ? {}
      : { bands: ['from name', ...data.bands.map(({ from: low, name }) => [low, name.en])] }),
    ...(groups.length === 0
      ? {}
      : { groups: ['group weight', ...groups.map(({ name, weight }) => [name, weight])] }),
  });
}

async function through(published: Published, options: Partial<HeadlessOptions>) {
  const bytes = await saveWorkbook(bookOf(published));
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
  });

  test.each([
    ['live formulas', {}],
    ['plain formulas', { plain: true }],
  ])('as %s', async (_, options) => {
    const { report, workbook } = await through(published, options);
    expect(columnOf(workbook, 'KpiScores', 'Score')).toEqual(scores);
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
