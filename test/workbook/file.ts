import { readArea } from '../../src/preview/workbook/model/area';
import type { CellInput, Sheet } from '../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { PLAIN_STYLE } from '../../src/preview/workbook/model/style';
import { TABLE_NAMES, type TableKind } from '../../src/tables';
import { headers, SHEETS } from './tables';

/** A workbook as small JSON: sheets with blocks of cells, some of them Excel Tables. */
export interface BookFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly protected?: boolean;
    readonly merges?: readonly string[];
    readonly blocks: readonly {
      /** Top left cell; default A1. */
      readonly at?: string;
      /** Name of the Excel Table; without one the cells are only cells. */
      readonly table?: string;
      /** Cells by row, the headers first. */
      readonly rows: readonly (readonly CellInput[])[];
      /** Number formats by the header of their column. */
      readonly formats?: Readonly<Record<string, string>>;
    }[];
  }[];
}

/** Makes the workbook. Formulas have no results yet, as in files that other programs write. */
export function bookOf({ sheets }: BookFile): Workbook {
  const workbook = newWorkbook();
  const [blank] = workbook.sheets;
  for (const { name, blocks, merges = [], protected: locked = false } of sheets) {
    const sheet = workbook.addSheet(name);
    for (const block of blocks) fill(sheet, block);
    for (const merge of merges) sheet.merges.push(areaOf(merge));
    if (locked) sheet.protection = { allowed: [] };
  }
  if (blank && sheets.length > 0) workbook.deleteSheet(blank);
  return workbook;
}

/** Tables by their kind: the headers by their keys or as they are, then the rows. */
type KpiTables = Partial<
  Record<TableKind, readonly [string | readonly CellInput[], ...(readonly CellInput[])[]]>
>;

/** A workbook with these tables, each in A1 of a sheet of its own; `formats` by the header of their column. */
export function kpiBook(
  tables: KpiTables,
  formats: Readonly<Record<string, string>> = {}
): Workbook {
  const kinds = Object.keys(tables) as TableKind[];
  return bookOf({
    sheets: kinds.map((kind) => {
      const [first = [], ...rest] = tables[kind] ?? [];
      const top = typeof first === 'string' ? headers(kind, first) : first;
      const block = { table: TABLE_NAMES[kind], rows: [top, ...rest], formats };
      return { name: SHEETS[kind], blocks: [block] };
    }),
  });
}

type BlockFile = BookFile['sheets'][number]['blocks'][number];

function fill(sheet: Sheet, { at = 'A1', table, rows, formats = {} }: BlockFile): void {
  const { row, column } = areaOf(at);
  const headers = rows[0] ?? [];
  sheet.setCells(row, column, rows);
  headers.forEach((header, index) => {
    const numberFormat = formats[String(header)];
    if (numberFormat === undefined) return;
    for (let r = 1; r < rows.length; r++) {
      sheet.setStyle(row + r, column + index, { ...PLAIN_STYLE, numberFormat });
    }
  });
  if (table === undefined) return;
  // A table has at least one row under its headers, even while nothing is in it.
  sheet.addTable({ row, column, rows: Math.max(2, rows.length), columns: headers.length }, table);
}

function areaOf(text: string) {
  const area = readArea(text);
  if (area === null) throw new Error(`${text} is no address`);
  return area;
}
