import { toHostProblem } from './hostProblem';

/** One batch against Excel; failures come as `HostProblem`. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    throw toHostProblem(cause);
  }
}
