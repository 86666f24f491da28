import type { TableKind } from './columns';

/** Excel table names that the reader looks for first. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  indicators: 'KpiIndicators',
  results: 'KpiResults',
  groups: 'KpiGroups',
  bands: 'KpiBands',
  settings: 'KpiSettings',
  holidays: 'KpiHolidays',
  plan: 'KpiPlan',
};
