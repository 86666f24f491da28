import { areaName, cellArea, mapCells, type Area } from '../../../workbook/model/area';
import { quoteSheetName } from '../../../workbook/model/names';
import type { Sheet } from '../../../workbook/model/sheet';
import { asFlag, asNumber, asObject, isObject, type Arguments } from '../../arguments';
import { cellsOf, rangeAt } from '../../cells/areas';
import { readChange, readFormat } from '../../cells/cellFormat';
import { wrongShape } from '../../cells/cellBlock';
import type { HostClass, Property } from '../../hostClass';
import { invalidArgument, notImplemented } from '../../hostError';
import { mayChange } from '../../cells/protection';
import type { Json, JsonObject } from '../../wire/protocol';
import type { RangeHandle } from '../../cells/rangeHandle';
import type { Session } from '../../session';
import { columnWidth, rowHeight } from './rangeSizes';

type Line = 'rows' | 'columns';

/** Methods that read or set the looks of each cell, row or column in one call. */
export const rangeFormats: NonNullable<HostClass<RangeHandle>['methods']> = {
  GetCellProperties: (self, given) => {
    const wanted = asObject(given.json(0));
    const { sheet } = self;
    return mapCells(cellsOf(self), (row, column) =>
      properties(sheet, cellArea(row, column), wanted, () => null)
    );
  },
  GetRowProperties: (self, given, session) => lines(self, 'rows', given, session),
  GetColumnProperties: (self, given, session) => lines(self, 'columns', given, session),
  SetCellProperties: (self, given, session) => {
    mayChange(self.sheet, 'formatCells');
    const { row, column, rows, columns } = cellsOf(self);
    const block = listOf(given.json(0));
    if (block.length !== rows) throw wrongShape();
    block.forEach((line, r) => {
      const cells = listOf(line);
      if (cells.length !== columns) throw wrongShape();
      cells.forEach((cell, c) => {
        const area = { row: row + r, column: column + c, rows: 1, columns: 1 };
        setProperties(self.sheet, area, cell, session, () => false);
      });
    });
  },
  SetRowProperties: (self, given, session) => setLines(self, 'rows', given, session),
  SetColumnProperties: (self, given, session) => setLines(self, 'columns', given, session),
};

/** Reads what `wanted` names; `special` knows what only rows or columns have, null = not that. */
function properties(
  sheet: Sheet,
  area: Area,
  wanted: JsonObject,
  special: (name: string) => Json
): JsonObject {
  const read: { [name: string]: Json } = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (part === false || part === null) continue;
    const own = special(name);
    if (own !== null) read[name] = own;
    else if (name === 'address' || name === 'addressLocal') {
      read[name] = `${quoteSheetName(sheet.name)}!${areaName(area)}`;
    } else if (name === 'format' && isObject(part)) {
      const format: { [name: string]: Json } = {};
      const rest: { [name: string]: Json } = {};
      for (const [each, value] of Object.entries(part)) {
        const size = special(`format.${each}`);
        if (size === null) rest[each] = value;
        else format[each] = size;
      }
      read[name] = { ...format, ...readFormat(sheet.style(area.row, area.column), rest) };
    } else throw notImplemented(`reading the cell property ${name}`);
  }
  return read;
}

function lines(self: RangeHandle, line: Line, given: Arguments, session: Session): Json {
  const wanted = asObject(given.json(0));
  return linesOf(self, line).map((handle) => {
    const { row, column } = handle.area;
    return properties(self.sheet, handle.area, wanted, (name) => {
      if (name === (line === 'rows' ? 'rowIndex' : 'columnIndex')) {
        return line === 'rows' ? row : column;
      }
      if (name === (line === 'rows' ? 'rowHidden' : 'columnHidden')) {
        return hiddenOf(self.sheet, line).has(line === 'rows' ? row : column);
      }
      return name === sizeName(line) ? sizeOf(line).read(handle, session) : null;
    });
  });
}

function setLines(self: RangeHandle, line: Line, given: Arguments, session: Session): void {
  const block = listOf(given.json(0));
  const handles = linesOf(self, line);
  if (block.length !== handles.length) throw wrongShape();
  handles.forEach((handle, i) => {
    const at = line === 'rows' ? handle.area.row : handle.area.column;
    setProperties(self.sheet, handle.area, block[i] ?? null, session, (name, value) => {
      if (name === (line === 'rows' ? 'rowHidden' : 'columnHidden')) {
        const hidden = hiddenOf(self.sheet, line);
        if (asFlag(value)) hidden.add(at);
        else hidden.delete(at);
        return true;
      }
      if (name !== sizeName(line)) return false;
      sizeOf(line).write?.(handle, asNumber(value), session);
      return true;
    });
  });
}

/** Sets what an object gives; `special` takes what only rows or columns have and says whether it did. */
function setProperties(
  sheet: Sheet,
  area: Area,
  given: Json,
  { profile }: Session,
  special: (name: string, value: Json) => boolean
): void {
  if (given === null) return;
  for (const [name, value] of Object.entries(asObject(given))) {
    if (value === null || special(name, value)) continue;
    if (name !== 'format') throw notImplemented(`setting the cell property ${name}`);
    const looks = Object.fromEntries(
      Object.entries(asObject(value)).filter(
        ([each, size]) => size !== null && !special(`format.${each}`, size)
      )
    );
    const change = readChange(
      looks,
      sheet.style(area.row, area.column),
      profile.reportsAbsentBorders
    );
    if (Object.keys(change).length > 0) sheet.changeStyle(area, change);
  }
}

function linesOf(self: RangeHandle, line: Line): readonly RangeHandle[] {
  const { row, column, rows, columns } = cellsOf(self);
  return line === 'rows'
    ? Array.from({ length: rows }, (_, r) => rangeAt(self.sheet, row + r, column, 1, columns))
    : Array.from({ length: columns }, (_, c) => rangeAt(self.sheet, row, column + c, rows, 1));
}

function sizeName(line: Line): string {
  return line === 'rows' ? 'format.rowHeight' : 'format.columnWidth';
}

function sizeOf(line: Line): Property<RangeHandle> {
  return line === 'rows' ? rowHeight : columnWidth;
}

function hiddenOf(sheet: Sheet, line: Line): Set<number> {
  return line === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
}

function listOf(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}
