import type { Language } from '../../engine';
import type { Snapshot } from '../../tables';
import type { Day } from '../plan/dateWords';
import { scoreHistory } from '../questions/history';
import type { SheetPlan, SummaryRole, WritePlan } from '../plan/plan';
import { planSummary } from './form/planForm';
import { planChanges } from './changes/planChanges';
import { planComparison } from './comparison/planComparison';
import { planExceptions } from './exceptions/planExceptions';
import { planExecutive } from './executive/planExecutive';
import { planPath } from './path/planPath';
import { planTrend } from './trend/planTrend';
import type { ScoreInput } from '../scoring/score';
import type { Scorecard } from '../scoring/scorecard';
import { planYearSheet } from './yearPlan/planYearPlan';

/** Everything that a summary sheet may be made of. */
export interface SummaryInput {
  readonly scorecard: Scorecard;
  readonly input: ScoreInput;
  readonly snapshot: Snapshot;
  /** SHA-256 of the inputs (`inputText`), in hexadecimal. */
  readonly fingerprint: string | null;
  /** As of each period so far, oldest first, the run's own last; made when first asked for. */
  readonly history: () => readonly Scorecard[];
}

export interface SummaryOptions {
  readonly language: Language;
  /** Values instead of formulas. */
  readonly freeze: boolean;
  /** Day on which the sheets are made. */
  readonly today: Day;
}

/** Plans one kind of summary; null where the workbook has nothing for it (one unit has nobody to be compared with). */
export type SummaryPlanner = (
  summary: SummaryInput,
  options: SummaryOptions
) => SheetPlan | readonly SheetPlan[] | null;

/** Every summary sheet, in the order in which the sheets stand and the pane offers them. */
export const SUMMARIES: readonly (readonly [SummaryRole, SummaryPlanner])[] = [
  [
    'summary:form',
    ({ scorecard, snapshot }, options) => planSummary(scorecard, snapshot, options).sheets,
  ],
  ['summary:executive', planExecutive],
  ['summary:comparison', planComparison],
  ['summary:trend', planTrend],
  ['summary:plan', planYearSheet],
  ['summary:exceptions', planExceptions],
  ['summary:path', planPath],
  ['summary:changes', planChanges],
];

/**
 * The summary sheets of the asked-for kinds, in one plan: all of them are written, or none. The first of them is shown
 * afterwards.
 */
export function planSummaries(
  made: Omit<SummaryInput, 'history'> & { readonly unit?: string },
  roles: readonly SummaryRole[],
  options: SummaryOptions
): WritePlan {
  let history: readonly Scorecard[] | null = null;
  const { unit } = made;
  const summary: SummaryInput = {
    ...made,
    history: () =>
      (history ??= scoreHistory(made.input, made.scorecard, unit === undefined ? {} : { unit })),
  };
  const sheets = SUMMARIES.flatMap(([role, planner]) =>
    roles.includes(role) ? (planner(summary, options) ?? []) : []
  );
  return { sheets, activate: sheets[0]?.name ?? null };
}
