import {
  formatKind,
  maybeListed,
  percentValue,
  readActualIn,
  scoreActual,
  type Actual,
  type Cell,
  type CellValue,
  type DecimalMark,
  type Language,
  type Rule,
} from '../../engine';
import { isBlank, isExcelError, textOf } from '../../tables';
import { entryFormWordsIn } from '../words/entryFormWords';
import type { SentField } from './sentBook';

/** A value as the table of results is to hold it; null: it cannot be read. */
export type Understood = { readonly value: CellValue } | null;

interface Understanding {
  readonly decimalMark: DecimalMark;
  readonly language: Language;
  /** How the indicator is scored; null where it is not known. */
  readonly rule: Rule | null;
}

/**
 * What a cell that is not blank says. A result has to be one that its criteria can be held against; where the criteria
 * themselves cannot be scored, everything that can be read is taken (domain.md §6). A day, and a percentage against
 * criteria that are none, become text, which is read the same whatever the cell looks like.
 */
export function understood(
  field: SentField,
  cell: Cell,
  { decimalMark, language, rule }: Understanding
): Understood {
  const text = textOf(cell.value);
  if (isExcelError(text)) return null;
  if (field === 'reason' || field === 'evidence' || field === 'note') {
    return { value: typeof cell.value === 'string' ? cell.value.trim() : cell.value };
  }
  const actual = readActualIn(cell, decimalMark);
  if (field !== 'actual') {
    if (actual.state !== 'number' || !isPlain(actual)) return null;
    return field === 'denominator' && actual.value === 0 ? null : { value: actual.value };
  }
  if (actual.state === 'excluded') return { value: entryFormWordsIn(language).excludedWord };
  const known = rule !== null && rule.kind !== 'unscored' ? rule : null;
  if (hasUnreadable(actual, known !== null)) return null;
  if (known !== null && scoreActual(known, actual).status === 'unscored') return null;
  return { value: valueOf(actual, cell) };
}

const isPlain = (actual: Actual): boolean =>
  actual.state === 'number' && actual.time === undefined && actual.outOf === undefined;

/** Whether nobody could read it, or could but criteria that are known. */
function hasUnreadable(actual: Actual, hasCriteria: boolean): boolean {
  const items = actual.state === 'list' ? actual.items : [actual];
  return items.some((item) => item.state === 'unreadable' && !(hasCriteria && maybeListed(item)));
}

function valueOf(actual: Actual, cell: Cell): CellValue {
  if (actual.state === 'number' && isPlain(actual)) {
    const typedPercent = typeof cell.value === 'string' && actual.measure === 'percent';
    return typedPercent ? cell.value : shownPercent(cell) ? percentText(cell) : actual.value;
  }
  if (actual.state === 'date') return actual.text;
  return typeof cell.value === 'string' ? cell.value.trim() : cell.value;
}

const shownPercent = ({ value, numberFormat }: Cell): boolean =>
  typeof value === 'number' && formatKind(numberFormat, value) === 'percent';

const percentText = ({ value }: Cell): string =>
  `${percentValue(typeof value === 'number' ? value : 0)}%`;

/** True where both say the same, be it typed as a number or as a text. */
export function saysSame(field: SentField, a: CellValue, b: CellValue, mark: DecimalMark): boolean {
  if (textOf(a) === textOf(b)) return true;
  if (field === 'reason' || field === 'evidence' || field === 'note') return false;
  const [first, second] = [a, b].map((value) => readActualIn({ value }, mark));
  if (first === undefined || second === undefined || isBlank(a) || isBlank(b)) return false;
  if (first.state === 'excluded') return second.state === 'excluded';
  if (first.state === 'number' && second.state === 'number') {
    return isPlain(first) && isPlain(second) && first.value === second.value;
  }
  return first.state === 'date' && second.state === 'date' && first.serial === second.serial;
}
