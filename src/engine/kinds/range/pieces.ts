import { liesInAny } from '../../criteria/intervals';
import type { Bound, Level } from '../../criteria/criterion';
import type { RangeStep } from './rule';

/** A stretch of the line of numbers whose results all have one level; null: no level has them. */
export interface Piece {
  readonly level: Level | null;
  /** Where it begins; null for the first, which has no beginning. */
  readonly from: Bound | null;
}

/** The step of the highest level whose set, read literally, contains a number (domain.md §7). */
export function stepAt(steps: readonly RangeStep[], value: number): RangeStep | null {
  return steps.find(({ of }) => liesInAny(value, of)) ?? null;
}

/** The whole line of numbers, from the left, cut where the level changes. */
export function piecesOf(steps: readonly RangeStep[]): readonly Piece[] {
  const values = steps
    .flatMap(({ of }) => of.flatMap(({ low, high }) => [low, high]))
    .flatMap((bound) => (bound === null ? [] : [bound.value]))
    .sort((a, b) => a - b);
  const level = (at: number): Level | null => stepAt(steps, at)?.level ?? null;
  const first = values[0] ?? 0;
  const all: Piece[] = [{ level: level(first - Math.abs(first) - 1), from: null }];
  for (const [i, value] of values.entries()) {
    const next = values[i + 1] ?? value + Math.abs(value) + 1;
    all.push({ level: level(value), from: { value, open: false } });
    all.push({ level: level((value + next) / 2), from: { value, open: true } });
  }
  return all.filter((piece, i) => piece.level !== all[i - 1]?.level);
}
