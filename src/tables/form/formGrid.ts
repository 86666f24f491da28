import type { Cell, CellValue, DecimalMark } from '../../engine';
import { westernDigits } from '../../engine';
import type { Area } from '../cells/area';
import type { FormColumn } from './formModel';
import { isBlank, textOf } from '../cells/text';

/** A range of somebody's form as it was read or pasted: plain data, never written back. */
export interface FormGrid {
  /** Sheet that it stands on; null for pasted text. */
  readonly sheet: string | null;
  /** 0-based place of the first cell on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Merged cells, within the grid; null where they are not known (then blanks are read as carried on). */
  readonly merges: readonly Area[] | null;
  /** Which of its cells hold formulas, by row and column; left out where it is not known. */
  readonly formulas?: readonly (readonly boolean[])[];
  /** What stands before the decimals of its texts, as in the workbook that they go to; a point where nothing is said. */
  readonly decimalMark?: DecimalMark;
  /** The header that its columns go by, where it has none of its own. */
  readonly headerAbove?: HeaderAbove;
}

/** A header that stands on the sheet above a form without one. */
export interface HeaderAbove {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** By column of the form. */
  readonly columns: readonly FormColumn[];
}

/** Where the form stands in the workbook; null for pasted text. */
export function placeOfGrid({
  sheet,
  row,
  column,
  cells,
}: FormGrid): { readonly sheet: string; readonly area: Area } | null {
  const columns = cells.reduce((most, line) => Math.max(most, line.length), 0);
  return sheet === null ? null : { sheet, area: { row, column, rows: cells.length, columns } };
}

/** The form's cells for a first look: nothing of a larger range is read (rows × columns). */
export const FORM_LIMITS = { rows: 20_000, columns: 100 } as const;

const TAG = /<[^<>]{1,60}>|[□☐▢]/g;

/** The cell's text with its line breaks, without markup or empty tick boxes; an error is `''`. */
export function rawText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value !== 'string') return textOf(value);
  return value
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The same as one line. */
export function lineText(cell: Cell | undefined): string {
  return textOf(rawText(cell)).trim();
}

/** One line with Western digits, for finding numbers; as long as `lineText`. */
export function plainLine(text: string): string {
  return westernDigits(text);
}

/** Cells of a block of values, with number formats where they are known. */
export function cellsOf(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly (string | null)[])[] | null = null
): readonly (readonly Cell[])[] {
  return values.map((row, r) =>
    row.map((value, c) => {
      const numberFormat = formats?.[r]?.[c] ?? null;
      return numberFormat === null ? { value } : { value, numberFormat };
    })
  );
}

/**
 * Text from the clipboard as a grid: tabs between cells, line breaks between rows, and cells with either inside quotes
 * (as Excel copies them). Without a tab anywhere, each line is one cell.
 */
export function gridOfText(text: string, decimalMark: DecimalMark = 'point'): FormGrid {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const endOf = (from: number): number => {
    const end = source.slice(from).search(/[\t\n]/);
    return end < 0 ? source.length : from + end;
  };
  while (at <= source.length && source !== '') {
    const quoted = source[at] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : null;
    if (quoted) quoted.lastIndex = at;
    const match = quoted?.exec(source) ?? null;
    const end = match ? at + match[0].length : endOf(at);
    rows.at(-1)?.push(match ? (match[1] ?? '').replaceAll('""', '"') : source.slice(at, end));
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.map((row) =>
    Array.from({ length: columns }, (_, i) => pastedValue(row[i] ?? '', decimalMark))
  );
  return {
    sheet: null,
    row: 0,
    column: 0,
    cells: columns === 0 ? [] : cellsOf(filled),
    merges: null,
    ...(decimalMark === 'comma' && { decimalMark }),
  };
}

/** Figures that Excel shows come back as numbers; all else stays text. */
function pastedValue(text: string, mark: DecimalMark): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const figure = mark === 'comma' ? /^\d{1,9}(?:,\d{1,9})?$/ : /^\d{1,9}(?:\.\d{1,9})?$/;
  return figure.test(trimmed) && !/^0\d/.test(trimmed) ? Number(trimmed.replace(',', '.')) : text;
}

/** The grid with every merged cell's value in all of its cells, for columns that carry on; [row][column]. */
export function withMerged(grid: FormGrid): readonly (readonly Cell[])[] {
  if (grid.merges === null || grid.merges.length === 0) return grid.cells;
  const cells = grid.cells.map((row) => [...row]);
  for (const { row, column, rows, columns } of grid.merges) {
    const first = grid.cells[row]?.[column];
    if (first === undefined || isBlank(first.value)) continue;
    for (let r = row; r < Math.min(row + rows, cells.length); r++) {
      const line = cells[r];
      if (line === undefined) continue;
      for (let c = column; c < Math.min(column + columns, line.length); c++) line[c] = first;
    }
  }
  return cells;
}
