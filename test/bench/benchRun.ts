import { publishWorkbook } from '../../src/excel/run/runs';
import { benchBook } from './benchBook';
import { createHost } from '../../src/preview/host/host';
import { clientAtRest, connectHost, loadOfficeClient } from '../../src/preview/host/nodeClient';
import { previewFunctions } from '../../src/preview/previewFunctions';
import { releaseMemory, releasingMemory } from '../../src/preview/cli/files/releaseMemory';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import type { SheetArea } from '../../src/preview/workbook/calculate/references';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { COMPRESSION } from '../../src/preview/cli/files/compression';

/** One whole headless run; times in seconds, sizes in megabytes. */
export interface RunFigures {
  readonly rows: number;
  readonly fileSize: number;
  readonly open: number;
  /** Read, score and write Scores and the summary through the Office.js client. */
  readonly run: number;
  /** The live formulas that were written, by the embedded engine; in Excel, Excel does that. */
  readonly calculate: number;
  readonly save: number;
  readonly savedSize: number;
  readonly peakMemory: number;
  readonly syncs: number;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

/** The bytes of a workbook with so many results. */
export async function benchFile(rows: number): Promise<Uint8Array> {
  return saveWorkbook(benchBook(rows));
}

/** Measures one run on these bytes, and gives the scored workbook. To be called in a process of its own: peak memory is that of the whole process. */
export async function measureRun(
  bytes: Uint8Array,
  rows: number,
  freeze: boolean
): Promise<{ readonly figures: RunFigures; readonly saved: Uint8Array }> {
  const clock = stopwatch();
  const workbook = await openWorkbook(bytes, COMPRESSION);
  const open = clock();
  const changed: SheetArea[] = [];
  loadOfficeClient();
  // What a pane loads with its first run, so that compiling it is not measured.
  await Promise.all([
    import('../../src/scorecard/planners'),
    import('../../src/excel/write/applyPlan'),
  ]);
  const host = createHost(workbook, { recalculate: (areas) => void changed.push(...areas) });
  connectHost(host);
  clock();
  await publishWorkbook(
    {
      period: null,
      unit: null,
      language: 'th',
      writes: freeze ? 'values' : 'functions',
    },
    releasingMemory()
  );
  const run = clock();
  await clientAtRest();
  clock();
  releaseMemory();
  recalculate(workbook, previewFunctions, changed);
  const calculate = clock();
  releaseMemory();
  const saved = await saveWorkbook(workbook, COMPRESSION);
  const save = clock();
  const { syncs, requests, bytesIn, bytesOut } = host.counters;
  const figures: RunFigures = {
    rows,
    fileSize: megabytes(bytes.length),
    open,
    run,
    calculate,
    save,
    savedSize: megabytes(saved.length),
    peakMemory: process.resourceUsage().maxRSS / 1024,
    syncs,
    requests,
    sent: megabytes(bytesIn),
    received: megabytes(bytesOut),
  };
  return { figures, saved };
}

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

/** Seconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = (now - last) / 1000;
    last = now;
    return passed;
  };
}
