import { MAX_ROWS, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import { invalidOperation, notImplemented } from '../hostError';
import type { Session } from '../session';

/** Inserts empty rows; everything below moves down, kept ranges too. */
export function insertRows(sheet: Sheet, row: number, count: number, session: Session): void {
  checkFormulas(sheet);
  if (sheet.grid.rows.length + count > MAX_ROWS && sheet.grid.rows.length > row) {
    throw invalidOperation('That would push cells off the sheet.');
  }
  if (row < sheet.grid.rows.length) {
    sheet.grid.rows.splice(row, 0, ...Array.from({ length: count }, () => undefined));
  }
  moveAll(sheet, session, (area) => inserted(area, row, count));
  session.written(sheet, { ...wide(sheet), row, rows: count }, 'RowInserted');
}

/** Deletes rows; everything below moves up, ranges kept in them are lost. */
export function deleteRows(sheet: Sheet, row: number, count: number, session: Session): void {
  checkFormulas(sheet);
  sheet.grid.rows.splice(row, count);
  moveAll(sheet, session, (area) => deleted(area, row, count));
  session.written(sheet, { ...wide(sheet), row, rows: count }, 'RowDeleted');
}

function wide(sheet: Sheet): Area {
  const used = sheet.usedArea(true);
  return { row: 0, rows: 1, column: 0, columns: used ? used.column + used.columns : 1 };
}

/** Formulas would have to follow the cells they refer to; this host says so rather than leave them wrong. */
function checkFormulas(sheet: Sheet): void {
  const { workbook } = sheet;
  const formulas = workbook.sheets.some((each) =>
    each.grid.rows.some((row) => row?.formulas?.some((formula) => formula !== undefined))
  );
  const named = workbook.names.some((name) => name.formula.includes('!'));
  if (formulas || named) {
    throw notImplemented('inserting or deleting rows in a workbook with formulas or named ranges');
  }
}

function moveAll(sheet: Sheet, session: Session, move: (area: Area) => Area | null): void {
  for (let i = sheet.merges.length - 1; i >= 0; i--) {
    const merged = sheet.merges[i];
    const moved = merged && move(merged);
    if (moved) sheet.merges[i] = moved;
    else sheet.merges.splice(i, 1);
  }
  for (const table of [...sheet.tables]) {
    const moved = move(table.area);
    if (moved) table.area = moved;
    else sheet.deleteTable(table);
  }
  for (let i = sheet.conditionalFormats.length - 1; i >= 0; i--) {
    const format = sheet.conditionalFormats[i];
    if (!format) continue;
    const areas = format.areas.flatMap((area) => move(area) ?? []);
    if (areas.length > 0) sheet.conditionalFormats[i] = { ...format, areas };
    else sheet.conditionalFormats.splice(i, 1);
  }
  const validations = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((area) => move(area) ?? []);
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
  sheet.validations.splice(0, sheet.validations.length, ...validations);
  moveRows(sheet, move);
  for (const range of session.references.values()) {
    if (range.sheet !== sheet || range.lost) continue;
    const moved = move(range.area);
    if (moved) range.area = moved;
    else range.lost = true;
  }
}

function moveRows(sheet: Sheet, move: (area: Area) => Area | null): void {
  const newRow = (row: number) => move({ row, rows: 1, column: 0, columns: 1 })?.row;
  sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => newRow(row) ?? []);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const moved = newRow(row);
    if (moved !== undefined) sheet.rowHeights.set(moved, height);
  }
  for (const rows of [sheet.hiddenRows, sheet.filteredRows]) {
    const before = [...rows];
    rows.clear();
    for (const row of before) {
      const moved = newRow(row);
      if (moved !== undefined) rows.add(moved);
    }
  }
}

export function inserted(area: Area, row: number, count: number): Area {
  if (area.rows === MAX_ROWS || area.row + area.rows <= row) return area;
  if (area.row >= row) return { ...area, row: area.row + count };
  return { ...area, rows: area.rows + count };
}

export function deleted(area: Area, row: number, count: number): Area | null {
  if (area.rows === MAX_ROWS) return area;
  const end = row + count;
  const above = Math.min(area.row, row) + Math.max(0, area.row - end);
  const cut = Math.max(0, Math.min(area.row + area.rows, end) - Math.max(area.row, row));
  if (cut === area.rows) return null;
  const top = area.row < row ? area.row : above;
  return { ...area, row: top, rows: area.rows - cut };
}
