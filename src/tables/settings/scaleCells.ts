import { DEFAULT_SCALE, MOST_LEVELS, readNumber, targetStepsOf, type Scale } from '../../engine';
import { cellReader } from '../cells/cells';
import { isBlank, textOf } from '../cells/text';

/** Rising numbers between blanks, commas or semicolons, from level 0 up (domain.md §7). */
export const levelScores = cellReader((value, refuse, column): Scale => {
  if (isBlank(value)) return DEFAULT_SCALE;
  const text = textOf(value);
  const parts = text.split(/[\s,;，；]+/).filter((part) => part !== '');
  const scores = risingNumbers(parts);
  const count = parts.length - 1;
  if (scores !== null && count >= 1 && count <= MOST_LEVELS && (scores.at(-1) ?? 0) > 0) {
    return { scores };
  }
  const usual = DEFAULT_SCALE.scores.join(' ');
  refuse({ code: 'badScale', column, text, most: MOST_LEVELS + 1, usual });
  return DEFAULT_SCALE;
});

/** Rising numbers, one for each level above level 0 (`60; 70; 80; 90; 100`); null where blank. */
export const targetSteps = cellReader((value, refuse, column): readonly number[] | null => {
  if (isBlank(value)) return null;
  const steps = risingNumbers(textOf(value).split(/[;；]/));
  if (steps === null) {
    const allowed = [targetStepsOf(DEFAULT_SCALE).join('; ')];
    refuse({ code: 'unknownValue', column, text: textOf(value), allowed });
  }
  return steps;
});

/** Null where one is no number, or no more than the one before it. */
function risingNumbers(texts: readonly string[]): readonly number[] | null {
  const read = texts.map((text) => readNumber(text.trim()));
  const numbers = read.flatMap((one) =>
    one.ok && one.rest === '' && one.measure === 'plain' ? [one.value] : []
  );
  const rising = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? number));
  return numbers.length === texts.length && rising ? numbers : null;
}
