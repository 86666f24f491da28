import type { CellValue } from '../../engine';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { passing } from '../host/passing';
import { cellInput } from '../host/textCell';

/** A replaced sheet of at most this many cells is put back with the format of every single cell. */
const EXACT_FORMAT_CELLS = 40_000;
/** Rows of a larger sheet whose formats are read cell by cell; below them every row is taken to look like the last. */
const FORMAT_ROWS = 200;
/** Rows whose heights are read; one answer has room for them. */
const HEIGHT_ROWS = 20_000;
/** Cells whose formats fit one answer. */
export const FORMAT_CELLS_PER_SYNC = 5_000;

/** The cells of a sheet from A1 on: contents, formats and sizes. */
export interface SheetCells {
  /** What to type to get each cell's content back. */
  readonly inputs: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly cellFormats: readonly (readonly Excel.SettableCellProperties[])[];
  readonly columnWidths: readonly number[];
  /** Points; null = the standard height, which also lets a row grow with its text. */
  readonly rowHeights: readonly (number | null)[];
}

const CELL_FORMATS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
  },
};

/** Reads that many rows and columns of a sheet, in runs that fit one answer each. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  columns: number
): Promise<SheetCells> {
  const inputs: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const cellFormats: Excel.SettableCellProperties[][] = [];
  const columnWidths: number[] = [];
  const rowHeights: (number | null)[] = [];
  const cells = { inputs, numberFormats, cellFormats, columnWidths, rowHeights };
  if (rows === 0) return cells;
  const first = sheet.getRangeByIndexes(0, 0, Math.min(rows, FORMAT_ROWS), columns);
  const widths = first.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
  const heights = sheet
    .getRangeByIndexes(0, 0, Math.min(rows, HEIGHT_ROWS), 1)
    .getRowProperties({ rowIndex: true, format: { rowHeight: true } });
  await context.sync();
  columnWidths.push(...widths.value.map((column) => column.format?.columnWidth ?? 0));
  rowHeights.push(
    ...heights.value.map(({ format }) =>
      format?.rowHeight === undefined || format.rowHeight === sheet.standardHeight
        ? null
        : format.rowHeight
    )
  );

  let step = Math.max(1, Math.floor(20_000 / columns));
  for (let row = 0; row < rows; row += step) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(step, rows - row), columns);
    const part = passing(range).load('values,formulas,numberFormat');
    await context.sync();
    const values = part.values as CellValue[][];
    (part.formulas as CellValue[][]).forEach((line, r) =>
      inputs.push(line.map((formula, c) => typedInput(formula, values[r]?.[c] ?? null)))
    );
    numberFormats.push(...(part.numberFormat as string[][]));
    const bytes = 2 * jsonBytes(part.formulas) + jsonBytes(part.numberFormat);
    if (bytes > REQUEST_BYTES) step = Math.max(1, Math.floor((step * REQUEST_BYTES) / bytes));
  }
  const formatRows = rows * columns <= EXACT_FORMAT_CELLS ? rows : Math.min(rows, FORMAT_ROWS);
  const perSync = Math.max(1, Math.floor(FORMAT_CELLS_PER_SYNC / columns));
  for (let row = 0; row < formatRows; row += perSync) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(perSync, formatRows - row), columns);
    const part = passing(range).getCellProperties(CELL_FORMATS);
    await context.sync();
    cellFormats.push(...part.value.map((line) => line.map(settable)));
  }
  return cells;
}

/** A text comes back as its own formula, without the apostrophe that keeps it text when typed again. */
export function typedInput(formula: CellValue, value: CellValue): CellValue {
  return typeof formula === 'string' && formula === value ? cellInput(formula) : formula;
}

/**
 * What was read, as what can be written: no fill and no line are left out. They cannot be set, and Excel gives a colour for
 * a line that is not there, which would draw it (office-js #2349).
 */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...format } = cell.format ?? {};
  const lines = Object.entries(borders ?? {}).filter(([, line]) => isLine(line));
  const noFill = fill?.color === undefined || fill.color === '#FFFFFF' || fill.color === '';
  return {
    format: {
      ...format,
      ...(noFill ? {} : { fill }),
      ...(lines.length === 0 ? {} : { borders: Object.fromEntries(lines) }),
    },
  };
}

const isLine = (line: unknown): boolean =>
  typeof line === 'object' && line !== null && 'style' in line && line.style !== 'None';
