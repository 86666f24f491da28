import { sameNumber } from '../../engine';
import { sameTextKey, type Indicator } from '../../tables';
import { grouped } from './grouped';

/** An indicator with its parts; weights are those that count (domain.md §5). */
export interface PartNode {
  readonly indicator: Indicator;
  /** Its own group, else its parent's. */
  readonly group: string | null;
  readonly weight: number | null;
  readonly parts: readonly PartNode[];
}

/**
 * The indicators of one unit as trees, in worksheet order. Weights: as stated; parts that have none share their parent's
 * equally, those that are not assessed leaving it to the others (aspects, domain.md §7); parts whose weights do not add up to
 * the parent's are scaled to it; equal weights (100 ÷ number) where nothing in the unit has one. A parent that is unknown, or
 * that is a part of its own part, is no parent.
 *
 * @param isExcluded - of an indicator without parts: whether it is not assessed
 */
export function partTrees(
  indicators: readonly Indicator[],
  equalWeights: boolean,
  isExcluded: IsExcluded
): PartNode[] {
  const byCode = new Map(indicators.map((indicator) => [sameTextKey(indicator.code), indicator]));
  const parentOf = (indicator: Indicator): Indicator | null =>
    indicator.partOf === null ? null : (byCode.get(sameTextKey(indicator.partOf)) ?? null);
  const byParent = grouped(indicators, (indicator) => {
    const parent = parentOf(indicator);
    return parent !== null && isCircular(indicator, parentOf) ? null : parent;
  });
  const tops = byParent.get(null) ?? [];
  const partsOf = (indicator: Indicator): readonly Indicator[] => byParent.get(indicator) ?? [];
  const equalShare = 100 / tops.length;
  return tops.map((top) =>
    nodeOf(top, top.group, equalWeights ? equalShare : statedWeight(top, partsOf), {
      partsOf,
      isExcluded,
    })
  );
}

/** True where no indicator of the unit has a weight, not even one that cannot be read. */
export function hasNoWeights(indicators: readonly Indicator[]): boolean {
  return indicators.every((indicator) => indicator.weight === null && !indicator.weightInvalid);
}

type PartsOf = (indicator: Indicator) => readonly Indicator[];
type IsExcluded = (indicator: Indicator) => boolean;

interface Family {
  readonly partsOf: PartsOf;
  readonly isExcluded: IsExcluded;
}

function nodeOf(
  indicator: Indicator,
  group: string | null,
  weight: number | null,
  family: Family
): PartNode {
  const children = family.partsOf(indicator);
  const weights = shareOut(weight, children, family);
  return {
    indicator,
    group,
    weight,
    parts: children.map((part, i) => nodeOf(part, part.group ?? group, weights[i] ?? null, family)),
  };
}

function shareOut(
  weight: number | null,
  parts: readonly Indicator[],
  { partsOf, isExcluded }: Family
): readonly (number | null)[] {
  if (parts.every((part) => isWeightless(part, partsOf))) {
    if (weight === null) return parts.map(() => null);
    const out = parts.map((part) => isOut(part, partsOf, isExcluded));
    const sharing = out.filter((each) => !each).length;
    return out.map((each) => (sharing === 0 ? weight / parts.length : each ? 0 : weight / sharing));
  }
  const stated = parts.map((part) => statedWeight(part, partsOf));
  if (weight === null || stated.includes(null)) return stated;
  const sum = stated.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (sum === 0 || sameNumber(sum, weight)) return stated;
  return stated.map((part) => ((part ?? 0) * weight) / sum);
}

/** An indicator's own weight; without one, what its parts state together. */
function statedWeight(indicator: Indicator, partsOf: PartsOf): number | null {
  if (indicator.weight !== null || indicator.weightInvalid) return indicator.weight;
  const weights = partsOf(indicator)
    .map((part) => statedWeight(part, partsOf))
    .filter((weight) => weight !== null);
  return weights.length === 0 ? null : weights.reduce((total, weight) => total + weight, 0);
}

function isWeightless(indicator: Indicator, partsOf: PartsOf): boolean {
  return statedWeight(indicator, partsOf) === null && !indicator.weightInvalid;
}

/** Not assessed, as a whole where it has parts. */
function isOut(indicator: Indicator, partsOf: PartsOf, isExcluded: IsExcluded): boolean {
  const parts = partsOf(indicator);
  return parts.length === 0
    ? isExcluded(indicator)
    : parts.every((part) => isOut(part, partsOf, isExcluded));
}

function isCircular(start: Indicator, parentOf: (of: Indicator) => Indicator | null): boolean {
  const seen = new Set<Indicator>();
  for (let at: Indicator | null = start; at !== null; at = parentOf(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
