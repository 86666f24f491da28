import type { Language } from '../../../engine';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import { ALERT } from '../../plan/look';
import { linesOf } from '../../plan/rowHeights';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { Scorecard } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandTexts } from '../bandTexts';
import type { ReportLine } from '../reportSheet';
import { figureOf, figuresOf, formatOf, type Bar, type Figure } from './barLines';
import { COLUMNS, figures, HALF, heading, NAME } from './executiveLines';

/** Lines of names that the first page takes beside what stands above them, and each one after it, under heads of its own. */
const FIRST_PAGE = 30;
const NEXT_PAGE = 36;
/** The score, and two figures beside it. */
const SCORE = NAME + 1;

/**
 * Many totals, side by side in two halves so that they stay on the page: read down the left one, then the right one. Their
 * bands are the colours of their scores, which a line below says in words and figures; the target is said in the head. All of
 * them are there, however many: those that a page has no room for go on under the same heads on the next one.
 */
export function barPairs(
  title: string,
  bars: readonly Bar[],
  target: number | null,
  scorecard: Scorecard,
  nameWidth: number,
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  const shown = figuresOf(bars, null);
  const head = target === null ? title : words.against(title, numbers.text(target));
  const figureHeads = Array.from({ length: HALF - SCORE }, (_, i) => {
    const figure = shown[i];
    return figure === undefined ? null : words[figure];
  });
  const isRanked = bars.some(({ place }) => place !== null);
  const heads = [isRanked ? sheetWordsIn(language).comparison.rank : null, head, ...figureHeads];
  const pages = pagesOf(bars, nameWidth, FIRST_PAGE);
  return [
    ...pages.flatMap((page, i) => [
      {
        ...heading([...heads, ...heads], [], [NAME, HALF + NAME]),
        ...(i === 0 ? {} : { begins: true as const }),
      },
      ...pairsOf(page).map((pair) => pairLine(pair, shown, target, numbers)),
    ]),
    ...legend(scorecard, bars, numbers, language),
  ];
}

type Pair = readonly (Bar | undefined)[];

function pairsOf<Item>(items: readonly Item[]): readonly (readonly (Item | undefined)[])[] {
  const rows = Math.ceil(items.length / 2);
  return items.slice(0, rows).map((item, i) => [item, items[rows + i]]);
}

/** As many as have room on each page; names that take two lines have it of two. */
function pagesOf(bars: readonly Bar[], width: number, room: number): readonly (readonly Bar[])[] {
  if (bars.length === 0) return [];
  const linesIn = (pair: Pair): number =>
    Math.max(...pair.map((bar) => (bar === undefined ? 1 : linesOf(bar.name, width))));
  let count = Math.min(bars.length, 2 * room);
  const isOver = (): boolean =>
    pairsOf(bars.slice(0, count)).reduce((lines, pair) => lines + linesIn(pair), 0) > room;
  while (count > 2 && isOver()) count -= 2;
  return [bars.slice(0, count), ...pagesOf(bars.slice(count), width, NEXT_PAGE)];
}

function pairLine(
  pair: Pair,
  shown: readonly Figure[],
  target: number | null,
  numbers: ShownNumbers
): ReportLine {
  const cellsOf = (bar: Bar | undefined): readonly PlanCell[] =>
    bar === undefined
      ? Array.from({ length: HALF }, () => null)
      : [
          bar.place,
          bar.name,
          ...Array.from({ length: HALF - SCORE }, (_, i) => {
            const figure = shown[i];
            return figure === undefined ? null : figureOf(bar, figure, target);
          }),
        ];
  return {
    cells: pair.flatMap(cellsOf),
    styles: (row) =>
      pair.flatMap((bar, half) =>
        bar === undefined ? [] : barStyles(bar, row, half * HALF, shown, target, numbers)
      ),
  };
}

function barStyles(
  { score, band }: Bar,
  row: number,
  start: number,
  shown: readonly Figure[],
  target: number | null,
  numbers: ShownNumbers
): readonly RangeStyle[] {
  const isBelow = target !== null && score !== null && score < target;
  const color = isBelow ? ALERT : band?.ink;
  return [
    figures(row, start, 1, numbers.format(0)),
    ...shown.map((figure, i) => figures(row, start + SCORE + i, 1, formatOf(figure, numbers))),
    {
      area: { row, column: start + SCORE, rows: 1, columns: 1 },
      ...(band === null ? {} : { fill: band.fill }),
      font: { bold: isBelow, ...(color === undefined ? {} : { color }) },
    },
  ];
}

/** What the colours of the scores mean, the best first; of those that somebody has. */
function legend(
  scorecard: Scorecard,
  bars: readonly Bar[],
  numbers: ShownNumbers,
  language: Language
): readonly ReportLine[] {
  const used = new Set(bars.map(({ band }) => band?.from));
  const bands = bandTexts(scorecard, numbers, language)
    .filter(({ band }) => used.has(band.from))
    .reverse();
  return pairsOf(bands).map((pair): ReportLine => {
    const cells: PlanCell[] = Array.from({ length: COLUMNS }, () => null);
    pair.forEach((each, half) => {
      if (each !== undefined) cells[half * HALF] = `${each.range}: ${each.name}`;
    });
    return {
      cells,
      spans: pair.flatMap((each, half) =>
        each === undefined ? [] : [{ column: half * HALF, columns: HALF }]
      ),
      styles: (row) =>
        pair.flatMap((each, half) =>
          each === undefined
            ? []
            : [
                {
                  area: { row, column: half * HALF, rows: 1, columns: HALF },
                  fill: each.band.fill,
                  font: { color: each.band.ink },
                  horizontal: 'Center' as const,
                },
              ]
        ),
    };
  });
}
