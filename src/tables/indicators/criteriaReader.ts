import { readCriteria, type Cell, type CriteriaRow } from '../../engine';

/** Reads rows of level cells; equal rows, as of one indicator in many units, are read once and share what they mean. */
export function criteriaReader(): (cells: readonly Cell[]) => CriteriaRow {
  const known = new Map<string, CriteriaRow>();
  return (cells) => {
    const key = JSON.stringify(cells);
    const criteria = known.get(key) ?? readCriteria(cells);
    known.set(key, criteria);
    return criteria;
  };
}
