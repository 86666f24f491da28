import { comparePeriods, periodsUpTo, type PeriodId } from '../engine';
import { sameTextKey, type Indicator, type Result } from '../tables';

/** Finds the results of an indicator up to the period of the run, in period order. */
export type ResultsOf = (indicator: Indicator) => readonly Result[];

/**
 * Results by unit and code, so that any number of them is looked up without searching. A result without a unit stands for
 * the indicator in every unit that has no result of its own for that period.
 */
export function indexResults(results: readonly Result[], asOf: PeriodId | null): ResultsOf {
  const counts = asOf === null ? () => true : periodsUpTo(asOf);
  const byKey = new Map<string, Result[]>();
  for (const result of results) {
    if (!counts(result.period)) continue;
    const key = keyOf(result.unit, result.code);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [result]);
    else list.push(result);
  }
  for (const list of byKey.values()) list.sort((a, b) => comparePeriods(a.period, b.period));
  return ({ unit, code }) => {
    const shared = byKey.get(keyOf(null, code)) ?? [];
    const own = unit === null ? [] : (byKey.get(keyOf(unit, code)) ?? []);
    return own.length === 0 ? shared : shared.length === 0 ? own : ownFirst(own, shared);
  };
}

function ownFirst(own: readonly Result[], shared: readonly Result[]): readonly Result[] {
  const taken = new Set(own.map((result) => result.period));
  return [...own, ...shared.filter((result) => !taken.has(result.period))].sort((a, b) =>
    comparePeriods(a.period, b.period)
  );
}

const keyOf = (unit: string | null, code: string): string =>
  `${unit === null ? '' : sameTextKey(unit)}\u0000${sameTextKey(code)}`;
