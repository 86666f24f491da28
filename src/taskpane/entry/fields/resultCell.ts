import {
  readActual,
  readNumber,
  textInMarks,
  type Actual,
  type Cell,
  type DecimalMark,
} from '../../../engine';

/** How a date is written into a cell. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** A number as it is typed in the workbook; nothing where there is none. */
export function typedNumber(value: number | null | undefined, mark: DecimalMark): string {
  return textInMarks(String(value ?? ''), mark);
}

/**
 * A typed number as the cell is to hold it; what is no plain number, or says what it counts (`90 นาที`), stays the text that it
 * is, for the engine to judge.
 */
export function numberCell(text: string, mark: DecimalMark): Cell | null {
  if (text.trim() === '') return null;
  const read = readNumber(textInMarks(text, mark));
  return { value: read.ok && read.rest === '' ? read.value : text.trim() };
}

/** A typed number that is no percentage; null while it is none. */
export function plainNumber(text: string, mark: DecimalMark): number | null {
  const read = readNumber(textInMarks(text, mark));
  return read.ok && read.measure === 'plain' ? read.value : null;
}

/** `1,2,4` for ticked steps or items; a single one so that it is not taken for a count; 0 for none. */
export function ticksCell(ticked: readonly number[], ordered: boolean): Cell {
  const [first, second] = ticked;
  if (first === undefined) return { value: 0 };
  if (second !== undefined) return { value: ticked.join(',') };
  return { value: ordered && first === 1 ? 1 : `${first};${first}` };
}

/** The numbers that a result ticks; a count ticks the first ones. */
export function tickedIn(actual: Actual): readonly number[] | null {
  if (actual.state === 'number' && Number.isInteger(actual.value) && actual.value < 100) {
    return Array.from({ length: Math.max(0, actual.value) }, (_, i) => i + 1);
  }
  if (!/^[\d,;\s-]+$/.test(actual.text) || !/\d/.test(actual.text)) return null;
  const listed = actual.text.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return to < from || to > 99 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(listed)].sort((a, b) => a - b);
}

/** The cell of a serial day; null while there is none. */
export function dayCell(serial: number | null): Cell | null {
  return serial === null ? null : { value: serial, numberFormat: DAY_FORMAT };
}

/** `start; end` of two serial days, as days that are read the same everywhere. */
export function spanCell(start: number | null, end: number | null): Cell | null {
  const [from, to] = [dayCell(start), dayCell(end)];
  return from && to && { value: `${readActual(from).text}; ${readActual(to).text}` };
}

/** A ladder's statement by its words, or by its level where the words alone would not name it. */
export function rungCell(level: number, text: string): Cell {
  return readActual({ value: text }).state === 'words' ? { value: text } : { value: level };
}
