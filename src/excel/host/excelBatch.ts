import { toHostProblem } from './hostProblem';

/** One batch against Excel, one step for Undo where Excel can (ExcelApi 1.20); failures come as `HostProblem`. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return Office.context.requirements.isSetSupported('ExcelApi', '1.20')
      ? await Excel.run({ mergeUndoGroup: true }, batch)
      : await Excel.run(batch);
  } catch (cause) {
    throw toHostProblem(cause);
  }
}
