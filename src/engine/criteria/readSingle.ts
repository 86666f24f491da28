import { highestLevel, levelsOf, type Scale } from '../totals/scale';
import { calendarDay } from '../values/days/calendar';
import type { Cell } from '../values/cell';
import { cellText, percentValue } from '../values/cellText';
import { withoutNoise } from '../values/numbers/compare';
import { readCondition, subjectOf, unreadable } from './condition';
import type { CriteriaRow, Criterion } from './criterion';
import {
  ALTERNATIVES,
  BULLET,
  JOINT,
  LIST_NUMBER,
  OR_NOTHING_DONE,
  PREDICATE,
  REMARK,
} from './criterionForms';
import { isExcelError } from '../values/excelError';
import { normalise } from '../values/normalise';
import { formatKind } from '../values/numbers/numberFormat';
import { isStatement } from './statement';

/** A cell longer than this is prose: its numbers are not looked for. */
const PROSE = 1000;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|∞)$/;

/**
 * What one level cell means, so far as it holds one criterion (domain.md §2): a number, an interval, days, a date, a
 * statement, joined conditions, or nothing. Total: a cell that is not understood is `unreadable` with the reason, never a
 * guess. Intervals joined by "or" are not among them: `readCriterion` reads those too.
 */
export function readSingle(cell: Cell): Criterion {
  const { value } = cell;
  if (typeof value === 'number') return fromNumber(value, cell);
  const text = cellText(cell);
  return typeof value === 'boolean' ? { kind: 'statement', text } : fromText(text);
}

const NO_CELL: Cell = Object.freeze({ value: null });

/** `readCriteria` with each cell read by `readSingle`. */
export function readSingleCriteria(cells: readonly Cell[], scale: Scale): CriteriaRow {
  return readRow(cells, scale, readSingle);
}

/**
 * A row of level cells: one for each level of the scale but level 0, or for that too; the index of the result is the
 * level.
 * @throws RangeError for any other number of cells
 */
export function readRow(
  cells: readonly Cell[],
  scale: Scale,
  read: (cell: Cell) => Criterion
): CriteriaRow {
  const highest = highestLevel(scale);
  if (cells.length !== highest && cells.length !== highest + 1) {
    throw new RangeError(`criteria have ${highest} or ${highest + 1} cells, not ${cells.length}`);
  }
  const levels = cells.length === highest ? [NO_CELL, ...cells] : cells;
  return levelsOf(scale).map((level) => read(levels[level] ?? NO_CELL));
}

function fromNumber(value: number, cell: Cell): Criterion {
  const text = cellText(cell);
  if (!Number.isFinite(value)) return unreadable('notFinite', text);
  const format = formatKind(cell.numberFormat, value);
  if (format === 'percent') {
    const percent = percentValue(value);
    if (!Number.isFinite(percent)) return unreadable('notFinite', text);
    return { kind: 'bare', value: percent, measure: 'percent', text };
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
  if (text.length > PROSE && /\d/.test(compact)) return unreadable('notUnderstood', text);
  const written = text.replace(REMARK, '');
  const bare = written === text ? compact : normalise(written);
  const meaning = orNothingDone(bare, text) ?? fromJoint(written, text) ?? fromPart(bare, text);
  return meaning.kind === 'unreadable' &&
    meaning.reason === 'notUnderstood' &&
    ALTERNATIVES.test(bare)
    ? unreadable('alternatives', text)
    : meaning;
}

/** One condition or one statement; `compact` normalised. */
function fromPart(compact: string, text: string): Criterion {
  const alone = compact.replace(BULLET, '');
  const unnumbered = compact.replace(LIST_NUMBER, '');
  const condition = readCondition(alone, text);
  const inList =
    unnumbered !== compact && !understood(condition) ? readCondition(unnumbered, text) : null;
  const found = understood(inList) ? inList : condition;
  if (found !== null) return found;
  return isStatement(alone) ? { kind: 'statement', text } : unreadable('notUnderstood', text);
}

function understood(criterion: Criterion | null): boolean {
  return criterion !== null && criterion.kind !== 'unreadable';
}

/** `1 step or nothing done` is at most 1 step, `more than 30 days or nothing done` any longer time. */
function orNothingDone(compact: string, text: string): Criterion | null {
  const written = compact.replace(OR_NOTHING_DONE, '');
  if (written === compact) return null;
  const known = fromPart(written, text);
  if (known.kind === 'bare') {
    const { value, measure } = known;
    return { kind: 'interval', low: null, high: { value, open: false }, measure, text };
  }
  if (known.kind === 'interval' && known.low === null) return known;
  return known.kind === 'duration' && known.relation === 'beyond' ? known : null;
}

/** Conditions joined in one cell; null where it is a single condition or statement. */
function fromJoint(written: string, text: string): Criterion | null {
  if (!JOINT.test(written) || !/[0-9๐-๙]/.test(written)) return null;
  const compact = normalise(written);
  if (readCondition(compact.replace(BULLET, ''), text) !== null) return null;
  const segments = written
    .split(JOINT)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const [first = '', second] = segments.map(normalise);
  if (second === undefined) return null;
  const of = segments.map((segment) => fromPart(normalise(segment), segment));
  for (const part of of) if (part.kind === 'unreadable') return unreadable(part.reason, text);
  const lone = segments.some((segment) => /^[\d๐-๙., ]+$/.test(segment));
  if (of.every((part) => part.kind === 'statement') || (lone && isStatement(compact))) return null;
  // "Children and youths … 80 %": the first words may be half a name, not a condition.
  const halfName =
    of[0]?.kind === 'statement' &&
    !PREDICATE.test(first.replace(BULLET, '').replace(LIST_NUMBER, ''));
  if (halfName && subjectOf(second) !== '') return unreadable('notUnderstood', text);
  return { kind: 'every', of, text };
}
