import type { Sent } from '../../scorecard';

/** Bytes of the largest file that is read in the pane. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Workers at most: each holds a file and what was read of it. */
const MOST = 4;

/**
 * Reads files in workers so that the pane stays alive, one for each of the computer's processors; where a worker cannot be
 * made or does not answer, in the pane itself in the same way. What is wrong with a file is said of it, and the others go on.
 *
 * @param onFile - told after each file
 * @returns what they hold, in their order
 */
export async function readFiles(
  files: readonly File[],
  onFile: (done: number) => void
): Promise<readonly Sent[]> {
  const waiting = files.entries();
  const all: Sent[] = [];
  let done = 0;
  const readWaiting = async (): Promise<void> => {
    let worker = startWorker();
    try {
      for (const [place, file] of waiting) {
        all[place] = await readFile(file, worker, () => {
          worker = null;
        });
        onFile(++done);
      }
    } finally {
      worker?.terminate();
    }
  };
  const readers = Math.min(MOST, files.length, navigator.hardwareConcurrency || 1);
  await Promise.all(Array.from({ length: readers }, readWaiting));
  return all;
}

async function readFile(file: File, worker: Worker | null, onFailed: () => void): Promise<Sent> {
  if (file.size > LARGEST_FILE) return { hash: '', refused: 'tooLarge', about: '' };
  try {
    if (worker !== null) return await answered(worker, file);
  } catch {
    worker?.terminate();
    onFailed();
  }
  try {
    const { readHere } = await import(/* webpackChunkName: "here" */ './readHere');
    return await readHere(file);
  } catch (cause) {
    // The browser could not give its bytes: it was moved, or is open elsewhere.
    const about = cause instanceof Error ? cause.message : String(cause);
    return { hash: '', refused: 'notReadable', about };
  }
}

/** Old web views, and policies of some hosts, let no worker be made. */
function startWorker(): Worker | null {
  try {
    return new Worker(/* webpackChunkName: "read" */ new URL('./fileWorker.ts', import.meta.url));
  } catch {
    return null;
  }
}

function answered(worker: Worker, file: File): Promise<Sent> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Sent>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessageerror = () => reject(new Error('No answer'));
    worker.postMessage(file);
  });
}
