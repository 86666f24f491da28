import { WORD } from '../criterionForms';

/** What a name of things may not contain: it would change the meaning of the number before it. */
const NO_NOUN =
  /ไม่|หรือ|และ|กว่า|เกิน|ยกเว้น|ก่อน|หลัง|[\d%<>/()]|^(?:[a-z]|not?|or|and|but|with|without|except|to|of|per|th|st|nd|rd|late|early|before|after|ago|from|until|since)$/;
const NUMBER = /\d[\d.,]*(?: ?%)?/g;
const LATIN = /[a-z][a-z'-]*/y;
const THAI = /[ก-๎]/;
const MOST_WORDS = 3;
const MOST_LETTERS = 30;

/** A name of things behind a number, and where it stands. */
interface Noun {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
}

/**
 * What the numbers of a normalised text count, in words that the list of units (units.ts) does not have: `15 visits or
 * more`, `3 เคส`. Null where any of it cannot be a name of things.
 */
function nounsIn(text: string): readonly Noun[] | null {
  const nouns = [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const noun = nounAt(text, index + number.length);
    return noun === null ? [] : [noun];
  });
  return nouns.some(({ noun }) => noun.split(' ').some((word) => NO_NOUN.test(word)))
    ? null
    : nouns;
}

function nounAt(text: string, start: number): Noun | null {
  const words: string[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    const from = text[at] === ' ' ? at + 1 : at;
    const end = wordEnd(text, from);
    if (end === from) break;
    words.push(text.slice(from, end));
    at = end;
  }
  return words.length === 0 ? null : { start, end: at, noun: words.join(' ') };
}

/** Where the word ends that begins here: before a word of the grammar. The same place where none begins. */
function wordEnd(text: string, from: number): number {
  if (isSign(text, from)) return from;
  LATIN.lastIndex = from;
  const latin = LATIN.exec(text)?.[0];
  if (latin !== undefined) return from + latin.length;
  let end = from;
  while (THAI.test(text[end] ?? '') && !isSign(text, end) && end - from < MOST_LETTERS) end++;
  return end;
}

function isSign(text: string, at: number): boolean {
  WORD.lastIndex = at;
  return WORD.test(text);
}

/** Singular and plural alike. */
function stem(noun: string): string {
  return noun
    .replace(/ies$|y$/, 'i')
    .replace(/s$/, '')
    .replace(/e$/, '');
}

/** Texts without the name of what they count. */
export interface Counted {
  readonly texts: readonly string[];
  /** Of the things, as it stands in one of them. */
  readonly things: string;
}

/**
 * What remains of texts that all count the same things; null where they do not.
 *
 * @param texts - normalised
 * @param things - what they must count, where that is known
 */
export function withoutNouns(texts: readonly string[], things?: string): Counted | null {
  const named = texts.map(nounsIn);
  if (named.some((nouns) => nouns === null || nouns.length === 0)) return null;
  const all = named.flatMap((nouns) => (nouns ?? []).map(({ noun }) => noun));
  const [first = '', ...others] = things === undefined ? all : [things, ...all];
  if (others.some((noun) => stem(noun) !== stem(first))) return null;
  const bare = texts.map((text, i) =>
    (named[i] ?? []).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text
    )
  );
  return { texts: bare, things: first };
}
