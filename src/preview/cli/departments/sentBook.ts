import type { CellValue } from '../../../engine';
import { movedDays } from '../../../excel/host/dateSystem';
import type { SentBook } from '../../../scorecard/departments/sentBook';
import { FORM_NAME } from '../../../scorecard/departments/formStamp';
import { columnOf, identifyTable, textOf, type RawTable } from '../../../tables';
import { isError, type StoredValue } from '../../workbook/model/grid';
import type { Area } from '../../workbook/model/area';
import type { Workbook } from '../../workbook/model/model';
import type { Sheet } from '../../workbook/model/sheet';

/** Rows from the top of a sheet in which headers are looked for. */
const HEADER_ROWS = 60;
/** Days that a workbook has less that counts them from 1904. */
const LESS_IN_1904 = 1462;

/** An opened workbook as plain cells: its stamp, its tables, and ranges under our headers. */
export function sentBook(workbook: Workbook): SentBook {
  const tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, area, showTotals }) =>
        rangeOf(sheet, showTotals ? { ...area, rows: area.rows - 1 } : area, name)
      )
  );
  const ranges = workbook.sheets.flatMap(headedRanges);
  const named = new Set(tables.map(({ headers, name }) => identifyTable(headers, name)));
  const plain = ranges.filter(({ headers }) => {
    const kind = identifyTable(headers, null);
    return kind !== null && !named.has(kind);
  });
  return {
    stamp: stampOf(workbook),
    snapshot: { sheets: [], tables: [...tables, ...plain] },
    ranges,
  };
}

/** Some programs give a name to a sheet when they save. */
function stampOf(workbook: Workbook): string | null {
  const wanted = FORM_NAME.toLowerCase();
  return workbook.names.find(({ name }) => name.toLowerCase() === wanted)?.formula ?? null;
}

/** Everything below the first row of a sheet that heads codes and results. */
function headedRanges(sheet: Sheet): readonly RawTable[] {
  const used = sheet.usedArea(true);
  if (used === null) return [];
  const end = used.row + used.rows;
  for (let row = used.row; row < Math.min(end, used.row + HEADER_ROWS); row++) {
    const area = { ...used, row, rows: 1 };
    const keys = (sheet.values(area)[0] ?? []).map(
      (header) => columnOf('results', textOf(cellValue(header)))?.key
    );
    if (keys.includes('code') && keys.includes('actual')) {
      return [rangeOf(sheet, { ...area, rows: end - row }, null)];
    }
  }
  return [];
}

function rangeOf(sheet: Sheet, area: Area, name: string | null): RawTable {
  const [headers = [], ...rows] = sheet.values(area).map((line) => line.map(cellValue));
  const formats = sheet.numberFormats(area).slice(1);
  const less = sheet.workbook.date1904 ? LESS_IN_1904 : 0;
  return {
    ...{ name, sheet: sheet.name, top: area.row, left: area.column, headers, formats },
    rows: movedDays(rows, formats, less),
  };
}

const cellValue = (value: StoredValue): CellValue => (isError(value) ? value.error : value);
