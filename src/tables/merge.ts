import type { PeriodId } from '../engine';
import type { DefinitionRow } from './indicators';
import type { CriteriaSource, Indicator } from './model';
import { overlay } from './overlay';
import type { Problem } from './problem';
import { isBlank, sameTextKey } from './text';

/** Fields that all rows of one indicator share, with the column that holds them. */
const SHARED = {
  group: 'Group',
  partOf: 'Part of',
  name: 'Indicator',
  unitOfMeasure: 'Unit of measure',
  kind: 'Kind',
  weight: 'Weight',
  direction: 'Direction',
  method: 'Score method',
  combination: 'Combine periods',
  precision: 'Precision',
} as const;

/**
 * Makes one indicator of the rows with the same Unit + Code: the row without a period is the base, the others bring the
 * criteria of their period, and a blank field takes what another row says (domain.md §2, per-period criteria). Of two
 * rows with the same period the first is used.
 *
 * @returns indicators in worksheet order, each with its first row
 */
export function mergeRows(definitions: readonly DefinitionRow[]): {
  rows: ReadonlyMap<Indicator, DefinitionRow>;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const groups = new Map<string, Map<PeriodId | null, DefinitionRow>>();
  for (const definition of definitions) {
    const key = `${sameTextKey(definition.unit ?? '')}\n${sameTextKey(definition.row.code)}`;
    const group = groups.get(key) ?? new Map<PeriodId | null, DefinitionRow>();
    groups.set(key, group);
    const other = group.get(definition.period);
    if (other === undefined) group.set(definition.period, definition);
    else if (other.shared === definition.shared) problems.push(duplicateIndicator(definition));
    else
      group.set(
        definition.period,
        other.shared ? overlay(definition, other) : overlay(other, definition)
      );
  }
  const rows = new Map<Indicator, DefinitionRow>();
  for (const group of groups.values()) {
    const first = [...group.values()][0];
    if (!first) continue;
    const members = baseFirst(group);
    problems.push(...disagreements(members), ...missingName(members, first));
    rows.set(indicatorOf(members, first), first);
  }
  return { rows, problems };
}

function duplicateIndicator({ at, row, unit }: DefinitionRow): Problem {
  return { severity: 'error', at, code: 'duplicateIndicator', indicator: row.code, unit };
}

function baseFirst(group: ReadonlyMap<PeriodId | null, DefinitionRow>): readonly DefinitionRow[] {
  const base = group.get(null);
  const periods = [...group.values()].filter((member) => member.period !== null);
  return base ? [base, ...periods] : periods;
}

type Shared = keyof typeof SHARED;

function firstOf<K extends keyof DefinitionRow['row']>(
  members: readonly DefinitionRow[],
  key: K
): DefinitionRow['row'][K] | null {
  return members.find(({ row }) => row[key] !== null)?.row[key] ?? null;
}

function indicatorOf(members: readonly DefinitionRow[], first: DefinitionRow): Indicator {
  const base = members.find(({ period }) => period === null);
  const weighing = members.find(({ row }) => row.weight !== null);
  const periodCriteria = new Map<PeriodId, CriteriaSource>(
    members.flatMap(({ period, bare, criteria }) =>
      period === null || bare ? [] : [[period, criteria] as const]
    )
  );
  const plain = base ?? (periodCriteria.size === 0 ? first : undefined);
  const target = members.find(({ row }) => !isBlank(row.target.value)) ?? first;
  return {
    unit: first.unit,
    group: firstOf(members, 'group'),
    code: first.row.code,
    partOf: firstOf(members, 'partOf'),
    name: firstOf(members, 'name') ?? '',
    unitOfMeasure: firstOf(members, 'unitOfMeasure'),
    kind: firstOf(members, 'kind'),
    criteria: plain?.criteria ?? null,
    periodCriteria,
    target: target.row.target,
    weight: weighing?.row.weight ?? null,
    weightInvalid: weighing === undefined && members.some((member) => member.weightInvalid),
    rulesInvalid: members.some((member) => member.rulesInvalid),
    direction: firstOf(members, 'direction'),
    method: firstOf(members, 'method'),
    combination: firstOf(members, 'combination') ?? 'latest',
    precision: firstOf(members, 'precision'),
    supervisor: firstOf(members, 'supervisor'),
    dataKeeper: firstOf(members, 'dataKeeper'),
    formula: firstOf(members, 'formula'),
    evidence: firstOf(members, 'evidence'),
    note: firstOf(members, 'note'),
    at: first.at,
    weightAt: (weighing ?? first).weightAt,
  };
}

/** A later row that says something else than the one used, where both say something. */
function disagreements(members: readonly DefinitionRow[]): readonly Problem[] {
  if (members.length < 2) return [];
  return (Object.keys(SHARED) as Shared[]).flatMap((key) => {
    const used = firstOf(members, key);
    return members
      .filter(({ row }) => row[key] !== null && !isSame(row[key], used))
      .map(({ at, row }) => ({
        severity: 'warning',
        at,
        code: 'disagreeingRows',
        indicator: row.code,
        column: SHARED[key],
      }));
  });
}

function isSame(a: string | number | null, b: string | number | null): boolean {
  return typeof a === 'string' && typeof b === 'string'
    ? sameTextKey(a) === sameTextKey(b)
    : a === b;
}

function missingName(members: readonly DefinitionRow[], first: DefinitionRow): readonly Problem[] {
  if (firstOf(members, 'name') !== null) return [];
  return [{ severity: 'warning', at: first.nameAt, code: 'blankRequired', column: 'Indicator' }];
}
