import type { Language, PeriodId } from '../engine';
import {
  languageOf,
  previewScores,
  publishWorkbook,
  type OnProgress,
  type RunOptions,
} from '../excel/run';
import { previewFunctions } from './previewFunctions';
import { report, type Report } from '../scorecard';
import { createHost } from './host/host';
import { connectHost, loadOfficeClient } from './host/nodeClient';
import { openWorkbook } from './workbook/openWorkbook';
import { recalculate } from './workbook/recalculate';
import { saveWorkbook } from './workbook/saveWorkbook';

export interface HeadlessOptions {
  readonly period?: PeriodId;
  readonly unit?: string;
  /** Default: the workbook's setting, else Thai. */
  readonly lang?: Language;
  /** Values instead of formulas. */
  readonly freeze: boolean;
  /** Write Scores and the summary into the workbook. */
  readonly write: boolean;
}

export interface HeadlessRun {
  readonly report: Report;
  /** The workbook as saved; null when nothing was to be written. */
  readonly saved: Uint8Array | null;
}

/**
 * The add-in's own use cases on the real Office.js client over the embedded host: what Excel would do, without Excel.
 *
 * @throws WorkbookFileError for bytes that are no workbook, HostProblem where there is nothing to score or write.
 */
export async function runHeadless(
  bytes: Uint8Array,
  options: HeadlessOptions,
  onProgress?: OnProgress
): Promise<HeadlessRun> {
  const workbook = await openWorkbook(bytes);
  loadOfficeClient();
  connectHost(
    createHost(workbook, { recalculate: () => void recalculate(workbook, previewFunctions) })
  );
  const run: RunOptions = {
    period: options.period ?? null,
    unit: options.unit ?? null,
    language: options.lang ?? null,
    freeze: options.freeze,
  };
  const scorecard = options.write
    ? await publishWorkbook(run, onProgress)
    : await previewScores(run);
  return {
    report: report(scorecard, languageOf(run, scorecard)),
    saved: options.write ? await saveWorkbook(workbook) : null,
  };
}
