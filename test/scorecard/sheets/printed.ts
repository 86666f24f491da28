import type { PlanCell, RangeStyle, SheetPlan } from '../../../src/scorecard';

/** One cell as it stands on paper. */
export interface Printed {
  /** What is read there; '' where nothing is. */
  readonly text: string;
  /** The number as it is shown, in the decimals of its format; null where there is none. */
  readonly number: number | null;
  readonly italic: boolean;
}

/** The cells of a sheet as somebody sees them who has only the paper: numbers in the decimals that their formats show. */
export function printed(sheet: SheetPlan): readonly (readonly Printed[])[] {
  const grid: (Printed & { format: string })[][] = [];
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, i) =>
      line.forEach((value, j) => {
        (grid[row + i] ??= [])[column + j] = { ...shown(value, 'General'), format: 'General' };
      })
    );
  }
  for (const style of sheet.styles) {
    for (const [row, column] of placesOf(style)) {
      const cell = grid[row]?.[column];
      if (cell === undefined) continue;
      (grid[row] ?? [])[column] = {
        ...cell,
        italic: style.font?.italic ?? cell.italic,
        format: style.numberFormat ?? cell.format,
      };
    }
  }
  return grid.map((line) =>
    line.map(({ format, italic, number, text }) => ({
      ...(number === null ? { text, number } : shown(number, format)),
      italic,
    }))
  );
}

function* placesOf({ area }: RangeStyle): Iterable<readonly [number, number]> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield [row, column];
    }
  }
}

function shown(value: PlanCell, format: string): Printed {
  const text = value === null || typeof value === 'object' ? '' : String(value);
  if (typeof value !== 'number') return { text, number: null, italic: false };
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  const number =
    decimals === undefined ? value : Number((value + Math.sign(value) * 1e-12).toFixed(decimals));
  return { text: decimals === undefined ? text : number.toFixed(decimals), number, italic: false };
}
