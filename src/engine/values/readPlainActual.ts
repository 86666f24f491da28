import type { Actual, ActualReason } from './actual';
import { serialDay } from './days/calendar';
import type { Cell } from './cell';
import { cellText, percentValue } from './cellText';
import { readDay } from './days/dateText';
import { isExcelError } from './excelError';
import { normalise } from './normalise';
import { readNumber } from './numbers/number';
import { formatKind } from './numbers/numberFormat';

/** What a result says that is not to be assessed (domain.md §5), in lower case. */
export const EXCLUDED_WORDS: readonly string[] = [
  'n/a',
  'na',
  'n.a.',
  'ไม่ประเมิน',
  'not assessed',
  'not applicable',
  'excluded',
];
const EXCLUDED = new Set(EXCLUDED_WORDS);

const FLAGS: ReadonlyMap<string, boolean> = new Map(
  ['true|yes|ใช่|มี|ผ่าน|ครบ|pass|passed', 'false|no|ไม่|ไม่ใช่|ไม่มี|ไม่ผ่าน|ไม่ครบ|fail|failed'].flatMap(
    (words, i) => words.split('|').map((word) => [word, i === 0] as const)
  )
);

/** Steps or items by number, `1,2,4`: no number has commas like these. */
const ENUMERATION = /^\d{1,2}(?:, ?\d{1,2}){2,}$|^\d{1,2}(?:, \d{1,2})+$/;

/**
 * What a result cell says in plain words (`readActual` reads more). Total: every cell has an answer; blank is `pending`,
 * never zero, and what is not surely a number, date, flag or words is `unreadable` with the reason.
 */
export function readPlainActual(cell: Cell): Actual {
  const { value } = cell;
  const text = cellText(cell);
  if (typeof value === 'boolean') return { state: 'flag', value, text };
  if (typeof value === 'number') return fromNumber(value, cell.numberFormat, text);
  return fromText(text);
}

function fromNumber(value: number, format: string | undefined, text: string): Actual {
  if (!Number.isFinite(value)) return unreadable('notFinite', text);
  switch (formatKind(format, value)) {
    case 'percent': {
      const percent = percentValue(value);
      if (!Number.isFinite(percent)) return unreadable('notFinite', text);
      return { state: 'number', value: percent, measure: 'percent', text };
    }
    case 'date':
      return { state: 'date', serial: value, text };
    case 'plain':
      return { state: 'number', value: value === 0 ? 0 : value, measure: 'plain', text };
  }
}

function fromText(text: string): Actual {
  if (isExcelError(text.trim())) return unreadable('excelError', text);
  if (!text.includes(';')) return fromSingle(text);
  const items = text
    .split(/[;；]/)
    .map((item) =>
      isExcelError(item.trim()) ? unreadable('excelError', item.trim()) : fromSingle(item.trim())
    );
  return items.every((item) => item.state === 'pending')
    ? { state: 'pending', text }
    : { state: 'list', items, text };
}

function fromSingle(text: string): Actual {
  const compact = normalise(text);
  if (compact === '') return { state: 'pending', text };
  if (EXCLUDED.has(compact)) return { state: 'excluded', text };
  const flag = FLAGS.get(compact);
  if (flag !== undefined) return { state: 'flag', value: flag, text };
  if (ENUMERATION.test(compact)) return { state: 'words', text };
  const day = readDay(compact.replace(/^วันที่/, ''));
  if (day !== null && day.month !== null && day.year !== null) {
    return { state: 'date', serial: serialDay(day.year, day.month, day.day), text };
  }
  const number = readNumber(text);
  if (number.ok) return { state: 'number', value: number.value, measure: number.measure, text };
  if (number.reason === 'blank') return { state: 'pending', text };
  if (number.reason !== 'notUnderstood') return unreadable(number.reason, text);
  return isWords(compact) ? { state: 'words', text } : unreadable('notUnderstood', text);
}

/** Words of an answer: letters, and no bound or percentage that would make it a number that was not understood. */
function isWords(compact: string): boolean {
  return /[a-z\u0E01-\u0E2E]/.test(compact) && !(/\d/.test(compact) && /[%<>]|ร้อยละ/.test(compact));
}

function unreadable(reason: ActualReason, text: string): Actual {
  return { state: 'unreadable', reason, text };
}
