import { MAX_COLUMNS, MAX_ROWS, areaName, readArea, type Area } from '../../workbook/model/area';
import type { Workbook } from '../../workbook/model/model';
import { quoteSheetName } from '../../workbook/model/names';
import type { Sheet } from '../../workbook/model/sheet';
import type { Arguments } from '../arguments';
import { invalidArgument, invalidReference, itemNotFound, tooManyCells } from '../hostError';
import { RangeHandle } from './rangeHandle';
import { Instance } from '../subjects';

/** Most cells that one get or set may touch. */
export const MAX_CELLS = 5_000_000;

/** A range within the sheet; throws InvalidArgument beyond its edges. */
export function rangeAt(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number
): RangeHandle {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument();
  if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument();
  return new RangeHandle(sheet, { row, column, rows, columns });
}

export function rangeOf(sheet: Sheet, area: Area): RangeHandle {
  return rangeAt(sheet, area.row, area.column, area.rows, area.columns);
}

/** The same as an object for the client. */
export function range(sheet: Sheet, area: Area): Instance<'Range'> {
  return new Instance('Range', rangeOf(sheet, area));
}

/** The area of a range; throws when its sheet was deleted or its cells are gone, or (for cell by cell work) too many. */
export function cellsOf(handle: RangeHandle): Area {
  const area = areaOf(handle);
  if (area.rows * area.columns > MAX_CELLS) throw tooManyCells();
  return area;
}

export function areaOf(handle: RangeHandle): Area {
  if (handle.lost || !handle.sheet.workbook.sheets.includes(handle.sheet)) throw invalidReference();
  return handle.area;
}

/** "KPI!A1:B2", as the client shows addresses. */
export function addressOf(handle: RangeHandle): string {
  return `${quoteSheetName(handle.sheet.name)}!${areaName(areaOf(handle))}`;
}

/** "=KPI!$A$1:$B$2", as names refer to cells. */
export function referenceTo(handle: RangeHandle): string {
  return `=${quoteSheetName(handle.sheet.name)}!${areaName(areaOf(handle), true)}`;
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * The cells an address means: "A1:B2", "'My sheet'!A1", the name of a range, or a table. Null when it means none; a sheet
 * that does not exist is ItemNotFound.
 */
export function findRange(
  workbook: Workbook,
  sheet: Sheet | null,
  text: string
): RangeHandle | null {
  const qualified = QUALIFIED.exec(text.replace(/^=/, ''));
  const sheetName = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
  const home =
    sheetName === undefined ? (sheet ?? workbook.activeSheet) : workbook.sheet(sheetName);
  if (!home) throw itemNotFound();
  const local = qualified?.[3] ?? text.replace(/^=/, '');
  const area = readArea(local);
  if (area) return new RangeHandle(home, area);
  const name = workbook.name(local, home.id) ?? workbook.name(local, null);
  if (name) return name.formula.includes('!') ? findRange(workbook, home, name.formula) : null;
  const table = workbook.table(local);
  return table && new RangeHandle(table.sheet, bodyOf(table.table));
}

/** The data rows of a table. */
export function bodyOf(table: {
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}): Area {
  const { area } = table;
  const top = table.showHeaders ? 1 : 0;
  const rows = area.rows - top - (table.showTotals ? 1 : 0);
  return { ...area, row: area.row + top, rows: Math.max(rows, 1) };
}

/** A range given as an object or as an address; throws InvalidArgument when it is neither. */
export function rangeArgument(
  given: Arguments,
  index: number,
  workbook: Workbook,
  sheet: Sheet | null
): RangeHandle {
  const found = given.range(index) ?? findRange(workbook, sheet, given.text(index));
  if (!found) throw invalidArgument();
  return found;
}
