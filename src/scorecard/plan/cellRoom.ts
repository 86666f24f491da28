import { sumOf } from '../../engine';

/** Cells side by side that are merged, or over which a text runs. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** Characters that a line of its text has, in columns with room for so many each. */
export const spanRoom = ({ column, columns }: Span, room: readonly number[]): number =>
  sumOf(room.slice(column, column + columns));

/** Characters that a line of each cell of a row has, also of merged ones. */
export function cellRoom(
  {
    span,
    spans = [],
  }: { readonly span?: Span | undefined; readonly spans?: readonly Span[] | undefined },
  room: readonly number[]
): readonly number[] {
  const own = [...room];
  for (const each of span === undefined ? spans : [span, ...spans])
    own[each.column] = spanRoom(each, room);
  return own;
}
