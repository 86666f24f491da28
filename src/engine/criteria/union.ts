import { joined, shared } from './intervals';
import { readCondition } from './condition';
import type { Criterion, Interval, Measure } from './criterion';
import { lexCondition } from './criterionLexer';
import { timeUnitOf } from '../values/days/timeUnits';
import { subjectIn } from './subjects';

/** `or` in both languages, and a comma that does not stand between thousands. */
const JOINS = /(หรือ| ?\bor\b ?| ?, | ?,(?!\d{3}(?!\d)))/;
const MOST_PARTS = 8;

interface Part extends Interval {
  readonly text: string;
  readonly measure: Measure;
}

/**
 * Intervals of one thing joined by "or" or commas (domain.md §7): `40-45 หรือ 55-60`, `less than 30 or more than 70`. Null
 * where any of the parts is no interval, where they name or count different things, and where they overlap.
 *
 * @param compact - normalised
 */
export function readUnion(compact: string, text: string): Criterion | null {
  const pieces = compact.split(JOINS);
  if (pieces.length < 3 || pieces.length > 2 * MOST_PARTS) return null;
  const parts = partsOf(pieces);
  const counted = parts === null ? null : countedIn(parts);
  if (parts === null || counted === null) return null;
  const time = timeUnitOf(counted);
  const rising = [...parts].sort(
    (a, b) => (a.low?.value ?? -Infinity) - (b.low?.value ?? -Infinity)
  );
  if (rising.some((part, i) => overlaps(rising[i - 1], part))) return null;
  const measure = parts.some((part) => part.measure === 'percent') ? 'percent' : 'plain';
  const [only, ...others] = joined(rising);
  if (only !== undefined && others.length === 0)
    return { kind: 'interval', ...only, measure, text };
  const of = rising.map(({ low, high, text }) => ({ low, high, text }));
  return { kind: 'any', of, measure, ...(time === null ? {} : { time }), text };
}

/** `pieces`: texts, and between them what joins them; `70 หรือมากกว่า` is one part though it has a join in it. */
function partsOf(pieces: readonly string[]): readonly Part[] | null {
  for (let end = 1; end <= pieces.length; end += 2) {
    const part = intervalIn(pieces.slice(0, end).join(''));
    if (part === null) continue;
    if (end === pieces.length) return [part];
    const others = partsOf(pieces.slice(end + 1));
    if (others !== null) return [part, ...others];
  }
  return null;
}

function intervalIn(text: string): Part | null {
  const read = readCondition(text, text);
  if (read?.kind !== 'interval' || read.contradictory) return null;
  const { low, high, measure } = read;
  return { low, high, measure, text };
}

/** What parts count, `%` or a unit or nothing; null where they are of several things. Only the first may name what is measured. */
function countedIn(parts: readonly Part[]): string | null {
  const [first = '', ...others] = parts.map(({ text }) => subjectIn(text));
  if (others.some((name) => name !== '' && name !== first)) return null;
  const counted = parts.flatMap(({ text, measure }) => {
    const signs = lexCondition(text.slice(subjectIn(text).length));
    const units = signs.ok ? signs.units : [];
    return measure === 'percent' ? ['%', ...units] : units;
  });
  const [one = '', ...more] = new Set(counted);
  return more.length === 0 ? one : null;
}

/** More than in a point. */
function overlaps(one: Interval | undefined, next: Interval): boolean {
  const both = one === undefined ? null : shared(one, next);
  return both !== null && (both.low?.value ?? -Infinity) < (both.high?.value ?? Infinity);
}
