import { numberText, scoreOfLevel, type Level, type Scale } from '../../../engine';

/** A level as its column is headed: with what it is worth, where that is another number. */
export function levelHead(level: Level, scale: Scale): string {
  const score = scoreOfLevel(scale, level);
  return score === level ? String(level) : `${level} (${numberText(score)})`;
}
