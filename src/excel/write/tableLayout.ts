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
 * Queues what makes the tables of a sheet of ours be exactly the wanted ones, over cells that are already written. A
 * table that is there is resized, so that formulas elsewhere that name it keep working; where Excel cannot (before
 * ExcelApi 1.13, or with a moved header) it is laid anew. Other tables of the sheet become plain cells.
 */
export function layTables(
  sheet: Excel.Worksheet,
  present: readonly Pick<TableState, 'name' | 'address'>[],
  wanted: readonly TableState[]
): void {
  const canResize = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const kept = present.filter(
    ({ name, address }) =>
      canResize &&
      wanted.some((state) => state.name === name && corner(state.address) === corner(address))
  );
  for (const { name } of present) {
    if (!kept.some((table) => table.name === name)) sheet.tables.getItem(name).convertToRange();
  }
  for (const { name, address, style, filterButtons } of wanted) {
    const stays = kept.some((table) => table.name === name);
    const table = stays ? sheet.tables.getItem(name) : sheet.tables.add(address, true);
    if (stays) table.resize(address);
    else table.name = name;
    table.style = style ?? '';
    table.showFilterButton = filterButtons;
  }
}

/** First cell of an address: `A4:M40` → `A4`. */
function corner(address: string): string {
  return address.split(':')[0] ?? address;
}
