import {
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  sharedArea,
  type Area,
} from '../../../workbook/model/area';
import type { Arguments } from '../../arguments';
import { areaOf, range, rangeArgument, rangeAt } from '../../cells/areas';
import { usedWithin } from '../../cells/usedWithin';
import type { HostClass } from '../../hostClass';
import { invalidArgument, invalidOperation, itemNotFound } from '../../hostError';
import type { RangeHandle } from '../../cells/rangeHandle';
import { Instance } from '../../subjects';

/** Methods that give another range; positions are relative to this one's top left cell. */
export const rangeMoves: NonNullable<HostClass<RangeHandle>['methods']> = {
  GetCell: (self, given) => at(self, given.integer(0), given.integer(1), 1, 1),
  GetSpillingToRange: (self) => {
    const found = spillOf(self);
    if (!found) throw itemNotFound();
    return found;
  },
  GetSpillingToRangeOrNullObject: (self) => spillOf(self),
  GetRow: (self, given) => at(self, given.integer(0), 0, 1, areaOf(self).columns),
  GetColumn: (self, given) => at(self, 0, given.integer(0), areaOf(self).rows, 1),
  GetLastCell: (self) => {
    const { rows, columns } = areaOf(self);
    return at(self, rows - 1, columns - 1, 1, 1);
  },
  GetLastRow: (self) => {
    const { rows, columns } = areaOf(self);
    return at(self, rows - 1, 0, 1, columns);
  },
  GetLastColumn: (self) => {
    const { rows, columns } = areaOf(self);
    return at(self, 0, columns - 1, rows, 1);
  },
  GetRowsBelow: (self, given) => {
    const { rows, columns } = areaOf(self);
    return at(self, rows, 0, given.integer(0, 1), columns);
  },
  GetRowsAbove: (self, given) => {
    const count = given.integer(0, 1);
    return at(self, -count, 0, count, areaOf(self).columns);
  },
  GetColumnsAfter: (self, given) => {
    const { rows, columns } = areaOf(self);
    return at(self, 0, columns, rows, given.integer(0, 1));
  },
  GetColumnsBefore: (self, given) => {
    const count = given.integer(0, 1);
    return at(self, 0, -count, areaOf(self).rows, count);
  },
  GetMergedAreasOrNullObject: (self, _, session) => {
    session.undo.clear();
    // Those that begin in the range, #3611.
    const areas = self.sheet.merges.filter(({ row, column }) =>
      contains(areaOf(self), row, column)
    );
    if (areas.length > (session.profile.mostMergedAreas ?? Infinity)) {
      throw invalidOperation('There are too many merged areas in the range.');
    }
    return areas.length === 0 ? null : new Instance('RangeAreas', { sheet: self.sheet, areas });
  },
  GetEntireRow: (self) => {
    const { row, rows } = areaOf(self);
    return range(self.sheet, { row, rows, column: 0, columns: MAX_COLUMNS });
  },
  GetEntireColumn: (self) => {
    const { column, columns } = areaOf(self);
    return range(self.sheet, { column, columns, row: 0, rows: MAX_ROWS });
  },
  GetResizedRange: (self, given) => {
    const { rows, columns } = areaOf(self);
    return at(self, 0, 0, rows + given.integer(0), columns + given.integer(1));
  },
  GetAbsoluteResizedRange: (self, given) => at(self, 0, 0, given.integer(0), given.integer(1)),
  GetOffsetRange: (self, given) => {
    const { rows, columns } = areaOf(self);
    return at(self, given.integer(0), given.integer(1), rows, columns);
  },
  GetIntersection: (self, given) => {
    const shared = sharedCells(self, given);
    if (!shared) throw itemNotFound();
    return range(self.sheet, shared);
  },
  GetIntersectionOrNullObject: (self, given) => {
    const shared = sharedCells(self, given);
    return shared && range(self.sheet, shared);
  },
  GetUsedRange: (self, given) => {
    const used = usedWithin(self.sheet, areaOf(self), given.flag(0, false));
    return used ? range(self.sheet, used) : at(self, 0, 0, 1, 1);
  },
  GetUsedRangeOrNullObject: (self, given) => {
    const used = usedWithin(self.sheet, areaOf(self), given.flag(0, false));
    return used && range(self.sheet, used);
  },
};

function at(
  self: RangeHandle,
  row: number,
  column: number,
  rows: number,
  columns: number
): Instance<'Range'> {
  const area = areaOf(self);
  return new Instance(
    'Range',
    rangeAt(self.sheet, area.row + row, area.column + column, rows, columns)
  );
}

function sharedCells(self: RangeHandle, given: Arguments): Area | null {
  const other = rangeArgument(given, 0, self.sheet.workbook, self.sheet);
  if (other.sheet !== self.sheet) throw invalidArgument();
  return sharedArea(areaOf(self), areaOf(other));
}

/** The cells that the array result of the first cell's formula fills; null where it is no such formula. */
function spillOf(self: RangeHandle): Instance<'Range'> | null {
  const { row, column } = areaOf(self);
  const area = self.sheet.spills.from(row, column);
  return area ? range(self.sheet, area) : null;
}
