import {
  dayOf,
  DEFAULT_SUMMARIES,
  lackOf,
  offeredSummaries,
  SNAPSHOT_TABLE,
  SUMMARY_ROLES,
  type Offerable,
  type SummaryRole,
  type WritePlan,
} from '../../scorecard';
import type { RunOptions } from '../door';
import { possibleWrites } from '../host/customFunctions';
import { HostProblem } from '../host/hostProblem';
import { fingerprintOf } from '../read/fingerprint';
import type { Snapshot } from '../../tables';
import { noticeOf } from '../host/notice';
import { leftOutNotice, type LackNames } from './leftOut';
import type { Planner, Scored } from './runPlans';

/** Shared with answers and entries, which need a little of it. */
const loadPlanners = () => import('../../scorecard/planners');

/** The sheet of scores. */
export async function scoresPlanner(options: RunOptions): Promise<Planner> {
  const { planScores } = await loadPlanners();
  const writes = possibleWrites(options.writes);
  return async ({ scorecard, snapshot }, language) =>
    planScores(scorecard, snapshot, { language, writes });
}

/** The chosen summary sheets. */
export async function summaryPlanner(options: RunOptions): Promise<Planner> {
  const { sheets = DEFAULT_SUMMARIES, unit, today, onNotice } = options;
  const freeze = options.writes === 'values';
  const { inputText, planSummaries, ...names } = await loadPlanners();
  return async (scored, language) => {
    const roles = sheets === 'offered' ? offeredTo(scored, options, names) : sheets;
    const compared =
      roles.includes('summary:changes') &&
      scored.snapshot.tables.some(({ name }) => name !== null && SNAPSHOT_TABLE.test(name));
    const fingerprint = compared ? await fingerprintOf(inputText(scored.input.tables)) : null;
    const plan = planSummaries(
      { ...scored, fingerprint, ...(unit === null ? {} : { unit }) },
      roles,
      { language, freeze, today: today ?? dayOf(new Date()) }
    );
    const old = roles.includes('summary:form') ? oldForms(scored.snapshot, plan) : [];
    if (old.length > 0) onNotice?.(noticeOf('oldForms', old));
    return plan;
  };
}

/** Forms of units that stand beside the new form and are not made again: the units are gone, or nobody asks for them. */
function oldForms(snapshot: Snapshot, { sheets }: WritePlan): readonly string[] {
  const made = new Set<string | null>(sheets.map(({ role }) => role));
  return snapshot.sheets
    .filter(({ role }) => role?.startsWith('summary:form:') === true && !made.has(role))
    .map(({ name }) => name);
}

/** The sheets that the workbook has something for; what is left out is told, with what it lacks. */
function offeredTo(
  { snapshot, input, scorecard }: Scored,
  { onNotice }: RunOptions,
  names: LackNames
): readonly SummaryRole[] {
  const workbook: Offerable = {
    units: scorecard.units,
    tables: input.tables,
    own: new Set(snapshot.sheets.map(({ role }) => role)),
    scorecard,
  };
  const lacking = SUMMARY_ROLES.flatMap((role) => {
    const lack = lackOf(role, workbook);
    return lack === null ? [] : [{ role, lack }];
  });
  if (lacking.length > 0) onNotice?.(leftOutNotice(lacking, names));
  return offeredSummaries(workbook);
}

/**
 * The scores as they are reported: values on a new sheet.
 *
 * @throws HostProblem `nothingReported` while there is no result at all
 */
export async function snapshotPlanner({ today }: RunOptions): Promise<Planner> {
  const { inputText, planSnapshot } = await loadPlanners();
  return async ({ scorecard, snapshot, input }, language) => {
    const fingerprint = await fingerprintOf(inputText(input.tables));
    const sheet = planSnapshot(scorecard, snapshot, fingerprint, {
      language,
      today: today ?? dayOf(new Date()),
    });
    if (sheet === null) throw new HostProblem('nothingReported');
    return { sheets: [sheet], activate: sheet.name };
  };
}
