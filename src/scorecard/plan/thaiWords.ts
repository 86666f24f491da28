import { WHOLE_WORDS } from '../words/officeWords';

/** The words of a text, and what stands between them: Thai has no spaces there, and its words of the field are each one. */
export function thaiWords(text: string): readonly string[] {
  // What stands at odd places is what the expression has caught.
  return text
    .split(WHOLE_WORDS)
    .flatMap((part, i) => (part === '' ? [] : i % 2 === 1 ? [part] : dictionaryWords(part)));
}

/** The same as a dictionary has them, by which programs break lines. */
export function dictionaryWords(text: string): readonly string[] {
  const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}
