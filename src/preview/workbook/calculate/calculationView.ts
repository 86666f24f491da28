import type { RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { columnNames } from '../model/columnNames';
import { isError, type StoredValue } from '../model/grid';
import type { Workbook } from '../model/model';
import type { CellSet } from './references';
import type { Sheet } from '../model/sheet';
import { areaName, contains, type Area } from '../model/area';
import { quoteSheetName } from '../model/names';

type CellLike = NonNullable<ReturnType<WorksheetLike['findCell']>>;
type UserFunctions = NonNullable<WorkbookLike['userFunctions']>;

/** A cell's new value, before it is put into the model. */
export interface Result {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: StoredValue;
  /** Written by the array result of another cell. */
  readonly spilled: boolean;
}

/** What the calculation sees of one sheet: which cells at all, and which of them are to be calculated. */
export interface ViewOptions {
  readonly visible: CellSet | null;
  readonly calculated: (sheet: Sheet, row: number, column: number) => boolean;
  /** Formulas that may fill several cells. */
  readonly spills: (formula: string) => boolean;
  readonly functions: UserFunctions;
}

const BLANK = 0;
const VALUE = 2;
const FORMULA = 6;

/**
 * The workbook as the calculation library wants it (rows and columns from 1). Nothing is written into the model: the
 * results are collected in `results`.
 */
export function calculationView(
  workbook: Workbook,
  options: ViewOptions,
  results: Result[]
): WorkbookLike {
  const sheets = workbook.sheets.map((sheet, i) => sheetView(sheet, i + 1, options, results));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const positions = new Map(workbook.sheets.map((sheet, i) => [sheet.id, i]));
  const names = workbook.names.map(({ name, scope, formula }) => {
    const localSheetId = scope === null ? undefined : positions.get(scope);
    const ranges = [formula.replace(/^=/, '')];
    return { name, ranges, ...(localSheetId === undefined ? {} : { localSheetId }) };
  });
  const known = [...names, ...tableNames(workbook)];
  return {
    worksheets: sheets,
    getWorksheet: (id) =>
      typeof id === 'number' ? sheets[id - 1] : byName.get((id ?? '').toLowerCase()),
    definedNames: { getAllEntries: () => known, getAllNames: () => known },
    properties: { date1904: workbook.date1904 },
    userFunctions: options.functions,
  };
}

/** The name of a table alone, as in `VLOOKUP(A1,Prices,2,FALSE)`, is its body; the library knows it with brackets only. */
function tableNames({ sheets }: Workbook) {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, area, showHeaders, showTotals }) => {
      const rows = area.rows - Number(showHeaders) - Number(showTotals);
      const body = { ...area, row: area.row + Number(showHeaders), rows };
      return rows > 0
        ? [{ name, ranges: [`${quoteSheetName(sheet.name)}!${areaName(body, true)}`] }]
        : [];
    })
  );
}

function sheetView(
  sheet: Sheet,
  id: number,
  options: ViewOptions,
  results: Result[]
): WorksheetLike {
  const cell = new CellView(sheet, options, results);
  const used = sheet.usedArea(true);
  const hiddenCells = ghostsOf(sheet, options);
  const eachRow: WorksheetLike['eachRow'] = (...given: unknown[]) => {
    const visit = given[given.length - 1] as (row: RowLike, rowNumber: number) => void;
    sheet.grid.rows.forEach((row, r) => {
      const span = options.visible ? options.visible.span(sheet, r) : WHOLE_ROW;
      const hidden = sheet.hiddenRows.has(r);
      if (!row || (!span && !hidden)) return;
      const eachCell: RowLike['eachCell'] = (...options: unknown[]) => {
        if (!span) return;
        const each = options[options.length - 1] as (cell: CellLike, column: number) => void;
        const length = Math.max(row.values.length, row.formulas?.length ?? 0);
        const last = Math.min(span.last + 1, length);
        for (let c = span.first; c < last; c++) {
          if (hiddenCells(r, c)) continue;
          cell.moveTo(r, c);
          if (cell.type !== BLANK) each(cell, c + 1);
        }
      };
      visit({ hidden, eachCell }, r + 1);
    });
  };
  const at = (row: number, column: number) => {
    const found = new CellView(sheet, options, results);
    found.moveTo(row - 1, column - 1);
    return found;
  };
  return {
    id,
    name: sheet.name,
    dimensions: used && edgesOf(used),
    eachRow,
    findCell: at,
    getCell: at,
    getTables: () =>
      sheet.tables.map((table) => ({
        table: {
          name: table.name,
          tl: { row: table.area.row + 1, col: table.area.column + 1 },
          columns: columnNames(sheet, table).map((name) => ({ name })),
          rows: Array.from({
            length: table.area.rows - Number(table.showHeaders) - Number(table.showTotals),
          }),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      })),
    mergedRegions: sheet.merges.map(edgesOf),
  };
}

function edgesOf({ row, column, rows, columns }: Area) {
  return { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}

const WHOLE_ROW = { first: 0, last: Infinity };

/** Cells filled by array results that are calculated now: for the calculation they are still blank. */
function ghostsOf(sheet: Sheet, options: ViewOptions): (row: number, column: number) => boolean {
  const areas = sheet.spills.areas.filter((area) =>
    options.calculated(sheet, area.row, area.column)
  );
  if (areas.length === 0) return () => false;
  return (row, column) =>
    areas.some(
      (area) => contains(area, row, column) && (row !== area.row || column !== area.column)
    );
}

class CellView implements CellLike {
  row = 1;
  col = 1;
  type: number = BLANK;
  formula?: string;
  model: CellLike['model'] = {};
  #value: StoredValue = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly options: ViewOptions,
    private readonly results: Result[]
  ) {}

  moveTo(row: number, column: number): void {
    this.row = row + 1;
    this.col = column + 1;
    this.#value = this.sheet.grid.value(row, column);
    const formula = this.sheet.grid.formula(row, column);
    if (formula === null || !this.options.calculated(this.sheet, row, column)) {
      this.type = this.#value === null ? BLANK : VALUE;
      return;
    }
    this.type = FORMULA;
    this.formula = formula.slice(1);
    const array = this.sheet.spills.from(row, column) || this.options.spills(formula);
    this.model = array ? { formula: this.formula, isDynamicArray: true } : NORMAL;
  }

  get value(): unknown {
    return this.#value;
  }

  /** The library sets values of cells that an array result fills. */
  set value(value: unknown) {
    this.#add(value, true);
  }

  get result(): CellLike['result'] {
    return this.#value ?? undefined;
  }

  /** The library sets results of formulas; a blank one shows as 0, as in Excel. */
  set result(value: CellLike['result']) {
    this.#add(value ?? 0, false);
  }

  #add(value: unknown, spilled: boolean): void {
    const { sheet, row, col } = this;
    const stored = isError(value) ? { error: value.error } : (value as StoredValue | undefined);
    this.results.push({ sheet, row: row - 1, column: col - 1, value: stored ?? null, spilled });
  }
}

const NORMAL: CellLike['model'] = {};
