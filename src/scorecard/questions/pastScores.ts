import type { PeriodId } from '../../engine';
import type { Scorecard, UnitScore } from '../scoring/scorecard';

/** What a unit had as of one period; scores as they count, unrounded. */
export interface UnitPast {
  readonly total: number | null;
  readonly groups: ReadonlyMap<string | null, number | null>;
  /** By code. */
  readonly indicators: ReadonlyMap<string, number | null>;
}

/** The scores of a scorecard and no more of it: of each period they are kept until the sheets of all units are made. */
export interface PastScores {
  readonly period: PeriodId | null;
  /** Of the organisation, or of the only unit. */
  readonly total: number | null;
  readonly units: ReadonlyMap<string | null, UnitPast>;
}

export function pastScores({ period, units, organisation }: Scorecard): PastScores {
  const total = (organisation ?? units[0])?.total.score ?? null;
  return { period, total, units: new Map(units.map((unit) => [unit.unit, pastOf(unit)])) };
}

function pastOf({ total, groups, indicators }: UnitScore): UnitPast {
  return {
    total: total.score,
    groups: new Map(groups.map((each) => [each.group, each.total.score])),
    indicators: new Map(indicators.map((each) => [each.indicator.code, each.score])),
  };
}
