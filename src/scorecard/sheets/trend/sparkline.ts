import { DEFAULT_SCALE, highestScore } from '../../../engine';

/** Bars of a font, the lowest first; every font that Excel falls back to has them. */
const BARS = '▁▂▃▄▅▆▇█';
/** A period without a score. */
const NONE = '·';

/** Scores 0–5 over the periods as a line of bars in one cell: Excel's own sparklines cannot be made by add-ins. */
export function sparkline(scores: readonly (number | null)[]): string {
  return scores
    .map((score) =>
      score === null
        ? NONE
        : (BARS[Math.round((score / highestScore(DEFAULT_SCALE)) * (BARS.length - 1))] ?? NONE)
    )
    .join('');
}
