/** A worksheet part taken apart: `skeleton` is the part with an empty sheetData. */
export interface SheetXml {
  readonly skeleton: string;
  /** Raw XML inside sheetData as UTF-8: it may be large, and most of it is read only row by row, or not at all. */
  readonly data: Uint8Array;
  /** Namespace prefix with its colon, usually "". */
  readonly prefix: string;
}

/** `part`: in UTF-8. Throws when it has no sheetData. */
export function splitSheetXml(part: Uint8Array): SheetXml {
  const text = (from: number, to?: number): string =>
    new TextDecoder().decode(part.subarray(from, to));
  let start = part.indexOf(LESS);
  let found: RegExpExecArray | null = null;
  for (; start >= 0; start = part.indexOf(LESS, start + 1)) {
    found = OPENING.exec(text(start, start + LONGEST_OPENING));
    if (found) break;
  }
  const inner = part.indexOf(GREATER, start) + 1;
  if (!found || inner === 0) throw new Error('The part is not a worksheet');
  const prefix = found[1] ?? '';
  const isEmpty = part[inner - 2] === SLASH;
  const close = `</${prefix}sheetData>`;
  const end = isEmpty ? inner : lastPlace(part, close);
  if (end < inner) throw new Error('The sheet data has no end');
  const tail = text(isEmpty ? end : end + close.length);
  const skeleton = `${text(0, start)}<${prefix}sheetData/>${tail}`;
  return { skeleton, data: part.subarray(inner, end), prefix };
}

const [LESS, GREATER, SLASH] = [0x3c, 0x3e, 0x2f];
const OPENING = /^<((?:[\w.-]+:)?)sheetData(?=[\s>]|\/>)/;
/** Longer than any that somebody writes. */
const LONGEST_OPENING = 100;

/** Where a text of ASCII that begins with "<" stands last; from behind, where there are few tags. */
function lastPlace(part: Uint8Array, text: string): number {
  const is = (at: number): boolean => {
    for (let i = 0; i < text.length; i++) if (part[at + i] !== text.charCodeAt(i)) return false;
    return true;
  };
  let at = part.lastIndexOf(LESS);
  while (at > 0 && !is(at)) at = part.lastIndexOf(LESS, at - 1);
  return at;
}
