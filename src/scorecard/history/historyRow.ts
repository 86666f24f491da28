import { comparePeriods, type PeriodId } from '../../engine';
import { sameTextKey } from '../../tables';

/** One score of one period of a fiscal year: of an indicator, or the total of a unit. */
export interface HistoryRow {
  /** Fiscal year, B.E. */
  readonly year: number;
  readonly period: PeriodId;
  /** Null: the whole organisation. */
  readonly unit: string | null;
  /** Null: the total. */
  readonly code: string | null;
  /** Of the indicator; blank for a total. */
  readonly name: string;
  /** As it was reported; blank where there is none, as of a total. */
  readonly result: string;
  readonly score: number | null;
  /** Of a total, in the language of the run; null where it has none. */
  readonly band: string | null;
  /**
   * What the score was made by: of an indicator its criteria and scale, of a total the scale; the beginning of the SHA-256 of
   * `criteriaText` once it is kept. Blank where nobody knows: such scores are compared with none.
   */
  readonly criteria: string;
  /** File it is from. */
  readonly source: string;
}

/** One unit in one period: what a workbook says of it is kept together. */
export function partKey({ year, period, unit }: HistoryRow): string {
  return JSON.stringify([year, period, sameTextKey(unit ?? '')]);
}

/** One indicator of a unit, or its total, over all periods. */
export function lineKey({ unit, code }: Pick<HistoryRow, 'unit' | 'code'>): string {
  return JSON.stringify([sameTextKey(unit ?? ''), code === null ? null : sameTextKey(code)]);
}

export function byTime(a: HistoryRow, b: HistoryRow): number {
  return a.year - b.year || comparePeriods(a.period, b.period);
}
