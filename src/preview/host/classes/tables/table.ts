import type { Area } from '../../../workbook/model/area';
import type { Table } from '../../../workbook/model/table';
import { asFlag, asNumber, asText, type Arguments } from '../../arguments';
import { areaOf, bodyOf, range, rangeArgument } from '../../cells/areas';
import { EventType, WHOLE_WORKBOOK } from '../../events';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, itemNotFound, notImplemented } from '../../hostError';
import { mayChangeRows } from '../../cells/filteredRows';
import { moveTotals, switchTotals } from '../../cells/totalsRow';
import { mayWrite } from '../../cells/protection';
import { writeHeaders } from '../../cells/cellBlock';
import { displayText } from '../../text/displayText';
import type { Session } from '../../session';
import type { Json } from '../../wire/protocol';
import { Instance, type Subjects, type TableSubject } from '../../subjects';
import { eventMethods } from '../eventMethods';
import { checkObjectName, checkTableArea } from './tables';
import { worksheetOf } from '../sheets/worksheets';

type Flag = 'showFilter' | 'showBandedRows' | 'showFirstColumn';

export const tableClass: HostClass<TableSubject> = {
  identity: (self) => ({ Id: self.table.id }),
  properties: {
    Id: { read: (self) => self.table.id },
    Name: {
      read: (self) => self.table.name,
      write: (self, value) => {
        const name = asText(value);
        checkObjectName(self.sheet.workbook, name, self.table.name);
        self.table.name = name;
      },
    },
    Style: {
      read: (self) => self.table.style ?? '',
      write: (self, value, session) => {
        self.table.style = styleName(asText(value), session);
      },
    },
    ShowHeaders: {
      read: (self) => self.table.showHeaders,
      write: (self, value) => {
        if (asFlag(value) !== self.table.showHeaders) throw notImplemented('Table.showHeaders');
      },
    },
    ShowTotals: {
      read: (self) => self.table.showTotals,
      write: (self, value, session) => {
        if (asFlag(value) !== live(self).showTotals) switchTotals(self, session);
      },
    },
    ShowFilterButton: flag('showFilter'),
    ShowBandedRows: flag('showBandedRows'),
    HighlightFirstColumn: flag('showFirstColumn'),
  },
  navigations: {
    AutoFilter: (self) => new Instance('AutoFilter', self),
    Columns: (self) => new Instance('TableColumnCollection', self),
    Rows: (self) => new Instance('TableRowCollection', self),
    Worksheet: (self) => worksheetOf(self.sheet),
  },
  methods: {
    GetRange: (self) => range(self.sheet, live(self).area),
    GetHeaderRowRange: (self) => {
      const { area, showHeaders } = live(self);
      if (!showHeaders) throw itemNotFound();
      return range(self.sheet, { ...area, rows: 1 });
    },
    GetDataBodyRange: (self) => range(self.sheet, bodyOf(live(self))),
    GetTotalRowRange: (self) => {
      const { area, showTotals } = live(self);
      if (!showTotals) throw itemNotFound();
      return range(self.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    Resize: (self, given, session) => resize(self, given, session),
    ConvertToRange: (self) => {
      const { area } = live(self);
      self.sheet.deleteTable(self.table);
      return range(self.sheet, area);
    },
    Delete: (self, _, session) => {
      const { area, id } = live(self);
      mayWrite(self.sheet, area);
      self.sheet.deleteTable(self.table);
      self.sheet.clear(area);
      session.written(self.sheet, area);
      session.events.push(EventType.tableDeleted, WHOLE_WORKBOOK, {
        tableId: id,
        tableName: self.table.name,
        worksheetId: self.sheet.id,
        source: 'Local',
      });
    },
    ...eventMethods<TableSubject>((self) => self.table.id, {
      DataChanged: EventType.tableChanged,
      SelectionChanged: EventType.tableSelectionChanged,
    }),
  },
};

function flag(name: Flag): Property<TableSubject> {
  return {
    read: (self) => self.table[name],
    write: (self, value) => {
      self.table[name] = asFlag(value);
    },
  };
}

/** Built-in styles by name; "" is none, where Excel takes it. Styles of the workbook's own are not known to this host. */
function styleName(name: string, { profile }: Session): string | null {
  if (name === '' && profile.takesBlankTableStyle) return null;
  const builtIn = /^TableStyle(Light(1?\d|2[01])|Medium(1?\d|2[0-8])|Dark(\d|1[01]))$/.test(name);
  if (!builtIn) throw invalidArgument();
  return name;
}

/** The table; throws ItemNotFound when it was deleted meanwhile. */
export function live({ sheet, table }: TableSubject): Table {
  if (!sheet.tables.includes(table)) throw itemNotFound();
  return table;
}

/** The new range, without a totals row, must start at the same row, share cells with the old one, and have a data row. */
function resize(self: TableSubject, given: Arguments, session: Session): void {
  const table = live(self);
  const cells = rangeArgument(given, 0, self.sheet.workbook, self.sheet);
  const area: Area = areaOf(cells);
  const shares =
    area.column < table.area.column + table.area.columns &&
    table.area.column < area.column + area.columns;
  if (cells.sheet !== self.sheet || area.row !== table.area.row || area.rows < 2 || !shares) {
    throw invalidArgument('The new range must overlap the table and keep its header row.');
  }
  const whole = table.showTotals ? { ...area, rows: area.rows + 1 } : area;
  checkTableArea(self.sheet, whole, self);
  mayWrite(self.sheet, whole);
  mayChangeRows(self.sheet, table.area, session);
  if (table.showTotals) moveTotals(self.sheet, table, area);
  table.area = whole;
  writeHeaders(self.sheet, area);
  session.written(self.sheet, { ...area, rows: 1 });
}

type ColumnSubject = Subjects['TableColumn'];

export const tableColumnCollection: HostClass<TableSubject> = {
  properties: { Count: { read: (self) => live(self).area.columns } },
  items: (self) => columnsOf(self),
  item: (self, key) => findColumn(self, key),
  methods: {
    GetCount: (self) => live(self).area.columns,
    GetItemAt: (self, given) => {
      const found = columnsOf(self)[given.integer(0)];
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (self, given) => findColumn(self, given.json(0)),
  },
};

function columnsOf(self: TableSubject): readonly Instance<'TableColumn'>[] {
  return Array.from(
    { length: live(self).area.columns },
    (_, index) => new Instance('TableColumn', { ...self, index })
  );
}

/** By name, or by the 1-based number that this host gives as id. */
function findColumn(self: TableSubject, key: Json): Instance | null {
  const columns = columnsOf(self);
  if (typeof key === 'number') return columns[asNumber(key) - 1] ?? null;
  const wanted = asText(key).toLowerCase();
  return columns.find((each) => nameOf(each.self).toLowerCase() === wanted) ?? null;
}

function nameOf({ sheet, table, index }: ColumnSubject): string {
  return displayText(sheet.value(table.area.row, table.area.column + index), 'General');
}

export const tableColumn: HostClass<ColumnSubject> = {
  identity: (self) => ({ Id: self.index + 1 }),
  properties: {
    Id: { read: (self) => self.index + 1 },
    Index: { read: (self) => self.index },
    Name: { read: nameOf },
  },
  methods: {
    GetRange: (self) => range(self.sheet, columnArea(self, live(self).area)),
    GetHeaderRowRange: (self) =>
      range(self.sheet, columnArea(self, { ...live(self).area, rows: 1 })),
    GetDataBodyRange: (self) => range(self.sheet, columnArea(self, bodyOf(live(self)))),
  },
};

function columnArea({ index }: ColumnSubject, area: Area): Area {
  return { ...area, column: area.column + index, columns: 1 };
}
