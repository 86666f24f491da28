import type { Language, PeriodId } from '../../engine';
import type { Checked, RunOptions } from '../../excel/door';
import { unitChoices } from '../../scorecard';
import type { SummaryRole, Writes } from '../../scorecard';
import { sheetsToMake } from './sheetsToMake';

/** What applies to Score and Summarise; null = the workbook's setting or newest period, all units. */
export interface Choices {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  readonly writes: Writes;
}

export const NO_CHOICES: Choices = { period: null, unit: null, writes: 'functions' };

/** What the next run is asked for. */
export type Run = RunOptions & { readonly sheets: readonly SummaryRole[] };

/** The run of these choices, as far as the workbook still has what they name. */
export const runOf = (
  overview: Checked | null,
  { period, unit, writes }: Choices,
  sheets: readonly SummaryRole[],
  language: Language
): Run => ({
  language,
  writes,
  period: overview?.periods.find((each) => each === period) ?? null,
  unit: unitChoices(overview?.units ?? []).find((each) => each === unit) ?? null,
  sheets: overview === null ? sheets : sheetsToMake(overview, sheets),
});
