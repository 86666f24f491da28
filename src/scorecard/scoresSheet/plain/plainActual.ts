import type { Rounding } from '../../../engine';
import { liveActual, type LiveActual } from '../live/liveActual';
import type { CellReader } from '../live/liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';

/**
 * The result as a formula that needs no add-in; null where none would say the same, as where a number is written in words
 * or in Thai digits: then the value is written, and the level and the score follow that.
 */
export function plainActual(
  scored: ScoredIndicator,
  cellAt: CellReader,
  rounding: Rounding
): LiveActual | null {
  const numeric = scored.results.every((result) => {
    const { actual, actualAt, numerator, denominator } = result;
    // "3 incidents" is a number only beside its criteria.
    const isNumber = actual.state !== 'pending' && scored.outcome.actual.state === 'number';
    const cells = [numerator?.at, denominator?.at, isNumber ? actualAt : null];
    return cells.every((at) => !at || typeof cellAt(at) === 'number');
  });
  return numeric ? liveActual(scored, cellAt, rounding, PLAIN_COMBINATIONS) : null;
}

/** What combines the results of several periods, by the method of the worksheet; `latest` is always a single cell. */
const PLAIN_COMBINATIONS: Readonly<Record<string, (range: string, count: number) => string>> = {
  sum: (range, count) => whenAll(range, count, `SUM(${range})`),
  average: (range, count) => whenAll(range, count, `AVERAGE(${range})`),
  min: (range, count) => whenAll(range, count, `MIN(${range})`),
  max: (range, count) => whenAll(range, count, `MAX(${range})`),
};

function whenAll(range: string, count: number, formula: string): string {
  return `=IF(COUNT(${range})=${count},${formula},"")`;
}
