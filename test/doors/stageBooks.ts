import fc from 'fast-check';
import { DEFAULT_SCALE, highestScore, roundHalfUp, type CellValue } from '../../src/engine';
import type { Snapshot } from '../../src/tables';
import { headers, indicators, results, settings, table, workbook } from '../workbook/tables';

/** A workbook that rounds somewhere, and makes its totals in one of the ways there are, on one of some scales. */
export interface StageBook {
  readonly scale: StageScale;
  readonly lines: readonly StageLine[];
  readonly stages: Readonly<Record<string, CellValue>>;
  readonly weights: Readonly<Record<string, number>> | null;
  readonly units: readonly string[];
}

interface StageScale {
  /** Of five levels and level 0. */
  readonly scores: string;
  readonly floor: number | '';
  readonly curve: string;
}

interface StageLine {
  readonly unit: number;
  readonly group: string;
  readonly weight: number;
  readonly method: string;
  /** `target`: scored by percent of target. */
  readonly criteria: 'rising' | 'falling' | 'range' | 'nested' | 'target' | 'parts';
  readonly actual: number | string | null;
  readonly quotient: readonly [number, number] | null;
  /** Share of the highest score. */
  readonly override: number | null;
}

const GROUPS = ['A', 'B*', 'ค'];
const decimals = fc.constantFrom('', '', 0, 1, 2, 3);
/** Figures with digits enough to be rounded, many of them at a half. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map((n) => n / 10),
  fc.integer({ min: 0, max: 120_000 }).map((n) => n / 1000)
);

const line: fc.Arbitrary<StageLine> = fc.record({
  unit: fc.nat({ max: 1 }),
  group: fc.constantFrom(...GROUPS),
  weight: fc.integer({ min: 1, max: 4000 }).map((n) => n / 100),
  method: fc.constantFrom('step', 'linear', 'linear'),
  criteria: fc.constantFrom('rising', 'rising', 'falling', 'range', 'nested', 'target', 'parts'),
  actual: fc.oneof({ weight: 6, arbitrary: figure }, fc.constantFrom(null, 'N/A')),
  quotient: fc.option(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 90, max: 99 }))),
  override: fc.option(
    fc.integer({ min: 0, max: 5000 }).map((n) => n / 5000),
    { freq: 8 }
  ),
});

/** The usual scale mostly; scores with decimals of their own, and a floor between two levels, on the others. */
const SCALES: readonly StageScale[] = [
  { scores: '', floor: '', curve: '' },
  { scores: '', floor: 1, curve: '0:0; 80:3.35; 120:5' },
  { scores: '0 60 70 80 90 100', floor: '', curve: '60:0; 80:70; 99:89 step' },
  { scores: '0 12.5 50 62.5 75 100', floor: 6.25, curve: '20:12.5; 110:100' },
  { scores: '0 0.15 0.3 0.55 0.8 1', floor: 0.05, curve: '' },
];
const SHARES = [0, 0.33, 0.666, 0.9];

export const stageBook: fc.Arbitrary<StageBook> = fc.record({
  scale: fc.constantFrom(SCALES[0] as StageScale, ...SCALES),
  lines: fc.array(line, { minLength: 1, maxLength: 14 }),
  units: fc.constantFrom([''], ['X', 'Y']),
  weights: fc.option(
    fc.record({
      A: fc.integer({ min: 1, max: 60 }),
      'B*': fc.integer({ min: 1, max: 60 }).map((n) => n / 3),
      ค: fc.constant(20),
    })
  ),
  stages: fc.record({
    'Round percent': decimals,
    'Round score': decimals,
    'Round weighted': decimals,
    Rounding: decimals,
    'Rounding mode': fc.constantFrom('half up', 'down', ''),
    'Bands by': fc.constantFrom('total', 'percent'),
    'Total rule': fc.constantFrom('', '', 'weighted', 'mean of groups'),
    'Target conversion': fc.constant('percent'),
  }),
});

const LEVELS = {
  rising: [0, 23.4, 45.6, 67.8, 89.1, 99.9],
  falling: [110, 99.9, 89.1, 67.8, 45.6, 23.4],
  range: [
    '-',
    'ต่ำกว่า 23.4 หรือเกิน 100',
    '23.4 - 45.6',
    'มากกว่า 45.6 ถึง 67.8 หรือ 99.9 - 100',
    '67.9 - 89.1',
    'มากกว่า 89.1 แต่ไม่ถึง 99.9',
  ],
  nested: ['-', '10 - 110', '23.4 - 99.9', '45.6 - 89.1', '-', '67.8 - 78.9'],
  target: ['', '', '', '', '', ''],
  parts: ['', '', '', '', '', ''],
} as const;

export function stageSnapshot({ lines, stages, weights, units, scale }: StageBook): Snapshot {
  const highest = Number(scale.scores.split(' ').at(-1)) || highestScore(DEFAULT_SCALE);
  const top = stages['Bands by'] === 'percent' ? 100 : highest;
  const bands = SHARES.map((share) => roundHalfUp(share * top, 3));
  const rows = lines.flatMap((one, i) => rowsOf(one, i, units, highest));
  return workbook(
    indicators(
      headers('indicators', 'unit group code partOf name level0 levels target weight method'),
      rows.map(({ definition }) => definition)
    ),
    results(
      'unit code period actual numerator denominator override reason',
      rows.flatMap(({ result }) => (result === null ? [] : [result]))
    ),
    settings([
      ...Object.entries(stages),
      ['Level scores', scale.scores],
      ['Floor score', scale.floor],
      ['Target curve', scale.curve],
    ]),
    table(
      'KpiBands',
      ['From', 'Name'],
      bands.map((from, i) => [from, `Band ${i}`]),
      { sheet: 'Bands' }
    ),
    ...(weights === null
      ? []
      : [table('KpiGroups', ['Group', 'Weight'], Object.entries(weights), { sheet: 'Groups' })])
  );
}

interface Rows {
  readonly definition: readonly CellValue[];
  readonly result: readonly CellValue[] | null;
}

function rowsOf(
  given: StageLine,
  i: number,
  units: readonly string[],
  highest: number
): readonly Rows[] {
  const one = { ...given, override: given.override === null ? null : given.override * highest };
  const unit = units[one.unit % units.length] ?? '';
  const code = `K${i}`;
  const { group, criteria, method, weight } = one;
  const target = criteria === 'target' ? 95 : '';
  if (criteria !== 'parts') {
    const kind = criteria === 'rising' || criteria === 'falling' ? method : '';
    return [
      {
        definition: [unit, group, code, '', 'x', ...LEVELS[criteria], target, weight, kind],
        result: resultOf(one, unit, code),
      },
    ];
  }
  const part = (n: number): Rows => ({
    definition: [unit, '', `${code}.${n}`, code, 'x', ...LEVELS.rising, '', weight / 2, method],
    result: resultOf({ ...one, override: n === 1 ? one.override : null }, unit, `${code}.${n}`, n),
  });
  const parent = [unit, group, code, '', 'x', ...LEVELS.parts, '', weight, ''];
  return [{ definition: parent, result: null }, part(1), part(2)];
}

function resultOf(
  { actual, quotient, override }: StageLine,
  unit: string,
  code: string,
  times = 1
): readonly CellValue[] {
  const typed = typeof actual === 'number' ? actual * times : (actual ?? '');
  const parts = quotient === null || actual === 'N/A' ? ['', ''] : quotient;
  const given = override === null ? ['', ''] : [override, 'given'];
  return [unit, code, 'Q1', parts[0] === '' ? typed : '', ...parts, ...given];
}
