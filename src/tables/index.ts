export * from './snapshot';
export * from './problems/problem';
export * from './model';
export * from './indicators/indicator';
export * from './results/result';
export type { Holidays } from './settings/holidays';
export * from './yearPlan/yearPlanModel';
export { planSums, type PlanSum, type YearSum } from './yearPlan/yearPlanSums';
export { PLAN_COLUMNS, PLAN_TABLE, planYearTitle } from './yearPlan/yearPlanColumns';
export { readTables, type Tables } from './readTables';
export {
  columnIndex,
  resultPlace,
  type ResultColumn,
  type ResultKey,
  type ResultPlace,
} from './results/resultPlace';
export { distinctProblems } from './problems/distinctProblems';
export { DEFAULT_SETTINGS } from './settings/settings';
export { a1, addressText, columnName, quoteSheet } from './cells/address';
export { columnsWithFormats, identifyTable, isOwnSheet, tableOf } from './columns/identify';
export { columnOf, columnTitle, columnTitles, COLUMNS, TABLE_NAMES } from './columns/columns';
export type { ColumnKey, ColumnSpec, TableKind } from './columns/columns';
export { describeProblem, problemAddress } from './problems/messages';
export { isBlank, isExcelError, sameTextKey, textOf } from './cells/text';
export { termTitle } from './columns/vocabulary';
export { SETTING_NAMES } from './settings/settingNames';
export { readForm } from './form/form';
export { FORM_LIMITS, cellsOf, gridOfText } from './form/formGrid';
export type { FormGrid, GridArea } from './form/formGrid';
export * from './form/formModel';
export { describeDoubt } from './form/formMessages';
