import { sumOf } from '../../../engine';
import { roomIn, rowsIn } from '../../plan/sheetFont';
import type { FormLine } from './formLayout';
import { wholeHeightOf } from './formLook';

/** Characters within which the least width of a column is found. */
const NEAR = 0.25;

/**
 * The characters that each of the columns needs so that none of its texts is cut off by the highest row that there can be; 0
 * for one that has a text which no width is enough for.
 *
 * @param widths - of all columns, which have the same together as those that are chosen
 */
export function leastWidths(
  body: readonly FormLine[],
  columns: readonly number[],
  widths: readonly number[],
  font: string
): ReadonlyMap<number, number> {
  const layout = { widths, orientation: 'landscape' } as const;
  const { tallest } = rowsIn(font, layout);
  const room = roomIn(font, layout);
  const shared = sumOf(columns.map((column) => widths[column] ?? 0));
  const own = body.filter(({ span, spans }) => span === undefined && spans === undefined);
  const leastOf = (column: number): number => {
    const lines = own.map((line) => ({
      ...line,
      cells: line.cells.map((cell, i) => (i === column ? cell : null)),
    }));
    const fits = (width: number): boolean => {
      const scaled = room.map((each, i) =>
        i === column ? (each * width) / (widths[i] ?? 1) : each
      );
      return lines.every((line) => wholeHeightOf(line, scaled, tallest) <= tallest);
    };
    if (!fits(shared)) return 0;
    let [narrow, wide] = [0, shared];
    while (wide - narrow > NEAR) {
      const middle = (narrow + wide) / 2;
      if (fits(middle)) wide = middle;
      else narrow = middle;
    }
    return wide;
  };
  return new Map(columns.map((column) => [column, leastOf(column)]));
}

/** The widths with as much as some of the columns lack taken from what others of them have beyond their own least. */
export function raisedTo(
  least: ReadonlyMap<number, number>,
  widths: readonly number[],
  columns: readonly number[]
): readonly number[] {
  const beyond = (column: number): number => (widths[column] ?? 0) - (least.get(column) ?? 0);
  const lacking = sumOf(columns.map((column) => Math.max(0, -beyond(column))));
  const spare = sumOf(columns.map((column) => Math.max(0, beyond(column))));
  if (lacking === 0 || lacking > spare) return widths;
  return widths.map((width, column) =>
    !columns.includes(column)
      ? width
      : width - Math.min(0, beyond(column)) - (Math.max(0, beyond(column)) * lacking) / spare
  );
}

/**
 * For each of the columns the widths with all others of them at their least, and what is left its own: where lines end
 * between words, a column that is a little wider may need a line more.
 */
export function leastBut(
  least: ReadonlyMap<number, number>,
  widths: readonly number[],
  columns: readonly number[]
): readonly (readonly number[])[] {
  const of = (column: number): number => least.get(column) ?? 0;
  const left = sumOf(columns.map((column) => (widths[column] ?? 0) - of(column)));
  if (left < 0) return [];
  return columns.map((wide) =>
    widths.map((width, column) =>
      columns.includes(column) ? of(column) + (column === wide ? left : 0) : width
    )
  );
}
