import { readActualIn, type Cell, type DecimalMark } from '../../engine';
import { type Indicator, type Result, type ResultKey, type Tables } from '../../tables';
import { indicatorKey } from '../scoring/resultIndex';

/** A result other than the workbook has it; what is left out stays as it is there. */
export interface WhatIfChange extends ResultKey {
  readonly actual?: Cell;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Null: without the committee's score. */
  readonly override?: { readonly score: number; readonly reason: string } | null;
  /**
   * True: `actual` is the result as of the period, whatever its periods would make together; it then stands alone, without
   * sums, means or quotients of periods.
   */
  readonly whole?: boolean;
}

/**
 * The tables as they would be with other results; the workbook is not asked and not touched. A change of a unit's result
 * goes before what a row of all units says (domain.md §5), which stays as it is for the others.
 */
export function withWhatIf(tables: Tables, changes: readonly WhatIfChange[]): Tables {
  if (changes.length === 0) return tables;
  const { decimalMark } = tables.settings;
  const byKey = new Map(changes.map((change) => [resultKey(change), change]));
  const whole = new Set(changes.filter((each) => each.whole).map((each) => indicatorKey(each)));
  const results = tables.results.map((result) => {
    const key = resultKey(result);
    const change = byKey.get(key);
    if (change === undefined) return result;
    byKey.delete(key);
    return changed(result, change, decimalMark);
  });
  for (const change of byKey.values()) {
    const indicator = tables.indicators.find((each) => indicatorKey(each) === indicatorKey(change));
    if (indicator !== undefined)
      results.push(changed(blankOf(change, indicator), change, decimalMark));
  }
  return {
    ...tables,
    results,
    indicators: tables.indicators.map((each) =>
      whole.has(indicatorKey(each)) ? { ...each, combination: 'latest' } : each
    ),
  };
}

function changed(result: Result, change: WhatIfChange, mark: DecimalMark): Result {
  const { at } = result;
  const { actual, whole = false, override } = change;
  return {
    ...result,
    ...(actual === undefined
      ? {}
      : {
          actual: readActualIn(actual, mark),
          percentFormat: actual.numberFormat?.includes('%') ?? false,
        }),
    numerator: part('numerator'),
    denominator: part('denominator'),
    ...(override === undefined
      ? {}
      : { override: override && { value: override.score, reason: override.reason, at } }),
  };

  function part(name: 'numerator' | 'denominator'): Result['numerator'] {
    if (whole) return null;
    const value = change[name];
    return value === undefined ? result[name] : value === null ? null : { value, at };
  }
}

function blankOf({ unit, period }: ResultKey, { code, at }: Indicator): Result {
  return {
    unit,
    code,
    period,
    actual: { state: 'pending', text: '' },
    actualAt: null,
    percentFormat: false,
    numerator: null,
    denominator: null,
    override: null,
    evidence: null,
    note: null,
    at,
  };
}

const resultKey = (key: ResultKey): string => `${indicatorKey(key)}\u0000${key.period}`;
