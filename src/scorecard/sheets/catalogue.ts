import type { SummaryRole, WritePlan } from '../plan/plan';
import { scoreHistory } from '../questions/history';
import { pastScores, type PastScores } from '../questions/pastScores';
import { fontFor, inFont } from '../plan/sheetFont';
import { planChanges } from './changes/planChanges';
import { planComparison } from './comparison/planComparison';
import { planExceptions } from './exceptions/planExceptions';
import { planExecutive } from './executive/planExecutive';
import { planSummary } from './form/planForm';
import { planPath } from './path/planPath';
import { planRules } from './rules/planRules';
import type { SummaryInput, SummaryOptions, SummaryPlanner } from './summary';
import { planTrend } from './trend/planTrend';
import { planYearSheet } from './yearPlan/planYearPlan';

/** The planner of every summary sheet (`SUMMARIES`), in the order in which the sheets stand in the workbook. */
const PLANNERS: Readonly<Record<SummaryRole, SummaryPlanner>> = {
  'summary:form': ({ scorecard, snapshot }, options) =>
    planSummary(scorecard, snapshot, options).sheets,
  'summary:executive': planExecutive,
  'summary:comparison': planComparison,
  'summary:trend': planTrend,
  'summary:plan': planYearSheet,
  'summary:exceptions': planExceptions,
  'summary:path': planPath,
  'summary:changes': planChanges,
  'summary:rules': planRules,
};

/**
 * The summary sheets of the asked-for kinds, in one plan: all of them are written, or none. The first of them is shown
 * afterwards.
 */
export function planSummaries(
  made: Omit<SummaryInput, 'history'> & { readonly unit?: string },
  roles: readonly SummaryRole[],
  options: SummaryOptions
): WritePlan {
  let history: readonly PastScores[] | null = null;
  const { unit } = made;
  const summary: SummaryInput = {
    ...made,
    history: () =>
      (history ??= scoreHistory(
        made.input,
        made.scorecard,
        pastScores,
        unit === undefined ? {} : { unit }
      )),
  };
  const sheets = Object.entries(PLANNERS).flatMap(([role, planner]) =>
    roles.includes(role as SummaryRole) ? (planner(summary, options) ?? []) : []
  );
  const font = fontFor(made.scorecard.settings, options.language);
  return { sheets: sheets.map((sheet) => inFont(sheet, font)), activate: sheets[0]?.name ?? null };
}
