import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { OnProgress, RunProgress } from '../../../excel/door';

const LARGE = 128 * 1024 * 1024;
/** Percent by which a large heap may grow before it is collected anew; of itself Node lets it become several times as large. */
const GROWTH = 110;
/** Of the heap, what was still in use after it was collected last: no run left that behind. */
let inUse = 0;

/**
 * Collects what a large run has left behind before the next phase allocates beside it; Node would rather let the heap grow.
 * Does nothing while little was left since the last time.
 */
export function releaseMemory(): void {
  if (usedHeap() - inUse < LARGE) return;
  setFlagsFromString('--expose-gc');
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const collect = runInNewContext('gc') as () => void;
  collect();
  inUse = usedHeap();
}

const usedHeap = (): number => getHeapStatistics().used_heap_size;

/** Tells the same, and collects what the phase before has left behind whenever one begins. */
export function releasingMemory(onProgress: OnProgress = () => undefined): OnProgress {
  let last: RunProgress['phase'] | null = null;
  return (progress) => {
    if (progress.phase !== last) releaseMemory();
    last = progress.phase;
    onProgress(progress);
  };
}
