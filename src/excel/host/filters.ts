import { HostProblem } from './hostProblem';

/** What hides rows of a sheet: the filters of its tables, and its own. */
export interface Filters {
  readonly sheet: string;
  readonly tables: Excel.TableCollection;
  readonly own: Excel.AutoFilter;
}

/** To be followed by a sync. */
export const loadFilters = (sheet: Excel.Worksheet, name: string): Filters => ({
  sheet: name,
  tables: sheet.tables.load('items/name,items/autoFilter/isDataFiltered'),
  own: sheet.autoFilter.load('isDataFiltered'),
});

/**
 * Asks the user to clear a filter: while one hides rows, values that are written to several rows come to stand in others (#224),
 * or are refused. It is not cleared and applied again for them: criteria that were read do not all come back (#1226, #3030).
 *
 * @throws HostProblem `filtered` where a filter hides rows of the sheet, which it names
 */
export function refuseFiltered({ sheet, tables, own }: Filters): void {
  const table = tables.items.find(({ autoFilter }) => autoFilter.isDataFiltered);
  if (table !== undefined) throw new HostProblem('filtered', { name: `${sheet}: ${table.name}` });
  if (own.isDataFiltered) throw new HostProblem('filtered', { name: sheet });
}
