import type { Area } from '../../../workbook/model/area';
import type { CellInput } from '../../../workbook/model/sheet';
import { bodyOf } from '../../cells/areas';
import type { HostClass } from '../../hostClass';
import { itemNotFound, notImplemented } from '../../hostError';
import { mayChangeRows } from '../../cells/filteredRows';
import { deleteCells, insertCells } from '../../cells/cellShift';
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
      const body = bodyOf(table);
      // At the end of the data: a totals row and whatever stands below move down (`alwaysInsert`, which is true by default).
      const added: Area = { ...body, row: body.row + body.rows, rows };
      mayWrite(self.sheet, added);
      mayChangeRows(self.sheet, table.area, session);
      const { area } = table;
      insertCells(self.sheet, added, session);
      table.area = { ...area, rows: area.rows + rows };
      checkTableArea(self.sheet, table.area, self);
      if (Array.isArray(values))
        self.sheet.setCells(added.row, added.column, values as CellInput[][]);
      session.written(self.sheet, added);
      return new Instance('TableRow', rowAt(self, bodyOf(table).rows - 1));
    },
  },
};

type RowSubject = Subjects['TableRow'];

function rowAt(self: TableSubject, index: number): RowSubject {
  if (index < 0 || index >= bodyOf(live(self)).rows) throw itemNotFound();
  return { ...self, index };
}

/** A row of a table; what stands below it in the table's columns moves up when it is deleted. */
export const tableRow: HostClass<RowSubject> = {
  properties: { Index: { read: (self) => self.index } },
  methods: {
    Delete: (self, _, session) => {
      const table = live(self);
      const body = bodyOf(table);
      const area: Area = { ...body, row: body.row + self.index, rows: 1 };
      mayWrite(self.sheet, area);
      mayChangeRows(self.sheet, table.area, session);
      const { area: whole } = table;
      deleteCells(self.sheet, area, session);
      table.area = { ...whole, rows: whole.rows - 1 };
    },
  },
};
