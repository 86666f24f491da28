export * from './plan/plan';
export {
  DEFAULT_SUMMARIES,
  lackOf,
  offeredSummaries,
  SUMMARY_ROLES,
  type Lack,
  type Offerable,
} from './sheets/summaries';
export { summaryOf } from './sheets/summaryOf';
export * from './scoring/scorecard';
export type { Writes } from './scoresSheet/writes';
export { SAMPLE_NAMES, sampleTitle, type SampleName } from './start/samples/sampleNames';
export {
  SCHEME_NAMES,
  schemeTitle,
  STANDARD_SCHEME,
  type SchemeName,
} from './start/schemes/schemeNames';
export { ACTIONS_TABLE } from './sheets/exceptions/actionsTable';
export { SNAPSHOT_TABLE } from './intake/snapshotName';
export type { EntryCell, EntryPlan, ResultEntry } from './intake/planEntry';
export type { Day } from './plan/dates';
export { actualWords, wordsOfResult } from './plan/actualWords';
export { dayOf } from './plan/dayOf';
export { resultPeriod } from './scoring/resultPeriod';
export { score, type ScoreInput, type ScoreOptions } from './scoring/score';
export { report, type Report, type ReportedIndicator, type ReportedTotal } from './report';
export { notWrittenText, plainInsteadText, textReport } from './textReport';
export { groupTitle } from './scoring/groupTitle';
export { unitChoices } from './scoring/holders';
export { lackWords } from './words/lackWords';
export { explanationOf, explanationText, warningsOf } from './scoring/explanation';
export {
  hasTargetsOnly,
  targetCount,
  targetCountText,
  targetHeadline,
  targetsMet,
  type TargetCount,
} from './scoring/targetCount';
export { isBelow, watchedScore } from './questions/watched';
export { scoreHistory } from './questions/history';
export { levelScale, type LevelScale, type ScaleStep } from './questions/levelScale';
export { rangeLine, type RangeLine } from './questions/rangeLine';
export { sameIndicator, type SharedIndicator, type UnitLine } from './questions/sameIndicator';
export { bandsOfScores } from './scoring/totals';
export { planScores, type PlanScoresOptions } from './scoresSheet/planScores';
export { planSummary, type PlanSummaryOptions } from './sheets/form/planForm';
export { originalOf } from './plan/originalOf';
export type { ImportOptions, ImportPlan } from './intake/planImport';
export type { ImportedResult } from './intake/planResults';
export type { ListedCells } from './start/listedCells';
export type { NamedYear } from './start/nextYear/namedCells';
export type { NextHolidays } from './start/nextYear/nextHolidays';
export type { NextYear } from './start/nextYear/nextYear';
export type { DirectedRow } from './history/directions';
export type { HistoryFile } from './history/historyFile';
export type { KeptHistory } from './history/historyTable';
export type { MergedSource } from './history/mergeHistory';
export type { EntryForm } from './departments/entryForm';
export type { CollectedValue, ComparedFile, ValueState } from './departments/compareFile';
export { ALL_VALUES, type Choice } from './departments/choice';
export type { AcceptedCell, OfCell } from './departments/planAccepted';
export type { Collection } from './departments/collection';
export type { CollectOutcome } from './departments/outcome';
export type { UnitState } from './departments/unitStates';
export type { Sent } from './departments/compareSent';
export type { SentBook } from './departments/sentBook';
export type { CollectCode } from './words/en/collecting';
export { FORM_NAME } from './departments/formStamp';
export { goalOf } from './sheets/path/planPath';
export { pathTo, type Improvement, type Path } from './questions/nextBand';
export { resultNeeded } from './questions/resultNeeded';
export { resultReaching } from './questions/reachingResult';
export { withWhatIf, type WhatIfChange } from './questions/whatIf';
