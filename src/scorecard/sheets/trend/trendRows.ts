import { roundHalfUp, SHOWN_DECIMALS, WEIGHTED_DECIMALS } from '../../../engine';
import { a1 } from '../../../tables';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { sparkline } from './sparkline';
import type { ShownNumbers } from '../../plan/shownNumbers';

/** Columns before those of the periods. */
export const CODE = 0;
export const NAME = 1;
export const FIRST = 2;

/** One row of scores over the periods. */
export interface Series {
  readonly code: string | null;
  readonly name: string;
  readonly scores: readonly (number | null)[];
  /** The target that stands beside the totals. */
  readonly isTarget?: true;
}

export type RowMaker = (series: Series, look: 'total' | 'plain') => ReportLine;

/** Makes the rows of scores; the change in the last column is a formula unless `freeze`. */
export function rowMaker(columns: number, numbers: ShownNumbers, freeze: boolean): RowMaker {
  const trend = FIRST + columns;
  return ({ code, name, scores }, look) => {
    const [before, last] = [scores.at(-2) ?? null, scores.at(-1) ?? null];
    const known = before !== null && last !== null;
    const cells: PlanCell[] = [code, name, ...scores, sparkline(scores)];
    return {
      cells: [...cells, known ? roundHalfUp(last - before, WEIGHTED_DECIMALS) : null],
      ...(known && !freeze
        ? { formulas: (row) => ({ [trend + 1]: `=${a1(row, trend - 1)}-${a1(row, trend - 2)}` }) }
        : {}),
      styles: (row): readonly RangeStyle[] => [
        {
          area: { row, column: FIRST, rows: 1, columns },
          numberFormat: numbers.format(),
          horizontal: 'Center',
        },
        { area: { row, column: CODE, rows: 1, columns: 1 }, horizontal: 'Center' },
        {
          area: { row, column: trend, rows: 1, columns: 1 },
          font: { name: 'Segoe UI Symbol', size: 11 },
          horizontal: 'Center',
          wrap: false,
        },
        {
          area: { row, column: trend + 1, rows: 1, columns: 1 },
          numberFormat: changeFormat(numbers),
          horizontal: 'Center',
        },
        ...(look === 'total'
          ? [{ area: { row, column: 0, rows: 1, columns: trend + 2 }, font: { bold: true } }]
          : []),
      ],
    };
  };
}

/** A rise, a fall or no change, in signs as well as in colour. */
function changeFormat(numbers: ShownNumbers): string {
  return ['▲ ', '▼ ', '= '].map((sign) => numbers.format(SHOWN_DECIMALS, '', sign)).join(';');
}
