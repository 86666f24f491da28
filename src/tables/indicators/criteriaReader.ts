import {
  readCriteriaIn,
  type Cell,
  type CriteriaRow,
  type DecimalMark,
  type Scale,
} from '../../engine';

/** Reads rows of level cells; equal rows, as of one indicator in many units, are read once and share what they mean. */
export function criteriaReader(
  scale: Scale,
  mark: DecimalMark = 'point'
): (cells: readonly Cell[]) => CriteriaRow {
  const known = new Map<string, CriteriaRow>();
  return (cells) => {
    const key = JSON.stringify(cells);
    const criteria = known.get(key) ?? readCriteriaIn(cells, scale, mark);
    known.set(key, criteria);
    return criteria;
  };
}
