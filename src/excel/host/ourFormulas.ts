import type { CellValue } from '../../engine';

/**
 * A formula that calls a function of ours, wherever it stands; while Excel does not know the function, its name reads as
 * `_xldudf_KPISCORE`.
 */
const OURS =
  /(?:\b|_xldudf_)KPI(?:SCORE|LEVEL|TOTAL|WEIGHTED|PERCENT|BAND|EXPLAIN|CHECK|NEED|COMBINE)\s*\(/i;

export const callsOurs = (formula: CellValue): boolean =>
  typeof formula === 'string' && OURS.test(formula);

/**
 * Whether a formula of ours stands there that Excel has not connected with the add-in, as in a workbook that was open before
 * it; that stays until the formula is entered again (#6611).
 */
export const isUnknown = (formula: CellValue, value: CellValue): boolean =>
  value === '#NAME?' && callsOurs(formula);

/** The formula as it is entered. */
export const asEntered = (formula: string): string => formula.replaceAll('_xldudf_', '');
