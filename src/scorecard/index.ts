export * from './plan';
export * from './scorecard';
export type { Day } from './dateWords';
export { score, type ScoreInput, type ScoreOptions } from './score';
export { report, type Report, type ReportedIndicator, type ReportedTotal } from './report';
export { sameIndicator, type SharedIndicator, type UnitLine } from './sameIndicator';
export { planScores, type PlanScoresOptions } from './planScores';
export { planSummary, type PlanSummaryOptions } from './planSummary';
export { checkTargets, originalOf } from './targets';
