import { compareNumbers, piecesOf, type Level, type Piece } from '../../engine';
import type { ScoredIndicator } from '../scoring/scorecard';

/** Results side by side that have one level, and where they are drawn: from 0 at the left to 1. */
export interface Stretch {
  /** Null where no level has them. */
  readonly level: Level | null;
  /** The number that it begins with; null at the left end. */
  readonly from: number | null;
  readonly left: number;
  readonly right: number;
}

/** Criteria that hold a value within bounds (domain.md §7) as a line of numbers, and the result on it. */
export interface RangeLine {
  readonly stretches: readonly Stretch[];
  readonly counts: 'plain' | 'percent';
  readonly actual: { readonly value: number; readonly stretch: number; readonly at: number } | null;
}

/** What is drawn of the numbers before the first bound and behind the last one, beside all that lies between. */
const MARGIN = 0.15;
/** A level has at least this share of the line, so that its number can be read; a hole has only what it takes of the numbers. */
const LEAST = 0.075;
/** The result stands clear of the ends of its stretch. */
const CLEAR = 0.08;

/** The line of the criteria that were used; null where they are no ranges. */
export function rangeLine({ rule, outcome }: ScoredIndicator): RangeLine | null {
  if (rule.kind !== 'range') return null;
  const pieces = piecesOf(rule.steps);
  const bounds = pieces.flatMap(({ from }) => (from === null ? [] : [from.value]));
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined) return null;
  const margin = MARGIN * (last - first || Math.abs(first) || 1);
  const ends = [first - margin, ...bounds, last + margin];
  const all = last - first + 2 * margin;
  const shares = pieces.map((_, i) => ((ends[i + 1] ?? 0) - (ends[i] ?? 0)) / all);
  const wide = pieces.map(({ level }, i) => level !== null || i === 0 || i === pieces.length - 1);
  const count = wide.filter(Boolean).length;
  const least = Math.min(LEAST, 1 / (count + 1));
  const rest = 1 - count * least;
  let left = 0;
  const stretches = pieces.map(({ level, from }, i): Stretch => {
    const start = left;
    left += (wide[i] ? least : 0) + rest * (shares[i] ?? 0);
    return { level, from: from?.value ?? null, left: start, right: left };
  });
  const { evidence } = outcome;
  const counts = rule.measure;
  if (evidence.by !== 'range') return { stretches, counts, actual: null };
  const { value } = evidence;
  const stretch = pieces.findLastIndex((piece) => hasBegun(piece, value));
  const [low = 0, high = 0] = ends.slice(stretch);
  const share = high === low ? 0.5 : (value - low) / (high - low);
  const within = Math.min(1 - CLEAR, Math.max(CLEAR, share));
  const { left: start = 0, right: end = 0 } = stretches[stretch] ?? {};
  return { stretches, counts, actual: { value, stretch, at: start + within * (end - start) } };
}

function hasBegun({ from }: Piece, value: number): boolean {
  if (from === null) return true;
  const order = compareNumbers(value, from.value);
  return order > 0 || (order === 0 && !from.open);
}
