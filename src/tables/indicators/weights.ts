import { CLEARLY_APART, WHOLE_WEIGHT, sumOf, type TotalRule } from '../../engine';
import type { Indicator } from './indicator';
import { indicatorKey } from './parts';
import type { Problem } from '../problems/problem';
import { isBlank, sameTextKey } from '../cells/text';
import { givesScores, targetScoringOf, type TargetSettings } from './targetScoring';

/**
 * Checks the weights of every unit (domain.md §5) and gives a parent without a weight the sum of its parts' weights.
 * Nothing is normalised here: totals divide by the weights that take part. `settings`: how targets become scores; units
 * of targets alone that become none have no total, so that weights are not missed. `rule`: where groups make the total,
 * weights count among those of their group, and no unit's need to add up to 100.
 */
export function checkWeights(
  indicators: readonly Indicator[],
  settings: TargetSettings,
  rule: TotalRule
): {
  indicators: readonly Indicator[];
  problems: readonly Problem[];
} {
  const parts = partsByParent(indicators);
  const partsOf = (one: Indicator) => parts.get(indicatorKey(one.unit, one.code)) ?? [];
  const weighed = indicators.map((one) => withPartsWeight(one, partsOf));
  const units = groupBy(weighed, ({ unit }) => sameTextKey(unit ?? ''));
  const problems = [...units.values()].flatMap((members) =>
    checkUnit(members, partsOf, settings, rule)
  );
  return { indicators: weighed, problems };
}

function partsByParent(
  indicators: readonly Indicator[]
): ReadonlyMap<string, readonly Indicator[]> {
  const parts = indicators.filter(({ partOf }) => partOf !== null);
  return groupBy(parts, ({ unit, partOf }) => indicatorKey(unit, partOf ?? ''));
}

function groupBy(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string
): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

type PartsOf = (indicator: Indicator) => readonly Indicator[];

/** Sum of the weights; null where none is given. */
function totalOf(weights: readonly (number | null)[]): number | null {
  const given = weights.filter((weight) => weight !== null);
  return given.length === 0 ? null : sumOf(given);
}

function weightWithParts(one: Indicator, partsOf: PartsOf): number | null {
  if (one.weight !== null || one.weightInvalid) return one.weight;
  return totalOf(partsOf(one).map((part) => weightWithParts(part, partsOf)));
}

function withPartsWeight(one: Indicator, partsOf: PartsOf): Indicator {
  const weight = weightWithParts(one, partsOf);
  return weight === one.weight ? one : { ...one, weight, weightAt: null };
}

function checkUnit(
  members: readonly Indicator[],
  partsOf: PartsOf,
  settings: TargetSettings,
  rule: TotalRule
): readonly Problem[] {
  const first = members[0];
  if (!first) return [];
  const at = members.find(({ weightAt }) => weightAt !== null)?.weightAt ?? first.at;
  if (members.every(({ weight, weightInvalid }) => weight === null && !weightInvalid)) {
    const totalled = members.some((one) => hasLevels(one, settings));
    return totalled ? [{ severity: 'warning', at, code: 'noWeights', unit: first.unit }] : [];
  }
  const tops = members.filter(({ partOf }) => partOf === null);
  const sum = totalOf(tops.map(({ weight }) => weight));
  return [
    ...members.flatMap((one) => checkParts(one, partsOf(one))),
    ...tops
      .filter((one) => isWeightless(one) && !isTargetAlone(one, partsOf(one), settings))
      .map(missingWeight),
    ...(rule !== 'weighted' || sum === null || Math.abs(sum - WHOLE_WEIGHT) <= CLEARLY_APART
      ? []
      : [{ severity: 'warning', at, code: 'weightSum', unit: first.unit, sum } as const]),
  ];
}

/** Indicators that can be in a total: all but targets that become no score. */
export function inTotals(
  indicators: readonly Indicator[],
  settings: TargetSettings
): (one: Indicator) => boolean {
  const parts = partsByParent(indicators);
  const partsOf = (one: Indicator) => parts.get(indicatorKey(one.unit, one.code)) ?? [];
  return (one) => !isTargetAlone(one, partsOf(one), settings);
}

/** Whether an indicator can be given a level: by its criteria, or by its target where that is converted. */
function hasLevels(one: Indicator, settings: TargetSettings): boolean {
  if (givesScores(targetScoringOf(one, settings))) return true;
  if (one.kind === 'target') return false;
  return [one.criteria, ...one.periodCriteria.values()].some((source) =>
    source?.criteria.some(({ kind }) => kind !== 'absent')
  );
}

/** A target that becomes no score is in no total, so that it needs no weight. */
function isTargetAlone(
  one: Indicator,
  parts: readonly Indicator[],
  settings: TargetSettings
): boolean {
  return parts.length === 0 && !isBlank(one.target.value) && !hasLevels(one, settings);
}

function checkParts(parent: Indicator, parts: readonly Indicator[]): readonly Problem[] {
  const sum = totalOf(parts.map(({ weight }) => weight));
  // No part has a weight: they share the parent's equally, and nothing is missing.
  if (sum === null) return [];
  const missing = parts.filter(isWeightless);
  if (missing.length > 0) return missing.map(missingWeight);
  if (parent.weight === null || parts.some(({ weightInvalid }) => weightInvalid)) return [];
  if (Math.abs(sum - parent.weight) <= CLEARLY_APART) return [];
  return [
    {
      severity: 'warning',
      at: parent.weightAt ?? parent.at,
      code: 'partWeights',
      indicator: parent.code,
      sum,
      weight: parent.weight,
    },
  ];
}

function isWeightless({ weight, weightInvalid }: Indicator): boolean {
  return weight === null && !weightInvalid;
}

function missingWeight(one: Indicator): Problem {
  return {
    severity: 'error',
    at: one.weightAt ?? one.at,
    code: 'someWeightsMissing',
    indicator: one.code,
  };
}
