import { HostProblem } from './hostProblem';

/** How one sheet is put back. */
export interface Undo {
  readonly sheet: string;
  readonly undo: () => Promise<void>;
}

/**
 * Puts back what a run has written before it failed: each sheet, whatever becomes of the others, and each tried twice, as a
 * passing fault may recur.
 *
 * @param cause - why the run failed
 * @throws HostProblem `notRestored` with the sheets of which both fail
 */
export async function undoAll(undos: readonly Undo[], cause: unknown): Promise<void> {
  const lost: string[] = [];
  for (const { sheet, undo } of undos) {
    await undo()
      .catch(undo)
      .catch(() => lost.push(sheet));
  }
  if (lost.length > 0) throw new HostProblem('notRestored', { name: lost.join('”, “'), cause });
}
