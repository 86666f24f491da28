import { westernDigits } from './thaiDigits';

const PLAIN_TEXT = /^[\x21-\x7e]*$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * What two texts have in common when people would call them the same: letter case, spaces, Thai or Western digits and
 * the two ways to store `ำ` do not matter. Used to match codes, units, headers and words.
 */
export function sameTextKey(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  const key = westernDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/\s+/g, '');
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(text, key);
  return key;
}

/** Keys made so far: tables repeat the same few units and words thousands of times. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 2000;
