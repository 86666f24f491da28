export * from './snapshot';
export * from './problem';
export * from './model';
export * from './yearPlanModel';
export { planSums, type PlanSum, type YearSum } from './yearPlanSums';
export { PLAN_COLUMNS, PLAN_TABLE, planYearTitle } from './yearPlanColumns';
export { readTables } from './readTables';
export {
  columnIndex,
  resultPlace,
  type ResultColumn,
  type ResultKey,
  type ResultPlace,
} from './resultPlace';
export { distinctProblems } from './distinctProblems';
export { DEFAULT_SETTINGS } from './settings';
export { a1, addressText, columnName, quoteSheet } from './address';
export { columnsWithFormats, identifyTable, isOwnSheet, tableOf } from './identify';
export { columnOf, columnTitle, columnTitles, COLUMNS, TABLE_NAMES } from './columns';
export type { ColumnKey, ColumnSpec, TableKind } from './columns';
export { describeProblem, problemAddress } from './messages';
export { isBlank, isExcelError, sameTextKey, textOf } from './text';
export { termTitle } from './vocabulary';
export { SETTING_NAMES } from './settingNames';
export { readForm } from './form';
export { FORM_LIMITS, cellsOf, gridOfText } from './formGrid';
export type { FormGrid, GridArea } from './formGrid';
export * from './formModel';
export { describeDoubt } from './formMessages';
