export * from './plan';
export * from './scorecard';
export { score, type ScoreInput, type ScoreOptions } from './score';
export { report, type Report, type ReportedIndicator } from './report';
export { planScores, type PlanScoresOptions } from './planScores';
export { planSummary, type PlanSummaryOptions } from './planSummary';
export { checkTargets, originalOf } from './targets';
