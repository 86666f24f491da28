import { isError, type StoredValue } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Sheet } from '../../src/preview/workbook/model/sheet';
import { dump } from '../workbook/host';

type Row = Readonly<Record<string, StoredValue>>;

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Rows of a table by its headers; empty text, as formulas give it, is blank. */
function rowsOf(workbook: Workbook, table: string): readonly Row[] {
  const found = workbook.table(table);
  if (found === null) throw new Error(`No table ${table}`);
  const [headers = [], ...rows] = found.sheet.values(found.table.area);
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, i) => [String(headers[i]), cell === '' ? null : cell]))
  );
}

/** What a column of a table shows. */
export function column(
  workbook: Workbook,
  table: string,
  header: string,
  where: (row: Row) => boolean = () => true
): readonly StoredValue[] {
  return rowsOf(workbook, table)
    .filter(where)
    .map((row) => row[header] ?? null);
}

/** Unit, code and score of every row of the sheet of scores. */
export function shownScores(workbook: Workbook): readonly (readonly StoredValue[])[] {
  return rowsOf(workbook, 'KpiScores').map((row) =>
    ['Unit', 'Code', 'Score'].map((header) => row[header] ?? null)
  );
}

/** Cells of the add-in's own sheets that show an error. */
export function errorsIn(workbook: Workbook): readonly string[] {
  const own = workbook.sheets.filter(({ id }) => workbook.name('KPI_ROLE', id) !== null);
  return own.flatMap((sheet) =>
    sheet.grid.rows.flatMap((row, index) =>
      (row?.values ?? []).flatMap((value, at) =>
        isError(value) ? [`${sheet.name} ${index + 1}:${at + 1} ${value.error}`] : []
      )
    )
  );
}

/** Everything that a person could see of one sheet. */
export function sheetIn(workbook: Workbook, name: string): unknown {
  const { sheets } = dump(workbook) as { readonly sheets: readonly { readonly name: string }[] };
  return sheets.find((sheet) => sheet.name === name);
}
