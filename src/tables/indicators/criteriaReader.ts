import { readCriteria, type Cell, type CriteriaRow, type Scale } from '../../engine';

/** Reads rows of level cells; equal rows, as of one indicator in many units, are read once and share what they mean. */
export function criteriaReader(scale: Scale): (cells: readonly Cell[]) => CriteriaRow {
  const known = new Map<string, CriteriaRow>();
  return (cells) => {
    const key = JSON.stringify(cells);
    const criteria = known.get(key) ?? readCriteria(cells, scale);
    known.set(key, criteria);
    return criteria;
  };
}
