const RUNS = 5;

/** Best of five runs after one to warm up, in items per second. `work` returns a number so that it is not left out. */
export function perSecond(items: number, work: () => number): number {
  let best = Infinity;
  let kept = work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    kept += work();
    best = Math.min(best, performance.now() - start);
  }
  if (Number.isNaN(kept)) throw new Error('The measured work gave no number');
  return (items / best) * 1000;
}
