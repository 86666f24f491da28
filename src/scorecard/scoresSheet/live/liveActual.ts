import { readActual, type Rounding } from '../../../engine';
import type { Result } from '../../../tables';
import { roundedFormula } from '../roundedFormula';
import {
  blanksAsText,
  cellReference,
  contiguousReference,
  textLiteral,
  type CellReader,
} from './liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** The result of an indicator as a formula over the user's cells. */
export interface LiveActual {
  readonly formula: string;
  /** True where the cells are formatted as percentages, so that the formula gives a fraction. */
  readonly percent: boolean;
}

/** Formula for the results of several periods, given their range and how many they are, by the method that combines them. */
export type Combinations = Readonly<Record<string, (range: string, count: number) => string>>;

/**
 * Formula for the result that counts, a quotient rounded as the workbook has it, never turning a blank into zero; null where no formula would say the same (results
 * in scattered cells, percentages mixed with plain numbers): then the value is written.
 */
export function liveActual(
  scored: ScoredIndicator,
  cellAt: CellReader,
  rounding: Rounding,
  combinations?: Combinations
): LiveActual | null {
  const { results, indicator } = scored;
  const [first] = results;
  if (first === undefined || scored.hasParts) return null;
  const latest = indicator.combination === 'latest' || scored.outcome.status === 'excluded';
  if (indicator.combination === 'ratio' && !latest)
    return ratioOf(results, cellAt, isPercent(scored), rounding);
  if (latest && indicator.combination !== 'latest') return notAssessed(first, cellAt);
  if (results.length === 1) return oneResult(first, cellAt, isPercent(scored), rounding);
  // The function that combines them has no options: it would read a decimal comma otherwise.
  if (!results.every((result) => isReadAlike(result, cellAt))) return null;
  return severalResults(results, indicator.combination, combinations);
}

function isReadAlike({ actual, actualAt }: Result, cellAt: CellReader): boolean {
  const value = actualAt === null ? null : cellAt(actualAt);
  if (actual.state !== 'number' || typeof value !== 'string') return true;
  const read = readActual({ value });
  return read.state === 'number' && read.value === actual.value;
}

/** Results of which no one actual can be made: the function would score whatever stands in the cell instead. */
export function cannotBeCombined({ outcome: { evidence } }: ScoredIndicator): boolean {
  if (evidence.by !== 'unreadableActual') return false;
  return evidence.reason === 'noQuotient' || evidence.reason === 'notCombined';
}

function isPercent({ outcome }: ScoredIndicator): boolean {
  return outcome.actual.state === 'number' && outcome.actual.measure === 'percent';
}

/**
 * The newest of results that are combined, as long as it says that the indicator is not assessed: another one would be
 * combined with those before it, which no formula over this cell can do.
 */
function notAssessed({ actualAt, percentFormat }: Result, cellAt: CellReader): LiveActual | null {
  const value = actualAt === null ? null : cellAt(actualAt);
  if (actualAt === null || typeof value !== 'string') return null;
  const cell = cellReference(actualAt);
  return { formula: `=IF(${cell}=${textLiteral(value)},${cell},NA())`, percent: percentFormat };
}

function oneResult(
  result: Result,
  cellAt: CellReader,
  percent: boolean,
  rounding: Rounding
): LiveActual | null {
  if (result.actual.state === 'pending' && result.numerator !== null) {
    return ratioOf([result], cellAt, percent, rounding);
  }
  if (result.actualAt === null) return null;
  const cell = cellReference(result.actualAt);
  return { formula: `=${blanksAsText(cell)}`, percent: result.percentFormat };
}

/**
 * Σnumerator ÷ Σdenominator, blank until every cell has its number; × 100 unless the criteria count percent, for then the
 * cell shows the fraction as one. Null where one of them is typed as text, which no formula counts.
 */
function ratioOf(
  results: readonly Result[],
  cellAt: CellReader,
  percent: boolean,
  rounding: Rounding
): LiveActual | null {
  const numerators: string[] = [];
  const denominators: string[] = [];
  for (const { numerator, denominator } of results) {
    if (numerator === null || denominator === null) return null;
    if ([numerator.at, denominator.at].some((at) => typeof cellAt(at) !== 'number')) return null;
    numerators.push(cellReference(numerator.at));
    denominators.push(cellReference(denominator.at));
  }
  const [numerator, denominator] = [numerators.join(','), denominators.join(',')];
  const needed = numerators.length * 2;
  const quotient =
    needed === 2 ? `${numerator}/${denominator}` : `SUM(${numerator})/SUM(${denominator})`;
  const result = percent
    ? roundedFormula(quotient, rounding, 2)
    : roundedFormula(`${quotient}*100`, rounding);
  return {
    formula: `=IF(COUNT(${numerator},${denominator})=${needed},${result},"")`,
    percent,
  };
}

const isCounted = ({
  time,
  outOf,
}: {
  readonly time?: unknown;
  readonly outOf?: unknown;
}): boolean => time !== undefined || outOf !== undefined;

function severalResults(
  results: readonly Result[],
  method: string,
  combinations?: Combinations
): LiveActual | null {
  if (results.some((result) => result.actual.state === 'pending')) return null;
  // `90 นาที`: the function would take the number without what it counts.
  if (results.some(({ actual }) => actual.state === 'number' && isCounted(actual))) return null;
  const percent = results[0]?.percentFormat ?? false;
  if (results.some((result) => result.percentFormat !== percent)) return null;
  const range = contiguousReference(results.map((result) => result.actualAt));
  if (range === null) return null;
  if (combinations === undefined) {
    return { formula: `=KPICOMBINE(${blanksAsText(range)},"${method}")`, percent };
  }
  const formula = combinations[method]?.(range, results.length);
  return formula === undefined ? null : { formula, percent };
}
