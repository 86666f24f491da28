import { sumOf } from '../../engine';
import type { Problem } from '../problems/problem';
import { sameTextKey } from '../cells/text';
import type { PlanProject, YearPlan } from './yearPlanModel';

/** Money of one year in baht: as computed from the projects, and as printed. */
export interface YearSum {
  readonly year: number;
  /** Sum of what is known; null where nothing is. */
  readonly computed: number | null;
  /** Projects whose budget of the year is not stated. */
  readonly unknown: number;
  readonly printed: number | null;
  /** Printed less computed; null where either is unknown. */
  readonly difference: number | null;
}

export interface PlanSum {
  /** Null: projects without a dimension, or the whole plan. */
  readonly dimension: string | null;
  readonly projects: number;
  readonly statements: number;
  readonly years: readonly YearSum[];
}

/**
 * Budgets by dimension and year, held against the printed totals. A budget that several projects share is counted once,
 * with the project that holds it; an unknown budget is not zero.
 */
export function planSums(plan: YearPlan): {
  readonly dimensions: readonly PlanSum[];
  readonly total: PlanSum;
} {
  const byDimension = new Map<string, PlanProject[]>();
  for (const project of plan.projects) {
    const key = keyOf(project.dimension);
    byDimension.set(key, [...(byDimension.get(key) ?? []), project]);
  }
  return {
    dimensions: [...byDimension.values()].map((projects) =>
      sumUp(projects[0]?.dimension ?? null, projects, plan)
    ),
    total: sumUp(null, plan.projects, plan, true),
  };
}

function keyOf(dimension: string | null): string {
  return sameTextKey(dimension ?? '');
}

function sumUp(
  dimension: string | null,
  projects: readonly PlanProject[],
  { years, printed }: YearPlan,
  whole = false
): PlanSum {
  const stated = printed.filter((total) =>
    whole
      ? total.dimension === null
      : dimension !== null && keyOf(total.dimension) === keyOf(dimension)
  );
  const counted = projects.filter(({ sharedWith }) => sharedWith === null);
  return {
    dimension,
    projects: projects.length,
    statements: projects.reduce((sum, { statements }) => sum + statements.length, 0),
    years: years.map((year): YearSum => {
      const known = counted.flatMap(({ budgets }) => budgets.get(year)?.value ?? []);
      const computed = known.length === 0 ? null : sumOf(known);
      const total = stated.find(({ budgets }) => budgets.has(year))?.budgets.get(year)?.value;
      return {
        year,
        computed,
        unknown: counted.length - known.length,
        printed: total ?? null,
        difference: total === undefined || computed === null ? null : sumOf([total, -computed]),
      };
    }),
  };
}

/** Printed totals that are not what the projects add up to; each warning stands at the printed figure. */
export function printedDifferences(plan: YearPlan): readonly Problem[] {
  const sums = planSums(plan);
  return plan.printed.flatMap(({ dimension, budgets }) => {
    const named = sums.dimensions.find((sum) => keyOf(sum.dimension) === keyOf(dimension));
    const sum = dimension === null ? sums.total : named;
    return [...budgets].flatMap(([year, { value, at }]): readonly Problem[] => {
      // A dimension without projects needs no money; one whose budgets are unknown cannot be compared.
      const found = sum?.years.find((each) => each.year === year);
      const computed = found === undefined ? 0 : found.computed;
      if (computed === null || computed === value) return [];
      const facts = { code: 'planTotal', dimension, year, printed: value, computed } as const;
      return [{ severity: 'warning', at, ...facts }];
    });
  });
}
