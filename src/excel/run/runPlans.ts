import { DEFAULT_LANGUAGE } from '../../engine';
import type { Language } from '../../engine';
import { score } from '../../scorecard';
import type { ScoreInput, Scorecard, WritePlan } from '../../scorecard';
import { readTables } from '../../tables';
import type { Snapshot } from '../../tables';
import type { OnProgress, RunOptions } from '../door';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import { inTurn } from '../host/inTurn';
import { readSnapshot } from '../read/readSnapshot';
import { write } from '../write/write';

/** A workbook read and scored. */
export interface Scored {
  readonly snapshot: Snapshot;
  readonly input: ScoreInput;
  readonly scorecard: Scorecard;
}

/** What a run writes of it. */
export type Planner = (scored: Scored, language: Language) => Promise<WritePlan>;

/** snapshot → tables → score → plan → apply: one read, and all sheets are written or none. */
export async function runPlans(
  options: RunOptions,
  planners: () => Promise<readonly Planner[]>,
  onProgress: OnProgress = () => undefined
): Promise<Scorecard> {
  const run = (): Promise<Scorecard> =>
    inExcel(async (context) => {
      // What was read is let go of here: what is written grows beside it.
      const { scorecard, whole } = await planned(context, options, planners, onProgress);
      const onRows = (done: number, total: number): void =>
        onProgress({ phase: 'writing', done, total });
      const notices = await write(context, whole, { onRows, signal: options.signal });
      notices.forEach((notice) => options.onNotice?.(notice));
      return scorecard;
    });
  return inTurn(run);
}

/** snapshot → tables → score → plan. */
async function planned(
  context: Excel.RequestContext,
  options: RunOptions,
  planners: () => Promise<readonly Planner[]>,
  onProgress: OnProgress
): Promise<{ readonly scorecard: Scorecard; readonly whole: WritePlan }> {
  onProgress({ phase: 'reading', done: 0, total: 1 });
  const snapshot = await readSnapshot(context, options.signal);
  onProgress({ phase: 'scoring', done: 0, total: 1 });
  const scored = scoreSnapshot(snapshot, options);
  const language = languageOf(options, scored.scorecard);
  const made = await planners();
  const plans = await Promise.all(made.map((plan) => plan(scored, language)));
  const whole: WritePlan = {
    sheets: plans.flatMap(({ sheets }) => sheets),
    activate: plans[0]?.activate ?? null,
  };
  if (whole.sheets.length === 0) throw new HostProblem('nothingToSummarise');
  return { scorecard: scored.scorecard, whole };
}

/** Language of what a run writes and says. */
export function languageOf(
  { language }: Pick<RunOptions, 'language'>,
  { settings }: Scorecard
): Language {
  return language ?? settings.language ?? DEFAULT_LANGUAGE;
}

/** @throws HostProblem `nothingToScore` or `unknownUnit`: then there is nothing to write. */
export function scoreSnapshot(snapshot: Snapshot, { period, unit }: RunOptions): Scored {
  const input = readTables(snapshot);
  if (input.tables.indicators.length === 0) throw new HostProblem('nothingToScore');
  const scorecard = score(input, {
    ...(period === null ? {} : { period }),
    ...(unit === null ? {} : { unit }),
  });
  if (scorecard.units.length === 0) throw new HostProblem('unknownUnit', { name: unit ?? '' });
  return { snapshot, input, scorecard };
}
