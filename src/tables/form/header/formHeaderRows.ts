import { formatKind, readPeriod, type Cell, type Scale } from '../../../engine';
import { lineText, plainLine } from '../formGrid';
import { isComputedTitle, isLevel, isUnder, LONGEST_HEADER, roleOfHeader } from './formHeaderWords';
import { levelsInTitles } from './formLevelTitles';

/** A row of a header below its first, its texts by column. */
export interface RowBelow {
  readonly texts: readonly string[];
  /** Columns whose texts name levels by themselves, whatever stands above them. */
  readonly levels: ReadonlySet<number>;
  /** Headings above go on over the columns beside them, as merged cells do. */
  readonly spreads?: true;
}

const NONE: ReadonlySet<number> = new Set();

/** `(ก)`, `(ข)`, `(ก × ข)`, `(1)`: letters that the form's own formula goes by, below a heading. */
const FORMULA_LETTERS =
  /^\(\s*[\p{L}\d๐-๙]{1,2}(?:\s*[x×*+÷/=-]\s*[\p{L}\d๐-๙]{1,3})*\s*\)(?:\s*[x×*÷/]\s*\d+)?$/iu;
/** `(Unsatisfactory)` below `Level 1`. */
const IN_BRACKETS = /^\([^()]{1,40}\)$/u;
/** Quality, efficiency, timeliness and their mean, as they are rated one by one; the figures are those of footnotes. */
const ASPECT =
  /^(?:q(?:uality)?|e(?:fficiency)?|t(?:imeliness)?|a(?:ve(?:rage)?)?|qn|ql)[¹²³⁴1-4]?$/iu;
/** `3`, `(3)`, `7=6/5`, as columns are counted below their headings. */
const COUNTED = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/u;
/** What is planned, under the period that it is planned for. */
export const PLAN = /^(?:แผน|plan(?:ned)?)$/iu;
const MOST_ROWS = 2;

/**
 * The rows that belong to a header below its first: levels, steps and periods, what is planned and done under each period,
 * aspects under a rating, the numbers of the columns, or whatever stands beside a heading that is merged down over the row.
 * Texts that merged cells repeat from above count once.
 *
 * @param cells - with merged cells filled
 */
export function rowsBelow(
  cells: readonly (readonly Cell[])[],
  row: number,
  above: readonly string[],
  scale: Scale
): readonly RowBelow[] {
  const below: RowBelow[] = [];
  const heads = [...above];
  for (let at = row + 1; at <= row + MOST_ROWS; at++) {
    const line = cells[at] ?? [];
    const texts = line.map(lineText);
    const own = texts.map((text, c) => (text === heads[c] ? '' : text));
    const labels = own.filter((text) => text !== '');
    // A merged cell is the same cell in every row.
    const goesOn = texts.some((text, c) => text !== '' && line[c] === cells[at - 1]?.[c]);
    const alone =
      goesOn || (below.length > 0 && labels.every((text) => isUnder(roleOfHeader(text, scale))));
    if (labels.length < (alone ? 1 : 2)) break;
    const last = below.at(-1)?.levels ?? NONE;
    const all = new Set(own.flatMap((text, c) => (text === '' ? [] : [c])));
    if (isCount(own, above, scale) || (last.size > 0 && isShares(line, own))) {
      below.push({ texts: own.map(() => ''), levels: NONE });
    } else if (labels.every((text) => isLabel(text, scale))) {
      below.push({ texts: own, levels: NONE, spreads: true });
    } else if (isUnderHeading(own, above, scale)) {
      below.push({ texts: own, levels: NONE });
    } else if (levelsInTitles(labels, scale) !== null) {
      below.push({ texts: own, levels: all });
    } else if (goesOn ? labels.every(isShort) : isUnderBlankName(own, heads, scale)) {
      spread(heads, own);
      below.push({ texts: own, levels: levelsUnder(own, heads, scale), spreads: true });
    } else break;
    own.forEach((text, c) => {
      if (text !== '') heads[c] = text;
    });
  }
  return below;
}

const isShort = (text: string): boolean => text.length <= LONGEST_HEADER;

/** Headings over columns that have none of their own, where both have labels below: not merged, or not known to be. */
export function spread(heads: string[], own: readonly string[]): void {
  own.forEach((text, c) => {
    const left = (own[c - 1] ?? '') === '' ? '' : (heads[c - 1] ?? '');
    if (text !== '' && heads[c] === '') heads[c] = left;
  });
}

/**
 * `Target | Actual` where the name of the indicator has nothing below it: no row of an indicator. Other words, too, right
 * below headings that stand over several columns.
 */
function isUnderBlankName(own: readonly string[], heads: readonly string[], scale: Scale): boolean {
  const named = heads.findIndex((text) => roleOfHeader(text, scale) === 'name');
  if (named < 0 || (own[named] ?? '') !== '') return false;
  if (own.every((text) => text === '' || isUnder(roleOfHeader(text, scale)))) return true;
  const filled = [...heads];
  spread(filled, own);
  const shared = own.map(
    (_, c) =>
      (filled[c] ?? '') !== '' && (filled[c] === filled[c - 1] || filled[c] === filled[c + 1])
  );
  const isLabelled = (text: string): boolean =>
    isShort(text) && (/\p{L}/u.test(text) || isLevel(roleOfHeader(text, scale)));
  return own.every((text, c) => text === '' || (shared[c] === true && isLabelled(text)));
}

/** The labels of each heading that name levels together. */
function levelsUnder(
  own: readonly string[],
  heads: readonly string[],
  scale: Scale
): ReadonlySet<number> {
  const under = new Map<string, number[]>();
  own.forEach((text, c) => {
    const head = heads[c] ?? '';
    if (text !== '' && head !== '') under.set(head, [...(under.get(head) ?? []), c]);
  });
  const levels = [...under.values()].filter((columns) => {
    const titles = columns.map((c) => own[c] ?? '');
    return titles.length > 2 && levelsInTitles(titles, scale) !== null;
  });
  return new Set(levels.flat());
}

function isLabel(text: string, scale: Scale): boolean {
  const role = roleOfHeader(text, scale);
  const under = FORMULA_LETTERS.test(text) || IN_BRACKETS.test(text);
  return isLevel(role) || role === 'step' || readPeriod(text) !== null || under;
}

/** `Target | Actual` under each period, or `Q | E | T | A` under a rating. */
function isUnderHeading(own: readonly string[], above: readonly string[], scale: Scale): boolean {
  const filled = own.flatMap((text, c) => (text === '' ? [] : [{ text, over: above[c] ?? '' }]));
  const pairs = filled.filter(
    ({ text }) =>
      PLAN.test(text) ||
      /^(?:target|result|numerator|denominator)$/.test(roleOfHeader(text, scale) ?? '')
  );
  if (pairs.length >= 2 && filled.every(({ over }) => readPeriod(over) !== null)) return true;
  return filled.every(({ text, over }) => ASPECT.test(text) && isComputedTitle(over));
}

/** `100% | 90% | 80%` under words that name the levels. */
function isShares(line: readonly Cell[], own: readonly string[]): boolean {
  return own.every((text, c) => {
    const cell = line[c];
    const share = typeof cell?.value === 'number' && formatKind(cell.numberFormat, cell.value);
    return text === '' || share === 'percent' || /^\d{1,3}\s*%$/.test(text);
  });
}

/** A row that counts the columns from the first to the last, names too, as no row of levels does. */
function isCount(own: readonly string[], above: readonly string[], scale: Scale): boolean {
  const named = above.findIndex((text) => roleOfHeader(text, scale) === 'name');
  const numbers = own.flatMap((text) => {
    const number = COUNTED.exec(plainLine(text))?.[1];
    return text === '' ? [] : [number === undefined ? 0 : Number(number)];
  });
  const counted = numbers.length >= 4 && numbers.every((number, i) => number === i + 1);
  return counted && named >= 0 && (own[named] ?? '') !== '' && (own[0] ?? '') !== '';
}
