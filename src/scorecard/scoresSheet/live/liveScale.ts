import { DEFAULT_SCALE, sameScale, type Scale } from '../../../engine';
import { textLiteral } from './liveReference';

/** The option of the functions that says what the levels are worth; none for the usual scale, which they know. */
export function scaleWords(scale: Scale): readonly string[] {
  return sameScale(scale, DEFAULT_SCALE) ? [] : [`scores ${scale.scores.join(' ')}`];
}

/** The same as the last argument of a function that takes no other option, after `skipped` optional arguments. */
export function scaleArgument(scale: Scale, skipped = 0): string {
  const [words] = scaleWords(scale);
  return words === undefined ? '' : `${','.repeat(skipped + 1)}${textLiteral(words)}`;
}
