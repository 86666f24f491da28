import { DEFAULT_SCALE, MOST_LEVELS, readScale, risingNumbers, type Scale } from '../../engine';
import { cellReader } from '../cells/cells';
import { isBlank, textOf } from '../cells/text';

/** Level scores (domain.md §7); those of the usual scale where blank. */
export const levelScores = cellReader((value, refuse, column): Scale => {
  if (isBlank(value)) return DEFAULT_SCALE;
  const text = textOf(value);
  const scale = readScale(text);
  if (scale !== null) return scale;
  const usual = DEFAULT_SCALE.scores.join(' ');
  refuse({ code: 'badScale', column, text, most: MOST_LEVELS + 1, usual });
  return DEFAULT_SCALE;
});

/** Rising numbers, one for each level above level 0 (`60; 70; 80; 90; 100`); null where blank. */
export const targetSteps = cellReader((value, refuse, column): readonly number[] | null => {
  if (isBlank(value)) return null;
  const steps = risingNumbers(textOf(value).split(/[;；]/));
  if (steps === null) refuse({ code: 'badSteps', column, text: textOf(value) });
  return steps;
});
