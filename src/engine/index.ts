export * from './values/cell';
export * from './values/language';
export * from './criteria/criterion';
export * from './values/actual';
export { percentValue } from './values/cellText';
export { isExcelError } from './values/excelError';
export * from './kinds/request';
export * from './kinds/rule';
export type { UnscoredReason } from './kinds/unscoredRule';
export type { DeadlineUnit, Month } from './kinds/deadline/rule';
export { dayMeant } from './kinds/deadline/score';
export type { ThresholdEvidence, ThresholdRule, ThresholdStep } from './kinds/threshold/rule';
export type { JointRule } from './kinds/joint/rule';
export { piecesOf, type Piece } from './kinds/range/pieces';
export type { Rung } from './kinds/ladder/rule';
export type { ResultForm } from './kinds/resultForm';
export * from './criteria/finding';
export * from './kinds/outcome';
export * from './values/periods/period';
export * from './totals/band';
export * from './totals/total';

export { compareNumbers, sameNumber, withoutNoise } from './values/numbers/compare';
export * from './values/numbers/decimals';
export * from './totals/scale';
export { readScale, risingNumbers } from './totals/readScale';
export { leastRoundingTo, rounded, roundDown, type Rounding } from './values/numbers/rounded';
export { roundHalfUp } from './values/numbers/rounding';
export { growingSum, sumOf } from './values/numbers/sum';
export { figureAtOnce, prepareBasic, scoreBasic, type BasicRule } from './kinds/basics';
export {
  comparisonOf,
  formOf,
  neededFor,
  neededInWords,
  resultsReaching,
  scoreActual,
} from './kinds/kinds';
export { comparedIn, type Comparison } from './kinds/comparison';
export { isConverted, stepsCurve, targetStepsOf } from './kinds/target/conversion';
export type { CurvePoint, TargetCurve } from './kinds/target/curve';
export { levelsOfTarget } from './kinds/target/need';
export { curveText, pointBeyond, pointText, readCurve } from './kinds/target/readCurve';
export type { CurveFault } from './kinds/target/readCurve';
export { roundedScore, withRoundedScore } from './kinds/roundedScore';
export { meanOfParts, type Part } from './kinds/composite/score';
export { pointsOf, totalOf, weightedScore } from './totals/weight';
export { totalOfGroups } from './totals/groups';
export { bandOf, bandsOn, DEFAULT_BANDS } from './totals/grade';
export { combineResults, type PeriodResult } from './totals/combine';
export { isWithin } from './values/periods/isWithin';
export { comparePeriods, PERIODS, periodsUpTo } from './values/periods/periodOrder';
export { readPeriod } from './values/periods/periodText';
export { buddhistYear, commonYear, fiscalYearOf, readFiscalYear } from './values/days/fiscalYear';
export { christianYear, MONTH_NAME } from './values/days/calendar';
export { thaiDigits, westernDigits } from './values/thaiDigits';
export { exchangedMarks } from './values/numbers/decimalComma';
export { numberText } from './values/numbers/numberText';
export {
  actualStateText,
  anyResultText,
  describeFinding,
  besideSentence,
  describeWarning,
  explain,
} from './words/sentences';
export { UNSCORED_CLAUSE } from './words/unscoredClause';
export { dayText, periodName } from './words/days';

export { readNumber } from './values/numbers/number';
export { formatKind } from './values/numbers/numberFormat';
export { readAlone, readCriteria, readCriterion } from './criteria/readCriterion';
export { readSingleCriteria, readSingle } from './criteria/readSingle';
export { inMarks, readActualIn, readCriteriaIn, textInMarks } from './criteria/decimalMarks';
export { isUnitOfMeasure } from './criteria/units';
export { calendarDay, serialDay } from './values/days/calendar';
export { readActual } from './values/readActual';
export { EXCLUDED_WORDS, readPlainActual } from './values/readPlainActual';
export { listedNumbers, maybeListed } from './values/inputs';
export { checkCriteria, prepareRule } from './kinds/prepareRule';
export type { Prepared } from './kinds/prepared';
export { sameTextKey } from './values/sameText';
export * from './words/vocabulary';
