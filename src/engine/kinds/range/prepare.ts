import type { Direction, Level } from '../../criteria/criterion';
import { lieWithin } from '../../criteria/intervals';
import { rangeOf } from '../../criteria/range';
import type { LevelCell, Range } from '../../criteria/range';
import { checkSets } from '../../criteria/setDefinition';
import { subjectsDiffer } from '../../criteria/subjects';
import { refused } from '../prepared';
import type { Prepared } from '../prepared';
import type { RuleRequest } from '../request';
import { checkMeasure } from '../threshold/measure';
import { belowLowest, scoreOfLevel } from '../../totals/scale';
import type { UnscoredRule } from '../unscoredRule';
import { piecesOf } from './pieces';
import type { RangeRule, RangeStep } from './rule';

/**
 * Prepares criteria that hold a value within bounds (domain.md §7). Unless that is stated as the direction, cells are
 * such criteria only where one joins intervals, or where they nest or follow each other up to one best stretch and down
 * again. Null where the cells are not all numbers, or surely no such criteria.
 */
export function prepareRange(
  cells: readonly LevelCell[],
  request: RuleRequest
): Prepared<RangeRule | UnscoredRule> | null {
  const { kind, direction } = request;
  if (kind !== null && kind !== 'threshold') return null;
  const ranges = cells.map((cell) => intervalsOf(cell, kind === 'threshold'));
  if (!ranges.every((of) => of !== null)) return null;
  const stated = direction === 'range';
  const joins = cells.some(({ criterion }) => criterion.kind === 'any');
  const levels = cells.map(({ level }) => level);
  if (direction !== null && !stated) {
    return joins ? refusedFor({ code: 'rangeHasNoWay', stated: direction }, levels) : null;
  }
  const steps = cells
    .map(({ level, criterion: { text } }, i): RangeStep => ({
      level,
      score: scoreOfLevel(request.scale, level),
      of: ranges[i] ?? [],
      text,
    }))
    .reverse();
  const all = ranges.flat();
  if (!stated) {
    const numbers = [...new Set(all.filter(({ bare }) => bare).map(({ level }) => level))];
    if (numbers.length > 0) {
      return joins ? refusedFor({ code: 'rangeOfNumbers' }, numbers) : null;
    }
    const unreached = unreachable(steps);
    if (!joins && (unreached.length > 0 || !(isNested(steps) || hasOneBest(steps)))) return null;
    if (unreached.length > 0) return refusedFor({ code: 'mixedDirection' }, unreached);
  }
  if (subjectsDiffer(all)) return refusedFor({ code: 'mixedSubjects' }, levels);
  const measured = checkMeasure(all);
  if (measured.some(({ severity }) => severity === 'error')) {
    return refused('threshold', 'mixedMeasure', measured);
  }
  if (request.method === 'linear') {
    const reason = 'linearOfRange';
    return refused('threshold', reason, [
      { severity: 'error', code: 'linearRefused', reason, levels },
    ]);
  }
  const measure = all.some((range) => range.measure === 'percent') ? 'percent' : 'plain';
  const { precision } = request;
  const below = belowLowest(levels[0], request.floor, request.scale);
  const assumed = !stated && !joins && !isNested(steps);
  return {
    rule: { kind: 'range', steps, measure, below, precision },
    findings: [...measured, ...checkSets(steps, all, precision, assumed)],
  };
}

/**
 * Whether cells that no direction is stated for would be such criteria if it were: they nest or lie beside each other
 * (domain.md §7), and every level has its results.
 */
export function mayBeRange(cells: readonly LevelCell[], request: RuleRequest): boolean {
  if (request.direction !== null || cells.some(({ criterion }) => criterion.kind === 'bare')) {
    return false;
  }
  const stated = prepareRange(cells, { ...request, direction: 'range', method: 'step' });
  return (
    stated?.rule.kind === 'range' &&
    unreachable(stated.rule.steps).length === 0 &&
    stated.findings.every(({ code }) => code !== 'overlap')
  );
}

/** Why cells are no such criteria, and the reason for it that their rule has. */
const REFUSALS = {
  rangeOfNumbers: 'rangeOfNumbers',
  rangeHasNoWay: 'directionDisagrees',
  mixedDirection: 'mixedDirection',
  mixedSubjects: 'mixedCriteria',
} as const;

function refusedFor(
  why:
    | { readonly code: 'rangeOfNumbers' | 'mixedDirection' | 'mixedSubjects' }
    | { readonly code: 'rangeHasNoWay'; readonly stated: Direction },
  levels: readonly Level[]
): Prepared<UnscoredRule> {
  return refused('threshold', REFUSALS[why.code], [{ severity: 'error', levels, ...why }]);
}

/** The intervals of a numeric cell; null for any other. */
function intervalsOf(cell: LevelCell, daysAsNumbers: boolean): readonly Range[] | null {
  const { level, criterion } = cell;
  if (criterion.kind !== 'any') {
    const range = rangeOf(cell, daysAsNumbers);
    return range === null ? null : [range];
  }
  const { measure, of } = criterion;
  return of.map((interval) => ({ ...interval, level, bare: false, measure }));
}

/** Levels that no number has, because higher ones take all of theirs. */
function unreachable(steps: readonly RangeStep[]): readonly Level[] {
  const reached = new Set(piecesOf(steps).map(({ level }) => level));
  return steps.map(({ level }) => level).filter((level) => !reached.has(level));
}

/** Each level, from the lowest up, lies within the one below. */
function isNested(steps: readonly RangeStep[]): boolean {
  return steps.every((step, i) => {
    const below = steps[i + 1];
    return below === undefined || lieWithin(step.of, below.of);
  });
}

/** From the left the levels rise to the highest and then fall; no two of them overlap in more than a point. */
function hasOneBest(steps: readonly RangeStep[]): boolean {
  const levels = piecesOf(steps).flatMap(({ level }) => level ?? []);
  const best = levels.indexOf(steps[0]?.level ?? 0);
  const rises = levels.slice(0, best + 1).every((level, i) => level > (levels[i - 1] ?? -Infinity));
  const falls = levels.slice(best).every((level, i, of) => level < (of[i - 1] ?? Infinity));
  return rises && falls && best > 0 && best < levels.length - 1;
}
