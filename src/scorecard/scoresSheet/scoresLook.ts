import { SHOWN_DECIMALS, WEIGHTED_DECIMALS } from '../../engine';
import type { RangeStyle } from '../plan/plan';
import type { PlannedRow } from './planScoreCells';
import { COLUMN } from './scoreColumns';
import type { Settings } from '../../tables';
import { TOTALS_COLUMN } from './totalFormulas';
import { shownNumbers, THAI_DIGITS } from '../plan/shownNumbers';
import { FONT, HEADER_FILL, MUTED } from '../plan/look';

/** Sheet row of the headers; above it the title, the period and a remark. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** More differently formatted runs than this would blow up the request; the numbers are then shown as they are. */
const MOST_FORMATS = 1000;

/**
 * Fonts, number formats and alignment of the sheet of scores; `count` and `totals` rows in its two tables, `start` the column
 * of its title.
 */
export function scoresLook(
  rows: readonly PlannedRow[],
  start: number,
  count: number,
  totals: number,
  columns: number,
  settings: Settings
): readonly RangeStyle[] {
  const { format: decimals, thai } = shownNumbers(settings);
  // A number format rounds half up: where decimals are cut off, it must not seem to round to as many.
  const shown = settings.roundingMode === 'down' ? WEIGHTED_DECIMALS : SHOWN_DECIMALS;
  const column = (at: number, height = count): RangeStyle['area'] => ({
    row: FIRST_ROW,
    column: at,
    rows: height,
    columns: 1,
  });
  const header = (at: number, width: number): RangeStyle => ({
    area: { row: HEADER_ROW, column: at, rows: 1, columns: width },
    fill: HEADER_FILL,
    font: { name: FONT, size: 10, bold: true, color: '#1F2937' },
    wrap: true,
    vertical: 'Center',
    horizontal: 'Center',
  });
  const formats = formatRuns(rows);
  return [
    {
      area: { row: 0, column: start, rows: 1, columns: 1 },
      font: { name: FONT, size: 14, bold: true },
    },
    {
      area: { row: 1, column: start, rows: 1, columns: 1 },
      font: { name: FONT, size: 11, bold: true },
    },
    {
      area: { row: 2, column: start, rows: 1, columns: 1 },
      font: { name: FONT, size: 10, color: MUTED },
      wrap: true,
      vertical: 'Top',
    },
    {
      area: { row: FIRST_ROW, column: 0, rows: count, columns },
      font: { name: FONT, size: 10 },
      vertical: 'Center',
    },
    {
      area: { row: FIRST_ROW, column: 0, rows: count, columns: COLUMN.explanation },
      shrink: true,
    },
    { area: column(COLUMN.actual), horizontal: 'Right' },
    {
      area: column(COLUMN.level),
      numberFormat: decimals(0),
      horizontal: 'Center',
      font: { bold: true },
    },
    { area: column(COLUMN.score), numberFormat: decimals(SHOWN_DECIMALS), horizontal: 'Right' },
    { area: column(COLUMN.override), numberFormat: decimals(SHOWN_DECIMALS), horizontal: 'Right' },
    { area: column(COLUMN.counted), numberFormat: decimals(SHOWN_DECIMALS), horizontal: 'Right' },
    { area: column(COLUMN.weight), numberFormat: decimals(SHOWN_DECIMALS), horizontal: 'Right' },
    {
      area: column(COLUMN.weighted),
      numberFormat: decimals(WEIGHTED_DECIMALS),
      horizontal: 'Right',
    },
    { area: column(COLUMN.status), horizontal: 'Left', indent: 1 },
    ...(formats.length > MOST_FORMATS ? [] : formats),
    header(0, columns),
    header(TOTALS_COLUMN, 7),
    {
      area: { row: FIRST_ROW, column: TOTALS_COLUMN, rows: totals, columns: 7 },
      font: { name: FONT, size: 10 },
      vertical: 'Center',
    },
    { area: column(TOTALS_COLUMN + 2, totals), numberFormat: decimals(SHOWN_DECIMALS) },
    { area: column(TOTALS_COLUMN + 3, totals), numberFormat: `${thai ? THAI_DIGITS : ''}0.0%` },
    {
      area: column(TOTALS_COLUMN + 4, totals),
      numberFormat: decimals(shown),
      font: { bold: true },
    },
    { area: column(TOTALS_COLUMN + 5, totals), numberFormat: decimals(shown) },
  ];
}

/** Number formats of actuals, one style for each run of rows with the same. */
function formatRuns(rows: readonly PlannedRow[]): readonly RangeStyle[] {
  const styles: RangeStyle[] = [];
  for (let i = 0; i < rows.length;) {
    const format = rows[i]?.actualFormat ?? null;
    const start = i;
    while (i < rows.length && (rows[i]?.actualFormat ?? null) === format) i += 1;
    if (format === null) continue;
    const area = { row: FIRST_ROW + start, column: COLUMN.actual, rows: i - start, columns: 1 };
    styles.push({ area, numberFormat: format });
  }
  return styles;
}
