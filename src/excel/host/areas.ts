import { without, type Area } from '../../tables';

/** What is left of an area when others are cut out of it: areas that do not overlap. */
export function areaWithout(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((each) => without(each, hole)),
    [area]
  );
}
