import type { CellValue } from '../engine';
import { FORM_NAME, type SentBook } from '../scorecard';
import {
  columnOf,
  identifyTable,
  isBlank,
  LESS_IN_1904,
  movedDays,
  textOf,
  type Area,
  type RawTable,
} from '../tables';
import { WorkbookFileError } from './package/fileError';
import type { BookCells, SheetCells } from './sheetCells';

/** Rows from the top of a sheet in which headers are looked for. */
const HEADER_ROWS = 60;

/** Cells of a table or range that may be results: a hundred columns of as many rows as Excel's longest lists of them. */
const MOST_CELLS = 10_000_000;

const tooLarge = (sheet: string): WorkbookFileError =>
  new WorkbookFileError('tooLarge', `The sheet ${sheet} is larger than any table of results.`);

/** A workbook that was sent, by what of it can be collected: its stamp, its tables, and ranges under our headers. */
export function sentBook(book: BookCells): SentBook {
  const less = book.date1904 ? LESS_IN_1904 : 0;
  const tables = book.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, area, showTotals }) =>
        rangeOf(sheet, showTotals ? { ...area, rows: area.rows - 1 } : area, name, less)
      )
  );
  const ranges = book.sheets.flatMap((sheet) => headedRanges(sheet, less));
  const named = new Set(tables.map(({ headers, name }) => identifyTable(headers, name)));
  const plain = ranges.filter(({ headers }) => {
    const kind = identifyTable(headers, null);
    return kind !== null && !named.has(kind);
  });
  return { stamp: stampOf(book), snapshot: { sheets: [], tables: [...tables, ...plain] }, ranges };
}

/** Some programs give a name to a sheet when they save. */
function stampOf({ names }: BookCells): string | null {
  const wanted = FORM_NAME.toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? null;
}

/** Everything below the first row of a sheet that heads codes and results, as far as its headers go. */
function headedRanges(sheet: SheetCells, less: number): readonly RawTable[] {
  const { used } = sheet;
  if (used === null) return [];
  const end = used.row + used.rows;
  for (let row = used.row; row < Math.min(end, used.row + HEADER_ROWS); row++) {
    const headers = Array.from({ length: used.columns }, (_, i) =>
      sheet.value(row, used.column + i)
    );
    const keys = headers.map((header) => columnOf('results', textOf(header))?.key);
    if (keys.includes('code') && keys.includes('actual')) {
      const columns = headers.findLastIndex((header) => !isBlank(header)) + 1;
      return [rangeOf(sheet, { row, column: used.column, rows: end - row, columns }, null, less)];
    }
  }
  return [];
}

/** The cells of an area with its header row, down to the last row of the sheet that holds anything. */
function rangeOf(sheet: SheetCells, area: Area, name: string | null, less: number): RawTable {
  const { row, column, columns } = area;
  const { used } = sheet;
  const rows = Math.max(1, Math.min(area.rows, used === null ? 1 : used.row + used.rows - row));
  if (rows * columns > MOST_CELLS) throw tooLarge(sheet.name);
  const read = <T>(from: number, cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows - from }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cell(row + from + r, column + c))
    );
  const [headers = [], ...body] = read<CellValue>(0, (r, c) => sheet.value(r, c));
  const formats = read(1, (r, c) => sheet.numberFormat(r, c));
  return {
    ...{ name, sheet: sheet.name, top: row, left: column, headers, formats },
    rows: movedDays(body, formats, less),
  };
}
