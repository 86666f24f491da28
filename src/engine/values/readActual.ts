import { inKnownWords } from '../criteria/wordings/cellWordings';
import { countOutOf } from '../criteria/wordings/outOf';
import type { Actual } from './actual';
import type { Cell } from './cell';
import { inOneUnit } from './days/timeLengths';
import { timeUnitOf } from './days/timeUnits';
import { normalise } from './normalise';
import { readNumber } from './numbers/number';
import { readPlainActual } from './readPlainActual';

/**
 * What a result cell says (domain.md §5, design.md §2), by the grammar of criteria. Total: every cell has an answer; blank
 * is `pending`, never zero, and what is not surely a number, date, flag or words is `unreadable` with the reason.
 */
export function readActual(cell: Cell): Actual {
  const plain = readPlainActual(cell);
  return typeof cell.value === 'string' ? inAllWords(plain) : plain;
}

function inAllWords(plain: Actual): Actual {
  if (plain.state === 'list') return { ...plain, items: plain.items.map(inAllWords) };
  if (plain.state === 'number') return withTime(plain);
  const isOpen =
    plain.state === 'words' ||
    (plain.state === 'unreadable' && /^(?:notUnderstood|ambiguousNumber)$/.test(plain.reason));
  return (isOpen ? inOtherWords(plain.text) : null) ?? plain;
}

function inOtherWords(text: string): Actual | null {
  const compact = normalise(text);
  const count = countOutOf(compact);
  if (count !== null)
    return { state: 'number', value: count.count, measure: 'plain', text, outOf: count.whole };
  // `ดีมาก (1)` is a statement, `(500)` nobody knows.
  if (/[()[\]:<>]/.test(compact)) return null;
  const words = inKnownWords(inOneUnit(compact));
  if (words === compact) return null;
  const again = readPlainActual({ value: words });
  if (again.state === 'date') return { ...again, text };
  return again.state === 'number' ? withTime({ ...again, text: words }, text) : null;
}

/** A number with the unit of time that stands behind it. */
function withTime(actual: Extract<Actual, { state: 'number' }>, text = actual.text): Actual {
  const number = /[^\d.,%]\.?$/.test(actual.text) ? readNumber(actual.text) : null;
  const time = number?.ok ? timeUnitOf(number.rest) : null;
  return time === null ? { ...actual, text } : { ...actual, text, time };
}
