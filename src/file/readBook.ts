import type { CellValue } from '../engine';
import type { Area } from '../tables';
import { readCells, type CellContext, type FileFormula } from './cells/cellReader';
import { readNumberFormats } from './cells/numberFormats';
import { readRows } from './cells/rowReader';
import { readSharedStrings } from './cells/sharedStrings';
import { isError } from './cells/storedValue';
import { named, orDamaged } from './package/fileError';
import type { Inflate } from './package/packedPart';
import type { PartTexts } from './package/partTexts';
import { ReadParts } from './package/readParts';
import { child, children, flag, parseXml, relationshipId, rootOf } from './package/readXml';
import { UNCALCULATED, type BookCells, type SheetCells } from './sheetCells';
import { splitSheetXml } from './sheets/splitSheet';
import { tableIn, type FileTable } from './sheets/tableIn';
import { withoutSheet, workbookPartOf, workbookRoot } from './workbookPart';

/**
 * Reads the values of an .xlsx file (or .xlsm, .xltx), its tables and its names; of formulas only what they show.
 *
 * @throws WorkbookFileError
 */
export function readBook(bytes: Uint8Array, inflate: Inflate): BookCells {
  const file = new ReadParts(bytes, inflate);
  const part = workbookPartOf(file);
  const book = orDamaged(() => read(file, part));
  file.checkUnread();
  return book;
}

function read(file: PartTexts, workbookPart: string): BookCells {
  const root = workbookRoot(file, workbookPart);
  const related = file.relationships(workbookPart);
  const partOf = (kind: string) => related.find((each) => each.kind === kind)?.target ?? null;
  const sharedStrings = readSharedStrings(file, partOf('sharedStrings'));
  const formats = formatsOf(file, partOf('styles'));
  const sheets = children(child(root, 'sheets')).flatMap((element): readonly SheetCells[] => {
    const target = related.find((each) => each.id === relationshipId(element));
    if (target?.kind !== 'worksheet') return [];
    const name = element.getAttribute('name') ?? '';
    return [
      named(target.target, () => readSheet(file, target.target, name, sharedStrings, formats)),
    ];
  });
  if (sheets.length === 0) throw withoutSheet();
  return {
    sheets,
    names: children(child(root, 'definedNames'), 'definedName').map((element) => ({
      name: element.getAttribute('name') ?? '',
      formula: `=${element.textContent ?? ''}`,
    })),
    date1904: flag(child(root, 'workbookPr'), 'date1904', false),
  };
}

/** Simple exporters write no styles, or an empty part. */
function formatsOf(file: PartTexts, part: string | null): readonly string[] {
  const has = part !== null && file.has(part) && file.text(part).trim() !== '';
  return has ? readNumberFormats(file.root(part)) : [];
}

const HAS_FORMULA: FileFormula = { text: '=', array: null, shared: false };

function readSheet(
  file: PartTexts,
  part: string,
  name: string,
  sharedStrings: readonly string[],
  formats: readonly string[]
): SheetCells {
  const { data, prefix, skeleton } = splitSheetXml(file.utf8(part));
  const context: CellContext = { sharedStrings, prefix, part, readFormula: () => HAS_FORMULA };
  const cells = new Cells();
  readRows(data, context, (row) =>
    readCells(row, context, ({ column, value, formula, format }) => {
      const shown = isError(value) ? value.error : value;
      cells.set(row.row, column, shown ?? (formula === null ? null : UNCALCULATED), format);
    })
  );
  return {
    name,
    tables: tablesOf(file, part, skeleton),
    used: cells.used,
    value: (row, column) => cells.value(row, column),
    numberFormat: (row, column) => formats[cells.format(row, column)] ?? 'General',
  };
}

function tablesOf(file: PartTexts, part: string, skeleton: string): readonly FileTable[] {
  const parts = children(child(rootOf(parseXml(skeleton)), 'tableParts'));
  if (parts.length === 0) return [];
  const related = file.relationships(part);
  return parts.flatMap((element) => {
    const target = related.find((each) => each.id === relationshipId(element))?.target;
    if (target === undefined || !file.has(target)) return [];
    return tableIn(file.root(target)) ?? [];
  });
}

/** Columns that a sheet of results may well have. */
const DENSE = 128;

/** Values, and the numbers of their formats, by row and column. */
class Cells {
  readonly #rows = new Map<number, { values: CellValue[]; formats: number[] }>();
  #right = -1;
  #left = Infinity;

  set(row: number, column: number, value: CellValue, format: number): void {
    if (value === null) return;
    const { values, formats } = this.#rows.get(row) ?? { values: [], formats: [] };
    this.#rows.set(row, { values, formats });
    // Lists without holes are read faster; a cell far to the right leaves some, or every row would take as much room as it.
    while (values.length < Math.min(column, DENSE)) {
      values.push(null);
      formats.push(0);
    }
    values[column] = value;
    formats[column] = format;
    this.#right = Math.max(this.#right, column);
    this.#left = Math.min(this.#left, column);
  }

  value(row: number, column: number): CellValue {
    return this.#rows.get(row)?.values[column] ?? null;
  }

  format(row: number, column: number): number {
    return this.#rows.get(row)?.formats[column] ?? 0;
  }

  get used(): Area | null {
    const rows = [...this.#rows.keys()];
    if (rows.length === 0) return null;
    const [row, last] = rows.reduce(
      ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
      [Infinity, -1]
    );
    const column = this.#left;
    return { row, column, rows: last - row + 1, columns: this.#right - column + 1 };
  }
}
