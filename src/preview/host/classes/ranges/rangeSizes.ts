import { MAX_ROWS } from '../../../workbook/model/area';
import { asFlag, asNumber } from '../../arguments';
import { areaOf } from '../../cells/areas';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  pointsOfWidth,
  widthOfPoints,
} from '../../cells/columnWidth';
import { displayText } from '../../text/displayText';
import type { Property } from '../../hostClass';
import { invalidArgument } from '../../hostError';
import { mayChange } from '../../cells/protection';
import type { Json } from '../../wire/protocol';
import type { RangeHandle } from '../../cells/rangeHandle';

/** Points; null when the columns differ. A column without width is a hidden one, and setting a width shows it. */
export const columnWidth: Property<RangeHandle> = {
  read: (self) => {
    const { column, columns } = areaOf(self);
    const widths = span(column, columns).map((c) =>
      self.sheet.hiddenColumns.has(c) ? 0 : self.sheet.columnWidths.get(c)
    );
    const [first] = widths;
    const same = widths.every((width) => width === first);
    return same ? pointsOfWidth(first ?? DEFAULT_COLUMN_WIDTH) : null;
  },
  write: (self, value) => {
    mayChange(self.sheet, 'formatColumns');
    const points = asNumber(value);
    const width = widthOfPoints(points);
    if (points < 0 || width > 256) throw invalidArgument();
    const { column, columns } = areaOf(self);
    const { columnWidths, hiddenColumns } = self.sheet;
    for (const c of span(column, columns)) {
      if (points === 0) hiddenColumns.add(c);
      else {
        hiddenColumns.delete(c);
        columnWidths.set(c, width);
      }
    }
  },
};

/** Points; null when the rows differ. */
export const rowHeight: Property<RangeHandle> = {
  read: (self) => {
    const { row, rows } = areaOf(self);
    const { rowHeights } = self.sheet;
    if (rows === MAX_ROWS) return rowHeights.size === 0 ? DEFAULT_ROW_HEIGHT : null;
    const heights = span(row, rows).map((r) => rowHeights.get(r) ?? DEFAULT_ROW_HEIGHT);
    return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
  },
  write: (self, value) => {
    mayChange(self.sheet, 'formatRows');
    const points = asNumber(value);
    if (points < 0 || points > 409) throw invalidArgument();
    const { row, rows } = areaOf(self);
    const last = rows === MAX_ROWS ? self.sheet.grid.rows.length : row + rows;
    for (let r = row; r < last; r++) self.sheet.rowHeights.set(r, points);
  },
};

/** Wide enough for the longest text that does not wrap. */
export function autofitColumns(self: RangeHandle): void {
  const { sheet } = self;
  mayChange(sheet, 'formatColumns');
  const { row, rows, column, columns } = areaOf(self);
  const last = Math.min(row + rows, sheet.grid.rows.length);
  for (const c of span(column, columns)) {
    let longest = 0;
    for (let r = row; r < last; r++) {
      const style = sheet.style(r, c);
      if (style.wrap) continue;
      const text = displayText(sheet.value(r, c), style.numberFormat, sheet.workbook.date1904);
      longest = Math.max(longest, letters(text));
    }
    if (longest > 0) sheet.columnWidths.set(c, Math.min(longest + 1.5, 255));
  }
}

/** Heights go back to what the sheet shows by itself. */
export function autofitRows(self: RangeHandle): void {
  mayChange(self.sheet, 'formatRows');
  const { row, rows } = areaOf(self);
  for (const r of [...self.sheet.rowHeights.keys()]) {
    if (r >= row && r < row + rows) self.sheet.rowHeights.delete(r);
  }
}

/** Letters that take room: Thai vowels and tone marks above and below take none. */
function letters(text: string): number {
  return [...text.replace(/\p{Mn}/gu, '')].length;
}

function span(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** True when no column has a width of its own; setting it to true takes them away. */
export const standardWidth: Property<RangeHandle> = {
  read: (self) => ownSizes(self, 'columns').length === 0,
  write: (self, value) => resetSizes(self, 'columns', value),
};

/** True when no row has a height of its own; setting it to true takes them away. */
export const standardHeight: Property<RangeHandle> = {
  read: (self) => ownSizes(self, 'rows').length === 0,
  write: (self, value) => resetSizes(self, 'rows', value),
};

function ownSizes(self: RangeHandle, what: 'rows' | 'columns'): readonly number[] {
  const { row, rows, column, columns } = areaOf(self);
  const sizes = what === 'rows' ? self.sheet.rowHeights : self.sheet.columnWidths;
  const [first, count] = what === 'rows' ? [row, rows] : [column, columns];
  return [...sizes.keys()].filter((at) => at >= first && at < first + count);
}

function resetSizes(self: RangeHandle, what: 'rows' | 'columns', value: Json): void {
  mayChange(self.sheet, what === 'rows' ? 'formatRows' : 'formatColumns');
  if (!asFlag(value)) return;
  const sizes = what === 'rows' ? self.sheet.rowHeights : self.sheet.columnWidths;
  for (const at of ownSizes(self, what)) sizes.delete(at);
  if (what === 'columns') showColumns(self);
}

function showColumns(self: RangeHandle): void {
  const { column, columns } = areaOf(self);
  for (const at of [...self.sheet.hiddenColumns]) {
    if (at >= column && at < column + columns) self.sheet.hiddenColumns.delete(at);
  }
}
