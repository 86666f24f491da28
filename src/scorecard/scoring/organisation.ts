import { sumOf, totalOfGroups } from '../../engine';
import type { Tables } from '../../tables';
import type { OrganisationScore, UnitScore } from './scorecard';
import { targetCount } from './targetCount';
import { bandOfTotal, linesOf, totalFor, wholeWeight } from './totals';

/**
 * The total over several units, by the formula of groups and units (domain.md §5): Σ(score × weight) ÷ Σ(weight) over the
 * lines of every unit. So units whose weights add up to 100 each count the same, a unit with twice the weight counts
 * twice, and an indicator that several units hold counts once in each. Weights are never rescaled behind people's back:
 * a unit that does not add up to 100 is reported. Where groups make the totals, it is the mean of the units' totals by what
 * their groups weigh: lines of several units in one group would weigh by indicators again. Null with fewer than two units.
 */
export function organisationScore(
  units: readonly UnitScore[],
  rules: Pick<Tables, 'bands' | 'settings' | 'grouping'>
): OrganisationScore | null {
  if (units.length < 2) return null;
  const indicators = units.flatMap((unit) => unit.indicators);
  const targets = targetCount(indicators);
  if (rules.grouping.rule === 'weighted') {
    const lines = linesOf(indicators);
    const total = totalFor(lines, rules);
    const band = bandOfTotal(total, rules.bands, rules.settings);
    return { weight: wholeWeight(lines, rules), total, band, targets };
  }
  const weighed = units.map(({ total, groups }) => ({
    total,
    weight: sumOf(groups.map(({ weight }) => weight)),
  }));
  const total = totalOfGroups(weighed);
  const band = bandOfTotal(total, rules.bands, rules.settings);
  return { weight: sumOf(weighed.map(({ weight }) => weight)), total, band, targets };
}
