import { highestScore, NOISE_FREE_DECIMALS, type Rounding, type Scale } from '../../engine';
import { a1 } from '../../tables';
import { textLiteral } from './live/liveReference';
import { scaleArgument } from './live/liveScale';
import { COLUMN } from './scoreColumns';

/** Sheet rows from the first to the last, 0-based and inclusive. */
export interface SheetRows {
  readonly first: number;
  readonly last: number;
}

/** One column of KpiScores over a run of rows: `H5:H9`. */
export function columnRange({ first, last }: SheetRows, column: keyof typeof COLUMN): string {
  return `${a1(first, COLUMN[column])}:${a1(last, COLUMN[column])}`;
}

/**
 * The total of a run of rows of KpiScores, without the equals sign; the weighted scores over the weights that have one
 * where no function of the add-in is wanted (`plain`), and where weighted scores are rounded. Only plain ranges: an
 * expression over whole ranges, such as IF(K5:K9="",…), would be cut down to one row where a file is opened that was not
 * written by Excel itself.
 */
export function totalFormula(
  rows: SheetRows,
  plain: boolean,
  { decimals }: Rounding,
  scale: Scale
): string {
  const weights = columnRange(rows, 'weight');
  if (!plain && decimals === null)
    return `KPITOTAL(${columnRange(rows, 'counted')},${weights}${scaleArgument(scale)})`;
  const weighted = columnRange(rows, 'weighted');
  const measured = `SUMIF(${weighted},">=0",${weights})`;
  return `IF(${measured}=0,"",ROUND(SUM(${weighted})/${measured}*100,${NOISE_FREE_DECIMALS}))`;
}

/**
 * The mean of the parts of an indicator, without the equals sign: by their weights, and by scores that no weighted score
 * has rounded.
 */
export function meanFormula(
  rows: SheetRows,
  plain: boolean,
  weighted: Rounding,
  scale: Scale
): string {
  if (!plain || weighted.decimals === null) {
    return totalFormula(rows, plain, { ...weighted, decimals: null }, scale);
  }
  return weightedMean(columnRange(rows, 'counted'), columnRange(rows, 'weight'));
}

/** Σ(value × weight) ÷ Σ(weight) of single cells, of those that have a value; blank where none has. */
export function meanOfCells(values: readonly string[], weights: readonly string[]): string {
  const products = values.map((value, i) => `N(${value})*${weights[i] ?? ''}`);
  const counted = values.map((value, i) => `COUNT(${value})*${weights[i] ?? ''}`);
  return `IFERROR(ROUND((${products.join('+')})/(${counted.join('+')}),${NOISE_FREE_DECIMALS}),"")`;
}

/** Σ(value × weight) ÷ Σ(weight) of two ranges side by side, of the rows that have a value; blank where none has. */
export function weightedMean(values: string, weights: string): string {
  const whole = `SUMIF(${values},">=0",${weights})`;
  return `IF(${whole}=0,"",ROUND(SUMPRODUCT(${values},${weights})/${whole},${NOISE_FREE_DECIMALS}))`;
}

/**
 * The lowest score of some rows, without the equals sign; blank where there is none. A part's committee score goes
 * before its computed one, row by row, as an expression over ranges would be cut down to one row.
 */
export function minimumFormula(
  rows: readonly number[],
  hasOverride: boolean,
  scale: Scale
): string {
  const cells = (column: 'score' | 'override'): string =>
    runsOf(rows)
      .map((run) => columnRange(run, column))
      .join(',');
  const scores = cells('score');
  if (!hasOverride) return `IF(COUNT(${scores}),MIN(${scores}),"")`;
  const each = rows.map((row) => {
    const [override, score] = [a1(row, COLUMN.override), a1(row, COLUMN.score)];
    // A part without one lowers nothing.
    return `IF(COUNT(${override}),${override},IF(COUNT(${score}),${score},${highestScore(scale)}))`;
  });
  return `IF(COUNT(${scores},${cells('override')}),MIN(${each.join(',')}),"")`;
}

/** How many of some rows have that status, without the equals sign. */
export function countOfStatus(rows: readonly number[], word: string): string {
  return runsOf(rows)
    .map((run) => `COUNTIF(${columnRange(run, 'status')},${textLiteral(word)})`)
    .join('+');
}

/** Rows that stand together, as runs from the top down. */
function runsOf(rows: readonly number[]): readonly SheetRows[] {
  const runs: SheetRows[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) runs[runs.length - 1] = { ...run, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Sum of the weights of a run of rows. */
export function weightFormula(rows: SheetRows): string {
  return `SUM(${columnRange(rows, 'weight')})`;
}

/** Share (0–1) of the weight that has a score, among what is not excluded. */
export function measuredFormula(rows: SheetRows, excludedWord: string): string {
  const weights = columnRange(rows, 'weight');
  const measured = `SUMIF(${columnRange(rows, 'weighted')},">=0",${weights})`;
  const excluded = `SUMIF(${columnRange(rows, 'status')},${textLiteral(excludedWord)},${weights})`;
  return `IFERROR(${measured}/(SUM(${weights})-${excluded}),"")`;
}
