import { DEFAULT_ROW_HEIGHT } from '../../host/cells/columnWidth';
import type { Sheet } from '../../workbook/model/sheet';
import { columnsPixels, spreadOf } from './cellSpread';
import { displayText } from '../../host/text/displayText';
import { cellFont, PIXELS, textWidth } from './cellFont';

/** Of the font size; Thai vowels and tone marks need it. */
export const LINE_HEIGHT = 1.36;
/** Room beside the text of a cell, left and right together. */
export const CELL_PADDING = 8;

const DEFAULT_PIXELS = DEFAULT_ROW_HEIGHT * PIXELS;
/** Rows beyond are not measured but have the standard height. */
const MEASURED_ROWS = 2000;
/** Words break before the edge. */
const RAGGED = 1.08;

/** Pixels of a row: its own height, or what its wrapped text needs, as Excel fits rows that have no height. */
export function rowPixels(sheet: Sheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  if (points !== undefined) return points * PIXELS;
  if (row >= MEASURED_ROWS) return DEFAULT_PIXELS;
  let height = DEFAULT_PIXELS;
  sheet.grid.rows[row]?.values.forEach((value, column) => {
    if (value === undefined || value === null) return;
    const { font, wrap, numberFormat } = sheet.style(row, column);
    const line = cellFont(font).pixels * LINE_HEIGHT;
    const lines = wrap
      ? linesOf(sheet, row, column, displayText(value, numberFormat, sheet.workbook.date1904))
      : 1;
    height = Math.max(height, Math.round(lines * line) + (lines > 1 ? 4 : 0));
  });
  return height;
}

export function rowsPixels(sheet: Sheet, row: number, rows: number): number {
  let sum = 0;
  for (let r = row; r < row + rows; r++) sum += rowPixels(sheet, r);
  return sum;
}

function linesOf(sheet: Sheet, row: number, column: number, text: string): number {
  const spread = spreadOf(sheet, row, column);
  if (spread.covered || spread.rows > 1) return 1;
  const { font } = sheet.style(row, column);
  const { families, pixels } = cellFont(font);
  const room = columnsPixels(sheet, column, spread.columns) - CELL_PADDING;
  if (room <= 0) return 1;
  return text.split('\n').reduce((lines, paragraph) => {
    const width = widthOf(paragraph, `${font.bold ? '600 ' : ''}${pixels}px ${families}`);
    return lines + (width <= room ? 1 : Math.ceil((width * RAGGED) / room));
  }, 0);
}

const widths = new Map<string, number>();

function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = textWidth(text, font);
  if (widths.size > 20000) widths.clear();
  widths.set(key, width);
  return width;
}
