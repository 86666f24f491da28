import { contains } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { HorizontalAlignment, VerticalAlignment } from '../../workbook/model/style';
import { columnsPixels, spreadOf, type Spread } from './cellSpread';
import { cellFont } from './cellFont';
import { CELL_PADDING, LINE_HEIGHT, rowsPixels } from './rowPixels';

export type Css = Record<string, string>;

const ALONG: Partial<Record<HorizontalAlignment, string>> = {
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
};
const DOWN: Partial<Record<VerticalAlignment, string>> = { Top: 'flex-start', Center: 'center' };
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Looks of the grid's cell: what lies under its text. */
export function cellLook(sheet: Sheet, row: number, column: number): Css {
  const spread = spreadOf(sheet, row, column);
  if (spread.covered) return { visibility: 'hidden' };
  const single = isSingle(spread);
  const { fill, borders } = sheet.style(row, column);
  return {
    padding: '0',
    overflow: 'visible',
    ...(single ? {} : { zIndex: '1' }),
    ...(single ? frameOf(sheet, row, column) : {}),
    ...(single && fill !== null ? { background: fill } : {}),
    // Its own lines and fill are drawn instead of the gridlines.
    ...(fill !== null || borders.right !== null || borders.bottom !== null
      ? { boxShadow: 'none' }
      : {}),
  };
}

/** Looks of the box around the text, as large as the cells that the text is shown over. */
export function textLook(sheet: Sheet, row: number, column: number): Css {
  const spread = spreadOf(sheet, row, column);
  if (spread.covered) return {};
  const { font, fill, horizontal, vertical, wrap, indent } = sheet.style(row, column);
  const { families, pixels } = cellFont(font);
  const along = ALONG[horizontal] ?? generalAlignment(sheet, row, column, horizontal);
  const merged = !isSingle(spread) && (wrap || spread.rows > 1);
  return {
    ...sizeOf(sheet, row, column, spread),
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: DOWN[vertical] ?? 'flex-end',
    // Thai marks may stand above the line.
    overflow: 'clip',
    overflowClipMargin: '3px',
    padding: `0 ${CELL_PADDING / 2}px`,
    ...(indent > 0 ? { paddingLeft: `${indent * 9 + CELL_PADDING / 2}px` } : {}),
    textAlign: along,
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    fontFamily: families,
    fontSize: `${pixels}px`,
    lineHeight: String(LINE_HEIGHT),
    color: font.color,
    ...(font.bold ? { fontWeight: '600' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline ? { textDecoration: 'underline' } : {}),
    ...(merged ? frameOf(sheet, row, column) : {}),
    ...(isSingle(spread) ? {} : { background: fill ?? '#FFFFFF' }),
  };
}

function isSingle(spread: Spread): boolean {
  return !spread.covered && spread.rows === 1 && spread.columns === 1;
}

function sizeOf(sheet: Sheet, row: number, column: number, spread: Spread): Css {
  if (spread.covered || isSingle(spread)) return { width: '100%', height: '100%' };
  const width = columnsPixels(sheet, column, spread.columns);
  const runsOver = sheet.style(row, column).horizontal !== 'CenterAcrossSelection';
  if (spread.rows === 1 && runsOver && !isMerged(sheet, row, column)) {
    // Gridlines are seen again after the end of the text.
    return { width: 'max-content', maxWidth: `${width}px`, height: 'calc(100% - 1px)' };
  }
  return { width: `${width}px`, height: `${rowsPixels(sheet, row, spread.rows)}px` };
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column));
}

function frameOf(sheet: Sheet, row: number, column: number): Css {
  const { borders } = sheet.style(row, column);
  const css: Css = {};
  for (const side of SIDES) {
    const line = borders[side.toLowerCase() as Lowercase<typeof side>];
    if (line === null) continue;
    // The neighbour above or at the left has the same line already.
    if (side === 'Top' && row > 0 && sheet.style(row - 1, column).borders.bottom) continue;
    if (side === 'Left' && column > 0 && sheet.style(row, column - 1).borders.right) continue;
    css[`border${side}`] = `${/medium|thick/.test(line.line) ? 2 : 1}px solid ${line.color}`;
  }
  return css;
}

function generalAlignment(
  sheet: Sheet,
  row: number,
  column: number,
  horizontal: HorizontalAlignment
): string {
  if (horizontal !== 'General') return 'left';
  const value = sheet.value(row, column);
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null)
    ? 'center'
    : 'left';
}
