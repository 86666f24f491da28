export * from './snapshot';
export * from './problems/problem';
export * from './indicators/indicator';
export { givesScores, targetScoringOf } from './indicators/targetScoring';
export * from './results/result';
export { BY_WEIGHTS, type Grouping } from './settings/grouping';
export type { GroupWeight } from './settings/groups';
export type { Holidays } from './settings/holidays';
export { settingPlace } from './settings/settingPlace';
export { inkOn } from './settings/colours';
export { settingsStated } from './settings/settingsStated';
export { DEFAULT_FONTS, settingOf, SETTINGS } from './settings/settings';
export { DEFAULT_SETTINGS, settingRows, type Settings } from './settings/settled';
export * from './yearPlan/yearPlanModel';
export { planSums, type PlanSum, type YearSum } from './yearPlan/yearPlanSums';
export { readTables, settingsIn, type Tables } from './readTables';
export {
  columnIndex,
  OF_ALL_PERIODS,
  type ResultColumn,
  type ResultKey,
} from './results/resultColumns';
export { resultPlaces, type ResultPlace } from './results/resultPlace';
export { storedResults, type StoredCell, type StoredResults } from './results/storedResults';
export { distinctProblems } from './problems/distinctProblems';
export { a1, addressText, columnName, quoteSheet } from './cells/address';
export { contains, rangeName, sharedArea, without, type Area } from './cells/area';
export { columnsWithFormats, identifyTable, isOwnSheet, tableOf } from './columns/identify';
export { isDayFormat, LESS_IN_1904, movedDay, movedDays } from './cells/movedDays';
export { findColumns } from './columns/findColumns';
export { COLUMNS, columnsFor, ownColumn } from './columns/columns';
export { YEAR_COLUMNS } from './columns/planColumns';
export { TABLE_NAMES } from './columns/tableNames';
export type { Layout } from './cells/layout';
export type { ColumnKey, TableKind } from './columns/columns';
export type { ColumnSpec } from './columns/column';
export { columnOf, columnTitle, columnTitles } from './columns/headers';
export { describeProblem, problemAddress } from './problems/messages';
export { describeCause, problemCauses, type ProblemCause } from './problems/causes/cause';
export { vocabularyOf } from './cells/vocabulary';
export { isBlank, isExcelError, isUnfinished, sameTextKey, textOf } from './cells/text';
export { unitNames } from './cells/unitNames';
export { readForm } from './form/form';
export { FORM_LIMITS, cellsOf, gridOfText, placeOfGrid } from './form/formGrid';
export type { FormGrid, HeaderAbove } from './form/formGrid';
export { addressOfBlock, formsIn, gridOfBlock, type FormBlock } from './form/blocks/formBlocks';
export { lastHeader } from './form/blocks/formPart';
export * from './form/formModel';
export {
  columnsKnown,
  formKey,
  readKnownColumns,
  withColumns,
  type KnownColumns,
} from './form/header/knownColumns';
export { describeDoubt, type Doubt } from './form/doubts/formDoubts';
export { describeLeftOut, type LeftOut } from './form/leftOut/leftOut';
