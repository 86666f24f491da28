import { calendarDay } from './calendar';
import type { Cell } from './cell';
import { cellText, percentValue } from './cellText';
import { withoutNoise } from './compare';
import { readCondition, unreadable } from './condition';
import type { CriteriaRow, Criterion } from './criterion';
import { isExcelError } from './excelError';
import { normalise } from './normalise';
import { formatKind } from './numberFormat';
import { isStatement } from './statement';

/** Where a cell joins conditions: `ครบ 5 ขั้นตอน และ คะแนน…`, `ร้อยละ 100 โดยไม่มีข้อผิดพลาด`. */
const JOINT = /และ|โดย|\band\b|\bwith\b|&|\s(?=without\b)/i;
const BULLET = /^[-•·*✓] *(?=[^\d\s.-])/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|∞)$/;

/**
 * What one level cell means (domain.md §2): a number, an interval, days, a date, a statement, joined conditions, or
 * nothing. Total: a cell that is not understood is `unreadable` with the reason, never a guess.
 */
export function readCriterion(cell: Cell): Criterion {
  const { value } = cell;
  if (typeof value === 'number') return fromNumber(value, cell);
  const text = cellText(cell);
  return typeof value === 'boolean' ? { kind: 'statement', text } : fromText(text);
}

/**
 * A row of level cells: five for levels 1–5, six for levels 0–5; the index of the result is the level.
 * @throws RangeError for any other number of cells
 */
export function readCriteria(cells: readonly Cell[]): CriteriaRow {
  if (cells.length !== 5 && cells.length !== 6) {
    throw new RangeError(`criteria have 5 or 6 level cells, not ${cells.length}`);
  }
  const levels = cells.length === 5 ? [{ value: null }, ...cells] : cells;
  const at = (level: number): Criterion => readCriterion(levels[level] ?? { value: null });
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function fromNumber(value: number, cell: Cell): Criterion {
  const text = cellText(cell);
  if (!Number.isFinite(value)) return unreadable('notFinite', text);
  const format = formatKind(cell.numberFormat, value);
  if (format === 'percent') {
    return { kind: 'bare', value: percentValue(value), measure: 'percent', text };
  }
  if (format === 'plain')
    return { kind: 'bare', value: withoutNoise(value), measure: 'plain', text };
  const day = calendarDay(value);
  if (day === null) return unreadable('notUnderstood', text);
  return { kind: 'date', relation: 'by', ...day, text };
}

function fromText(text: string): Criterion {
  if (isExcelError(text.trim())) return unreadable('excelError', text);
  const compact = normalise(text);
  if (/^[- ]*$/.test(compact)) return { kind: 'absent', text };
  if (NOT_FINITE.test(compact)) return unreadable('notFinite', text);
  return fromJoint(text) ?? fromPart(compact, text);
}

/** One condition or one statement; `compact` normalised. */
function fromPart(compact: string, text: string): Criterion {
  const alone = compact.replace(BULLET, '');
  const condition = readCondition(alone, text);
  if (condition !== null) return condition;
  return isStatement(alone) ? { kind: 'statement', text } : unreadable('notUnderstood', text);
}

/** Conditions joined in one cell; null where it is a single condition or statement. */
function fromJoint(text: string): Criterion | null {
  if (!JOINT.test(text) || !/[0-9๐-๙]/.test(text)) return null;
  if (readCondition(normalise(text).replace(BULLET, ''), text) !== null) return null;
  const segments = text
    .split(JOINT)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  if (segments.length < 2) return null;
  const of = segments.map((segment) => fromPart(normalise(segment), segment));
  for (const part of of) if (part.kind === 'unreadable') return unreadable(part.reason, text);
  return of.every((part) => part.kind === 'statement') ? null : { kind: 'every', of, text };
}
