import type { Workbook } from '../../workbook/model/model';
import { asName } from '../arguments';
import { range } from '../cells/areas';
import type { HostClass } from '../hostClass';
import type { Session } from '../session';
import { Instance } from '../subjects';

export const workbook: HostClass<Workbook> = {
  properties: {
    Name: { read: () => 'Workbook.xlsx' },
    ReadOnly: { read: () => false },
  },
  navigations: {
    Application: (self) => new Instance('Application', self),
    Protection: (self) => new Instance('WorkbookProtection', self),
    Functions: (self) => new Instance('Functions', self),
    Names: (self) => new Instance('NamedItemCollection', { workbook: self, sheet: null }),
    Settings: () => new Instance('SettingCollection', null),
    Tables: (self) => new Instance('TableCollection', { workbook: self, sheet: null }),
    Worksheets: (self) => new Instance('WorksheetCollection', self),
  },
  methods: {
    GetSelectedRange: (self, _, session) => selection(self, session),
    GetActiveCell: (self, _, session) => {
      const { sheet, area } = selection(self, session).self;
      return range(sheet, { ...area, rows: 1, columns: 1 });
    },
    _RemoveReference: (_, given, session) => {
      session.release(given.text(0));
    },
    _RemoveAllReferences: (_, __, session) => {
      for (const id of [...session.references.keys()]) session.release(id);
    },
    _GetReferenceCount: (_, __, session) => session.references.size,
  },
};

/** Only read: a password is the user's. */
export const workbookProtection: HostClass<Workbook> = {
  properties: { Protected: { read: (self) => self.structureProtected } },
};

/** What is selected on the active sheet; A1 when nothing was. */
function selection(workbook: Workbook, session: Session): Instance<'Range'> {
  const sheet = workbook.activeSheet;
  const { selection: chosen } = session;
  if (chosen?.sheet === sheet) return range(sheet, chosen.area);
  return range(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const application: HostClass<Workbook> = {
  properties: {
    CalculationMode: {
      read: (_, session) => session.calculationMode,
      write: (_, value, session) => {
        session.calculationMode = asName(value, MODES);
      },
    },
    CalculationState: { read: () => 'Done', onlyWhenNamed: true },
    DecimalSeparator: { read: () => '.', onlyWhenNamed: true },
    ThousandsSeparator: { read: () => ',', onlyWhenNamed: true },
  },
  methods: {
    Calculate: (_, given, session) => {
      const kind = asName(given.json(0), ['Recalculate', 'Full', 'FullRebuild']);
      if (kind === 'Recalculate') session.calculate();
      else session.calculateAll();
    },
    CreateWorkbook: (_, given, { newWorkbooks }) =>
      new Instance('WorkbookCreated', newWorkbooks.make(given.optionalText(0))),
    _GetWorkbookCreatedById: (_, given, { newWorkbooks }) =>
      new Instance('WorkbookCreated', newWorkbooks.made(given.text(0))),
    SuspendApiCalculationUntilNextSync: (_, __, session) => session.suspendCalculation(),
    /** Nothing is drawn before a request ends, so there is nothing to suspend. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
