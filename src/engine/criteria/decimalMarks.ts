import type { Scale } from '../totals/scale';
import type { Actual } from '../values/actual';
import type { Cell } from '../values/cell';
import { exchangedMarks } from '../values/numbers/decimalComma';
import { readActual } from '../values/readActual';
import type { DecimalMark } from '../words/vocabulary';
import type { CriteriaRow } from './criterion';
import { readCriteria } from './readCriterion';

/** A text with such decimals as one with decimal points, and the other way round. */
export function textInMarks(text: string, mark: DecimalMark): string {
  return mark === 'comma' ? exchangedMarks(text) : text;
}

/** A cell as it is to be read where texts have such decimals; a number is a number. */
export function inMarks(cell: Cell, mark: DecimalMark): Cell {
  const { value } = cell;
  return mark === 'comma' && typeof value === 'string'
    ? { ...cell, value: exchangedMarks(value) }
    : cell;
}

/** `readCriteria` of cells whose texts have such decimals. Statements and what is not understood keep their own words. */
export function readCriteriaIn(
  cells: readonly Cell[],
  scale: Scale,
  mark: DecimalMark
): CriteriaRow {
  if (mark === 'point') return readCriteria(cells, scale);
  return readCriteria(
    cells.map((cell) => inMarks(cell, mark)),
    scale
  ).map((criterion) =>
    criterion.kind === 'statement' || criterion.kind === 'unreadable'
      ? { ...criterion, text: exchangedMarks(criterion.text) }
      : criterion
  );
}

/** `readActual` of a cell whose text has such decimals; what it says keeps its own words. */
export function readActualIn(cell: Cell, mark: DecimalMark): Actual {
  const actual = readActual(inMarks(cell, mark));
  return mark === 'comma' && typeof cell.value === 'string' ? inOwnWords(actual) : actual;
}

function inOwnWords(actual: Actual): Actual {
  const text = exchangedMarks(actual.text);
  if (actual.state === 'list') return { ...actual, items: actual.items.map(inOwnWords), text };
  return actual.state === 'words' ? { ...actual, asRead: actual.text, text } : { ...actual, text };
}
