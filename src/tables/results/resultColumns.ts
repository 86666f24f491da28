import type { PeriodId } from '../../engine';
import type { Layout } from '../cells/layout';

/** Columns of KpiResults into which a result is entered. */
export type ResultColumn =
  'actual' | 'numerator' | 'denominator' | 'override' | 'reason' | 'evidence' | 'note';

export interface ResultKey {
  readonly unit: string | null;
  readonly code: string;
  readonly period: PeriodId;
}

/** What a row of a wide table says once, for all of its periods. */
export const OF_ALL_PERIODS: ReadonlySet<ResultColumn> = new Set(['reason', 'evidence', 'note']);

/** Index of the column, from the table's first; in a wide table actuals stand in the column of their period. */
export function columnIndex(layout: Layout, period: PeriodId, column: ResultColumn): number | null {
  const long = layout.columns.has('actual') && layout.columns.has('period');
  if (long || OF_ALL_PERIODS.has(column)) return layout.columns.get(column) ?? null;
  if (column !== 'actual') return null;
  return layout.periods.find((each) => each.period === period)?.index ?? null;
}
