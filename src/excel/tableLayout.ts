/** A table of one of our sheets: where it is and how it looks. */
export interface TableState {
  readonly name: string;
  /** Address on its sheet, e.g. `A4:M40`. */
  readonly address: string;
  /** Built-in style name; null or empty = no style. */
  readonly style: string | null;
  readonly filterButtons: boolean;
}

/**
 * Makes the tables of a sheet of ours be exactly these, over cells that are already written. A table that is there is
 * resized, so that formulas elsewhere that name it keep working; where Excel cannot (before ExcelApi 1.13, or a moved
 * header row) it is laid anew. Other tables of the sheet become plain cells.
 */
export async function layTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly TableState[]
): Promise<void> {
  const present = sheet.tables.load('items/name');
  await context.sync();
  const canResize = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const headers = present.items.map((table) => ({
    table,
    header: table.getHeaderRowRange().load('rowIndex,columnIndex'),
  }));
  const targets = wanted.map((state) => ({
    state,
    range: sheet.getRange(state.address).load('rowIndex,columnIndex'),
  }));
  await context.sync();
  const kept = new Map<string, Excel.Table>();
  for (const { table, header } of headers) {
    const target = targets.find(({ state }) => state.name === table.name);
    const stays =
      canResize &&
      target !== undefined &&
      target.range.rowIndex === header.rowIndex &&
      target.range.columnIndex === header.columnIndex;
    if (stays) kept.set(table.name, table);
    else table.convertToRange();
  }
  for (const { state } of targets) {
    const old = kept.get(state.name);
    const table = old ?? sheet.tables.add(state.address, true);
    if (old === undefined) table.name = state.name;
    else table.resize(state.address);
    table.style = state.style ?? '';
    table.showFilterButton = state.filterButtons;
  }
  await context.sync();
}
