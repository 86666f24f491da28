import { scoreOfLevel, type Scale } from '../totals/scale';
import { compareNumbers } from '../values/numbers/compare';
import type { Bound, CriteriaRow, Criterion, Direction, Level, Measure } from './criterion';
import type { ThresholdStep } from '../kinds/threshold/rule';

/** A numeric level cell as a range of results; a bare number is the point itself. */
export interface Range {
  readonly level: Level;
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly bare: boolean;
  readonly measure: Measure;
  readonly text: string;
  /** As the criterion's: its words contradict each other. */
  readonly contradictory?: true;
}

/** A level that has a criterion. */
export interface LevelCell {
  readonly level: Level;
  readonly criterion: Criterion;
}

/** The levels of a row that exist, from the lowest up. */
export function levelCells(row: CriteriaRow): readonly LevelCell[] {
  return row
    .map((criterion, level) => ({ level: level as Level, criterion }))
    .filter(({ criterion }) => criterion.kind !== 'absent');
}

/** The range of a numeric cell; of a number of days too where `daysAsNumbers`; null for any other cell. */
export function rangeOf({ level, criterion }: LevelCell, daysAsNumbers: boolean): Range | null {
  const { text } = criterion;
  if (criterion.kind === 'bare') {
    const point: Bound = { value: criterion.value, open: false };
    return { level, low: point, high: point, bare: true, measure: criterion.measure, text };
  }
  if (criterion.kind === 'interval') {
    const { low, high, measure, contradictory } = criterion;
    const range = { level, low, high, bare: false, measure, text };
    return contradictory ? { ...range, contradictory } : range;
  }
  if (criterion.kind !== 'duration' || !daysAsNumbers) return null;
  const bound: Bound = { value: criterion.days, open: criterion.open };
  const beyond = criterion.relation === 'beyond';
  return {
    level,
    low: beyond ? bound : null,
    high: beyond ? null : bound,
    bare: false,
    measure: 'plain',
    text,
  };
}

/** The bound that has to be reached: the lower one when higher is better, else the upper one (domain.md §3). */
export function achievementOf(range: Range, direction: Direction): Bound | null {
  return direction === 'higher' ? range.low : range.high;
}

/** The bound on the other side, where the cell writes one: it closes the range towards better results. */
export function closingOf(range: Range, direction: Direction): Bound | null {
  if (range.bare) return null;
  return direction === 'higher' ? range.high : range.low;
}

/** The step a level makes in a threshold rule. */
export function stepOf(range: Range, direction: Direction, scale: Scale): ThresholdStep {
  const achievement = achievementOf(range, direction);
  const oneSided = range.bare || (achievement !== null && closingOf(range, direction) === null);
  const { level, low, high, text } = range;
  const score = scoreOfLevel(scale, level);
  return { level, score, achievement, literal: oneSided ? null : { low, high }, text };
}

/** True where both are the same bound. */
export function sameBound(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return false;
  return a.open === b.open && compareNumbers(a.value, b.value) === 0;
}
