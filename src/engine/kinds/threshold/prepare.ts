import type { UnscoredRule } from '../unscoredRule';
import type { ThresholdRule } from './rule';
import type { Direction, Level } from '../../criteria/criterion';
import { trendOf } from '../../criteria/direction';
import type { Finding } from '../../criteria/finding';
import { lacksBound } from './linear';
import { checkMeasure } from './measure';
import type { Prepared } from '../prepared';
import { refused } from '../prepared';
import { achievementOf, stepOf } from '../../criteria/range';
import type { Range } from '../../criteria/range';
import type { RuleRequest } from '../request';
import { belowLowest } from '../../totals/scale';
import { subjectsDiffer } from '../../criteria/subjects';

/** What is to be said of ranges that make a rule (`checkRanges`); none of it keeps the rule from scoring. */
export type RangeCheck = (
  ranges: readonly Range[],
  direction: Direction,
  precision: number | null
) => readonly Finding[];

/**
 * Prepares a row of numeric criteria, from the lowest level up (domain.md §3). `check` null: only what refuses the
 * criteria or changes their meaning is found.
 */
export function prepareThreshold(
  ranges: readonly Range[],
  request: RuleRequest,
  check: RangeCheck | null
): Prepared<ThresholdRule | UnscoredRule> {
  const levels = ranges.map((range) => range.level);
  if (subjectsDiffer(ranges)) {
    return refused('threshold', 'mixedCriteria', [
      { severity: 'error', code: 'mixedSubjects', levels },
    ]);
  }
  const measured = checkMeasure(ranges);
  if (measured.some((finding) => finding.severity === 'error')) {
    return refused('threshold', 'mixedMeasure', measured);
  }
  const trend = trendOf(ranges);
  if (trend.direction === 'mixed') {
    return refused('threshold', 'mixedDirection', [
      { severity: 'error', code: 'mixedDirection', levels: trend.levels },
      ...measured,
    ]);
  }
  if (request.direction === 'range') {
    return refused('threshold', 'directionDisagrees', [
      { severity: 'error', code: 'directionDisagrees', levels, stated: 'range' },
    ]);
  }
  const direction = request.direction ?? trend.direction ?? 'higher';
  const against = againstDirection(ranges, direction, trend.direction, request.direction);
  if (against !== null) return refused('threshold', against.code, [against, ...measured]);

  const { scale } = request;
  const steps = ranges.map((range) => stepOf(range, direction, scale)).reverse();
  const findings = [...measured, ...(check?.(ranges, direction, request.precision) ?? [])];
  if (request.method === 'linear' && lacksBound({ steps })) {
    const missing = ranges.filter((range) => achievementOf(range, direction) === null);
    return refused('threshold', 'linearNeedsBounds', [
      {
        severity: 'error',
        code: 'linearRefused',
        reason: 'linearNeedsBounds',
        levels: missing.map((range) => range.level),
      },
      ...findings,
    ]);
  }
  const measure = ranges.some((range) => range.measure === 'percent') ? 'percent' : 'plain';
  const { method, precision } = request;
  const below = belowLowest(ranges[0]?.level, request.floor, scale);
  return {
    rule: { kind: 'threshold', direction, steps, measure, method, below, precision },
    findings,
  };
}

/**
 * Criteria that contradict the direction: they run the other way, or a level above the lowest has no bound to reach, so
 * that everything would reach it.
 */
function againstDirection(
  ranges: readonly Range[],
  direction: Direction,
  derived: Direction | null,
  stated: Direction | null
): Extract<Finding, { code: 'directionDisagrees' | 'mixedDirection' }> | null {
  const free = ranges.slice(1).filter((range) => achievementOf(range, direction) === null);
  const levels: readonly Level[] = (free.length > 0 ? free : ranges).map((range) => range.level);
  if (stated !== null && derived !== null && stated !== derived) {
    return { severity: 'error', code: 'directionDisagrees', levels, stated };
  }
  if (free.length === 0) return null;
  return stated === null
    ? { severity: 'error', code: 'mixedDirection', levels }
    : { severity: 'error', code: 'directionDisagrees', levels, stated };
}
