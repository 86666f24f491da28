import { publishWorkbook } from '../excel/run';
import { benchBook } from './benchBook';
import { createHost } from './host/host';
import { clientAtRest, connectHost, loadOfficeClient } from './host/nodeClient';
import { previewFunctions } from './previewFunctions';
import { releaseMemory } from './releaseMemory';
import { openWorkbook } from './workbook/openWorkbook';
import { recalculate } from './workbook/recalculate';
import type { SheetArea } from './workbook/references';
import { saveWorkbook } from './workbook/saveWorkbook';
import { zipFile } from './zipFile';

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

/** Measures one run on these bytes. To be called in a process of its own: peak memory is that of the whole process. */
export async function measureRun(
  bytes: Uint8Array,
  rows: number,
  freeze: boolean
): Promise<RunFigures> {
  const clock = stopwatch();
  const workbook = await openWorkbook(bytes);
  const open = clock();
  const changed: SheetArea[] = [];
  loadOfficeClient();
  // What a pane loads with its first run, so that compiling it is not measured.
  await Promise.all([import('../scorecard/planners'), import('../excel/applyPlan')]);
  const host = createHost(workbook, { recalculate: (areas) => void changed.push(...areas) });
  connectHost(host);
  clock();
  await publishWorkbook({
    period: null,
    unit: null,
    language: 'th',
    writes: freeze ? 'values' : 'functions',
  });
  const run = clock();
  await clientAtRest();
  clock();
  releaseMemory();
  recalculate(workbook, previewFunctions, changed);
  const calculate = clock();
  releaseMemory();
  const saved = await saveWorkbook(workbook, zipFile);
  const save = clock();
  const { syncs, requests, bytesIn, bytesOut } = host.counters;
  return {
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
