import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/model/area';
import { asFlag } from '../../arguments';
import { areaOf } from '../../cells/areas';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pointsOfWidth } from '../../cells/columnWidth';
import type { HostClass, Property } from '../../hostClass';
import type { RangeHandle } from '../../cells/rangeHandle';

/** Properties of a range's place and of its rows and columns. */
export const rangeProperties: NonNullable<HostClass<RangeHandle>['properties']> = {
  IsEntireColumn: { read: (self) => areaOf(self).rows === MAX_ROWS },
  IsEntireRow: { read: (self) => areaOf(self).columns === MAX_COLUMNS },
  RowHidden: hidden('rows'),
  ColumnHidden: hidden('columns'),
  Width: {
    read: (self) => {
      const { column, columns } = areaOf(self);
      return total(column, columns, (c) =>
        pointsOfWidth(self.sheet.columnWidths.get(c) ?? DEFAULT_COLUMN_WIDTH)
      );
    },
    onlyWhenNamed: true,
  },
  Height: {
    read: (self) => {
      const { row, rows } = areaOf(self);
      return total(row, rows, (r) => self.sheet.rowHeights.get(r) ?? DEFAULT_ROW_HEIGHT);
    },
    onlyWhenNamed: true,
  },
};

function total(first: number, count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let i = first; i < first + count; i++) sum += sizeOf(i);
  return sum;
}

/** True or false for all, null when some are hidden and some are not. */
function hidden(what: 'rows' | 'columns'): Property<RangeHandle> {
  const placeOf = (self: RangeHandle) => {
    const { row, rows, column, columns } = areaOf(self);
    return what === 'rows'
      ? { set: self.sheet.hiddenRows, first: row, count: rows }
      : { set: self.sheet.hiddenColumns, first: column, count: columns };
  };
  return {
    read: (self) => {
      const { set, first, count } = placeOf(self);
      const among = [...set].filter((index) => index >= first && index < first + count).length;
      return among === 0 ? false : among === count ? true : null;
    },
    write: (self, value) => {
      const { set, first, count } = placeOf(self);
      const hide = asFlag(value);
      for (let i = first; i < first + count; i++) {
        if (hide) set.add(i);
        else set.delete(i);
      }
    },
  };
}
