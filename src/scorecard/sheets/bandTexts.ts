import {
  highestScore,
  PERCENT_SCALE,
  roundHalfUp,
  SHOWN_DECIMALS,
  type Band,
  type Language,
} from '../../engine';
import type { ShownNumbers } from '../plan/shownNumbers';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

/** From, to and name of each band, from the worst up. */
export function bandTexts(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly { readonly band: Band; readonly range: string; readonly name: string }[] {
  const { settings } = scorecard;
  const bands = [...scorecard.bands].sort((a, b) => a.from - b.from);
  return bands.map((band, i) => {
    const next = bands[i + 1];
    const to =
      next === undefined
        ? highestScore(settings.bandsBy === 'percent' ? PERCENT_SCALE : settings.scale)
        : roundHalfUp(next.from - 10 ** -SHOWN_DECIMALS, SHOWN_DECIMALS);
    const from = numbers.text(band.from);
    const range = sheetWordsIn(language).form.range(from, to < band.from ? null : numbers.text(to));
    return { band, range, name: band.name[language] };
  });
}
