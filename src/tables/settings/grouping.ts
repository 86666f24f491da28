import { CLEARLY_APART, sumOf, WHOLE_WEIGHT, type TotalRule } from '../../engine';
import { sameTextKey } from '../cells/text';
import type { Indicator } from '../indicators/indicator';
import { indicatorKey } from '../indicators/parts';
import type { Problem } from '../problems/problem';
import type { CellAddress } from '../snapshot';
import type { GroupWeight } from './groups';

/** How the workbook's scores become totals (domain.md §7). */
export interface Grouping {
  readonly rule: TotalRule;
  /** Of the rule `groups`: every group of an indicator has one. Otherwise empty. */
  readonly weights: readonly GroupWeight[];
  /** Groups of the table by name, where it names them without deciding the totals. */
  readonly names?: readonly GroupWeight[];
}

/** What holds where the workbook says nothing. */
export const BY_WEIGHTS: Grouping = Object.freeze({ rule: 'weighted', weights: [] });

export interface AskedRule {
  readonly rule: TotalRule | null;
  /** Of the setting. */
  readonly ruleAt: CellAddress | null;
  /** Null where there is no table that can be read. */
  readonly table: {
    readonly at: CellAddress;
    /** The table has the name KpiGroups, so that it is meant to decide. */
    readonly named: boolean;
    readonly groups: readonly GroupWeight[];
    readonly problems: readonly Problem[];
  } | null;
}

/**
 * The rule of totals: the one asked for; else groups where the workbook has their weights. All or none: where a group has
 * no weight, totals are made by the weights of indicators, which is reported, because a total without a group would be
 * another figure than the one asked for. Indicators are given back with their groups in one
 * spelling, that of the table.
 *
 * @param counted - indicators that can be in a total
 */
export function groupingOf(
  { rule, ruleAt, table }: AskedRule,
  indicators: readonly Indicator[],
  counted: (indicator: Indicator) => boolean
): {
  readonly grouping: Grouping;
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
} {
  const isDefault = rule === null && table?.named === true && hasRows(table);
  if (rule !== 'groups' && !isDefault) {
    const names = table?.named === true && table.groups.length > 0 ? { names: table.groups } : {};
    if (rule !== 'mean of groups')
      return { grouping: { ...BY_WEIGHTS, ...names }, indicators, problems: [] };
    const named = withNames(indicators, indicators.map(({ group }) => [group, group]).reverse());
    return { grouping: { rule, weights: [], ...names }, indicators: named, problems: [] };
  }
  if (table === null || !hasRows(table)) {
    const at = table?.at ?? ruleAt;
    const problems: readonly Problem[] = [{ severity: 'error', at, code: 'noGroupTable' }];
    return { grouping: BY_WEIGHTS, indicators, problems };
  }
  const { groups } = table;
  const names = groups.flatMap(({ group, englishName }) => [
    [englishName, group],
    [group, group],
  ]);
  const named = withNames(indicators, names);
  const missing = withoutWeight(named, groups, counted);
  const unused = weightsUnused(named, groups);
  const wrong = [...table.problems.filter(({ severity }) => severity === 'error'), ...missing];
  if (wrong.length === 0) {
    const problems = [...table.problems, ...unused, ...sumProblem(groups)];
    return { grouping: { rule: 'groups', weights: groups }, indicators: named, problems };
  }
  const notUsed: Problem = { severity: 'error', at: table.at, code: 'groupsNotUsed' };
  return {
    grouping: { ...BY_WEIGHTS, names: groups },
    indicators: named,
    problems: [...table.problems, ...missing, ...unused, notUsed],
  };
}

const hasRows = ({ groups, problems }: NonNullable<AskedRule['table']>): boolean =>
  groups.length + problems.length > 0;

/** One spelling of each group: the last name given for it. */
function withNames(
  indicators: readonly Indicator[],
  names: readonly (readonly (string | null)[])[]
): readonly Indicator[] {
  const known = new Map(names.map(([name, group]) => [sameTextKey(name ?? ''), group ?? null]));
  return indicators.map((one) => {
    const group = known.get(sameTextKey(one.group ?? '')) ?? one.group;
    return one.group === null || group === one.group ? one : { ...one, group };
  });
}

/** One problem for each group, at the first indicator that is in it. */
function withoutWeight(
  indicators: readonly Indicator[],
  groups: readonly GroupWeight[],
  counted: (indicator: Indicator) => boolean
): readonly Problem[] {
  const groupOf = groupsOf(indicators);
  const known = new Set<string | null>(groups.map(({ group }) => group));
  return indicators.flatMap((one): readonly Problem[] => {
    const group = groupOf(one);
    if (known.has(group) || !counted(one)) return [];
    known.add(group);
    const facts = { code: 'groupWithoutWeight', indicator: one.code, group } as const;
    return [{ severity: 'error', at: one.at, ...facts }];
  });
}

/** The group of an indicator: its own, else that of what it is a part of. */
function groupsOf(indicators: readonly Indicator[]): (one: Indicator) => string | null {
  const byCode = new Map(indicators.map((one) => [indicatorKey(one.unit, one.code), one]));
  const groupOf = ({ group, unit, partOf }: Indicator): string | null => {
    const parent = partOf === null ? undefined : byCode.get(indicatorKey(unit, partOf));
    return group ?? (parent === undefined ? null : groupOf(parent));
  };
  return groupOf;
}

function weightsUnused(
  indicators: readonly Indicator[],
  groups: readonly GroupWeight[]
): readonly Problem[] {
  const used = new Set(indicators.map(({ group }) => group));
  return groups
    .filter(({ group }) => !used.has(group))
    .map(({ group, at }) => ({ severity: 'warning', at, code: 'weightWithoutGroup', group }));
}

function sumProblem(groups: readonly GroupWeight[]): readonly Problem[] {
  const sum = sumOf(groups.map(({ weight }) => weight));
  const at = groups[0]?.weightAt ?? null;
  return Math.abs(sum - WHOLE_WEIGHT) <= CLEARLY_APART
    ? []
    : [{ severity: 'warning', at, code: 'groupWeightSum', sum }];
}
