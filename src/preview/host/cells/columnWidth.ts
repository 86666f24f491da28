/** Width of a digit in the default font (Calibri 11) at 100 %, in pixels. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column that was never set, as files store it: 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 9.140625;
/** Height of a row that was never set, in points. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Points (as the client speaks) of a width in characters (as files store it: digits and their padding). */
export function pointsOfWidth(characters: number): number {
  const pixels = Math.trunc(characters * DIGIT_PIXELS + 0.5);
  return pixels * POINTS_PER_PIXEL;
}

/** Characters of a width in points; the inverse, to the pixel. */
export function widthOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS;
}
