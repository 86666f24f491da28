import { takeBackRows } from '../change/appendRows';
import type { AppendBackup } from '../change/prepareAppend';
import { undoOrTell } from '../host/undo';
import type { SheetBackup } from './backup';
import { restoreBackup } from './restoreBackup';

/** Takes appended rows away. */
export async function ungrow(
  context: Excel.RequestContext,
  grown: readonly AppendBackup[],
  cause: unknown
): Promise<void> {
  for (const backup of grown) {
    await undoOrTell(() => takeBackRows(context, backup), backup.plan.sheet, cause);
  }
}

/** Undoes what was written: new sheets go, replaced ones get their old content. */
export async function putBack(
  context: Excel.RequestContext,
  begun: readonly string[],
  backups: ReadonlyMap<string, SheetBackup>,
  cause: unknown
): Promise<void> {
  for (const name of begun) {
    const backup = backups.get(name);
    const undo = async (): Promise<void> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      await context.sync();
      if (sheet.isNullObject) return;
      if (backup === undefined) {
        sheet.delete();
        await context.sync();
      } else {
        await restoreBackup(context, backup);
      }
    };
    await undoOrTell(undo, name, cause);
  }
}
