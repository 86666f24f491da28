import { sharedArea, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import { areaOf, cellsOf } from './areas';
import { blankColumns, fillCalculated } from './calculatedColumns';
import { readEntry } from './cellEntry';
import { asText } from '../arguments';
import { invalidArgument } from '../hostError';
import { mayChangeRows, rowsWritten } from './filteredRows';
import { mayChange, mayWrite } from './protection';
import type { Json } from '../wire/protocol';
import { restyle } from './restyle';
import type { RangeHandle } from './rangeHandle';
import type { Session } from '../session';

/** Writes `values` or `formulas`: a block of the range's shape or one value for all its cells; null leaves a cell alone. */
export function writeCells(handle: RangeHandle, given: Json, session: Session): void {
  const area = cellsOf(handle);
  const { sheet } = handle;
  checkShape(area, given);
  mayWrite(sheet, area);
  session.undo.mayWrite(formulasIn(area, given));
  const blank = blankColumns(sheet, area, session);
  mayChangeRows(sheet, area, session);
  const rowOf = rowsWritten(sheet, area, session);
  forEachCell(area, given, (line, column, value) => {
    const row = rowOf(line - area.row);
    if (row === null) return;
    const numberFormat = sheet.style(row, column).numberFormat;
    const { input, format } = readEntry(value, numberFormat, sheet.workbook.date1904);
    sheet.set(row, column, input);
    if (format !== null && numberFormat === 'General') {
      sheet.changeStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
    }
  });
  keepHeaders(sheet, area);
  session.written(sheet, area);
  fillCalculated(sheet, blank, area, session);
}

function formulasIn(area: Area, given: Json): number {
  let formulas = 0;
  forEachCell(area, given, (_row, _column, value) => {
    if (typeof value === 'string' && value.length > 1 && value.startsWith('=')) formulas++;
  });
  return formulas;
}

/** Header cells of tables that were written become text again, none blank and no two alike. */
export function keepHeaders(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const headers = { ...table.area, rows: 1 };
    if (table.showHeaders && sharedArea(headers, area)) writeHeaders(sheet, table.area);
  }
}

/** Makes the first row of a table's area what Excel makes of headers. */
export function writeHeaders(sheet: Sheet, area: Area): void {
  const used = new Set<string>();
  for (let i = 0; i < area.columns; i++) {
    const column = area.column + i;
    const value = sheet.value(area.row, column);
    const shown = value === null ? '' : typeof value === 'object' ? value.error : `${value}`;
    const stem = shown === '' ? 'Column' : shown;
    let name = shown === '' ? `Column${i + 1}` : shown;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem}${n}`;
    used.add(name.toLowerCase());
    const formula = sheet.formula(area.row, column) !== null;
    if (formula || value !== name) sheet.set(area.row, column, name);
  }
}

/** Writes `numberFormat`, given in the same way. */
export function writeNumberFormats(handle: RangeHandle, given: Json): void {
  const { sheet } = handle;
  mayChange(sheet, 'formatCells');
  if (!Array.isArray(given)) {
    restyle(sheet, areaOf(handle), { numberFormat: asText(given) });
    return;
  }
  const area = cellsOf(handle);
  checkShape(area, given);
  forEachCell(area, given, (row, column, value) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const numberFormat = asText(value);
    if (sheet.style(row, column).numberFormat !== numberFormat) {
      sheet.changeStyle(cell, { numberFormat });
    }
  });
}

/** Throws InvalidArgument unless the block has exactly the range's rows and columns. */
export function checkShape(area: Area, given: Json): void {
  if (!Array.isArray(given)) return;
  const fits =
    given.length === area.rows &&
    given.every((line: Json) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw wrongShape();
}

export const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );

function forEachCell(
  area: Area,
  given: Json,
  visit: (row: number, column: number, value: Json) => void
): void {
  const lines: readonly Json[] | null = Array.isArray(given) ? given : null;
  for (let r = 0; r < area.rows; r++) {
    const line = lines?.[r];
    for (let c = 0; c < area.columns; c++) {
      const value = lines ? (Array.isArray(line) ? (line[c] ?? null) : null) : given;
      if (value !== null) visit(area.row + r, area.column + c, value);
    }
  }
}
