import { WHOLE_WORDS } from '../words/officeWords';

/** A letter, sign or digit of Thai. */
export const THAI = /[\u0e00-\u0e7f]/;

/** The words of a text, and what stands between them: Thai has no spaces there, and its words of the field are each one. */
export function thaiWords(text: string): readonly string[] {
  // What stands at odd places is what the expression has caught.
  return text
    .split(WHOLE_WORDS)
    .flatMap((part, i) => (part === '' ? [] : i % 2 === 1 ? [part] : dictionaryWords(part)));
}

/** The same as a dictionary has them, by which programs break lines. */
export function dictionaryWords(text: string): readonly string[] {
  // What stands at odd places are the spaces.
  return text
    .split(SPACES)
    .flatMap((part, i) => (part === '' ? [] : i % 2 === 1 ? [part] : wordsOfPart(part)));
}

const SPACES = /(\s+)/;
const DIGITS = /^\d+$/;
/** Parts without spaces whose words are kept: a workbook repeats a few thousands of times. */
const KEPT = 1000;
const known = new Map<string, readonly string[]>();
/** Made once, as making it takes as long as the words of many texts. */
let segmenter: Intl.Segmenter | undefined;

function wordsOfPart(part: string): readonly string[] {
  if (DIGITS.test(part)) return [part];
  let words = known.get(part);
  if (words === undefined) {
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    words = Array.from(segmenter.segment(part), ({ segment }) => segment);
    if (known.size >= KEPT) known.clear();
    known.set(part, words);
  }
  return words;
}
