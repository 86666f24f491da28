import type { Language } from '../../../engine';
import type { Mover, moversOf } from '../../questions/movers';
import type { PlanCell } from '../../plan/plan';
import { changeShown } from '../../scoring/changeShown';
import type { ReportLine } from '../reportSheet';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';
import {
  codeStyle,
  figures,
  from,
  HALF,
  heading,
  labelled,
  moves,
  NAME,
  type Named,
} from './executiveLines';

/**
 * What rose and fell most since the period before: side by side where both did and names are short; with the names of units
 * in them they are a line long, and stand one below the other.
 */
export function moverLines(
  { rises, falls }: ReturnType<typeof moversOf>,
  earlier: boolean,
  isLong: boolean,
  most: number,
  numbers: ShownNumbers,
  named: Named,
  language: Language
): readonly ReportLine[] {
  const words = sheetWordsIn(language).executive;
  if (!earlier) return [labelled(words.rises, words.noEarlier)];
  const lists = [
    [words.rises, rises.slice(0, most)],
    [words.falls, falls.slice(0, most)],
  ] as const;
  if (isLong || lists.some(([, movers]) => movers.length === 0)) {
    return lists.flatMap(([title, movers]) =>
      movers.length === 0
        ? [labelled(title, words.none)]
        : moverTable([[title, movers]], numbers, named, language)
    );
  }
  return moverTable(lists, numbers, named, language);
}

/** One list across the page, or two beside each other. */
function moverTable(
  lists: readonly (readonly [title: string, movers: readonly Mover[]])[],
  numbers: ShownNumbers,
  named: Named,
  language: Language
): readonly ReportLine[] {
  const { executive: words, comparison } = sheetWordsIn(language);
  const { code } = comparison;
  const alone = lists.length === 1;
  const firstFigure = alone ? HALF + NAME + 1 : NAME + 1;
  const spans = alone ? [from(NAME, firstFigure)] : [];
  const half = (first: PlanCell, name: PlanCell, ...rest: readonly PlanCell[]) => [
    first,
    name,
    ...Array.from({ length: firstFigure - NAME - 1 }, () => null),
    ...rest,
  ];
  const starts = lists.map((_, i) => i * HALF);
  const rows = Math.max(...lists.map(([, movers]) => movers.length));
  return [
    heading(
      lists.flatMap(([title]) => half(code, title, words.before, words.now, words.change)),
      spans,
      starts.map((start) => start + NAME)
    ),
    ...Array.from({ length: rows }, (_, i): ReportLine => ({
      cells: lists.flatMap(([, movers]) => {
        const mover = movers[i];
        if (mover === undefined) return half(null, null, null, null, null);
        const { scored, before } = mover;
        const change = changeShown(before, scored.score ?? before);
        return half(scored.indicator.code, named(scored), before, scored.score, change);
      }),
      spans,
      styles: (row) =>
        starts.flatMap((start) => [
          codeStyle(row, start),
          figures(row, start + firstFigure, 2, numbers.format()),
          figures(row, start + firstFigure + 2, 1, moves(numbers)),
        ]),
    })),
  ];
}
