import type { Language } from '../../engine';
import type { YearPlan } from '../../tables';
import { wordsIn } from '../words/words';

/** What is known of a workbook when summary sheets are offered for it. */
interface Offerable {
  readonly units: readonly unknown[];
  readonly tables: { readonly plan: YearPlan | null };
  /** Roles of the add-in's own sheets in it. */
  readonly own: { readonly has: (role: 'snapshot') => boolean };
}

interface Summary {
  /** What the sheet is for, kept in the workbook as its mark; without `summary:` its name on the command line. */
  readonly role: `summary:${string}`;
  /** Made where nobody has chosen. */
  readonly byDefault?: true;
  /** Whether a workbook has something for it; all have, where not given. */
  readonly offered?: (workbook: Offerable) => boolean;
}

/** Every sheet for meetings, in the order in which they are offered; `catalogue.ts` has their planners. */
export const SUMMARIES = [
  { role: 'summary:form', byDefault: true },
  { role: 'summary:executive' },
  { role: 'summary:comparison', offered: ({ units }) => units.length > 1 },
  { role: 'summary:trend' },
  { role: 'summary:exceptions' },
  { role: 'summary:path' },
  { role: 'summary:changes', offered: ({ own }) => own.has('snapshot') },
  {
    role: 'summary:plan',
    byDefault: true,
    offered: ({ tables }) => tables.plan !== null && tables.plan.projects.length > 0,
  },
] as const satisfies readonly Summary[];

export type SummaryRole = (typeof SUMMARIES)[number]['role'];

export const SUMMARY_ROLES: readonly SummaryRole[] = SUMMARIES.map(({ role }) => role);

export const DEFAULT_SUMMARIES: readonly SummaryRole[] = SUMMARIES.filter(
  (summary: Summary) => summary.byDefault
).map(({ role }) => role);

/** The summary sheets that a workbook has something for. */
export function offeredSummaries(workbook: Offerable): readonly SummaryRole[] {
  return SUMMARIES.filter(({ offered }: Summary) => offered?.(workbook) ?? true).map(
    ({ role }) => role
  );
}

/** What a summary sheet is called where it is offered, and what it is for. */
export function summaryOf(
  role: SummaryRole,
  language: Language
): { readonly name: string; readonly hint: string } {
  return wordsIn(language).summaries[role];
}
