import { sameTextKey } from '../../tables';
import { grouped } from '../scoring/grouped';
import { places } from './places';
import type { Scorecard, ScoredIndicator } from '../scoring/scorecard';

/** One unit's line of an indicator that several units hold. */
export interface UnitLine {
  readonly unit: string | null;
  readonly scored: ScoredIndicator;
  /** Place by score, 1 = highest; equal scores share a place (1, 1, 3). Null without a score. */
  readonly rank: number | null;
}

/** An indicator that two or more units hold, side by side. */
export interface SharedIndicator {
  readonly code: string;
  readonly name: string;
  /** In the order of the worksheet. */
  readonly lines: readonly UnitLine[];
}

/**
 * The indicators that two or more units hold (domain.md §5), in worksheet order. It is one indicator where code and name
 * are the same: units that number lists of their own from 1 do not hold the same indicator 1.
 */
export function sameIndicator({ units }: Pick<Scorecard, 'units'>): readonly SharedIndicator[] {
  const all = units.flatMap(({ unit, indicators }) =>
    indicators.map((scored) => ({ unit, scored }))
  );
  return [...grouped(all, ({ scored }) => keyOf(scored)).values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined || lines.length < 2) return [];
    const { code, name } = first.scored.indicator;
    const placeOf = places(
      lines.map(({ scored }) => scored.score),
      (a, b) => a - b
    );
    const ranked = lines.map((line) => ({ ...line, rank: placeOf(line.scored.score) }));
    return [{ code, name, lines: ranked }];
  });
}

function keyOf({ indicator: { code, name } }: ScoredIndicator): string {
  return `${sameTextKey(code)}\n${sameTextKey(name)}`;
}
