import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../workbook/model/area';
import type { Sheet } from '../../../workbook/model/sheet';
import { areaOf, range, rangeArgument } from '../../cells/areas';
import type { HostClass } from '../../hostClass';
import { invalidArgument, itemNotFound } from '../../hostError';

export const worksheetFreezePanes: HostClass<Sheet> = {
  methods: {
    FreezeRows: (self, given) => freeze(self, given.integer(0, 1), 0),
    FreezeColumns: (self, given) => freeze(self, 0, given.integer(0, 1)),
    FreezeAt: (self, given) => {
      const area = areaOf(rangeArgument(given, 0, self.workbook, self));
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      freeze(self, rows, columns);
    },
    Unfreeze: (self) => {
      self.freezeRows = 0;
      self.freezeColumns = 0;
    },
    GetLocation: (self) => {
      const area = frozen(self);
      if (!area) throw itemNotFound();
      return range(self, area);
    },
    GetLocationOrNullObject: (self) => {
      const area = frozen(self);
      return area && range(self, area);
    },
  },
};

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) {
    throw invalidArgument();
  }
  sheet.freezeRows = rows;
  sheet.freezeColumns = columns;
}

/** Whole rows, whole columns, or the top left corner. */
function frozen({ freezeRows, freezeColumns }: Sheet): Area | null {
  if (freezeRows === 0 && freezeColumns === 0) return null;
  return {
    row: 0,
    column: 0,
    rows: freezeRows === 0 ? MAX_ROWS : freezeRows,
    columns: freezeColumns === 0 ? MAX_COLUMNS : freezeColumns,
  };
}
