import { isDeepStrictEqual } from 'node:util';
import type { Language, PeriodId } from '../../engine';
import { hasFunctions } from '../../excel/host/customFunctions';
import { HostProblem } from '../../excel/host/hostProblem';
import type { Notice } from '../../excel/host/notice';
import type { OnProgress, RunOptions } from '../../excel/door';
import { checkWorkbook } from '../../excel/read/readWorkbook';
import { languageOf } from '../../excel/run/runPlans';
import { previewScores, publishWorkbook } from '../../excel/run/runs';
import { report, score, type Report, type Scorecard, type SummaryRole } from '../../scorecard';
import { createHost } from '../host/host';
import { FLOOR } from '../host/profiles/floor';
import type { HostProfile } from '../host/profiles/profile';
import { clientAtRest, connectHost, loadOfficeClient } from '../host/nodeClient';
import { functionsIn } from '../previewFunctions';
import { releaseMemory, releasingMemory } from './files/releaseMemory';
import { staleProblems } from './scoring/staleProblems';
import type { Workbook } from '../workbook/model/model';
import { openWorkbook } from '../workbook/file/openWorkbook';
import type { CustomFunctions } from '../workbook/calculate/customFunction';
import { valuesBefore, type ValuesBefore } from '../workbook/calculate/outOfDate';
import { calculateWith } from '../workbook/calculate/recalculate';
import type { SheetArea } from '../workbook/calculate/references';
import { saveWorkbook } from '../workbook/file/saveWorkbook';
import { hasVolatile, uncalculated } from '../workbook/calculate/uncalculated';
import { COMPRESSION } from './files/compression';

/** Results that are made of their own scores may never settle. */
const ROUNDS = 3;

export interface HeadlessOptions {
  readonly period?: PeriodId;
  readonly unit?: string;
  /** Default: the workbook's setting, else Thai. */
  readonly lang?: Language;
  /** Values instead of formulas. */
  readonly freeze?: boolean;
  /** Plain formulas instead of the add-in's functions. */
  readonly plain?: boolean;
  /** As this Excel; the manifest's floor where not given. */
  readonly profile?: HostProfile;
  /** Summary sheets to write, or all that have something to show; the official form where not given. */
  readonly sheets?: readonly SummaryRole[] | 'offered';
  /** Write Scores and the summaries into the workbook. */
  readonly write: boolean;
}

export interface HeadlessRun {
  readonly report: Report;
  readonly problems: Scorecard['problems'];
  /** How it rounds its totals. */
  readonly roundingMode: Scorecard['settings']['roundingMode'];
  readonly scale: Scorecard['settings']['scale'];
  readonly grouping: Scorecard['grouping'];
  /** What of its weight each group of each unit counts, in the order of the report. */
  readonly countedWeights: readonly (readonly number[])[];
  /** In which its texts are. */
  readonly language: Language;
  /** Functions were to be written, and this Excel has none: plain formulas were written instead. */
  readonly plainInstead: boolean;
  /** The workbook as saved; null when nothing was to be written, or nothing could be scored. */
  readonly saved: Uint8Array | null;
  /** What the Excel did not do of it all the same. */
  readonly notices: readonly Notice[];
}

/**
 * The add-in's own use cases on the real Office.js client over the embedded host: what Excel would do, without Excel. A
 * table of indicators in which no row can be used gives a report without units, with the problems that say why.
 *
 * @throws WorkbookFileError for bytes that are no workbook; HostProblem where there is no table of indicators, no such
 * unit, or no place to write.
 */
export async function runHeadless(
  bytes: Uint8Array,
  options: HeadlessOptions,
  onProgress?: OnProgress
): Promise<HeadlessRun> {
  const workbook = await openWorkbook(bytes, COMPRESSION);
  const notices: Notice[] = [];
  const { scorecard, language } = await runOnWorkbook(workbook, options, onProgress, (notice) =>
    notices.push(notice)
  );
  releaseMemory();
  const saved =
    options.write && scorecard.units.length > 0 ? await saveWorkbook(workbook, COMPRESSION) : null;
  return {
    report: report(scorecard, language),
    problems: scorecard.problems,
    roundingMode: scorecard.settings.roundingMode,
    scale: scorecard.settings.scale,
    grouping: scorecard.grouping,
    countedWeights: scorecard.units.map(({ groups }) =>
      groups.map(({ total }) => total.countedWeight)
    ),
    language,
    plainInstead: saved !== null && !options.freeze && !options.plain && !hasFunctions(),
    saved,
    notices,
  };
}

/** The same on an open workbook, which then holds what was written, calculated. */
export async function runOnWorkbook(
  workbook: Workbook,
  options: HeadlessOptions,
  onProgress?: OnProgress,
  onNotice?: (notice: Notice) => void
): Promise<{ readonly scorecard: Scorecard; readonly language: Language }> {
  const profile = options.profile ?? FLOOR;
  const functions = functionsIn(profile);
  let before = valuesBefore(workbook, functions);
  const stale: SheetArea[] = [...calculateAsOpened(workbook, functions, before)];
  before = before && valuesBefore(workbook, functions);
  // Nothing reads the new formulas before the end of the run, so they are calculated once.
  const changed: SheetArea[] = [];
  loadOfficeClient();
  connectHost(
    createHost(workbook, {
      profile,
      recalculate: (areas) => void changed.push(...areas),
    })
  );
  const run: RunOptions = {
    period: options.period ?? null,
    unit: options.unit ?? null,
    language: options.lang ?? null,
    writes: options.freeze ? 'values' : options.plain ? 'plain' : 'functions',
    ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
    ...(onNotice === undefined ? {} : { onNotice }),
  };
  /** Calculates what a run has written; returns whether cells elsewhere have changed with it. */
  const settle = async (): Promise<boolean> => {
    // Until it has tidied up after the run, the client holds what was read and written.
    await clientAtRest();
    releaseMemory();
    if (changed.length === 0) return false;
    const written = new Set(changed.map(({ sheet }) => sheet));
    const outcome = calculateWith(workbook, functions, changed.splice(0), false, before);
    stale.push(...outcome.stale);
    before = before && valuesBefore(workbook, functions);
    return outcome.cells.some(({ sheet }) => !written.has(sheet));
  };
  try {
    let scorecard = options.write
      ? await publishWorkbook(run, releasingMemory(onProgress))
      : await previewScores(run);
    for (let round = 0; (await settle()) && round < ROUNDS; round++) {
      // A result may be made of scores that have just been written: what is reported is what is saved.
      const again = await previewScores(run);
      if (isDeepStrictEqual(report(again, 'en'), report(scorecard, 'en'))) break;
      scorecard = again;
      await publishWorkbook(run);
    }
    const outOfDate = stale.length === 0 ? [] : await staleProblems(stale);
    scorecard = { ...scorecard, problems: [...scorecard.problems, ...outOfDate] };
    return { scorecard, language: languageOf(run, scorecard) };
  } catch (cause) {
    const scorecard = await whyNothing(cause, options);
    return { scorecard, language: languageOf(run, scorecard) };
  } finally {
    await clientAtRest();
  }
}

/** Formulas without a result and those that are calculated every time, as Excel does when it opens a workbook. */
function calculateAsOpened(
  workbook: Workbook,
  functions: CustomFunctions,
  before: ValuesBefore | null
): readonly SheetArea[] {
  const unknown = uncalculated(workbook);
  if (unknown.length === 0 && !hasVolatile(workbook)) return [];
  return calculateWith(workbook, functions, unknown, true, before).stale;
}

/** Where a table of indicators is there but nothing in it can be scored: the problems that say why. */
async function whyNothing(cause: unknown, { period }: HeadlessOptions): Promise<Scorecard> {
  if (!(cause instanceof HostProblem) || cause.code !== 'nothingToScore') throw cause;
  const reading = await checkWorkbook();
  if (reading.problems.some(({ code }) => code === 'noIndicatorTable')) throw cause;
  return score(reading, period === undefined ? {} : { period });
}
