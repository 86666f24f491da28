import type { Tables } from '../../tables';
import type { OrganisationScore, UnitScore } from './scorecard';
import { targetCount } from './targetCount';
import { bandOfTotal, groupScores, linesOf, totalFor, wholeWeight } from './totals';

/**
 * The total over several units, by the formula of groups and units (domain.md §5): Σ(score × weight) ÷ Σ(weight) over the
 * lines of every unit. So units whose weights add up to 100 each count the same, a unit with twice the weight counts
 * twice, and an indicator that several units hold counts once in each. Weights are never rescaled behind people's back:
 * a unit that does not add up to 100 is reported. Where groups make the total, a group is that of all units together. Null with fewer than two units.
 */
export function organisationScore(
  units: readonly UnitScore[],
  rules: Pick<Tables, 'bands' | 'settings' | 'grouping'>
): OrganisationScore | null {
  if (units.length < 2) return null;
  const lines = units.flatMap((unit) => linesOf(unit.indicators));
  const total = totalFor(lines, rules);
  const targets = targetCount(units.flatMap((unit) => unit.indicators));
  return {
    weight: wholeWeight(lines, rules),
    total,
    groups: rules.grouping.rule === 'weighted' ? [] : groupScores(lines, rules),
    band: bandOfTotal(total, rules.bands, rules.settings),
    targets,
  };
}
