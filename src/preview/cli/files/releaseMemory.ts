import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LARGE = 256 * 1024 * 1024;

/**
 * Collects what a large run has left behind before the next phase allocates beside it; Node would rather let the heap grow.
 * Does nothing while the heap is small.
 */
export function releaseMemory(): void {
  if (process.memoryUsage().heapUsed < LARGE) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
