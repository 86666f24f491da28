import { ROLE_NAME } from '../host/sheetRole';

/** Edits that come within this time are one change. */
const QUIET_MS = 400;

/**
 * Calls `listener` after the user has changed something on a sheet of their own (ours do not count) or deleted a sheet,
 * ours too, once per burst of edits. No polling: Excel's own events, and one small read to see whose sheet it was.
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
  const handles = await Excel.run(async (context) => {
    const heard = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      changed.add(worksheetId);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), QUIET_MS);
      return Promise.resolve();
    };
    const { onChanged, onDeleted } = context.workbook.worksheets;
    const handles = [onChanged.add(heard), onDeleted.add(heard)] as const;
    await context.sync();
    return handles;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handles[0].context, async (context) => {
      handles.forEach((handle) => handle.remove());
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
