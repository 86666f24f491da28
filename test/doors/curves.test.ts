import fc from 'fast-check';
import type { CellValue } from '../../src/engine';
import type { Writes } from '../../src/scorecard';
import { calculate } from '../workbook/calculated';
import { scoreBook, scoresSheet } from '../workbook/scorecard';
import { indicators, results, settings, workbook } from '../workbook/tables';

/** Targets of all sorts, with curves of their own or the workbook's, and percent and score rounded or not. */
const curveBook = fc.record({
  lines: fc.array(
    fc.record({
      target: fc.constantFrom<CellValue>(95, 80, 'ไม่เกิน 12', 'ร้อยละ 90', 'มี', 'มากกว่า 7', 33.3),
      curve: fc.constantFrom('', '', '50:0; 60:1.5; 100:5', '๐:๑; ๙๐:๔.๒๕ ขั้น', '33.3:0; 120:4.9'),
      method: fc.constantFrom('', '', '', 'met', 'percent', 'none'),
      actual: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 130_000 }).map((n) => n / 1000) },
        fc.constantFrom<CellValue>(null, 'N/A', 'มี', 0, '45%')
      ),
      direction: fc.constantFrom('', '', 'lower'),
    }),
    { minLength: 1, maxLength: 10 }
  ),
  settings: fc.record({
    'Target curve': fc.constantFrom('', '0:0; 100:5', '60:2; 80:3.35; 97.9:3.35; 110:5 step'),
    'Target conversion': fc.constantFrom('', 'met', 'percent'),
    'Round percent': fc.constantFrom<CellValue>('', 0, 1),
    'Round score': fc.constantFrom<CellValue>('', '', 1),
    'Rounding mode': fc.constantFrom('', 'down'),
    'Score method': fc.constantFrom('', 'linear'),
  }),
});

test('functions and plain formulas give a curve’s levels and scores to the digit of the engine', () => {
  fc.assert(
    fc.property(curveBook, ({ lines, settings: stated }) => {
      const snapshot = workbook(
        indicators(
          'code name target weight direction method curve',
          lines.map(({ target, direction, method, curve }, i) => [
            `K${i}`,
            'x',
            target,
            5,
            direction,
            method,
            curve,
          ])
        ),
        results(
          'code period actual',
          lines.map(({ actual }, i) => [`K${i}`, 'Q1', actual])
        ),
        settings(Object.entries(stated))
      );
      const scored = scoreBook(snapshot).units.flatMap((unit) => unit.indicators);
      const said = scored.map(({ outcome: { level, score } }) => [level, score]);
      const ways: readonly Writes[] = ['functions', 'plain', 'values'];
      for (const writes of ways) {
        const plan = scoresSheet(snapshot, { writes });
        const { valueAt } = calculate(snapshot, plan);
        const top = (plan.tables[0]?.area.row ?? 0) + 1;
        // What cannot be scored shows why where its level would be.
        const level = (row: number) => (valueAt(row, 6) === '#VALUE!' ? null : valueAt(row, 6));
        const shown = scored.map((_, i) => [level(top + i), valueAt(top + i, 7)]);
        expect([writes, shown]).toEqual([writes, said]);
      }
    }),
    { seed: 7, numRuns: 250 }
  );
}, 120_000);

test('a formula names the curve, and a conversion as before', () => {
  const snapshot = workbook(
    indicators('code name target weight method curve', [
      ['A', 'x', 80, 20, '', ''],
      ['B', 'x', 80, 20, '', '๐:๐; ๖๐:๒.๕ ขั้น'],
      ['C', 'x', 80, 20, 'met', ''],
      ['D', 'x', 80, 20, 'percent', ''],
      ['E', 'x', 80, 20, 'none', ''],
    ]),
    results(
      'code period actual',
      ['A', 'B', 'C', 'D', 'E'].map((code) => [code, 'Q1', 60])
    ),
    settings([['Target curve', '0:0; 100:5']])
  );
  const plan = scoresSheet(snapshot);
  const top = (plan.tables[0]?.area.row ?? 0) + 1;
  const cells = plan.blocks.flatMap((block) =>
    block.cells.filter((_, i) => block.row + i >= top).map((row) => row[7])
  );
  const options = cells.flatMap((cell) => {
    const formula = typeof cell === 'object' && cell !== null ? cell.formula : '';
    return formula.includes('KPISCORE') ? [/"(target[^"]*)"\)/.exec(formula)?.[1]] : [];
  });
  expect(options).toEqual([
    'target; curve 0:0 100:5',
    'target; curve 0:0 60:2.5 step',
    'target; met 5',
    'target; percent of target',
  ]);
});
