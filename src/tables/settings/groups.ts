import { columnAddress, isBlankRow, readRow } from '../cells/row';
import { bodyAddress, type Layout } from '../cells/layout';
import { sameTextKey } from '../cells/text';
import { rowOf } from '../columns/column';
import { COLUMNS } from '../columns/columns';
import type { Problem } from '../problems/problem';
import type { CellAddress, RawTable } from '../snapshot';

/** A group of indicators and what it weighs in a total. */
export interface GroupWeight {
  readonly group: string;
  /** Null where the table gives none. */
  readonly englishName: string | null;
  readonly weight: number;
  readonly weightAt: CellAddress;
  readonly at: CellAddress;
}

const GROUP_ROW = rowOf(COLUMNS.groups);

/**
 * Reads KpiGroups: what each group weighs, in any order. A row that cannot be used is reported and left out; whoever uses
 * the weights must not, where one is missing.
 */
export function readGroups(
  table: RawTable,
  layout: Layout
): { groups: readonly GroupWeight[]; problems: readonly Problem[] } {
  const groups = new Map<string, GroupWeight>();
  const problems: Problem[] = [];
  table.rows.forEach((_, index) => {
    if (isBlankRow(table, layout, index)) return;
    const { row, refused, problems: inRow } = readRow(GROUP_ROW, table, layout, index);
    problems.push(...inRow);
    if (row === null || refused.size > 0) return;
    const addressOf = (key: string): CellAddress =>
      columnAddress(table, layout, index, key) ?? bodyAddress(table, index, 0);
    const bad = (key: string, text: string) =>
      problems.push({ severity: 'error', at: addressOf(key), code: 'badGroups', text });
    const { group, weight, englishName } = row;
    if (group === null) bad('group', '');
    else if (groups.has(sameTextKey(group))) bad('group', group);
    else if (weight === null) bad('weight', '');
    else {
      const [at, weightAt] = [addressOf('group'), addressOf('weight')];
      groups.set(sameTextKey(group), { group, englishName, weight, weightAt, at });
    }
  });
  return { groups: [...groups.values()], problems };
}
