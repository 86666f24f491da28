import fc from 'fast-check';
import { rangeLine } from '../../../src/scorecard';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const BUDGET = ['ต่ำกว่า 70 หรือเกิน 100', '70 - 79.99', '80 - 89.99', '90 - 95.99', '96 - 100'];
const NESTED = ['10 - 90', '20 - 80', '30 - 70', '40 - 60', '45 - 55'];

function lineOf(levels: readonly (string | number)[], actual: number | string, direction = '') {
  const snapshot = workbook(
    indicators('code name levels weight direction', [['1', 'x', ...levels, 10, direction]]),
    results('code period actual', [['1', 'Q1', actual]])
  );
  const [scored] = scoreBook(snapshot).units[0]?.indicators ?? [];
  if (scored === undefined) throw new Error('nothing scored');
  return { line: rangeLine(scored), level: scored.outcome.level };
}

test('levels stand on both sides of the best one, each where its numbers begin', () => {
  const { line } = lineOf(BUDGET, 85);
  const shown = line?.stretches.filter(({ left, right }) => right - left > 0.01) ?? [];
  expect(shown.map(({ level, from }) => [level, from])).toEqual([
    [1, null],
    [2, 70],
    [3, 80],
    [4, 90],
    [5, 96],
    [1, 100],
  ]);
  const [first, last] = [line?.stretches[0], line?.stretches.at(-1)];
  expect([first?.left, last?.right]).toEqual([0, expect.closeTo(1, 12)]);
  expect(line?.stretches[line.actual?.stretch ?? -1]).toMatchObject({ level: 3 });
  expect(line?.actual?.value).toBe(85);
});

test('what no level has is shown beyond the widest, and a single number can be seen', () => {
  expect(lineOf(NESTED, 5).line).toMatchObject({ actual: { stretch: 0 } });
  expect(lineOf(NESTED, 95).line?.stretches.at(-1)?.level).toBeNull();
  const point = lineOf(['6-8', '6.5-7.5', '-', '-', 7], 7, 'range').line;
  const best = point?.stretches[point.actual?.stretch ?? -1];
  expect(best?.level).toBe(5);
  expect((best?.right ?? 0) - (best?.left ?? 0)).toBeGreaterThan(0.07);
});

test('without a result there is no mark; criteria that go one way have no such line', () => {
  expect(lineOf(BUDGET, '').line?.actual).toBeNull();
  expect(lineOf([50, 60, 70, 80, 90], 85).line).toBeNull();
});

test('the mark lies in a stretch of the level that the result has', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(BUDGET, NESTED),
      fc.integer({ min: -50_000, max: 200_000 }),
      (levels, thousandths) => {
        const { line, level } = lineOf(levels, thousandths / 1000);
        const { stretch = -1, at = -1 } = line?.actual ?? {};
        const drawn = line?.stretches[stretch];
        expect(drawn?.level ?? 0).toBe(level);
        expect(at).toBeGreaterThan(drawn?.left ?? 1);
        expect(at).toBeLessThan(drawn?.right ?? 0);
      }
    ),
    { seed: 11, numRuns: 200 }
  );
});
