import type { Interval, Rule } from '../../../engine';
import type { CellReader } from '../live/liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { plainBound, reaches, type PlainBound } from './plainBound';
import { compared, levelFormula, worthOf, type PlainRule } from './plainCells';

type RangeRule = Extract<Rule, { kind: 'range' }>;

/** The ends of an interval as a formula compares with them. */
type Ends = readonly [low: PlainBound | null, high: PlainBound | null];

/** A number within the intervals of a level, as they are written, from the highest level down (domain.md §7). */
export function plainRange(
  rule: RangeRule,
  scored: ScoredIndicator,
  percent: boolean,
  cellAt: CellReader
): PlainRule {
  const steps = rule.steps.map(({ level, of }) => {
    const end = (bound: Interval['low']): PlainBound | null =>
      bound === null ? null : plainBound(scored, level, bound, percent, cellAt);
    return { level, of: of.map(({ low, high }): Ends => [end(low), end(high)]) };
  });
  const bounds = steps.flatMap(({ of }) => of.flat());
  return {
    level: (actual) => {
      const value = compared(actual, rule, bounds, percent);
      const levels = steps.map(({ level, of }) => ({ level, holds: liesInAny(value, of) }));
      return levelFormula(actual, levels, rule.below.level, bounds);
    },
    score: (_, level) => worthOf(rule, level),
  };
}

function liesInAny(value: string, intervals: readonly Ends[]): string {
  const each = intervals.map(([low, high]) => {
    const sides = [
      ...(low === null ? [] : [reaches(value, low, 'higher')]),
      ...(high === null ? [] : [reaches(value, high, 'lower')]),
    ];
    return joinedBy('AND', sides);
  });
  return joinedBy('OR', each);
}

function joinedBy(name: 'AND' | 'OR', conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join() : `${name}(${conditions.join(',')})`;
}
