import type { Cell, Level, PeriodId } from '../../engine';
import { resultReaching, score as scoreOf, withWhatIf } from '../../scorecard';
import type { Improvement, Scorecard, UnitScore, WhatIfChange } from '../../scorecard';
import type { Tables } from '../../tables';

/** A result that is tried: as it would be typed, or a level where no result that reaches it can be made up. */
export type Tried = { readonly cell: Cell } | { readonly level: Level; readonly score: number };

/** By code, within one unit. */
export type AllTried = ReadonlyMap<string, Tried>;

/** The unit as it would be scored with what is tried; the unit itself where nothing is. */
export function unitWith(
  tables: Tables,
  scorecard: Scorecard,
  unit: UnitScore,
  tried: AllTried
): UnitScore {
  if (tried.size === 0) return unit;
  const period = periodOf(scorecard);
  const changes = [...tried].map(([code, one]): WhatIfChange => {
    const key = { unit: unit.unit, code, period };
    return 'cell' in one
      ? { ...key, actual: one.cell, whole: true }
      : { ...key, override: { score: one.score, reason: '-' } };
  });
  const indicators = tables.indicators.filter((indicator) => indicator.unit === unit.unit);
  const changed = withWhatIf({ ...tables, indicators }, changes);
  return scoreOf({ tables: changed, problems: [] }, { period }).units[0] ?? unit;
}

/** What each improvement of a path would be tried as. */
export function triedFor(improvements: readonly Improvement[]): AllTried {
  return new Map(
    improvements.map(({ scored, to, score }): [string, Tried] => {
      const cell = resultReaching(scored.rule, to, scored.outcome.actual.text);
      return [scored.indicator.code, cell === null ? { level: to, score } : { cell }];
    })
  );
}

function periodOf({ period, settings }: Scorecard): PeriodId {
  return period ?? settings.period ?? 'Y';
}
