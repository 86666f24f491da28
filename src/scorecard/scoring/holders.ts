import { sameTextKey } from '../../tables';
import { grouped } from './grouped';

/** Between a post and its agreement in the name of a unit. */
const SEPARATOR = ' / ';

/**
 * A post (or person) that holds several agreements has a unit for each, `post / agreement`; the post's name then stands
 * for all of them wherever a unit is chosen.
 *
 * @param wanted - `sameTextKey` of a unit or of a post
 */
export function isHeldBy(unit: string | null, wanted: string): boolean {
  if (unit === null) return false;
  return sameTextKey(unit) === wanted || sameTextKey(holderOf(unit)) === wanted;
}

/** What can be chosen where a unit is asked for: the units, then posts with two or more agreements. */
export function unitChoices(units: readonly string[]): readonly string[] {
  return [...units, ...holdersOf(units)];
}

function holdersOf(units: readonly string[]): readonly string[] {
  const holders = units.flatMap((unit) => (holderOf(unit) === unit ? [] : [holderOf(unit)]));
  return [...grouped(holders, sameTextKey).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [first]
  );
}

function holderOf(unit: string): string {
  return unit.split(SEPARATOR)[0] ?? unit;
}
