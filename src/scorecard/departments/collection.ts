import {
  findColumns,
  sameTextKey,
  storedResults,
  tableOf,
  type Snapshot,
  type StoredResults,
  type Tables,
} from '../../tables';
import type { CellValue, Language, PeriodId } from '../../engine';
import type { Scorecard, ScoredIndicator, UnitScore } from '../scoring/scorecard';

/** What the sheet of what was collected has: the rows of its table. */
export type CollectedRows = readonly (readonly CellValue[])[];

/** What files are compared with: the workbook that they are collected into. */
export interface Collection {
  readonly snapshot: Snapshot;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  readonly stored: StoredResults;
  /** KpiResults has a column a period. */
  readonly isWide: boolean;
  readonly collected: CollectedRows;
  readonly period: PeriodId;
  readonly language: Language;
  /** By `unitKey`. */
  readonly units: ReadonlyMap<string | null, UnitScore>;
  /** Fingerprints of the definitions of the units, by `unitKey`. */
  readonly fingerprints: ReadonlyMap<string | null, string>;
  /**
   * Indicators as they are scored in the period, by `valueKey`; under no unit the first with the code, as a result without
   * one stands for it in every unit.
   */
  readonly indicators: ReadonlyMap<string, ScoredIndicator>;
}

export const unitKey = (unit: string | null): string | null =>
  unit === null || unit.trim() === '' ? null : sameTextKey(unit);

export const valueKey = (unit: string | null, code: string): string =>
  JSON.stringify([unitKey(unit), sameTextKey(code)]);

/** The workbook, ready to be compared with. */
export function collectionOf(
  given: Omit<Collection, 'stored' | 'isWide' | 'units' | 'indicators'>
): Collection {
  const { scorecard, snapshot } = given;
  const { table } = tableOf(snapshot, 'results');
  const all = scorecard.units.flatMap(({ indicators }) => indicators);
  return {
    ...given,
    stored: storedResults(snapshot),
    isWide: table !== null && !findColumns(table, 'results').layout.columns.has('actual'),
    units: new Map(scorecard.units.map((unit) => [unitKey(unit.unit), unit])),
    indicators: new Map([
      ...[...all].reverse().map((each) => [valueKey(null, each.indicator.code), each] as const),
      ...all.map((each) => [valueKey(each.indicator.unit, each.indicator.code), each] as const),
    ]),
  };
}

/** The indicators of a unit that need a result: all but those that their parts make. */
export function expectedOf({ indicators }: UnitScore): readonly ScoredIndicator[] {
  return indicators.filter(({ hasParts }) => !hasParts);
}

/** Their codes. */
export function expectedCodes(unit: UnitScore): readonly string[] {
  return expectedOf(unit).map(({ indicator }) => indicator.code);
}
