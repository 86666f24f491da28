import { errorCode } from './hostCodes';

/** Excels that have refused to group what was asked of them; they are not asked again. */
const refusing = new WeakSet<object>();

/**
 * Carries out changes, as one step for Undo where Excel can (ExcelApi 1.20). Not everything can be undone, and then Excel
 * refuses it in a group; on the web a group may also fail with no more than a general error (office-js #6255, #6711). Then
 * what has been done of it is put back, and it is carried out once more, not as one step; where that succeeds, no group is
 * asked for again as long as the add-in is open.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 *
 * @param context - of the batch around it, in which everything is read and put back; never one step
 * @param change - starts from the beginning each time; sends its last request itself
 * @param putBack - undoes what `change` has done so far, in `context`
 * @throws whatever `change` throws, once it has been put back
 */
export async function asOneStep(
  context: Excel.RequestContext,
  change: (context: Excel.RequestContext) => Promise<void>,
  putBack: (cause: unknown) => Promise<void>
): Promise<void> {
  const attempt = async (run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (cause) {
      await putBack(cause);
      throw cause;
    }
  };
  if (!canGroup()) return attempt(() => change(context));
  try {
    await attempt(() => Excel.run({ mergeUndoGroup: true }, change));
  } catch (cause) {
    if (!mayBeTheGroup(errorCode(cause))) throw cause;
    await attempt(() => change(context));
    refusing.add(Office.context);
  }
}

/** Whether the same without a group may succeed. What was not put back, or cancelled, has another code. */
function mayBeTheGroup(code: string): boolean {
  const onWeb = String(Office.context.platform) === 'OfficeOnline';
  return code === 'UndoNotSupported' || (onWeb && code === 'GeneralException');
}

const canGroup = (): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.20') && !refusing.has(Office.context);
