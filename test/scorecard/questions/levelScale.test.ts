import { levelScale, score } from '../../../src/scorecard';
import { readTables } from '../../../src/tables';
import type { RawTable, Snapshot } from '../../../src/tables';
import { headers } from '../../workbook/tables';

const HEADERS = headers('indicators', 'code name kind levels');

/** The scale of one indicator with these level cells and this result. */
function scaleOf(levels: readonly (string | number)[], actual: string | number, kind = '') {
  const table = (facts: Pick<RawTable, 'name' | 'sheet' | 'headers' | 'rows'>): RawTable => ({
    top: 0,
    left: 0,
    formats: null,
    ...facts,
  });
  const snapshot: Snapshot = {
    sheets: [],
    tables: [
      table({
        name: 'KpiIndicators',
        sheet: 'KPI',
        headers: HEADERS,
        rows: [['1', 'one', kind, ...levels]],
      }),
      table({
        name: 'KpiResults',
        sheet: 'Results',
        headers: ['Code', 'Period', 'Actual'],
        rows: [['1', 'Q1', actual]],
      }),
    ],
  };
  const card = score(readTables(snapshot));
  const scored = card.units[0]?.indicators[0];
  if (scored === undefined) throw new Error('nothing scored');
  return { scale: levelScale(scored), level: scored.outcome.level };
}

test('higher is better: bounds rise, and the result lies in the step of its level', () => {
  const { scale } = scaleOf([50, 60, 70, 80, 90], 85);
  expect(scale?.steps.map(({ level, from }) => [level, from?.value])).toEqual([
    [null, undefined],
    ...[50, 60, 70, 80, 90].map((bound, index) => [index + 1, bound]),
  ]);
  expect(scale?.actual).toEqual({ value: 85, step: 4, within: 0.5 });
  expect(scale?.counts).toBe('plain');
});

test('lower is better: levels still rise from left to right', () => {
  const levels = ['38.01-39.00', '37.01-38.00', '36.01-37.00', '35.01-36.00', 'ไม่เกิน 35.00'];
  const { scale } = scaleOf(levels, 35.5);
  expect(scale?.direction).toBe('lower');
  expect(scale?.steps.map(({ from }) => from?.value)).toEqual([undefined, 39, 38, 37, 36, 35]);
  expect(scale?.actual).toMatchObject({ step: 4, within: 0.5 });
});

test.each([
  ['below the lowest level', 10, 0],
  ['on a bound', 90, 5],
  ['far beyond the top', 1e9, 5],
  ['binary noise below a bound', 0.1 + 0.2, 0],
])('%s the result stays within the picture', (_, actual, step) => {
  const place = scaleOf([50, 60, 70, 80, 90], actual).scale?.actual;
  expect(place?.step).toBe(step);
  expect(place?.within).toBeGreaterThan(0);
  expect(place?.within).toBeLessThan(1);
});

test('the picture never says other than the score, in gaps and at every bound', () => {
  const levels = [
    'ไม่เกิน ร้อยละ ๒๕',
    'มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐',
    'มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐',
    'มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐',
    'มากกว่า ร้อยละ ๕๐',
  ];
  for (const actual of [0, 25, 25.01, 40, 42, 45, 45.01, 50, 50.01, 99]) {
    const { scale, level } = scaleOf(levels, `${actual}%`);
    expect([actual, scale?.steps[scale.actual?.step ?? -1]?.level]).toEqual([actual, level]);
  }
});

test('levels that are no numbers stand side by side, the reached one marked', () => {
  const { scale } = scaleOf(['ร่าง', 'เสนอ', 'แก้ไข', 'อนุมัติ', 'ประกาศ'], 'อนุมัติ', 'ladder');
  expect(scale?.counts).toBe('level');
  expect(scale?.steps.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  expect(scale?.actual).toMatchObject({ step: 3, value: null });
});

test('without a result there is a scale and nothing on it; without criteria there is none', () => {
  expect(scaleOf([50, 60, 70, 80, 90], '').scale?.actual).toBeNull();
  expect(scaleOf(['', '', '', '', ''], 5).scale).toBeNull();
});
