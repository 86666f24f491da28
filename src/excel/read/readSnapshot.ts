import { ACTIONS_TABLE, SNAPSHOT_TABLE } from '../../scorecard';
import { movedDays, identifyTable } from '../../tables';
import type { CellValue } from '../../engine';
import type { RawTable, SheetFacts, Snapshot } from '../../tables';
import { readBody, type BodyRequest } from './readBody';
import { askDay, daysLess } from '../host/dateSystem';
import { ROLE_NAME, roleOf } from '../host/sheetRole';

/** A table as its headers and its place tell of it. */
export interface TableHead extends BodyRequest {
  readonly bodyRows?: number;
}

/**
 * Reads what sheets and tables there are, and where; nothing of what the tables hold.
 *
 * @param signal - stops between two requests
 */
export async function readHeads(context: Excel.RequestContext, signal?: AbortSignal) {
  const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
  const tables = context.workbook.tables.load('items/name,items/showHeaders');
  const names = context.workbook.names.load('items/name');
  const day = askDay(context);
  await context.sync();

  signal?.throwIfAborted();
  const marks = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    role: sheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
  }));
  const heads = tables.items
    .filter((table) => table.showHeaders)
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.load('name'),
      header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
      // Not the totals row; blank rows at the end are not read: some tables reach down to the last row of their sheet.
      body: table.getDataBodyRange().load('rowCount'),
      used: table.getDataBodyRange().getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
    }));
  await context.sync();

  const sheets: SheetFacts[] = marks.map(({ sheet, protection, role }) => ({
    name: sheet.name,
    protected: protection.protected,
    visible: sheet.visibility === 'Visible',
    role: role.isNullObject ? null : roleOf(role.formula),
  }));
  const found = heads.map(({ name, sheet, header, body, used }) => ({
    name,
    sheet: sheet.name,
    top: header.rowIndex,
    left: header.columnIndex,
    headers: header.values[0] as CellValue[],
    rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount - header.rowIndex - 1,
    bodyRows: body.rowCount,
  }));
  return { sheets, found, day, names: [...names.items, ...tables.items].map(({ name }) => name) };
}

/**
 * Reads everything the scorecard needs, in a number of syncs that does not depend on the number of rows
 * (bodies above the size of one answer are read in runs of rows). Tables that are not ours to understand come without rows.
 *
 * @param signal - stops between two requests
 * @param everyFormat - also number formats of columns that scoring does not need them of
 * @throws RichAPI errors, and the reason of the signal; the caller maps them with `toHostProblem`.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  signal?: AbortSignal,
  everyFormat = false
): Promise<Snapshot> {
  const { sheets, found, day, names } = await readHeads(context, signal);
  const own = new Set(sheets.filter((sheet) => sheet.role !== null).map((sheet) => sheet.name));

  const wanted: TableHead[] = found.filter(
    (table) => !own.has(table.sheet) && identifyTable(table.headers, table.name) !== null
  );
  const kinds = new Set(wanted.map((table) => identifyTable(table.headers, table.name)));
  if (!kinds.has('indicators') || !kinds.has('results')) {
    const { findPlainRanges } = await import('./plainRanges');
    const free = sheets.filter((sheet) => sheet.visible && sheet.role === null);
    for (const range of await findPlainRanges(
      context,
      free.map((sheet) => sheet.name)
    )) {
      const taken = found.some((table) => table.sheet === range.sheet && table.top === range.top);
      const kind = identifyTable(range.headers, null);
      if (!taken && kind !== null && !kinds.has(kind)) wanted.push(range);
    }
  }
  // Decisions of meetings go back onto their sheet when it is made again; snapshots are compared with.
  const decided = new Set(
    sheets.filter((sheet) => sheet.role === 'summary:exceptions').map((sheet) => sheet.name)
  );
  for (const table of found) {
    if (!own.has(table.sheet)) continue;
    if (table.name === ACTIONS_TABLE || decided.has(table.sheet)) {
      wanted.push({ ...table, everyFormat: true });
    } else if (SNAPSHOT_TABLE.test(table.name)) wanted.push(table);
  }
  signal?.throwIfAborted();
  const asked = everyFormat ? wanted.map((table) => ({ ...table, everyFormat })) : wanted;
  const bodies = await readBody(context, asked, signal);
  const less = daysLess(day);
  const read = new Set(wanted.map(({ name }) => name));
  const others = found.filter(({ name }) => !read.has(name));
  return {
    sheets,
    tables: [
      ...wanted.map((table, i) => rawTable(table, bodies[i], less)),
      ...others.map((table) => rawTable(table, undefined, less)),
    ],
    names,
    ...(less === 0 ? {} : { date1904: true }),
  };
}

/** A table with what was read of its body: no rows where nothing was. */
export function rawTable(
  table: TableHead,
  body: Pick<RawTable, 'rows' | 'formats'> | undefined,
  daysLess: number
): RawTable {
  const { name, sheet, top, left, headers, rowCount } = table;
  return {
    name,
    sheet,
    top,
    left,
    headers,
    rows: movedDays(body?.rows ?? [], body?.formats ?? [], daysLess),
    blankRows: (table.bodyRows ?? rowCount) - rowCount,
    formats: body?.formats ?? null,
  };
}
