import type { Scale } from '../totals/scale';
import type { Cell } from '../values/cell';
import { normalise } from '../values/normalise';
import { REMARK } from './criterionForms';
import type { CriteriaRow, Criterion, UnreadableReason } from './criterion';
import { readRow, readSingle } from './readSingle';
import { readUnion } from './union';
import { inKnownWords } from './wordings/cellWordings';
import { readTogether } from './wordings/rowWordings';

/** Of these no other wording is looked for. */
const CERTAIN: ReadonlySet<UnreadableReason> = new Set([
  'excelError',
  'notFinite',
  'emptyInterval',
]);

/**
 * What one level cell means: one criterion (domain.md §2), intervals joined by "or" (§7), or the same in other words
 * (wordings/cellWordings.ts). Total: a cell that is not understood is `unreadable` with the reason, never a guess.
 */
export function readCriterion(cell: Cell): Criterion {
  const single = readSingle(cell);
  const isOpen =
    single.kind === 'unreadable' ? !CERTAIN.has(single.reason) : single.kind === 'every';
  if (!isOpen) return single;
  const { text } = single;
  const compact = normalise(text.replace(REMARK, ''));
  const union = single.kind === 'every' ? null : readUnion(compact, text);
  if (union !== null) return union;
  const words = inKnownWords(compact);
  if (words === compact) return single;
  const again = readSingle({ value: words });
  return again.kind === 'unreadable' || again.kind === 'statement' ? single : { ...again, text };
}

/** A row of level cells as `readRow` takes them, read together (wordings/rowWordings.ts). */
export function readCriteria(cells: readonly Cell[], scale: Scale): CriteriaRow {
  return readTogether(readRow(cells, scale, readCriterion), readText);
}

/** A cell that stands for itself, such as a target: read as a row of one. */
export function readAlone(cell: Cell): Criterion {
  const read = readCriterion(cell);
  return readTogether([read], readText)[0] ?? read;
}

const readText = (value: string): Criterion => readCriterion({ value });
