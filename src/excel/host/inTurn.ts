let last: Promise<unknown> = Promise.resolve();

/**
 * Starts a run that writes when the one before it has ended, well or not. Two at once (a button pressed twice) would find
 * the same sheets missing, and the one that fails would take back what the other has made.
 */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = last.then(run, run);
  last = mine.catch(() => undefined);
  return mine;
}
