import { levelCells, rangeOf } from '../criteria/range';
import type { LevelCell, Range } from '../criteria/range';
import { areSteps } from '../criteria/steps';
import type { Actual } from '../values/actual';
import { prepareLadder } from './ladder/prepare';
import type { LadderRule } from './ladder/rule';
import { scoreLadder } from './ladder/score';
import type { Outcome } from './outcome';
import type { Prepared } from './prepared';
import type { RuleRequest } from './request';
import { prepareThreshold } from './threshold/prepare';
import type { RangeCheck } from './threshold/prepare';
import type { ThresholdRule } from './threshold/rule';
import { scoreThreshold } from './threshold/score';
import { standingOf } from './threshold/standing';
import type { Rule } from './rule';
import { excluded, pending, unreadableActual, wrongActual } from './unscored';
import type { UnscoredRule } from './unscoredRule';

/** Thresholds and ladders, the kinds of most indicators: what a program can start with alone. */
export type BasicRule = ThresholdRule | LadderRule;

/**
 * Prepares thresholds and ladders. Null for criteria that are neither, and for those that are blank or cannot be read.
 * `check` as of `prepareThreshold`.
 */
export function prepareBasic(
  request: RuleRequest,
  check: RangeCheck | null
): Prepared<BasicRule | UnscoredRule> | null {
  const { kind } = request;
  if (kind !== null && kind !== 'threshold' && kind !== 'ladder') return null;
  const cells = levelCells(request.criteria);
  if (cells.length === 0) return null;
  if (kind === 'ladder') return cells.some(isExcelError) ? null : prepareLadder(cells, request);
  const ranges = cells
    .map((cell) => rangeOf(cell, kind === 'threshold'))
    .filter((range): range is Range => range !== null);
  if (ranges.length === cells.length) {
    if (request.direction === 'range') return null;
    const made = prepareThreshold(ranges, request, check);
    return mayBeRange(made, request) ? null : made;
  }
  return kind === null && cells.every(isStatement) && !areSteps(cells)
    ? prepareLadder(cells, request)
    : null;
}

/** Cells that do not go one way may hold a value within bounds. */
function mayBeRange({ rule }: Prepared, { direction }: RuleRequest): boolean {
  return direction === null && rule.kind === 'unscored' && rule.reason === 'mixedDirection';
}

/** `scoreActual` for the rules that `prepareBasic` makes. */
export function scoreBasic(rule: BasicRule, actual: Actual): Outcome {
  if (actual.state === 'number' && rule.kind === 'threshold') return scoreThreshold(rule, actual);
  if (actual.state === 'excluded') return excluded(actual);
  if (actual.state === 'pending') return pending(actual);
  if (actual.state === 'unreadable') return unreadableActual(actual, actual.reason);
  return rule.kind === 'ladder' ? scoreLadder(rule, actual) : wrongActual(actual);
}

/**
 * Level or score of a number under a prepared rule: the same as in the outcome of `scoreActual`, without all else that the
 * outcome says. Null where there is none, and where it takes more than one comparison with bounds.
 */
export function figureAtOnce(rule: Rule, value: number, wanted: 'level' | 'score'): number | null {
  return rule.kind === 'threshold' &&
    !(rule.outOf ?? rule.severalUnits ?? rule.inM) &&
    Number.isFinite(value)
    ? standingOf(rule, value)[wanted]
    : null;
}

function isExcelError({ criterion }: LevelCell): boolean {
  return criterion.kind === 'unreadable' && criterion.reason === 'excelError';
}

function isStatement({ criterion }: LevelCell): boolean {
  return criterion.kind === 'statement';
}
