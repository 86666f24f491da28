import { WHOLE_WORDS } from '../words/officeWords';
import { charactersOf } from './letterWidths';
import type { PlanCell } from './plan';
import { SIDES } from './rowHeights';
import { dictionaryWords, THAI, thaiWords } from './thaiWords';

/** How much fewer or more characters than counted may stand in a line: letters are not as wide in every font. */
export const UNSURE = 0.1;

/**
 * The text with its lines ended between words, where a program might part a word of the field: Excel and LibreOffice break
 * lines by a dictionary that has some of them in two (`ร้อย|ละ`, `น้ำ|หนัก`). Other texts stay as they are; without the
 * ends put in, all do.
 *
 * @param characters - that stand in a line of its cell
 */
export function wholeLines(text: string, characters: number): string {
  if (characters === 0 || !WHOLE_WORDS.test(text)) return text;
  return text
    .split('\n')
    .map((line) => wholeLine(line, Math.max(1, characters - SIDES)))
    .join('\n');
}

/** The same of a row's texts, in columns with room for so many characters each. */
export function cellsInWholeLines(
  cells: readonly PlanCell[],
  room: readonly number[]
): readonly PlanCell[] {
  return cells.map((cell, column) =>
    typeof cell === 'string' ? wholeLines(cell, room[column] ?? 0) : cell
  );
}

/** A place where a line may end: after so many letters, with the characters up to there. */
interface End {
  readonly at: number;
  readonly used: number;
  /** Whether a program ends a line there, and whether a word ends there indeed. */
  readonly isUsual: boolean;
  readonly isWhole: boolean;
}

/** All its lines are ended where one of them might part a word: where the others end would not be sure else. */
function wholeLine(text: string, width: number): string {
  const whole = charactersOf(text);
  const narrow = width * (1 - UNSURE);
  if (whole <= narrow) return text;
  const ends = endsOf(text);
  if (!mayPart(whole, ends, width)) return text;
  const puts: number[] = [];
  let start = { at: 0, used: 0 };
  while (whole - start.used > narrow) {
    const after = ends.filter(({ at, isWhole }) => isWhole && at > start.at);
    const next = after.filter(({ used }) => used - start.used <= narrow).at(-1) ?? after[0];
    if (next === undefined) break;
    puts.push(next.at);
    start = next;
  }
  return puts.reduceRight((line, at) => `${line.slice(0, at)}\n${line.slice(at)}`, text);
}

/** Whether a program may part a word that would stand whole on the next line of a text of so many characters in all. */
function mayPart(whole: number, ends: readonly End[], width: number): boolean {
  const [narrow, wide] = [width * (1 - UNSURE), width * (1 + UNSURE)];
  let start = { at: 0, used: 0 };
  while (whole - start.used > narrow) {
    const after = ends.filter(({ at }) => at > start.at);
    const usual = after.filter(({ isUsual }) => isUsual);
    const within = (most: number) => (end: End) => end.used - start.used <= most;
    const sure = usual.filter(within(narrow)).at(-1) ?? usual[0];
    if (sure === undefined) return false;
    const mayEnd = usual.filter((end) => end.at >= sure.at && within(wide)(end));
    const canKeep = after.some((end) => end.isWhole && within(narrow)(end));
    if (canKeep && mayEnd.some(({ isWhole }) => !isWhole)) return true;
    start = mayEnd.filter(within(width)).at(-1) ?? sure;
  }
  return false;
}

/** Lines end between two Thai words and after a space. */
function endsOf(text: string): readonly End[] {
  const [usual, whole] = [placesOf(dictionaryWords(text)), placesOf(thaiWords(text))];
  const ends: End[] = [];
  let [u, w, from, used] = [0, 0, 0, 0];
  while (u < usual.length || w < whole.length) {
    const at = Math.min(usual[u] ?? Infinity, whole[w] ?? Infinity);
    const isUsual = usual[u] === at;
    const isEndOfWord = whole[w] === at;
    if (isUsual) u++;
    if (isEndOfWord) w++;
    if (!mayEndAt(text, at)) continue;
    used += charactersOf(text.slice(from, at));
    from = at;
    ends.push({ at, used, isUsual, isWhole: isEndOfWord && !JOINED.test(around(text, at)) });
  }
  return ends;
}

/** What reads as one: per cent with its number, and the ends of a range; cut where the text might be. */
const JOINED = /(ร้อยละ \n|[-–] ?\n|\n ?[-–] )[\d๐-๙]/;
/** As many letters as that needs. */
const NEAR = 8;

const around = (text: string, at: number): string =>
  `${text.slice(Math.max(0, at - NEAR), at)}\n${text.slice(at, at + NEAR)}`;

/** Ends of words, but the last. */
function placesOf(words: readonly string[]): readonly number[] {
  let at = 0;
  const places = words.map(({ length }) => (at += length));
  places.pop();
  return places;
}

function mayEndAt(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  if (/\s/.test(before)) return !/\s/.test(after);
  return THAI.test(before) && THAI.test(after) && !/[ฯๆ]/.test(after);
}
