import { compareNumbers, withoutNoise } from '../values/numbers/compare';
import type { Bound, Direction, Level } from './criterion';
import type { Finding } from './finding';
import { normalise } from '../values/normalise';
import { achievementOf, closingOf, sameBound } from './range';
import type { Range } from './range';

/**
 * The definition check of a threshold row (domain.md §3): gaps, overlaps, ties, holes, missing floor and ceiling, words
 * that contradict each other. `ranges` from the lowest level up. Bare numbers and one-sided thresholds overlap by design and are not reported.
 */
export function checkRanges(
  ranges: readonly Range[],
  direction: Direction,
  precision: number | null
): readonly Finding[] {
  const findings = between(ranges, direction, precision);
  return [
    ...(precision === null ? asRounded(findings, ranges, direction) : findings),
    ...holes(ranges),
    ...ends(ranges, direction),
    ...ranges.filter((range) => range.contradictory).map(contradiction),
  ];
}

function between(
  ranges: readonly Range[],
  direction: Direction,
  precision: number | null
): readonly Finding[] {
  return ranges.flatMap((better, index) =>
    ranges.slice(0, index).flatMap((worse) => {
      const finding = betweenLevels(worse, better, direction, precision);
      const neighbours = worse === ranges[index - 1];
      if (finding?.code === 'gap' && isCovered((finding.from + finding.to) / 2, ranges)) return [];
      return finding && (neighbours || isDeepOverlap(finding)) ? [finding] : [];
    })
  );
}

/** Whether a level that is no neighbour takes the results of a gap. */
function isCovered(value: number, ranges: readonly Range[]): boolean {
  return ranges.some(
    ({ low, high }) =>
      low !== null &&
      high !== null &&
      compareNumbers(low.value, value) < 0 &&
      compareNumbers(value, high.value) < 0
  );
}

/** Ranges that are no neighbours overlap only by mistake, and more than in a point. */
function isDeepOverlap(finding: Finding): boolean {
  return finding.code === 'overlap' && finding.from < finding.to;
}

export function contradiction({ level, text }: Range): Finding {
  return { severity: 'warning', code: 'contradiction', levels: [level], text };
}

/** One finding instead of all the gaps in which no result of as many decimals as are written lies. */
function asRounded(
  findings: readonly Finding[],
  ranges: readonly Range[],
  direction: Direction
): readonly Finding[] {
  const decimals = writtenDecimals(ranges);
  const left = between(ranges, direction, decimals);
  const levels = findings
    .filter((finding) => isGap(finding) && !left.some((other) => isSameGap(finding, other)))
    .flatMap((gap) => gap.levels);
  if (levels.length === 0) return findings;
  return [
    { severity: 'warning', code: 'roundedRanges', levels: [...new Set(levels)], decimals },
    ...left,
  ];
}

/** Most decimals of a number in the words of the ranges. */
export function writtenDecimals(ranges: readonly Range[]): number {
  const written = ranges.map(({ text }) => DECIMALS.exec(normalise(text))?.[1]?.length ?? 0);
  return Math.max(0, ...written);
}

function isSameGap(one: Finding, other: Finding): boolean {
  return isGap(other) && other.levels.join() === one.levels.join();
}

const DECIMALS = /\d\.(\d+)/;
const isGap = (finding: Finding): boolean => finding.code === 'gap';

function betweenLevels(
  worse: Range,
  better: Range,
  direction: Direction,
  precision: number | null
): Finding | null {
  const levels: readonly Level[] = [worse.level, better.level];
  const starts = achievementOf(better, direction);
  if (starts === null) return null;
  if (sameBound(achievementOf(worse, direction), starts)) {
    return { severity: 'warning', code: 'tie', levels, value: starts.value };
  }
  const closes = closingOf(worse, direction);
  if (closes === null) return null;
  const order = compareNumbers(closes.value, starts.value) * (direction === 'higher' ? 1 : -1);
  const [from, to] = [closes.value, starts.value].sort((a, b) => a - b) as [number, number];
  if (order < 0 || (order === 0 && closes.open && starts.open)) {
    const [low, high] = direction === 'higher' ? [closes, starts] : [starts, closes];
    if (precision !== null && !holdsRounded(low, high, precision)) return null;
    return { severity: 'warning', code: 'gap', levels, from, to };
  }
  if (order === 0 && (closes.open || starts.open)) return null;
  return { severity: 'warning', code: 'overlap', levels, ...overlapOf(worse, better, direction) };
}

/** The results that both ranges take; `worse` reaches into `better`. */
function overlapOf(worse: Range, better: Range, direction: Direction) {
  const starts = achievementOf(better, direction)?.value ?? NaN;
  const ends = [closingOf(worse, direction), closingOf(better, direction)].flatMap((bound) =>
    bound === null ? [] : [bound.value]
  );
  return direction === 'higher'
    ? { from: starts, to: Math.min(...ends) }
    : { from: Math.max(...ends), to: starts };
}

/** Whether a number of so many decimals lies in a gap that begins after `low` and ends before `high`. */
export function holdsRounded(low: Bound, high: Bound, decimals: number): boolean {
  const scale = 10 ** decimals;
  const from = withoutNoise(low.value * scale);
  const to = withoutNoise(high.value * scale);
  const first = low.open ? Math.ceil(from) : Math.floor(from) + 1;
  return high.open ? first <= to : first < to;
}

/** Levels from the lowest up. */
export function holes(ranges: readonly { readonly level: Level }[]): readonly Finding[] {
  const lowest = ranges[0];
  const highest = ranges.at(-1);
  if (ranges.length < 3 || lowest === undefined || highest === undefined) return [];
  const present = new Set<number>(ranges.map((range) => range.level));
  const levels: Level[] = [];
  for (let level = lowest.level + 1; level < highest.level; level++) {
    if (!present.has(level)) levels.push(level as Level);
  }
  return levels.length === 0 ? [] : [{ severity: 'warning', code: 'hole', levels }];
}

/** Rows of written ranges should take every result; rows of one or two levels are partial on purpose. */
function ends(ranges: readonly Range[], direction: Direction): readonly Finding[] {
  const lowest = ranges[0];
  const highest = ranges.at(-1);
  const written = ranges.some((range) => closingOf(range, direction) !== null);
  if (ranges.length < 3 || !written || lowest === undefined || highest === undefined) return [];
  const percent = ranges.some((range) => range.measure === 'percent');
  const floor = achievementOf(lowest, direction);
  const ceiling = closingOf(highest, direction);
  const findings: Finding[] = [];
  if (
    floor !== null &&
    closingOf(lowest, direction) !== null &&
    !isNaturalEnd(floor, direction === 'higher', percent)
  ) {
    findings.push({ severity: 'warning', code: 'missingFloor', levels: [lowest.level] });
  }
  if (ceiling !== null && !isNaturalEnd(ceiling, direction === 'lower', percent)) {
    findings.push({ severity: 'warning', code: 'missingCeiling', levels: [highest.level] });
  }
  return findings;
}

/** Counts and percentages begin at 0, percentages mostly end at 100. */
export function isNaturalEnd(bound: Bound, below: boolean, percent: boolean): boolean {
  if (below) return bound.value <= 0;
  return percent && bound.value >= 100;
}
