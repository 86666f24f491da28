import type { RangeStyle } from './plan';

/** Each style is a write of its own; a sheet that would need more has neighbours joined. */
const MOST_STYLES = 1500;

/**
 * The same looks in fewer areas, where there are many: one below another, of the same columns and the same look, are one.
 * Cells keep the order in which they get their styles.
 */
export function joinedStyles(styles: readonly RangeStyle[]): readonly RangeStyle[] {
  if (styles.length <= MOST_STYLES) return styles;
  const joined: RangeStyle[] = [];
  const lowest = new Map<string, number>();
  const latest = latestPlaces(styles);
  for (const style of styles) {
    const { area, ...look } = style;
    const key = JSON.stringify([area.column, area.columns, look]);
    const above = lowest.get(key) ?? -1;
    const upper = joined[above]?.area;
    const follows = upper !== undefined && upper.row + upper.rows === area.row;
    if (upper !== undefined && follows && latest.of(style) <= above) {
      joined[above] = { ...look, area: { ...upper, rows: upper.rows + area.rows } };
      latest.set(style, above);
    } else {
      lowest.set(key, joined.length);
      latest.set(style, joined.length);
      joined.push(style);
    }
  }
  return joined;
}

/** For each cell the place in the list of the last style that it has got. */
function latestPlaces(styles: readonly RangeStyle[]) {
  const ends = (end: (style: RangeStyle) => number): number =>
    styles.reduce((most, style) => Math.max(most, end(style)), 0);
  const width = ends(({ area }) => area.column + area.columns);
  const places = new Int32Array(width * ends(({ area }) => area.row + area.rows)).fill(-1);
  return {
    of: ({ area }: RangeStyle): number => {
      let latest = -1;
      for (let row = area.row; row < area.row + area.rows; row++) {
        const first = row * width + area.column;
        for (let i = first; i < first + area.columns; i++)
          latest = Math.max(latest, places[i] ?? -1);
      }
      return latest;
    },
    set: ({ area }: RangeStyle, place: number): void => {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const first = row * width + area.column;
        places.fill(place, first, first + area.columns);
      }
    },
  };
}
