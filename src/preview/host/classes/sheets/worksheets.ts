import { mayRestructure } from '../../cells/protection';
import type { Workbook } from '../../../workbook/model/model';
import { SheetNameError } from '../../../workbook/model/names';
import type { Sheet } from '../../../workbook/model/sheet';
import { asText } from '../../arguments';
import { EventType, WHOLE_WORKBOOK } from '../../events';
import type { HostClass } from '../../hostClass';
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from '../../hostError';
import { Instance } from '../../subjects';
import { eventMethods } from '../eventMethods';

export const worksheetCollection: HostClass<Workbook> = {
  items: (self) => self.sheets.map(worksheetOf),
  item: (self, key) => {
    const found = self.sheet(asText(key));
    return found && worksheetOf(found);
  },
  methods: {
    Add: (self, given, session) => {
      mayRestructure(self);
      const name = given.optionalText(0);
      const sheet = withLegalName(() => self.addSheet(name ?? undefined));
      session.events.sheetEvent(EventType.sheetAdded, sheet);
      return worksheetOf(sheet);
    },
    GetActiveWorksheet: (self) => worksheetOf(self.activeSheet),
    GetCount: (self, given) => listed(self, given.flag(0, false)).length,
    GetFirst: (self, given) => firstOf(listed(self, given.flag(0, false))),
    GetLast: (self, given) => firstOf(listed(self, given.flag(0, false)).toReversed()),
    GetItemOrNullObject: (self, given) => {
      const found = self.sheet(given.text(0));
      return found && worksheetOf(found);
    },
    ...eventMethods<Workbook>(() => WHOLE_WORKBOOK, {
      DataChanged: EventType.sheetChanged,
      Activated: EventType.sheetActivated,
      Deactivated: EventType.sheetDeactivated,
      Added: EventType.sheetAdded,
      Deleted: EventType.sheetDeleted,
      SelectionChanged: EventType.sheetSelectionChanged,
    }),
  },
};

function listed(workbook: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible')
    : workbook.sheets;
}

function firstOf(sheets: readonly Sheet[]): Instance {
  const [first] = sheets;
  if (!first) throw itemNotFound();
  return worksheetOf(first);
}

export function worksheetOf(sheet: Sheet): Instance<'Worksheet'> {
  return new Instance('Worksheet', sheet);
}

/** Excel's own errors for a sheet name that is taken or not allowed. */
export function withLegalName<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof SheetNameError)) throw error;
    if (error.reason === 'used') throw itemAlreadyExists();
    throw invalidArgument(error.message);
  }
}

/** Deletes the sheet, unless it is the last one that people can see. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (!workbook.sheets.includes(sheet)) throw itemNotFound();
  mayRestructure(workbook);
  if (sheet.visibility === 'veryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.', 400);
  }
  if (!workbook.sheets.some((each) => each !== sheet && each.visibility === 'visible')) {
    throw new HostError(
      'InvalidOperation',
      'A workbook must contain at least one visible sheet.',
      400
    );
  }
  workbook.deleteSheet(sheet);
}
