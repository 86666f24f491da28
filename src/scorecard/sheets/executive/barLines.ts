import { compareNumbers } from '../../../engine';
import type { PlanCell } from '../../plan/plan';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { SheetWords } from '../../words/en/sheets';
import type { ReportLine } from '../reportSheet';
import { EXECUTIVE_WIDTHS, figures, heading, moves, NAME } from './executiveLines';

const COLUMNS = EXECUTIVE_WIDTHS.length;

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
  readonly band: string;
}

/** Figures of a row of the totals; the band stands in what is left of it. */
type Figure = 'score' | 'target' | 'weight' | 'counted' | 'change';

/** Whether less than the whole weight counts: then that stands on the page, as the total is made of it. */
export const isPartly = (bars: readonly Bar[]): boolean =>
  bars.some(({ counted }) => counted > 0) &&
  bars.some(({ weight, counted }) => compareNumbers(counted, weight) < 0);

/** The figures that any row has. */
function figuresOf(bars: readonly Bar[], target: number | null): readonly Figure[] {
  return [
    'score',
    ...(target === null ? [] : ['target' as const]),
    ...(bars.some(({ weight }) => weight !== 0)
      ? [isPartly(bars) ? ('counted' as const) : ('weight' as const)]
      : []),
    ...(bars.some(({ change }) => change !== null) ? ['change' as const] : []),
  ];
}

/** The totals: their head, and a row each. */
export function barLines(
  title: string,
  bars: readonly Bar[],
  target: number | null,
  numbers: ShownNumbers,
  words: SheetWords['executive']
): readonly ReportLine[] {
  const shown = figuresOf(bars, target);
  const first = NAME + 1;
  const band = first + shown.length;
  const spans = COLUMNS - band > 1 ? [{ column: band, columns: COLUMNS - band }] : [];
  const formats = {
    score: numbers.format(),
    target: numbers.format(),
    weight: numbers.format(),
    counted: numbers.format(),
  };
  return [
    { ...heading([null, title, ...shown.map((figure) => words[figure]), words.band]), spans },
    ...bars.map((bar): ReportLine => ({
      cells: [
        bar.place,
        bar.name,
        ...shown.map((figure) => figureOf(bar, figure, target)),
        bar.band,
      ],
      spans,
      styles: (row) => [
        figures(row, 0, 1, numbers.format(0)),
        ...shown.map((figure, i) =>
          figures(row, first + i, 1, figure === 'change' ? moves(numbers) : formats[figure])
        ),
      ],
    })),
  ];
}

function figureOf(bar: Bar, figure: Figure, target: number | null): PlanCell {
  if (figure === 'target') return target;
  const value = bar[figure];
  return (figure === 'weight' || figure === 'counted') && value === 0 ? null : value;
}
