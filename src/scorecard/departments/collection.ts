import {
  isBlank,
  sameTextKey,
  storedResults,
  textOf,
  type Snapshot,
  type StoredResults,
  type Tables,
} from '../../tables';
import type { CellValue, Language, PeriodId } from '../../engine';
import { resultPeriod } from '../scoring/resultPeriod';
import type { Scorecard, ScoredIndicator, UnitScore } from '../scoring/scorecard';

/** What the sheet of what was collected has: the rows of its table. */
export type CollectedRows = readonly (readonly CellValue[])[];

/** What files are compared with: the workbook that they are collected into. */
export interface Collection {
  readonly snapshot: Snapshot;
  readonly tables: Tables;
  readonly scorecard: Scorecard;
  readonly stored: StoredResults;
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
  given: Omit<Collection, 'stored' | 'units' | 'indicators'>
): Collection {
  const { scorecard, snapshot } = given;
  const all = scorecard.units.flatMap(({ indicators }) => indicators);
  return {
    ...given,
    stored: storedResults(snapshot),
    units: new Map(scorecard.units.map((unit) => [unitKey(unit.unit), unit])),
    indicators: new Map([
      ...[...all].reverse().map((each) => [valueKey(null, each.indicator.code), each] as const),
      ...all.map((each) => [valueKey(each.indicator.unit, each.indicator.code), each] as const),
    ]),
  };
}

/**
 * The period under which the result of an indicator stands (`resultPeriod`), which a wide table has to have a column for;
 * null: none is asked for.
 */
export function duePeriod(
  scored: ScoredIndicator,
  { period, stored }: Pick<Collection, 'period' | 'stored'>
): PeriodId | null {
  const { unit, code } = scored.indicator;
  if (scored.hasParts) return null;
  const { columns } = stored;
  const due = resultPeriod(scored, period, (of) => {
    const there = stored({ unit, code, period: of }, 'actual');
    // A row of a wide table has a cell for every period, whether or not a result is due.
    return there !== null && (columns === null || !isBlank(there.cell.value));
  });
  const isPlaceless = due !== null && columns?.has(due) === false && columns.has(period);
  return isPlaceless ? period : due;
}

/** An indicator of which a result is asked for, and its period. */
export interface Expected {
  readonly code: string;
  readonly name: string;
  readonly period: PeriodId;
}

/** The indicators of a unit that need a result: not those that their parts make, nor those of which none is due. */
export function expectedOf(
  { indicators }: UnitScore,
  to: Pick<Collection, 'period' | 'stored'>
): readonly Expected[] {
  return indicators.flatMap((scored): readonly Expected[] => {
    const period = duePeriod(scored, to);
    const { code, name } = scored.indicator;
    return period === null ? [] : [{ code, name: textOf(name), period }];
  });
}
