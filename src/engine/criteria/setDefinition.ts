import { withoutNoise } from '../values/numbers/compare';
import type { Interval, Level } from './criterion';
import { contradiction, holdsRounded, holes, isNaturalEnd, writtenDecimals } from './definition';
import type { Finding } from './finding';
import { joined, lieWithin, shared } from './intervals';
import type { Range } from './range';

interface LevelSet {
  readonly level: Level;
  readonly of: readonly Interval[];
}

/**
 * The definition check of criteria that hold a value within bounds (domain.md §7): overlaps that are not by design, holes
 * between the sets, levels left out, ends that no level has. `steps` from the highest level down, `ranges` their
 * intervals from the lowest level up. `assumed`: only their order says that they are such criteria.
 */
export function checkSets(
  steps: readonly LevelSet[],
  ranges: readonly Range[],
  precision: number | null,
  assumed: boolean
): readonly Finding[] {
  return [
    ...(assumed ? steps.slice(0, 1).map(bestOf) : []),
    ...overlaps(steps),
    ...betweenSets(steps, ranges, precision),
    ...holes([...steps].reverse()),
    ...ends(steps, ranges),
    ...ranges.filter((range) => range.contradictory).map(contradiction),
  ];
}

function bestOf({ level, of }: LevelSet): Finding {
  const [best] = joined(of);
  const { from, to } = sides(best ?? { low: null, high: null });
  return { severity: 'warning', code: 'rangeAssumed', levels: [level], from, to };
}

function overlaps(steps: readonly LevelSet[]): readonly Finding[] {
  return steps.flatMap((better, i) =>
    steps.slice(i + 1).flatMap((worse) => {
      if (lieWithin(better.of, worse.of)) return [];
      const both = better.of.flatMap((one) =>
        worse.of.flatMap((other) => shared(one, other) ?? [])
      );
      const levels = [worse.level, better.level];
      return joined(both).map((interval): Finding => {
        return { severity: 'warning', code: 'overlap', levels, ...sides(interval) };
      });
    })
  );
}

/** Holes in which a result can lie; of those between numbers of as many decimals as are written, one finding for all. */
function betweenSets(
  steps: readonly LevelSet[],
  ranges: readonly Range[],
  precision: number | null
): readonly Finding[] {
  const taken = joined(steps.flatMap(({ of }) => of));
  const gaps = taken.slice(1).flatMap(({ low }, i) => {
    const high = taken[i]?.high ?? null;
    return low === null || high === null ? [] : [{ high, low }];
  });
  const decimals = precision ?? writtenDecimals(ranges);
  const wide = gaps.filter(({ high, low }) => holdsRounded(high, low, decimals));
  const findings = wide.map(({ high, low }): Finding => {
    return { severity: 'warning', code: 'rangeHole', levels: [], from: high.value, to: low.value };
  });
  return precision !== null || wide.length === gaps.length
    ? findings
    : [{ severity: 'warning', code: 'rangeRounded', levels: [], decimals }, ...findings];
}

/** Levels beside each other should take every result; those that lie within each other leave the rest to the floor. */
function ends(steps: readonly LevelSet[], ranges: readonly Range[]): readonly Finding[] {
  const lowest = steps.at(-1);
  if (lowest === undefined || steps.length < 3) return [];
  if (steps.every(({ of }) => lieWithin(of, lowest.of))) return [];
  const taken = joined(steps.flatMap(({ of }) => of));
  const percent = ranges.some(({ measure }) => measure === 'percent');
  const [low, high] = [taken[0]?.low ?? null, taken.at(-1)?.high ?? null];
  const open =
    (low !== null && !isNaturalEnd(low, true, percent)) ||
    (high !== null && !isNaturalEnd(high, false, percent));
  return open ? [{ severity: 'warning', code: 'missingFloor', levels: [lowest.level] }] : [];
}

function sides({ low, high }: Interval) {
  return {
    from: withoutNoise(low?.value ?? -Infinity),
    to: withoutNoise(high?.value ?? Infinity),
  };
}
