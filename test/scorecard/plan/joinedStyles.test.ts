import fc from 'fast-check';
import { joinedStyles } from '../../../src/scorecard/plan/joinedStyles';
import type { RangeStyle } from '../../../src/scorecard/plan/plan';

/** What every cell ends up with, and in which order it got its styles. */
function painted(styles: readonly RangeStyle[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { area, ...look } of styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = `${row}:${column}`;
        cells.set(cell, `${cells.get(cell) ?? ''} ${JSON.stringify(look)}`);
      }
    }
  }
  return cells;
}

const line: fc.Arbitrary<readonly (readonly [number, number, string])[]> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('#111111', '#222222')
  ),
  { maxLength: 4 }
);

test('joined or not, every cell gets the same styles in the same order', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const many = Array.from({ length: 1600 }, (_, i) => lines[i % lines.length] ?? []);
      const styles = [
        { area: { row: 0, column: 0, rows: many.length, columns: 8 }, wrap: true },
        ...many.flatMap((looks, row) =>
          looks.map(([column, columns, fill]) => ({
            area: { row, column, rows: 1, columns },
            fill,
          }))
        ),
      ];
      expect(painted(joinedStyles(styles))).toEqual(painted(styles));
    }),
    { seed: 2568, numRuns: 15 }
  );
});

test('rows of one look are one area, and few styles are left as they are', () => {
  const rows = (count: number): RangeStyle[] =>
    Array.from({ length: count }, (_, row) => ({
      area: { row, column: 2, rows: 1, columns: 3 },
      fill: '#111111',
    }));
  expect(joinedStyles(rows(1500))).toHaveLength(1500);
  expect(joinedStyles(rows(1501))).toEqual([
    { area: { row: 0, column: 2, rows: 1501, columns: 3 }, fill: '#111111' },
  ]);
});
