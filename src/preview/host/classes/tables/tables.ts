import { sharedArea, readArea, type Area } from '../../../workbook/model/area';
import type { Workbook } from '../../../workbook/model/model';
import type { Sheet } from '../../../workbook/model/sheet';
import { asText } from '../../arguments';
import { areaOf, rangeArgument } from '../../cells/areas';
import { writeHeaders } from '../../cells/cellBlock';
import { EventType, WHOLE_WORKBOOK } from '../../events';
import type { HostClass } from '../../hostClass';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../../hostError';
import { mayWrite } from '../../cells/protection';
import { Instance, type Scope, type TableSubject } from '../../subjects';
import { eventMethods } from '../eventMethods';

export const tableCollection: HostClass<Scope> = {
  properties: { Count: { read: (self) => listed(self).length } },
  items: (self) => listed(self).map(tableOf),
  item: (self, key) => {
    const found = find(self, asText(key));
    return found && tableOf(found);
  },
  methods: {
    Add: (self, given, session) => {
      const cells = rangeArgument(given, 0, self.workbook, self.sheet);
      if (self.sheet && cells.sheet !== self.sheet) throw invalidArgument();
      if (!given.flag(1, true)) throw notImplemented('TableCollection.add without headers');
      const added = addTable(cells.sheet, areaOf(cells));
      session.events.push(EventType.tableAdded, WHOLE_WORKBOOK, {
        tableId: added.table.id,
        worksheetId: cells.sheet.id,
        source: 'Local',
      });
      session.written(cells.sheet, { ...added.table.area, rows: 1 });
      return tableOf(added);
    },
    GetCount: (self) => listed(self).length,
    GetItemAt: (self, given) => {
      const found = listed(self)[given.integer(0)];
      if (!found) throw itemNotFound();
      return tableOf(found);
    },
    GetItemOrNullObject: (self, given) => {
      const found = find(self, given.text(0));
      return found && tableOf(found);
    },
    ...eventMethods<Scope>((self) => self.sheet?.id ?? WHOLE_WORKBOOK, {
      DataChanged: EventType.tableChanged,
      Added: EventType.tableAdded,
      Deleted: EventType.tableDeleted,
    }),
  },
};

function listed({ workbook, sheet }: Scope): readonly TableSubject[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function find(scope: Scope, nameOrId: string): TableSubject | null {
  const found = scope.workbook.table(nameOrId);
  return found && (!scope.sheet || found.sheet === scope.sheet) ? found : null;
}

export function tableOf(subject: TableSubject): Instance<'Table'> {
  return new Instance('Table', subject);
}

function addTable(sheet: Sheet, area: Area): TableSubject {
  const fitting = area.rows === 1 ? { ...area, rows: 2 } : area;
  checkTableArea(sheet, fitting, null);
  mayWrite(sheet, fitting);
  writeHeaders(sheet, fitting);
  return { sheet, table: sheet.addTable(fitting, freeName(sheet.workbook)) };
}

/** Throws InvalidArgument where a table cannot be: over another one, over merged cells, over an array result. */
export function checkTableArea(sheet: Sheet, area: Area, self: TableSubject | null): void {
  const other = sheet.tables.find((each) => each !== self?.table && sharedArea(each.area, area));
  if (other) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merged) => sharedArea(merged, area))) {
    throw invalidArgument("A table can't contain merged cells.");
  }
  if (sheet.spills.areas.some((spill) => sharedArea(spill, area))) {
    throw invalidArgument("A table can't contain an array result.");
  }
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.table(`Table${number}`) || workbook.name(`Table${number}`, null)) number++;
  return `Table${number}`;
}

/** Throws unless a table (or a name) may be called so: letters, digits, `_`, `.`; not like an address; not in use. */
export function checkObjectName(workbook: Workbook, name: string, self: string | null): void {
  const legal = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!legal || readArea(name) || /^(r|c|r\d+c\d+|r\d+|c\d+)$/i.test(name)) {
    throw invalidArgument(`"${name}" is not a valid name.`);
  }
  if (self?.toLowerCase() === name.toLowerCase()) return;
  if (workbook.table(name) || workbook.name(name, null)) throw itemAlreadyExists();
}
