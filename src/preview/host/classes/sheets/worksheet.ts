import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../workbook/model/area';
import { PROTECTABLE, type Sheet, type Visibility } from '../../../workbook/model/sheet';
import { asColor, asFlag, asName, asNumber, asObject, asText } from '../../arguments';
import { range, rangeArgument, rangeAt } from '../../cells/areas';
import { EventType } from '../../events';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, invalidOperation } from '../../hostError';
import type { Session } from '../../session';
import { Instance } from '../../subjects';
import { mayRestructure } from '../../cells/protection';
import type { JsonObject } from '../../wire/protocol';
import { eventMethods } from '../eventMethods';
import { deleteSheet, withLegalName, worksheetOf } from './worksheets';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;
const STORED: { readonly [name in (typeof VISIBILITY)[number]]: Visibility } = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const gridlines: Property<Sheet> = {
  read: (self) => self.showGridlines,
  write: (self, value) => {
    self.showGridlines = asFlag(value);
  },
};

export const worksheet: HostClass<Sheet> = {
  identity: (self) => ({ Id: self.id }),
  properties: {
    Id: { read: (self) => self.id },
    Name: {
      read: (self) => self.name,
      write: (self, value) => {
        const name = asText(value);
        mayRestructure(self.workbook);
        withLegalName(() => {
          self.name = name;
        });
      },
    },
    Position: {
      read: (self) => self.workbook.sheets.indexOf(self),
      write: (self, value) => moveTo(self, asNumber(value)),
    },
    Visibility: {
      read: (self) => VISIBILITY.find((name) => STORED[name] === self.visibility) ?? 'Visible',
      write: (self, value) => setVisibility(self, STORED[asName(value, VISIBILITY)]),
    },
    TabColor: {
      read: (self) => self.tabColor ?? '',
      write: (self, value) => {
        self.tabColor = value === '' ? null : asColor(value);
      },
    },
    ShowGridlines: gridlines,
    /** The name under which the client sets `showGridlines`. */
    Gridlines: { ...gridlines, onlyWhenNamed: true },
    StandardHeight: { read: () => 15, onlyWhenNamed: true },
  },
  navigations: {
    AutoFilter: (self) => new Instance('AutoFilter', { sheet: self, table: null }),
    Charts: (self) => new Instance('ChartCollection', self),
    HorizontalPageBreaks: (self) => new Instance('PageBreakCollection', self),
    FreezePanes: (self) => new Instance('WorksheetFreezePanes', self),
    Names: (self) => new Instance('NamedItemCollection', { workbook: self.workbook, sheet: self }),
    PageLayout: (self) => new Instance('PageLayout', self),
    Protection: (self) => new Instance('WorksheetProtection', self),
    Tables: (self) => new Instance('TableCollection', { workbook: self.workbook, sheet: self }),
  },
  methods: {
    GetRange: (self, given) => {
      if (!given.given(0)) return range(self, WHOLE_SHEET);
      const found = rangeArgument(given, 0, self.workbook, self);
      if (found.sheet !== self) throw invalidArgument();
      return new Instance('Range', found);
    },
    GetRangeByIndexes: (self, given) =>
      new Instance(
        'Range',
        rangeAt(self, given.integer(0), given.integer(1), given.integer(2), given.integer(3))
      ),
    GetCell: (self, given) =>
      new Instance('Range', rangeAt(self, given.integer(0), given.integer(1), 1, 1)),
    GetUsedRange: (self, given) => range(self, self.usedArea(given.flag(0, false)) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (self, given) => {
      const area = self.usedArea(given.flag(0, false));
      return area && range(self, area);
    },
    GetNextOrNullObject: (self, given) => neighbour(self, 1, given.flag(0, false)),
    GetPreviousOrNullObject: (self, given) => neighbour(self, -1, given.flag(0, false)),
    Activate: (self, _, session) => activate(self, session),
    Calculate: (_, __, session) => session.calculateAll(),
    Delete: (self, _, session) => {
      deleteSheet(self);
      session.events.sheetEvent(EventType.sheetDeleted, self);
    },
    ...eventMethods<Sheet>((self) => self.id, {
      DataChanged: EventType.sheetChanged,
      Activated: EventType.sheetActivated,
      Deactivated: EventType.sheetDeactivated,
      SelectionChanged: EventType.sheetSelectionChanged,
    }),
  },
};

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Instance | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const next = sheets[at];
    if (!next) return null;
    if (!visibleOnly || next.visibility === 'visible') return worksheetOf(next);
  }
}

function moveTo(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  mayRestructure(sheet.workbook);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalidArgument();
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { workbook } = sheet;
  mayRestructure(workbook);
  const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'visible');
  const [next] = others;
  if (visibility !== 'visible') {
    if (!next) throw invalidOperation('A workbook must contain at least one visible sheet.');
    if (workbook.activeSheet === sheet) workbook.activeSheet = next;
  }
  sheet.visibility = visibility;
}

/** Shows the sheet; throws when it is hidden. */
export function activate(sheet: Sheet, session: Session): void {
  if (sheet.visibility !== 'visible') {
    throw invalidOperation('A hidden worksheet cannot be activated.');
  }
  const before = sheet.workbook.activeSheet;
  if (before === sheet) return;
  sheet.workbook.activeSheet = sheet;
  session.events.sheetEvent(EventType.sheetDeactivated, before);
  session.events.sheetEvent(EventType.sheetActivated, sheet);
}

/** `allowFormatRows` and the like, with what the file format calls them. */
const ALLOWED: Readonly<Record<string, string>> = Object.fromEntries(
  PROTECTABLE.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, name])
);
/** Options of a protection that say what people may select, draw or simulate: nothing here depends on them. */
const OTHER_OPTIONS: ReadonlySet<string> = new Set([
  ...['allowEditObjects', 'allowEditScenarios', 'selectionMode'],
]);

/** What options of a protection allow; throws InvalidArgument for one that Excel does not have. */
function allowedBy(options: JsonObject): readonly string[] {
  return Object.entries(options).flatMap(([option, value]) => {
    if (OTHER_OPTIONS.has(option)) return [];
    const name = ALLOWED[option];
    if (name === undefined) throw invalidArgument();
    return value !== null && asFlag(value) ? [name] : [];
  });
}

export const worksheetProtection: HostClass<Sheet> = {
  properties: {
    Protected: { read: (self) => self.protection !== null },
  },
  methods: {
    Protect: (self, given) => {
      if (self.protection) throw invalidOperation('The sheet is protected already.');
      if (given.given(1)) throw invalidOperation('The embedded host keeps no passwords.');
      self.protection = { allowed: given.given(0) ? allowedBy(asObject(given.json(0))) : [] };
    },
    Unprotect: (self) => {
      self.protection = null;
    },
  },
};
