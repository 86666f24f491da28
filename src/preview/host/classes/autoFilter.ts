import { bodyOf } from '../cells/areas';
import type { HostClass } from '../hostClass';
import type { FilterSubject } from '../subjects';

/** The filter of a table, or that of a sheet. Criteria are not known here, only which rows they hide. */
export const autoFilter: HostClass<FilterSubject> = {
  properties: {
    Enabled: { read: (self) => self.table?.showFilter ?? rowsHidden(self).length > 0 },
    IsDataFiltered: { read: (self) => rowsHidden(self).length > 0 },
  },
  methods: {
    ClearCriteria: (self) => {
      for (const row of rowsHidden(self)) {
        self.sheet.filteredRows.delete(row);
        self.sheet.hiddenRows.delete(row);
      }
    },
  },
};

/** Of a sheet: those that no filter of a table hides. */
function rowsHidden({ sheet, table }: FilterSubject): readonly number[] {
  const inTable = (row: number): boolean =>
    sheet.tables.some((each) => {
      const body = bodyOf(each);
      return (table === null || each === table) && row >= body.row && row < body.row + body.rows;
    });
  return [...sheet.filteredRows].filter((row) => inTable(row) === (table !== null));
}
