import { highestScore, lowestScore, numberText, percentPerPoint, type Scale } from '../../engine';

/** The lowest and the highest score, for "if the rest scored 0, … 5". */
export function endsOf(scale: Scale): readonly [low: string, high: string] {
  return [numberText(lowestScore(scale)), numberText(highestScore(scale))];
}

/** What makes a score out of 100 of a total: `× 20`, `× 100 ÷ 7`. */
export function timesText(scale: Scale): string {
  const factor = percentPerPoint(scale);
  return factor === null ? `× 100 ÷ ${numberText(highestScore(scale))}` : `× ${factor}`;
}
