import {
  bandOf,
  bandsOn,
  DEFAULT_SCALE,
  inAllLanguages,
  percentOf,
  totalOf,
  weightedScore,
  type Band,
  type CellValue,
  type Scale,
  type Weighted,
} from '../../engine';
import type { Answer } from '../encode/answer';
import { cellsOf, gridOf, isBlank, refuseSizes, sizeOf, type Grid } from '../decode/argument';
import { numberOrBlank, scoreOrBlank, weightOrBlank } from '../decode/figures';
import { readLanguage, type LanguageOfWord } from '../decode/language';
import { readOptions } from '../decode/options';
import { FunctionProblem } from '../encode/functionProblem';

/**
 * `KPITOTAL(scores, weights, [options])`: Σ(score × weight) ÷ Σ(weight), unrounded (domain.md §5). Pairs without a score or
 * without a weight stay out; empty text where nothing is left.
 */
export function kpiTotal(scores: unknown, weights: unknown, options?: unknown): Answer {
  const scale = scaleIn(options);
  const [scoreGrid, weightGrid] = [gridOf(scores), gridOf(weights)];
  checkSizes(scoreGrid, weightGrid);
  const weightCells = cellsOf(weightGrid);
  const lines = cellsOf(scoreGrid).map((cell, i): Weighted => {
    const weight = weightOrBlank(weightCells[i] ?? null, 'weights');
    // A blank cell arrives as 0 from some Excels, which need not be a score; without a weight it is none.
    const within = weight === null || weight === 0 ? ANYTHING : scale;
    const score = scoreOrBlank(cell, 'scores', within);
    return score === null
      ? { status: 'pending', score: null, weight }
      : { status: 'scored', score, weight };
  });
  return totalOf(lines, scale).score ?? '';
}

/** A score that counts nothing may be any number. */
const ANYTHING: Scale = Object.freeze({ scores: Object.freeze([-Infinity, Infinity]) });

/** `KPIWEIGHTED(score, weight, [options])`: score × weight ÷ 100, unrounded; a column of scores spills. */
export function kpiWeighted(score: unknown, weight: unknown, options?: unknown): Answer[][] {
  const scale = scaleIn(options);
  const [scores, weights] = [gridOf(score), gridOf(weight)];
  const one = cellsOf(weights).length === 1 ? weights[0]?.[0] : undefined;
  if (one === undefined) checkSizes(scores, weights);
  return overCells(scores, (cell, row, column) => {
    const read = scoreOrBlank(cell, 'score', scale);
    const share = weightOrBlank(one ?? weights[row]?.[column] ?? null, 'weight');
    return read === null || share === null ? '' : weightedScore(read, share);
  });
}

/** `KPIPERCENT(total, [options])`: in percent of the highest score. */
export function kpiPercent(total: unknown, options?: unknown): Answer[][] {
  const scale = scaleIn(options);
  return overCells(gridOf(total), (cell) => {
    const read = scoreOrBlank(cell, 'total', scale);
    return read === null ? '' : percentOf(read, scale);
  });
}

/**
 * `KPIBAND(total, [bands], [language], [options])`: the band's name. `bands` has the lowest total of each band in its first column
 * and the name in its second, which is the answer in every language; without it the five bands of domain.md §5, Thai by
 * default. The total is rounded to 2 decimals first.
 */
export function bandingBy(languageOf: LanguageOfWord) {
  return (total: unknown, bands: unknown, language: unknown, options?: unknown): Answer[][] => {
    const scale = scaleIn(options);
    const known = bands === null || bands === undefined ? bandsOn(scale) : readBands(gridOf(bands));
    const chosen = readLanguage(language, languageOf);
    return overCells(gridOf(total), (cell) => {
      const read = scoreOrBlank(cell, 'total', scale);
      if (read === null) return '';
      const band = bandOf(read, known);
      return band === null ? badBands() : band.name[chosen];
    });
  };
}

/** The only option of functions of scores: what the levels are worth (`scores 0 50 75 100`). */
function scaleIn(options: unknown): Scale {
  const refuse = (): null => null;
  return readOptions(options, refuse).rule.scale ?? DEFAULT_SCALE;
}

function readBands(grid: Grid): readonly Band[] {
  const bands = grid.flatMap((row): Band[] => {
    const [from = null, name = null] = row;
    if (isBlank(from) && isBlank(name)) return [];
    const low = numberOrBlank(from, 'bands');
    if (low === null || isBlank(name)) badBands();
    const text = String(name);
    return [{ from: low, name: inAllLanguages(text), fill: '', ink: '' }];
  });
  return bands.length === 0 || grid.some((row) => row.length < 2) ? badBands() : bands;
}

function badBands(): never {
  throw new FunctionProblem({ code: 'bands' });
}

/** Answers cell by cell; a cell that is wrong has its own error and leaves the others alone. */
function overCells(
  grid: Grid,
  answer: (cell: CellValue, row: number, column: number) => Answer
): Answer[][] {
  return grid.map((cells, row) =>
    cells.map((cell, column) => {
      try {
        return answer(cell, row, column);
      } catch (problem) {
        if (problem instanceof FunctionProblem) return problem;
        throw problem;
      }
    })
  );
}

function checkSizes(scores: Grid, weights: Grid): void {
  if (sizeOf(scores) !== sizeOf(weights)) refuseSizes('scores', scores, 'weights', weights);
}
