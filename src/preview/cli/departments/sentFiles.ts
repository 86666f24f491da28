import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'workerpool';
import type { Sent } from '../../../scorecard';
import { readSent, unreadable } from './sentFile';

/** Files from which on threads pay: one takes as long to begin as some hundred forms take to be read. */
const MANY = 500;

/**
 * Reads files, and hands each over as soon as it is read: what becomes of it is kept, its cells are not. Many of them are read
 * in threads of their own, as many at a time as there are processors.
 *
 * @param onRead - told once for each file, in any order; `index` among the paths
 * @param many - files from which on threads are used
 */
export async function readSentFiles(
  paths: readonly string[],
  onRead: (index: number, sent: Sent) => void,
  many = MANY
): Promise<void> {
  if (paths.length < many) {
    for (const [i, path] of paths.entries()) onRead(i, await readSent(path));
    return;
  }
  const { pool } = await import('workerpool');
  // One processor holds what was read against the workbook.
  const maxWorkers = Math.max(1, availableParallelism() - 1);
  const threads = pool(join(__dirname, 'sentWorker.cjs'), { maxWorkers, workerType: 'thread' });
  try {
    let next = 0;
    const readOn = async (): Promise<void> => {
      for (let i = next++; i < paths.length; i = next++) {
        const path = paths[i] ?? '';
        onRead(i, await inThread(threads, path));
      }
    };
    await Promise.all(Array.from({ length: maxWorkers }, readOn));
  } finally {
    await threads.terminate();
  }
}

/** A thread that ends, be it of a file that takes all its memory, is one file that could not be read. */
async function inThread(threads: Pool, path: string): Promise<Sent> {
  try {
    return (await threads.exec('readSent', [path])) as Sent;
  } catch (cause) {
    return unreadable(cause, path);
  }
}
