import { combineResults, type Combination, type PeriodResult } from '../../engine';
import type { Answer } from '../encode/answer';
import { cellsOf, gridOf, valueOf, type Grid } from '../decode/argument';
import { numberOrBlank } from '../decode/figures';
import { FunctionProblem } from '../encode/functionProblem';

/**
 * `KPICOMBINE(results, method)`: the results of several periods, in period order, as one (domain.md §4). Periods without a
 * result are passed over, never zero; empty text where none has one. `ratio` takes two columns or two rows: numerators
 * and denominators. `named`: the method that a word names.
 */
export function combiningBy(named: (word: string) => Combination | null) {
  return (results: unknown, method: unknown): Answer => combined(results, method, named);
}

function combined(
  results: unknown,
  method: unknown,
  named: (word: string) => Combination | null
): Answer {
  const grid = gridOf(results);
  const word = String(valueOf(method, 'method') ?? '');
  const combination = named(word);
  if (combination === null) {
    throw new FunctionProblem({ code: 'method', text: word });
  }
  if (combination === 'ratio') return ratio(grid);
  const values = cellsOf(grid).map((cell) => ({ value: numberOrBlank(cell, 'results') }));
  return combineResults(values, combination) ?? '';
}

function ratio(grid: Grid): Answer {
  const periods = pairsOf(grid).filter(
    ({ numerator, denominator }) => numerator !== null || denominator !== null
  );
  if (periods.length === 0) return '';
  const combined = combineResults(periods, 'ratio');
  return combined ?? badRatio();
}

function pairsOf(grid: Grid): PeriodResult[] {
  const pair = (numerator: string | number | boolean | null, denominator: typeof numerator) => ({
    value: null,
    numerator: numberOrBlank(numerator, 'results'),
    denominator: numberOrBlank(denominator, 'results'),
  });
  if (grid[0]?.length === 2) return grid.map(([top = null, bottom = null]) => pair(top, bottom));
  const [tops, bottoms] = grid;
  if (grid.length === 2 && tops !== undefined && bottoms !== undefined) {
    return tops.map((top, i) => pair(top, bottoms[i] ?? null));
  }
  return badRatio();
}

function badRatio(): never {
  throw new FunctionProblem({ code: 'ratio' });
}
