import { totalOf, type Band } from '../../engine';
import type { Settings } from '../../tables';
import type { OrganisationScore, UnitScore } from './scorecard';
import { targetCount } from './targetCount';
import { bandOfTotal, linesOf, nominalWeight } from './totals';

/**
 * The total over several units, by the formula of groups and units (domain.md §5): Σ(score × weight) ÷ Σ(weight) over the
 * lines of every unit. So units whose weights add up to 100 each count the same, a unit with twice the weight counts
 * twice, and an indicator that several units hold counts once in each. Weights are never rescaled behind people's back:
 * a unit that does not add up to 100 is reported. Null with fewer than two units.
 */
export function organisationScore(
  units: readonly UnitScore[],
  bands: readonly Band[],
  settings: Settings
): OrganisationScore | null {
  if (units.length < 2) return null;
  const lines = units.flatMap((unit) => linesOf(unit.indicators));
  const total = totalOf(lines);
  const targets = targetCount(units.flatMap((unit) => unit.indicators));
  return {
    weight: nominalWeight(lines),
    total,
    band: bandOfTotal(total, bands, settings),
    targets,
  };
}
