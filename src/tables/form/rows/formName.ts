import { plainLine } from '../formGrid';
import { textOf } from '../../cells/text';

/** One indicator named in a cell. */
export interface FormName {
  /** Its own number ("9", "9.1"), or null. */
  readonly code: string | null;
  /** Written as `ตัวชี้วัดที่ N`. */
  readonly titled: boolean;
  readonly name: string;
}

const TITLED =
  /^(?:ตัวชี้วัดที่|ตัวชี้วัด|ตัวบ่งชี้(?:ที่)?|KPI|Indicator)\s*(?:ที่)?\s*(\d{1,3}(?:\.\d{1,3})*)\s*[:.)]?\s*/i;
/** What is per cent numbers nothing: `99.5% of requests`. */
const NUMBERED =
  /^[([]?(\d{1,3}(?:\.\d{1,3})+(?!\d)|\d{1,3}(?=\s*(?:[):\]]|\.(?!\d))))\s*[.):\]]*\s*(?=[^\d%])/;
/** `12 จำนวนกลุ่ม`: a number without a dot counts only where it is the next one. */
const LOOSE = /^(\d{1,3})\s+(?=\D)/;

/** The indicator that a text begins with. `next`: the number that would follow the last indicator. */
export function nameOf(text: string, next: number | null = null): FormName {
  const line = textOf(text).replace(/^-\s+/, '');
  const plain = plainLine(line);
  const titled = TITLED.exec(plain);
  if (titled?.[1] !== undefined) return named(titled[1], true, line.slice(titled[0].length));
  const match = NUMBERED.exec(plain) ?? loose(plain, next);
  if (match?.[1] === undefined) return { code: null, titled: false, name: line };
  return named(match[1], false, line.slice(match[0].length));
}

function loose(plain: string, next: number | null): RegExpExecArray | null {
  const match = LOOSE.exec(plain);
  return next !== null && match?.[1] === String(next) ? match : null;
}

function named(code: string, titled: boolean, rest: string): FormName {
  return { code: code.replace(/\.$/, ''), titled, name: rest.replace(/^[:\s]+|[:\s]+$/g, '') };
}

/**
 * All indicators named in one cell: `9 …: 9.1 …` is an indicator and its first part, `5. … 6. … 6.1 …` are two and a part.
 * Only numbers that follow each other are taken as such, so that figures in a sentence stay in it.
 */
export function namesIn(text: string, next: number | null = null): readonly FormName[] {
  const first = nameOf(text, next);
  if (first.code === null) return [first];
  const line = textOf(text).replace(/^-\s+/, '');
  const plain = plainLine(line);
  const found: NumberInText[] = [];
  let last = first.code;
  for (const number of numbersIn(plain)) {
    if (number.at < 2 || !follows(last, number.code, number.dotted)) continue;
    found.push(number);
    last = number.code;
  }
  if (found.length === 0) return [first];
  const head = nameOf(line.slice(0, found[0]?.at), next);
  return [
    head,
    ...found.map(({ code, at, length }, i) =>
      named(code, false, line.slice(at + length, found[i + 1]?.at))
    ),
  ];
}

interface NumberInText {
  readonly code: string;
  /** Written with a dot or a bracket behind it. */
  readonly dotted: boolean;
  readonly at: number;
  /** With its dot and the spaces before what it numbers. */
  readonly length: number;
}

const NUMBER_INSIDE = /[\s:)](\d{1,3}(?:\.\d{1,2})?)([.)]?)\s+(?=[^\d\s])/g;

/** Every number inside a text that stands before words, whatever it counts. */
export function numbersIn(plain: string): readonly NumberInText[] {
  return [...plain.matchAll(NUMBER_INSIDE)].map(({ 0: whole, 1: code = '', 2: dot, index }) => ({
    code,
    dotted: dot !== '',
    at: index + 1,
    length: whole.length - 1,
  }));
}

/** 9 → 9.1, 9.1 → 9.2, 9.2 → 10.; a plain number must be written with its dot. */
function follows(last: string, code: string, dotted: boolean): boolean {
  const [lastMain = '', lastPart = '0'] = last.split('.');
  const [main = '', part] = code.split('.');
  if (part !== undefined) return main === lastMain && Number(part) === Number(lastPart) + 1;
  return dotted && Number(main) === Number(lastMain) + 1;
}

/** The code that a dotted code is a part of: 9.1 → 9; null for a whole one. */
export function parentCode(code: string): string | null {
  const at = code.lastIndexOf('.');
  return at < 0 ? null : code.slice(0, at);
}
