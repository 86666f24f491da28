import { loadHostWords, toHostProblem } from './hostProblem';

/** One batch against Excel; failures come as `HostProblem`. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    await loadHostWords();
    throw toHostProblem(cause);
  }
}

/**
 * A batch that nobody has asked for and that only reads: while the user is typing in a cell it waits for the end of it, where
 * Excel can; elsewhere it fails as `editMode`.
 */
export async function inExcelQuietly<T>(
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (cause) {
    await loadHostWords();
    throw toHostProblem(cause);
  }
}
