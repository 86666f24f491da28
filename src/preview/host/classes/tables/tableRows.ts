import type { Area } from '../../../workbook/model/area';
import type { CellInput, Sheet } from '../../../workbook/model/sheet';
import { bodyOf } from '../../cells/areas';
import type { HostClass } from '../../hostClass';
import { itemNotFound, notImplemented } from '../../hostError';
import { mayChangeRows } from '../../cells/filteredRows';
import { mayWrite } from '../../cells/protection';
import { Instance, type Subjects, type TableSubject } from '../../subjects';
import { live } from './table';
import { checkTableArea } from './tables';

export const tableRowCollection: HostClass<TableSubject> = {
  properties: { Count: { read: (self) => bodyOf(live(self)).rows } },
  methods: {
    GetCount: (self) => bodyOf(live(self)).rows,
    GetItemAt: (self, given) => new Instance('TableRow', rowAt(self, given.integer(0))),
    Add: (self, given, session) => {
      const table = live(self);
      const values = given.json(1);
      const rows = Array.isArray(values) ? values.length : 1;
      if (given.given(0) && given.json(0) !== null && given.json(0) !== -1) {
        throw notImplemented('TableRowCollection.add in the middle of a table');
      }
      const { row, rows: old, column, columns } = table.area;
      const added: Area = { row: row + old, rows, column, columns };
      if (table.showTotals || below(self.sheet, added)) {
        throw notImplemented('TableRowCollection.add above other cells');
      }
      mayWrite(self.sheet, added);
      mayChangeRows(self.sheet, table.area, session);
      table.area = { ...table.area, rows: old + rows };
      checkTableArea(self.sheet, table.area, self);
      if (Array.isArray(values)) self.sheet.setCells(added.row, column, values as CellInput[][]);
      session.written(self.sheet, added);
      return new Instance('TableRow', rowAt(self, bodyOf(table).rows - 1));
    },
  },
};

/** Whether cells below the table's columns hold anything: Excel would move them down. */
function below(sheet: Sheet, { row, column, columns }: Area): boolean {
  const used = sheet.usedArea(true);
  const rows = used === null ? 0 : used.row + used.rows - row;
  if (rows <= 0) return false;
  return sheet
    .values({ row, column, rows, columns })
    .flat()
    .some((value) => value !== null);
}

type RowSubject = Subjects['TableRow'];

function rowAt(self: TableSubject, index: number): RowSubject {
  if (index < 0 || index >= bodyOf(live(self)).rows) throw itemNotFound();
  return { ...self, index };
}

/** A row of a table; only the last one can be deleted here, for nothing has to move up then. */
export const tableRow: HostClass<RowSubject> = {
  properties: { Index: { read: (self) => self.index } },
  methods: {
    Delete: (self, _, session) => {
      const table = live(self);
      const body = bodyOf(table);
      const area: Area = { ...body, row: body.row + self.index, rows: 1 };
      if (self.index !== body.rows - 1 || below(self.sheet, { ...area, row: area.row + 1 })) {
        throw notImplemented('TableRow.delete above other rows');
      }
      mayWrite(self.sheet, area);
      mayChangeRows(self.sheet, table.area, session);
      self.sheet.clear(area, 'contents');
      table.area = { ...table.area, rows: table.area.rows - 1 };
      session.written(self.sheet, area);
    },
  },
};
