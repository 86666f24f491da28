import { escapeXml } from '../../../../file/package/escapeXml';
import { tableIn } from '../../../../file/sheets/tableIn';
import { areaName } from '../../model/area';
import { a1 } from '../../../../tables';
import type { Table } from '../../model/table';
import { writeTotals } from './tableTotals';
import { columnNames } from '../../model/columnNames';
import type { Package } from '../package/package';
import type { Sheet } from '../../model/sheet';
import {
  MAIN,
  ensureChild,
  makeElement,
  placeChild,
  removeElement,
  setAttributes,
} from '../package/xml';
import { child, children, flag, numeric, type Element } from '../../../../file/package/readXml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');

/** Reads one table part; null when it has no readable area. */
export function readTable(sheet: Sheet, root: Element): Table | null {
  const table = tableIn(root);
  if (!table) return null;
  const info = child(root, 'tableStyleInfo');
  return {
    id: sheet.workbook.newId(),
    ...table,
    style: info?.getAttribute('name') || null,
    showFilter: child(root, 'autoFilter') !== null,
    showBandedRows: flag(info, 'showRowStripes', false),
    showFirstColumn: flag(info, 'showFirstColumn', false),
  };
}

/** Everything that a table part says, as a comparable text. */
export function tableFacts(sheet: Sheet, table: Table): string {
  return JSON.stringify([table, columnNames(sheet, table)]);
}

/** Makes the part of a new table and returns its name. */
export function addTablePart(file: Package, sheet: Sheet, table: Table): string {
  const id = Math.max(0, ...file.parts.map((part) => tableId(file, part))) + 1;
  const name = escapeXml(table.name);
  const part = file.add(
    'xl/tables/table',
    CONTENT_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="A1"/>`
  );
  writeTablePart(file, part, sheet, table);
  return part;
}

function tableId(file: Package, part: string): number {
  if (!/^xl\/tables\/[^/]+\.xml$/i.test(part)) return 0;
  return numeric(file.root(part), 'id') ?? 0;
}

/** Brings a table part in line with the model; columns that keep their name keep what else the file says of them. */
export function writeTablePart(file: Package, part: string, sheet: Sheet, table: Table): void {
  file.edit(part, (root) => writeTable(root, sheet, table));
}

function writeTable(root: Element, sheet: Sheet, table: Table): void {
  setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  });
  const filter = child(root, 'autoFilter');
  if (table.showFilter && table.showHeaders) {
    const { row, column, rows, columns } = table.area;
    const last = row + rows - 1 - (table.showTotals ? 1 : 0);
    const ref = `${a1(row, column)}:${a1(last, column + columns - 1)}`;
    setAttributes(filter ?? ensureChild(root, 'autoFilter', ORDER), { ref });
  } else {
    removeElement(filter);
  }
  writeColumns(root, columnNames(sheet, table));
  writeTotals(child(root, 'tableColumns'), sheet, table);
  const info = ensureChild(root, 'tableStyleInfo', ORDER);
  setAttributes(info, {
    name: table.style,
    showFirstColumn: table.showFirstColumn,
    showLastColumn: flag(info, 'showLastColumn', false),
    showRowStripes: table.showBandedRows,
    showColumnStripes: flag(info, 'showColumnStripes', false),
  });
}

function writeColumns(root: Element, names: readonly string[]): void {
  const known = child(root, 'tableColumns');
  const before = children(known);
  removeElement(known);
  const list = makeElement(root, 'tableColumns', { count: names.length });
  const ids = before.map((column) => numeric(column, 'id') ?? 0);
  let lastId = Math.max(0, ...ids);
  names.forEach((name, i) => {
    const own =
      before.find((column) => fromFile(column.getAttribute('name')) === name) ??
      (names.length === before.length ? before[i] : undefined);
    const column = own ?? makeElement(list, 'tableColumn', { id: ++lastId });
    setAttributes(column, { name: name.replace(/\r?\n/g, '_x000a_') });
    list.appendChild(column);
  });
  placeChild(root, list, ORDER);
}

function fromFile(name: string | null): string {
  return (name ?? '').replace(/_x000a_/gi, '\n');
}
