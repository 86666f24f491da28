import type { Layout } from '../cells/layout';
import { headerAddress } from '../cells/layout';
import { LEVEL_KEYS } from './indicatorColumns';
import { columnOf } from './headers';
import type { Problem } from '../problems/problem';
import type { RawTable } from '../snapshot';
import { isBlank, textOf } from '../cells/text';

/** Blank headers behind one that is merged over the level columns: at least this many. */
const MERGED = 3;

/**
 * A table of indicators without a single level column whose header row has one heading merged over several columns
 * (`คะแนนตามระดับค่าเป้าหมาย` over the levels): the heading is named, because the levels themselves stand a row below.
 */
export function mergedLevelHeader(table: RawTable, layout: Layout): readonly Problem[] {
  if (LEVEL_KEYS.some((key) => layout.columns.has(key))) return [];
  const index = table.headers.findIndex(
    (header, at) =>
      !isBlank(header) &&
      columnOf('indicators', textOf(header)) === null &&
      table.headers.slice(at + 1, at + 1 + MERGED).filter(isBlank).length === MERGED
  );
  if (index < 0) return [];
  const header = textOf(table.headers[index]);
  return [{ severity: 'warning', at: headerAddress(table, index), code: 'mergedHeader', header }];
}
