import { comparePeriods, periodsUpTo, type PeriodId } from '../../engine';
import { sameTextKey, type Indicator, type Result } from '../../tables';
import { isBlankResult } from './asOf';
import { grouped } from './grouped';

/** Finds the results of an indicator up to the period of the run, in period order. */
export type ResultsOf = (indicator: Indicator) => readonly Result[];

/**
 * Results by unit and code, so that any number of them is looked up without searching. A result without a unit stands for
 * the indicator in every unit, as far as the unit has no result of its own for that period.
 */
export function indexResults(results: readonly Result[], asOf: PeriodId | null): ResultsOf {
  const counts = asOf === null ? () => true : periodsUpTo(asOf);
  const known = results.filter(({ period }) => counts(period));
  const byKey = grouped(known, indicatorKey);
  for (const list of byKey.values()) inPeriodOrder(list);
  return ({ unit, code }) => {
    const shared = byKey.get(indicatorKey({ unit: null, code })) ?? [];
    const own = unit === null ? [] : (byKey.get(indicatorKey({ unit, code })) ?? []);
    return own.length === 0 ? shared : shared.length === 0 ? own : ownFirst(own, shared);
  };
}

/** Sorts in place; most lists stand in the order of periods already. */
function inPeriodOrder(results: Result[]): void {
  const sorted = results.every((result, i) => {
    const before = results[i - 1];
    return before === undefined || comparePeriods(before.period, result.period) <= 0;
  });
  if (!sorted) results.sort((a, b) => comparePeriods(a.period, b.period));
}

function ownFirst(own: readonly Result[], shared: readonly Result[]): readonly Result[] {
  const others = new Map(shared.map((result) => [result.period, result]));
  const layered = own.map((result) => {
    const other = others.get(result.period);
    others.delete(result.period);
    return other === undefined ? result : overShared(result, other);
  });
  return [...layered, ...others.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/**
 * A unit's own result over the one of all units (domain.md §5): an actual or a numerator stands alone; a denominator or a
 * committee's score goes with what the shared row says of the rest. A blank row says nothing, unless both are blank.
 */
function overShared(own: Result, shared: Result): Result {
  const override = own.override ?? shared.override;
  if (own.actual.state !== 'pending' || own.numerator !== null) return { ...own, override };
  if (own.denominator !== null && shared.numerator !== null) {
    return { ...own, numerator: shared.numerator, override };
  }
  return isBlankResult(shared) ? { ...own, override } : { ...shared, unit: own.unit, override };
}

/** The same for whatever means one indicator of one unit; case and spaces do not matter. */
export const indicatorKey = ({ unit, code }: Pick<Result, 'unit' | 'code'>): string =>
  `${unit === null ? '' : sameTextKey(unit)}\u0000${sameTextKey(code)}`;
