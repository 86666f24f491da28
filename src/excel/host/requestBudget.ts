import { REQUEST_BYTES } from './bytes';

/** Bytes that queueing one range takes, about. */
export const RANGE_BYTES = 400;

/** Asks for room in the request that is being queued; sends what is queued first when it would become too large. */
export type Reserve = (bytes: number) => Promise<void>;

/**
 * Keeps requests below `REQUEST_BYTES`, with as few of them as that allows.
 *
 * @param signal - once it is aborted, no more is queued: asking for room throws its reason
 * @param begin - called when a new request begins
 */
export function requestBudget(
  context: Excel.RequestContext,
  signal?: AbortSignal,
  begin: () => void = () => undefined
): Reserve {
  let queued = 0;
  return async (bytes) => {
    signal?.throwIfAborted();
    if (queued > 0 && queued + bytes > REQUEST_BYTES) {
      await context.sync();
      queued = 0;
      begin();
    }
    queued += bytes;
  };
}
