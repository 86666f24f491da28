import type { CellValue } from '../../engine';
import type { SheetPlan } from '../../scorecard';
import { localAddress } from '../host/address';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { chartsOf, type ChartState } from './chartLayout';
import { conditionalsOf, type ConditionalState } from './conditionalLayout';
import { readPage, type PageState } from './pageLayout';
import type { TableState } from './tableLayout';
import { cellInput } from '../host/textCell';

/** A replaced sheet of at most this many cells is put back with the format of every single cell. */
const EXACT_FORMAT_CELLS = 40_000;
/** Rows of a larger sheet whose formats are read cell by cell; below them every row is taken to look like the last. */
const FORMAT_ROWS = 200;
/** Rows whose heights are read; one answer has room for them. */
const HEIGHT_ROWS = 20_000;
/** Cells whose formats fit one answer. */
export const FORMAT_CELLS_PER_SYNC = 5_000;

/**
 * One of our own sheets as it was before it is replaced, kept until the run has succeeded. Contents, tables, widths and
 * print set-up are exact; formats are, too, on sheets up to 40,000 cells (a larger one is our own Scores table, whose body
 * rows look alike).
 */
export interface SheetBackup {
  readonly name: string;
  /** False where the user has hidden it. */
  readonly visible: boolean;
  /** What to type to get each cell's content back. */
  readonly inputs: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly cellFormats: readonly (readonly Excel.SettableCellProperties[])[];
  readonly columnWidths: readonly number[];
  /** Points; null = the standard height, which also lets a row grow with its text. */
  readonly rowHeights: readonly (number | null)[];
  /** Addresses of merged cells; where Excel cannot tell (before ExcelApi 1.13), none. */
  readonly merges: readonly string[];
  readonly tables: readonly TableState[];
  /** Null where the sheet has none of ours. */
  readonly charts: readonly ChartState[] | null;
  readonly conditionals: readonly ConditionalState[];
  readonly page: PageState;
  readonly frozen: string | null;
  readonly gridlines: boolean;
  readonly tabColor: string;
}

const CELL_FORMATS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Reads a sheet of ours into memory; everything from A1 to the end of its used range. */
export async function takeBackup(
  context: Excel.RequestContext,
  { name, charts, conditional }: Pick<SheetPlan, 'name' | 'charts' | 'conditional'>
): Promise<SheetBackup> {
  const sheet = context.workbook.worksheets
    .getItem(name)
    .load('showGridlines,tabColor,standardHeight,visibility');
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const tables = sheet.tables.load('items/name,items/style,items/showFilterButton');
  const page = readPage(sheet);
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? sheet.getRange().getMergedAreasOrNullObject().load('address')
    : null;
  await context.sync();

  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const areas = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  const inputs: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const cellFormats: Excel.SettableCellProperties[][] = [];
  const columnWidths: number[] = [];
  const rowHeights: (number | null)[] = [];
  if (rows > 0) {
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
      const part = sheet
        .getRangeByIndexes(row, 0, Math.min(step, rows - row), columns)
        .load('values,formulas,numberFormat');
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
      const part = sheet
        .getRangeByIndexes(row, 0, Math.min(perSync, formatRows - row), columns)
        .getCellProperties(CELL_FORMATS);
      await context.sync();
      cellFormats.push(...part.value.map((line) => line.map(settable)));
    }
  }
  await context.sync();
  return {
    name,
    visible: sheet.visibility === 'Visible',
    inputs,
    numberFormats,
    cellFormats,
    columnWidths,
    rowHeights,
    tables: areas.map(({ table, range }) => ({
      name: table.name,
      address: localAddress(range.address),
      style: table.style,
      filterButtons: table.showFilterButton,
    })),
    merges:
      merged === null || merged.isNullObject ? [] : merged.address.split(',').map(localAddress),
    charts: charts === undefined ? null : await chartsOf(context, sheet),
    conditionals: conditional === undefined ? [] : await conditionalsOf(context, sheet),
    page: page(),
    frozen: frozen.isNullObject ? null : localAddress(frozen.address),
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
  };
}

/** A text comes back as its own formula, without the apostrophe that keeps it text when typed again. */
function typedInput(formula: CellValue, value: CellValue): CellValue {
  return typeof formula === 'string' && formula === value ? cellInput(formula) : formula;
}

/** What was read, as what can be written: no fill and no border are left out, because they cannot be set. */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...format } = cell.format ?? {};
  return {
    format:
      fill?.color === undefined || fill.color === '#FFFFFF' || fill.color === ''
        ? format
        : { ...format, fill },
  };
}
