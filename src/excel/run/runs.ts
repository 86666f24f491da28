import type { Scorecard } from '../../scorecard';
import type { OnProgress, RunOptions } from '../door';
import { inExcel } from '../host/excelBatch';
import { readSnapshot } from '../read/readSnapshot';
import { scoresPlanner, snapshotPlanner, summaryPlanner } from './planners';
import { runPlans, scoreSnapshot } from './runPlans';

/** A run and how far it is told to be. */
type Run = (options: RunOptions, onProgress?: OnProgress) => Promise<Scorecard>;

/** Reads and scores; writes nothing. */
export async function previewScores(options: RunOptions): Promise<Scorecard> {
  return inExcel(async (context) => scoreSnapshot(await readSnapshot(context), options).scorecard);
}

/** Reads, scores, and writes the sheet of scores. */
export const scoreWorkbook: Run = (options, onProgress) =>
  runPlans(options, async () => [await scoresPlanner(options)], onProgress);

/** Reads, scores, and writes the chosen summary sheets: all of them, or none. */
export const summariseWorkbook: Run = (options, onProgress) =>
  runPlans(options, async () => [await summaryPlanner(options)], onProgress);

/** Scores and summaries in one run: one read, and all sheets are written or none. */
export const publishWorkbook: Run = (options, onProgress) =>
  runPlans(
    options,
    async () => [await scoresPlanner(options), await summaryPlanner(options)],
    onProgress
  );

/**
 * Keeps the scores as they are reported: values on a new sheet, which no later run changes.
 *
 * @throws HostProblem `nothingReported` while there is no result at all
 */
export const takeSnapshot: Run = (options, onProgress) =>
  runPlans(options, async () => [await snapshotPlanner(options)], onProgress);
