import { HostProblem } from './hostProblem';

/**
 * Puts back what a run has written before it failed; tried twice, as a passing fault may recur.
 *
 * @param name - the sheet that is put back
 * @param cause - why the run failed
 * @throws HostProblem `notRestored` where both fail
 */
export async function undoOrTell(
  undo: () => Promise<void>,
  name: string,
  cause: unknown
): Promise<void> {
  try {
    await undo().catch(undo);
  } catch {
    throw new HostProblem('notRestored', { name, cause });
  }
}
