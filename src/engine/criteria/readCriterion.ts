import type { Scale } from '../totals/scale';
import type { Cell } from '../values/cell';
import { normalise } from '../values/normalise';
import { REMARK } from './criterionForms';
import type { CriteriaRow, Criterion } from './criterion';
import { readRow, readSingle } from './readSingle';
import { readUnion } from './union';

/**
 * What one level cell means: one criterion (domain.md §2), or intervals joined by "or" (§7). Total: a cell that is not
 * understood is `unreadable` with the reason, never a guess.
 */
export function readCriterion(cell: Cell): Criterion {
  const single = readSingle(cell);
  if (single.kind !== 'unreadable') return single;
  const { text } = single;
  return readUnion(normalise(text.replace(REMARK, '')), text) ?? single;
}

/** A row of level cells as `readRow` takes them, each read by `readCriterion`. */
export function readCriteria(cells: readonly Cell[], scale: Scale): CriteriaRow {
  return readRow(cells, scale, readCriterion);
}
