import { highestScore, type Scale } from '../../../engine';

/** Bars of a font, the lowest first; every font that Excel falls back to has them. */
const BARS = '▁▂▃▄▅▆▇█';
/** A period without a score. */
const NONE = '·';

/** Scores over the periods as a line of bars in one cell: Excel's own sparklines cannot be made by add-ins. */
export function sparkline(scores: readonly (number | null)[], scale: Scale): string {
  return scores
    .map((score) =>
      score === null
        ? NONE
        : (BARS[Math.round((score / highestScore(scale)) * (BARS.length - 1))] ?? NONE)
    )
    .join('');
}
