import { highestScore, lowestScore, type Scale } from '../../engine';
import type { Layout } from '../cells/layout';
import type { Problem } from '../problems/problem';
import type { Result, ResultRow } from './result';
import { columnAddress } from '../cells/row';
import type { RawTable } from '../snapshot';

/** The committee's score of one row; without a reason it does not count and is reported (domain.md §5). */
export function overrideOf(
  { table, layout }: { readonly table: RawTable; readonly layout: Layout },
  index: number,
  row: ResultRow,
  scale: Scale
): { value: Result['override']; problem: Problem | null } {
  const at = row.override === null ? null : columnAddress(table, layout, index, 'override');
  if (row.override === null || at === null) return { value: null, problem: null };
  const [low, high] = [lowestScore(scale), highestScore(scale)];
  if (row.override < low || row.override > high) {
    const facts = { column: 'Override score', value: row.override, low, high };
    return { value: null, problem: { severity: 'error', at, code: 'outOfRange', ...facts } };
  }
  if (row.reason !== null) {
    return { value: { value: row.override, at, reason: row.reason }, problem: null };
  }
  const where = columnAddress(table, layout, index, 'reason') ?? at;
  return { value: null, problem: { severity: 'error', at: where, code: 'reasonRequired' } };
}
