import type { PeriodId } from '../../engine';
import type { Checked, RunOptions } from '../../excel/door';
import { unitChoices } from '../../scorecard';
import type { SummaryRole, Writes } from '../../scorecard';
import type { Scope } from './shownScores';

/** What applies to Score and Summarise; null = the workbook's setting or newest period, all units. */
export interface Choices {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  readonly writes: Writes;
}

export const NO_CHOICES: Choices = { period: null, unit: null, writes: 'functions' };

/** What the next run is asked for. */
export type Run = RunOptions & { readonly sheets: readonly SummaryRole[] };

/** What a run of these choices would be of, as far as the workbook still has what they name. */
export const scopeOf = (overview: Checked | null, { period, unit }: Choices): Scope => ({
  period: overview?.periods.find((each) => each === period) ?? null,
  unit: unitChoices(overview?.units ?? []).find((each) => each === unit) ?? null,
});
