import type { Prepared } from './prepared';
import { refused } from './prepared';
import { levelCells, rangeOf } from '../criteria/range';
import type { LevelCell, Range } from '../criteria/range';
import type { RuleRequest } from './rule';
import { areSteps } from '../criteria/steps';
import { prepareThreshold } from './threshold/prepare';
import type { RangeCheck } from './threshold/prepare';

/**
 * Thresholds and ladders, the kinds of most indicators, by themselves, so that a program can start with them alone. Null
 * for criteria that are neither, and for those that are blank or cannot be read. `check` as of `prepareThreshold`.
 */
export function prepareBasic(request: RuleRequest, check: RangeCheck | null): Prepared | null {
  const { kind } = request;
  if (kind !== null && kind !== 'threshold' && kind !== 'ladder') return null;
  const cells = levelCells(request.criteria);
  if (cells.length === 0) return null;
  if (kind === 'ladder') return cells.some(isExcelError) ? null : prepareLadder(cells, request);
  const ranges = cells
    .map((cell) => rangeOf(cell, kind === 'threshold'))
    .filter((range): range is Range => range !== null);
  if (ranges.length === cells.length) return prepareThreshold(ranges, request, check);
  return kind === null && cells.every(isStatement) && !areSteps(cells)
    ? prepareLadder(cells, request)
    : null;
}

/** One statement per level; the user chooses (domain.md §2, kind 5). A stated ladder takes any text as a statement. */
function prepareLadder(cells: readonly LevelCell[], request: RuleRequest): Prepared {
  if (request.method === 'linear') {
    const levels = cells.map((cell) => cell.level);
    return refused('ladder', 'linearNeedsNumbers', [
      { severity: 'error', code: 'linearRefused', reason: 'linearNeedsNumbers', levels },
    ]);
  }
  const rungs = cells.map(({ level, criterion }) => ({ level, text: criterion.text }));
  return { rule: { kind: 'ladder', rungs, floor: request.floor }, findings: [] };
}

function isExcelError({ criterion }: LevelCell): boolean {
  return criterion.kind === 'unreadable' && criterion.reason === 'excelError';
}

function isStatement({ criterion }: LevelCell): boolean {
  return criterion.kind === 'statement';
}
