import type { CellValue } from '../../engine';
import { contains } from '../../tables';
import type { SheetPlan } from '../../scorecard';
import { areaAddress, areaAt, localAddress } from '../host/address';
import { typedInput } from './readCells';
import type { TablePlace } from './tablePlace';

/** The totals row that the user has switched on in a table of ours: theirs, so that it stays at the end of the table. */
export interface TotalsRow {
  readonly headers: readonly string[];
  /** What to type to get each cell's content back. */
  readonly inputs: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

/** By the name of the table. */
export type TotalsRows = ReadonlyMap<string, TotalsRow>;

/** Queues the reading of the totals rows of tables, of which `name` and `showTotals` are loaded; ask once that is sent. */
export function askTotals(tables: readonly Excel.Table[]): () => TotalsRows {
  const asked = tables
    .filter(({ showTotals }) => showTotals)
    .map((table) => ({
      name: table.name,
      headers: table.getHeaderRowRange().load('values'),
      row: table.getTotalRowRange().load('values,formulas,numberFormat'),
    }));
  return () =>
    new Map(
      asked.map(({ name, headers, row }) => [
        name,
        {
          headers: (headers.values[0] ?? []).map(String),
          inputs: ((row.formulas[0] ?? []) as CellValue[]).map((input, i) =>
            typedInput(input, (row.values[0]?.[i] ?? null) as CellValue)
          ),
          numberFormats: (row.numberFormat[0] ?? []) as string[],
        },
      ])
    );
}

/** Address on its sheet of a table's headers and data, without its row of totals. */
export function withoutTotals(address: string, totals: TotalsRow | undefined): string {
  const area = areaAt(address);
  if (area === null || totals === undefined) return localAddress(address);
  return areaAddress({ ...area, rows: area.rows - 1 });
}

/**
 * The row under other headers, such as those of another language: under the same name or, where there are as many, in the
 * same place; what its formulas say of columns is renamed with them.
 */
export function underHeaders(totals: TotalsRow, headers: readonly string[]): TotalsRow {
  const sameCount = headers.length === totals.headers.length;
  const from = headers.map((name, i) =>
    totals.headers.includes(name) ? totals.headers.indexOf(name) : sameCount ? i : -1
  );
  const names = new Map(from.map((index, i) => [totals.headers[index], headers[i]]));
  const renamed = (input: CellValue): CellValue =>
    typeof input === 'string' && input.startsWith('=')
      ? input.replace(/\[([^[\]]+)\]/g, (_, name: string) => `[${names.get(name) ?? name}]`)
      : input;
  return {
    headers,
    inputs: from.map((index) => renamed(totals.inputs[index] ?? '')),
    numberFormats: from.map((index) => totals.numberFormats[index] ?? 'General'),
  };
}

/** Cells of a sheet but for its tables' rows of totals: what they say of their table cannot be typed outside of it. */
export function blankTotals(
  inputs: readonly (readonly CellValue[])[],
  tables: readonly TablePlace[],
  totals: TotalsRows
): readonly (readonly CellValue[])[] {
  const rows = tables.flatMap(({ name, address }) => {
    const area = totals.has(name) ? areaAt(address) : null;
    return area === null ? [] : [{ ...area, row: area.row + area.rows, rows: 1 }];
  });
  if (rows.length === 0) return inputs;
  return inputs.map((line, row) =>
    line.map((input, column) => (rows.some((area) => contains(area, row, column)) ? '' : input))
  );
}

/** Queues the row at the end of a table that has none. Nothing may stand there: Excel would move it down. */
export function layTotals(table: Excel.Table, totals: TotalsRow): void {
  table.showTotals = true;
  const row = table.getTotalRowRange();
  row.numberFormat = [[...totals.numberFormats]];
  row.formulas = [[...totals.inputs]];
}

/** The print set-up of a planned sheet whose tables have rows of totals: those at the end of what is printed are printed, too. */
export function pageWithTotals(
  { page, tables }: Pick<SheetPlan, 'page' | 'tables'>,
  totals: TotalsRows
): SheetPlan['page'] {
  const printArea = page?.printArea ?? null;
  if (page === null || printArea === null) return page;
  const ends = tables
    .filter(({ name, area }) => totals.has(name) && contains(printArea, area.row, area.column))
    .map(({ area }) => area.row + area.rows + 1 - printArea.row);
  return { ...page, printArea: { ...printArea, rows: Math.max(printArea.rows, ...ends) } };
}
