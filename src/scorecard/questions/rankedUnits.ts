import { compareNumbers, roundHalfUp, rounded } from '../../engine';
import type { Settings } from '../../tables';
import { roundingsOf } from '../scoring/roundings';
import type { UnitScore } from '../scoring/scorecard';
import { hasTargetsOnly, percentMet, SHARE_DECIMALS } from '../scoring/targetCount';
import { places } from './places';

/** A unit and its place, 1 = best; null where it has nothing to be ranked by. */
export interface RankedUnit {
  readonly unit: UnitScore;
  readonly place: number | null;
}

/**
 * Units from the best down: by their totals or, where there are only targets without scores, by the share of them that is
 * met. They are ranked by the figure that is shown (domain.md §5: a total is rounded once, for display and banding): who
 * shows the same shares a place, in the order of the workbook.
 */
export function rankedUnits(
  units: readonly UnitScore[],
  settings: Settings
): readonly RankedUnit[] {
  const targetsOnly = hasTargetsOnly(units);
  const valueOf = ({ total: { score }, targets }: UnitScore): number | null => {
    if (!targetsOnly) return score === null ? null : rounded(score, roundingsOf(settings).total);
    const percent = targets === null ? null : percentMet(targets);
    return percent === null ? null : roundHalfUp(percent, SHARE_DECIMALS);
  };
  const placeOf = places(units.map(valueOf), compareNumbers);
  return units
    .map((unit) => ({ unit, value: valueOf(unit) }))
    .sort((a, b) => compareNumbers(b.value ?? -1, a.value ?? -1))
    .map(({ unit, value }) => ({ unit, place: placeOf(value) }));
}
