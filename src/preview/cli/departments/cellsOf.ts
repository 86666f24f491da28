import { UNCALCULATED, type BookCells } from '../../../file/sheetCells';
import { isError } from '../../workbook/model/grid';
import type { Workbook } from '../../workbook/model/model';
import type { Sheet } from '../../workbook/model/sheet';

/** An opened workbook as cells that are only read. */
export function cellsOf({ sheets, names, date1904 }: Workbook): BookCells {
  return {
    names,
    date1904,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables,
      used: sheet.usedArea(true),
      value: (row, column) => valueAt(sheet, row, column),
      numberFormat: (row, column) => sheet.style(row, column).numberFormat,
    })),
  };
}

function valueAt(sheet: Sheet, row: number, column: number): string | number | boolean | null {
  const value = sheet.value(row, column);
  if (isError(value)) return value.error;
  return value ?? (sheet.formula(row, column) === null ? null : UNCALCULATED);
}
