import type { Tables } from '../../tables';
import { earlierPeriods } from '../questions/earlierPeriods';
import { isLow, watchedScore } from '../questions/watched';
import type { Scorecard } from '../scoring/scorecard';

/** What is known of a workbook when summary sheets are offered for it. */
export interface Offerable {
  readonly units: readonly unknown[];
  readonly tables: Pick<Tables, 'plan' | 'results'>;
  /** Roles of the add-in's own sheets in it. */
  readonly own: { readonly has: (role: 'snapshot' | SummaryRole) => boolean };
  readonly scorecard: Pick<Scorecard, 'period' | 'units' | 'settings'>;
}

/** What a workbook lacks for a sheet, which would then have nothing to show. */
export type Lack =
  'indicators' | 'units' | 'snapshot' | 'plan' | 'results' | 'scores' | 'periods' | 'low';

interface Summary {
  /** What the sheet is for, kept in the workbook as its mark; without `summary:` its name on the command line. */
  readonly role: `summary:${string}`;
  /** Made where nobody has chosen. */
  readonly byDefault?: true;
  /** What a workbook must have for it. */
  readonly needs: readonly Lack[];
}

/** Every sheet for meetings, in the order in which they are offered; `catalogue.ts` has their planners. */
export const SUMMARIES = [
  { role: 'summary:form', byDefault: true, needs: ['indicators'] },
  { role: 'summary:executive', needs: ['indicators'] },
  { role: 'summary:comparison', needs: ['units', 'results'] },
  { role: 'summary:trend', needs: ['indicators', 'scores', 'periods'] },
  { role: 'summary:exceptions', needs: ['results', 'low'] },
  { role: 'summary:path', needs: ['indicators', 'scores'] },
  { role: 'summary:changes', needs: ['snapshot'] },
  { role: 'summary:rules', needs: ['indicators'] },
  {
    role: 'summary:plan',
    byDefault: true,
    needs: ['plan'],
  },
] as const satisfies readonly Summary[];

export type SummaryRole = (typeof SUMMARIES)[number]['role'];

export const SUMMARY_ROLES: readonly SummaryRole[] = SUMMARIES.map(({ role }) => role);

export const DEFAULT_SUMMARIES: readonly SummaryRole[] = SUMMARIES.filter(
  (summary: Summary) => summary.byDefault
).map(({ role }) => role);

/** Whether a workbook lacks it. */
const LACKS: Readonly<Record<Lack, (workbook: Offerable) => boolean>> = {
  indicators: ({ scorecard }) => scorecard.units.every(({ indicators }) => indicators.length === 0),
  units: ({ units }) => units.length < 2,
  snapshot: ({ own }) => !own.has('snapshot'),
  plan: ({ tables }) => tables.plan === null || tables.plan.projects.length === 0,
  results: ({ scorecard }) =>
    !scorecard.units.some(({ indicators }) =>
      indicators.some(({ status }) => ['scored', 'met', 'notMet'].includes(status))
    ),
  scores: ({ scorecard }) => scorecard.units.every(({ total }) => total.score === null),
  periods: ({ scorecard: { period }, tables }) =>
    period === null || earlierPeriods(tables.results, period).size === 0,
  low: ({ scorecard: { units, settings } }) => {
    const watched = watchedScore(settings);
    return !units.some(({ indicators }) => indicators.some((scored) => isLow(scored, watched)));
  },
};

/** What a sheet that is there may lack: made again, it says so, and does not stay out of date. */
const MAY_LACK: readonly Lack[] = ['indicators', 'results', 'scores', 'periods', 'low'];

/** What the workbook lacks for the sheet; null where it has something to show. */
export function lackOf(role: SummaryRole, workbook: Offerable): Lack | null {
  const summary: Summary | undefined = SUMMARIES.find((each) => each.role === role);
  const there = workbook.own.has(role);
  const lack = summary?.needs.find(
    (need) => !(there && MAY_LACK.includes(need)) && LACKS[need](workbook)
  );
  return lack ?? null;
}

/** The summary sheets that a workbook has something for. */
export function offeredSummaries(workbook: Offerable): readonly SummaryRole[] {
  return SUMMARY_ROLES.filter((role) => lackOf(role, workbook) === null);
}
