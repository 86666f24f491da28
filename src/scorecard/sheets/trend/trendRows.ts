import { roundHalfUp, SHOWN_DECIMALS, WEIGHTED_DECIMALS, type Scale } from '../../../engine';
import { a1 } from '../../../tables';
import { FONT, GROUP_FILL, HEADER_FILL } from '../../plan/look';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { ReportLine } from '../reportSheet';
import { sparkline } from './sparkline';

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

/** The total of a unit is bold, groups are grey, all others plain. */
export type RowLook = 'total' | 'group' | 'plain';

/** `alone`: below it stands nothing that belongs to it. */
export type RowMaker = (series: Series, look: RowLook, alone?: boolean) => ReportLine;

/** Columns after those of the periods: bars and the change since the period before, where there was one. */
export const columnsAfter = (periods: number): number => (periods > 1 ? 2 : 0);

/** Makes the rows of scores; the change in the last column is a formula unless `freeze`. */
export function rowMaker(
  periods: number,
  numbers: ShownNumbers,
  scale: Scale,
  freeze: boolean
): RowMaker {
  const bars = FIRST + periods;
  const columns = bars + columnsAfter(periods);
  return ({ code, name, scores }, look, alone = false) => {
    const [before, last] = [scores.at(-2) ?? null, scores.at(-1) ?? null];
    const known = before !== null && last !== null;
    const change = known ? roundHalfUp(last - before, WEIGHTED_DECIMALS) : null;
    const cells: PlanCell[] = [code, name, ...scores];
    return {
      ...(look === 'plain' || alone ? {} : { withNext: true }),
      cells: columns > bars ? [...cells, sparkline(scores, scale), change] : cells,
      ...(known && !freeze
        ? { formulas: (row) => ({ [bars + 1]: `=${a1(row, bars - 1)}-${a1(row, bars - 2)}` }) }
        : {}),
      styles: (row): readonly RangeStyle[] => [
        ...looksOf(look, row, columns),
        {
          area: { row, column: FIRST, rows: 1, columns: periods },
          numberFormat: numbers.format(),
          horizontal: 'Center',
        },
        { area: { row, column: CODE, rows: 1, columns: 1 }, horizontal: 'Center' },
        ...(columns > bars ? afterStyles(row, bars, numbers) : []),
      ],
    };
  };
}

function looksOf(look: RowLook, row: number, columns: number): readonly RangeStyle[] {
  const area = { row, column: 0, rows: 1, columns };
  if (look === 'plain') return [];
  return look === 'group'
    ? [{ area, fill: GROUP_FILL }]
    : [{ area, fill: HEADER_FILL, font: { name: FONT, bold: true } }];
}

function afterStyles(row: number, bars: number, numbers: ShownNumbers): readonly RangeStyle[] {
  return [
    {
      area: { row, column: bars, rows: 1, columns: 1 },
      font: { name: 'Segoe UI Symbol', size: 11 },
      horizontal: 'Center',
      wrap: false,
    },
    {
      area: { row, column: bars + 1, rows: 1, columns: 1 },
      numberFormat: changeFormat(numbers),
      horizontal: 'Center',
    },
  ];
}

/** A rise, a fall or no change, in signs as well as in colour. */
export function changeFormat(numbers: ShownNumbers): string {
  return ['▲ ', '▼ ', '= '].map((sign) => numbers.format(SHOWN_DECIMALS, '', sign)).join(';');
}
