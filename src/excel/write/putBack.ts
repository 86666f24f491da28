import { takeBackRows } from '../change/appendRows';
import type { AppendBackup } from '../change/prepareAppend';
import type { Undo } from '../host/undo';
import type { SheetBackup } from './backup';
import { restoreBackup } from './restoreBackup';

/** Takes appended rows away. */
export function ungrow(
  context: Excel.RequestContext,
  grown: readonly AppendBackup[]
): readonly Undo[] {
  return grown.map((backup) => ({
    sheet: backup.plan.sheet,
    undo: () => takeBackRows(context, backup),
  }));
}

/** Undoes what was written: new sheets go, replaced ones get their old content. */
export function putBack(
  context: Excel.RequestContext,
  begun: readonly string[],
  backups: ReadonlyMap<string, SheetBackup>
): readonly Undo[] {
  return begun.map((name) => ({
    sheet: name,
    undo: async () => {
      const backup = backups.get(name);
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      if (backup === undefined) {
        sheet.delete();
        await context.sync();
      } else {
        await restoreBackup(context, backup);
      }
    },
  }));
}
