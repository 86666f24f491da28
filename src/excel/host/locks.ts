import { loadFilters, refuseFiltered, type Filters } from './filters';
import { HostProblem } from './hostProblem';

/** What keeps a sheet from being written to. */
export interface Locks {
  readonly protection: Excel.WorksheetProtection;
  readonly filters: Filters;
}

/** To be followed by a sync. */
export const loadLocks = (sheet: Excel.Worksheet, name: string): Locks => ({
  protection: sheet.protection.load('protected'),
  filters: loadFilters(sheet, name),
});

/** @throws HostProblem `protected` or `filtered` */
export function refuseLocked({ protection, filters }: Locks): void {
  if (protection.protected) throw new HostProblem('protected', { name: filters.sheet });
  refuseFiltered(filters);
}
