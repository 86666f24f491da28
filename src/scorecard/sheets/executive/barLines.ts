import { compareNumbers, type Band, type Language } from '../../../engine';
import type { PlanCell } from '../../plan/plan';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { COLUMNS, figures, from, HALF, heading, moves, NAME } from './executiveLines';

/** A row of the totals: a group or a unit. */
export interface Bar {
  /** Among the units; null for groups, and without a score. */
  readonly place: number | null;
  readonly name: string;
  readonly weight: number;
  /** As much of it as has a score: what the total counts (domain.md §5). */
  readonly counted: number;
  readonly score: number | null;
  /** Of the score since the period before. */
  readonly change: number | null;
  readonly band: Band | null;
}

/** Figures of a row of the totals; the band stands in what is left of it. */
export type Figure = 'score' | 'target' | 'weight' | 'counted' | 'change';

/** Whether less than the whole weight counts: then that stands on the page, as the total is made of it. */
export const isPartly = (bars: readonly Bar[]): boolean =>
  bars.some(({ counted }) => counted > 0) &&
  bars.some(({ weight, counted }) => compareNumbers(counted, weight) < 0);

/** The figures that any row has. */
export function figuresOf(bars: readonly Bar[], target: number | null): readonly Figure[] {
  return [
    'score',
    ...(target === null ? [] : ['target' as const]),
    ...(bars.some(({ weight }) => weight !== 0)
      ? [isPartly(bars) ? ('counted' as const) : ('weight' as const)]
      : []),
    ...(bars.some(({ change }) => change !== null) ? ['change' as const] : []),
  ];
}

/** The totals: their head, and a row each, with the band in what is left of the page. */
export function barLines(
  title: string,
  bars: readonly Bar[],
  target: number | null,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const shown = figuresOf(bars, target);
  const isRanked = bars.some(({ place }) => place !== null);
  // A figure beyond those of the left half has the room of a name, and the band what is left.
  const [first, wide] = [NAME + 1, HALF + NAME + 1];
  const isWide = first + shown.length > HALF;
  const spans = isWide ? [from(HALF, wide), from(wide)] : [from(first + shown.length)];
  const withBand = (
    start: readonly PlanCell[],
    each: readonly PlanCell[],
    band: string
  ): readonly PlanCell[] => [...start, ...each, ...(isWide ? [null] : []), band];
  const band = isWide ? wide : first + shown.length;
  return [
    heading(
      withBand(
        [isRanked ? sheetWordsIn(language).comparison.rank : null, title],
        shown.map((figure) => words[figure]),
        words.band
      ),
      spans
    ),
    ...bars.map((bar): ReportLine => ({
      cells: withBand(
        [bar.place, bar.name],
        shown.map((figure) => figureOf(bar, figure, target)),
        bar.band?.name[language] ?? ''
      ),
      spans,
      styles: (row) => [
        figures(row, 0, 1, numbers.format(0)),
        ...shown.map((figure, i) => figures(row, first + i, 1, formatOf(figure, numbers))),
        { area: { row, column: band, rows: 1, columns: COLUMNS - band }, horizontal: 'Center' },
      ],
    })),
  ];
}

export const formatOf = (figure: Figure, numbers: ShownNumbers): string =>
  figure === 'change' ? moves(numbers) : numbers.format();

export function figureOf(bar: Bar, figure: Figure, target: number | null): PlanCell {
  if (figure === 'target') return target;
  const value = bar[figure];
  return (figure === 'weight' || figure === 'counted') && value === 0 ? null : value;
}
