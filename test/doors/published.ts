import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundHalfUp, type CellValue } from '../../src/engine';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { SchemeName } from '../../src/scorecard';
import { schemeSchema, type Scheme } from '../../src/scorecard/start/schemes/schemeSchema';
import { kpiBook } from '../workbook/file';

/** One indicator of a published result. */
interface Line {
  readonly group: string;
  /** Code of the line whose part it is; lines have the codes 1, 2, 3 … */
  readonly partOf?: string;
  /** From level 0, or from level 1. */
  readonly levels: readonly CellValue[];
  readonly weight: number;
  /** Null: of its parts. */
  readonly actual: number | null;
  readonly score: number;
  /** Without levels; 100 where not given. */
  readonly target?: number;
}

export interface Published {
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
  /** Score × weight ÷ 100 of the first line, as it is shown. */
  readonly weighted?: number;
}

const line = (
  group: string,
  levels: readonly CellValue[],
  weight: number,
  actual: number | null,
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
/** Level 0 is no mark, level 3 the full one, worth 5. */
const upTo = (full: number): readonly CellValue[] => [0, '-', '-', full];
const points = (got: number, full: number, i: number): Line =>
  line(AREAS[i] ?? '', upTo(full), full, got, roundHalfUp((got / full) * 5, 4));

/** Percentages that are scores as they stand. */
const PERCENT = { 'Level scores': '0 100', 'Score method': 'linear' };
const percents = (...lines: readonly (readonly [weight: number, percent: number])[]) =>
  lines.map(([weight, percent]) => line('', [0, 100], weight, percent, percent));

/** Results that organisations have published (domain.md §7), with the settings, bands and weights of groups of their scheme. */
export const PUBLISHED: readonly Published[] = [
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
    scheme: 'thaiLocal',
    what: 'Korea, weights as points, two of them',
    from: 0,
    settings: PERCENT,
    lines: percents([5, 84.6], [7, 83.86]),
    percent: 84.17,
  },
  {
    scheme: 'thaiLocal',
    what: 'Korea, weights as points, three of them',
    from: 0,
    settings: PERCENT,
    lines: percents([5, 83.4], [4, 75.5], [10, 91.4]),
    percent: 85.95,
  },
  {
    scheme: 'thaiLocal',
    what: 'a weighted sum of percents',
    from: 0,
    settings: PERCENT,
    lines: percents([10, 80], [20, 50], [10, 60], [15, 57.78], [10, 16.67], [15, 72.5], [20, 35]),
    percent: 52.21,
  },
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
  ...(
    [
      [93.5, 100, 96.75, 38.7],
      [97.78, 93.75, 95.765, 38.31],
      [97.5, 87.5, 92.5, 37],
    ] as const
  ).map(([first, second, mean, weighted]): Published => ({
    scheme: 'thaiLocal',
    what: `one of weight 40 with two parts: ${first} and ${second}`,
    from: 0,
    settings: { ...PERCENT, 'Round weighted': '2' },
    lines: [
      line('', [null, null], 40, null, mean),
      { ...line('', [0, 100], 0, first, first), partOf: '1' },
      { ...line('', [0, 100], 0, second, second), partOf: '1' },
    ],
    percent: null,
    weighted,
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
export function publishedBook({ scheme, from, lines, settings = {} }: Published): Workbook {
  const data = dataOf(scheme);
  const used = new Set(lines.map(({ group }) => group));
  const groups = (data.groups ?? []).filter(({ name }) => used.has(name));
  const levels = lines[0]?.levels ?? [];
  return kpiBook({
    indicators: [
      [
        'Group',
        'Code',
        'Part of',
        'Indicator',
        ...levels.map((_, i) => `Level ${from + i}`),
        'Target',
        'Weight',
      ],
      ...lines.map((one, i) => [
        one.group,
        `${i + 1}`,
        one.partOf ?? null,
        'x',
        ...one.levels,
        one.levels.length === 0 ? (one.target ?? 100) : null,
        one.partOf === undefined ? one.weight : null,
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
