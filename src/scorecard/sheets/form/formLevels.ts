import { formLevelsOf, numberText, scoreOfLevel, type Level, type Scale } from '../../../engine';

/** Columns of the form for levels. */
export const LEVEL_COLUMNS = 5;

/** The levels of each column in use: one each, or two where there are more levels than columns. */
export function levelColumns(scale: Scale): readonly (readonly Level[])[] {
  const levels = formLevelsOf(scale);
  const each = Math.ceil(levels.length / LEVEL_COLUMNS);
  const columns = Array.from({ length: Math.ceil(levels.length / each) }, (_, i) =>
    levels.slice(i * each, (i + 1) * each)
  );
  return columns;
}

/** A level as its column is headed: with what it is worth, where that is another number. */
export function levelHead(levels: readonly Level[], scale: Scale): string {
  return levels
    .map((level) => {
      const score = scoreOfLevel(scale, level);
      return score === level ? String(level) : `${level} (${numberText(score)})`;
    })
    .join(' · ');
}
