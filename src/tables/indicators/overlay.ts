import type { PeriodId } from '../../engine';
import type { DefinitionRow } from './definitionRow';
import type { CriteriaSource } from './indicator';

/** The rows of one indicator in one unit; in each list the row without a period comes first. */
export interface Layers {
  /** Rows of the unit alone; without a Unit, rows of the whole organisation. */
  readonly own: readonly DefinitionRow[];
  /** Rows that name the unit together with others. */
  readonly shared: readonly DefinitionRow[];
}

/**
 * The row whose cell counts, field by field (domain.md §5: one definition, overridden per unit): the first of the unit's
 * own rows that states the field, else the first shared one. `states` says whether a row does.
 */
export function stating(
  { own, shared }: Layers,
  states: (row: DefinitionRow) => boolean
): DefinitionRow | undefined {
  return own.find(states) ?? shared.find(states);
}

/** Criteria of an indicator, as the model has them. */
export interface LayeredCriteria {
  readonly criteria: CriteriaSource | null;
  readonly periodCriteria: ReadonlyMap<PeriodId, CriteriaSource>;
}

/**
 * Criteria are taken row by row, never cell by cell. An own row without a period replaces all shared criteria; an own row
 * of one period replaces the shared ones of that period only. Rows whose level cells are all blank say nothing.
 */
export function layeredCriteria({ own, shared }: Layers): LayeredCriteria {
  const replaced = own.some(({ period, bare }) => period === null && !bare);
  const rows = replaced ? own : [...own, ...shared];
  const periodCriteria = new Map<PeriodId, CriteriaSource>();
  for (const { period, bare, criteria } of rows) {
    if (period !== null && !bare && !periodCriteria.has(period))
      periodCriteria.set(period, criteria);
  }
  const bases = rows.filter(({ period }) => period === null);
  const plain =
    bases.find(({ bare }) => !bare) ?? bases[0] ?? (periodCriteria.size === 0 ? rows[0] : null);
  return { criteria: plain?.criteria ?? null, periodCriteria };
}

/** The weight that counts: the own rows' where any says something of it, readable or not; then the shared rows'. */
export function layeredWeight({ own, shared }: Layers): {
  readonly row: DefinitionRow | undefined;
  readonly invalid: boolean;
} {
  const rows = own.some((row) => row.row.weight !== null || row.weightInvalid) ? own : shared;
  const row = rows.find(({ row: { weight } }) => weight !== null);
  return { row, invalid: row === undefined && rows.some(({ weightInvalid }) => weightInvalid) };
}
