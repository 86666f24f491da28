import fc from 'fast-check';
import type { PlanCell, SheetPlan, Writes } from '../../src/scorecard';
import { calculate } from '../workbook/calculated';
import { scoresSheet } from '../workbook/scorecard';
import { stageBook, stageSnapshot } from './stageBooks';

/** Cells by row and column, those of the explanation left out: it is text of the engine in one of them. */
function cellsOf(plan: SheetPlan): readonly (readonly [number, number, PlanCell])[] {
  return plan.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): (readonly [number, number, PlanCell])[] =>
        column + c === 13 || row + r === 2 ? [] : [[row + r, column + c, cell]]
      )
    )
  );
}

test('functions and plain formulas show what the engine says, whatever is rounded and however totals are made', () => {
  fc.assert(
    fc.property(stageBook, (book) => {
      const snapshot = stageSnapshot(book);
      const said = cellsOf(scoresSheet(snapshot, { writes: 'values' }));
      const ways: readonly Writes[] = ['functions', 'plain'];
      for (const writes of ways) {
        const { valueAt } = calculate(snapshot, scoresSheet(snapshot, { writes }));
        const differing = said.filter(([row, column, cell]) => {
          const value = valueAt(row, column);
          const is = cell === '' ? null : cell;
          return typeof is === 'number' && typeof value === 'number'
            ? Math.abs(is - value) > 1e-9
            : is !== value;
        });
        expect(
          differing.map(([row, column, cell]) => [writes, row, column, cell, valueAt(row, column)])
        ).toEqual([]);
      }
    }),
    { seed: 17, numRuns: 250 }
  );
}, 120_000);
