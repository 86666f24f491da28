import { ROLE_NAME } from '../host/sheetRole';

/** Edits that come within this time are one change. */
const QUIET_MS = 400;

/**
 * Calls `listener` after the user has changed something on a sheet of their own (ours do not count), once per burst of
 * edits. No polling: Excel's own event, and one small read to see whose sheet it was.
 *
 * @returns a function that stops watching.
 */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<string>();
  const settle = async (): Promise<void> => {
    const ids = [...changed];
    changed.clear();
    if (await anyOfUsers(ids)) listener();
  };
  const handle = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      changed.add(event.worksheetId);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), QUIET_MS);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
  };
}

/** A sheet that is gone, or a host that does not answer now, counts as a change: better a hint too many. */
async function anyOfUsers(ids: readonly string[]): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const marks = ids.map((id) =>
        context.workbook.worksheets.getItem(id).names.getItemOrNullObject(ROLE_NAME).load('name')
      );
      await context.sync();
      return marks.some((mark) => mark.isNullObject);
    });
  } catch {
    return true;
  }
}
