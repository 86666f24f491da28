import {
  highestScore,
  lowestScore,
  readPlainActual,
  sameNumber,
  type CellValue,
  type Scale,
} from '../../engine';
import { isBlank } from './argument';
import { FunctionProblem } from '../encode/functionProblem';

/**
 * A cell that has to be a number: a number, or a text that reads as one (`๘๕`, `1,234.5`). Null where it is blank or says
 * that it is not assessed.
 * @throws FunctionProblem naming what the cell holds instead
 */
export function numberOrBlank(value: CellValue, parameter: string): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isBlank(value)) return null;
  const actual = readPlainActual({ value });
  if (actual.state === 'number') return actual.value;
  if (actual.state === 'excluded' || actual.state === 'pending') return null;
  throw new FunctionProblem({ code: 'notNumber', parameter, text: actual.text });
}

/** A score or total within the scale; null where blank. Binary noise beyond the ends, as of =4.9+0.1, is taken off. */
export function scoreOrBlank(value: CellValue, parameter: string, scale: Scale): number | null {
  const score = numberOrBlank(value, parameter);
  const [low, high] = [lowestScore(scale), highestScore(scale)];
  if (score === null || (score >= low && score <= high)) return score;
  if (sameNumber(score, low)) return low;
  if (sameNumber(score, high)) return high;
  throw new FunctionProblem({ code: 'notScore', parameter, value: score, low, high });
}

/** A weight, not negative; null where blank. */
export function weightOrBlank(value: CellValue, parameter: string): number | null {
  const weight = numberOrBlank(value, parameter);
  if (weight === null || weight >= 0) return weight;
  throw new FunctionProblem({ code: 'notWeight', parameter, value: weight });
}
