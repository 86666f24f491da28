import {
  highestScore,
  leastRoundingTo,
  roundHalfUp,
  withoutNoise,
  type Band,
  type Language,
} from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandTexts } from '../bandTexts';
import type { LegendBand } from './heatLegend';

/**
 * The bands with their ranges as cells show scores, from the worst up. Where bands are of the percent, a range begins with
 * the least of the figures shown whose percent, rounded as for the bands (domain.md §5), reaches the band.
 */
export function legendBands(
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly LegendBand[] {
  const texts = bandTexts(scorecard, numbers, language);
  const { settings } = scorecard;
  if (settings.bandsBy !== 'percent') {
    return texts.map(({ band, range, name }) => ({
      band,
      from: band.from,
      text: `${range}: ${name}`,
    }));
  }
  const { rounding: decimals } = settings;
  const { banded } = roundingsOf(settings);
  const highest = highestScore(settings.scale);
  const starts = texts.map(({ band }) => {
    const percent = band.from > 0 ? leastRoundingTo(band.from, banded) : band.from;
    const least = (percent * highest) / 100;
    return roundHalfUp(Math.ceil(withoutNoise(least * 10 ** decimals)) / 10 ** decimals, decimals);
  });
  return texts.map(({ band, name }, i) => {
    const [from = band.from, next] = starts.slice(i);
    if (from === next) return { band, from: null, text: name };
    const to = next === undefined ? highest : roundHalfUp(next - 10 ** -decimals, decimals);
    const ends = [from, to].map((end) => numbers.text(end, decimals));
    const range = sheetWordsIn(language).form.range(
      ends[0] ?? '',
      to < from ? null : (ends[1] ?? '')
    );
    return { band, from, text: `${range}: ${name}` };
  });
}

/** The band in whose range somebody finds a figure. */
export function legendBandOf(figure: number, bands: readonly LegendBand[]): Band | null {
  return bands.findLast(({ from }) => from !== null && from <= figure)?.band ?? null;
}
