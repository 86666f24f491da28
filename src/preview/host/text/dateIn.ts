import { literal } from './formatSections';

const PIECE =
  /"[^"]*"|\\.|_.|\*.|\[h+\]|\[m+\]|\[s+\]|\[[^\]]*\]|AM\/PM|A\/P|y+|b+|m+|d+|h+|s+(?:\.0+)?|./gisu;

/** The format shows a date or a time. */
export function isDateFormat(code: string): boolean {
  return (code.match(PIECE) ?? []).some((piece) => /^(?:\[[hms]+\]|[ybdhms])/i.test(piece));
}

/** Serial numbers of days that Excel shows: 1900 to 9999. */
const LAST_DAY = 2958466;

/** A serial number as the format's date or time; numbers that are no date fill the cell with `#`. */
export function dateIn(code: string, serial: number): string {
  if (serial < 0 || serial >= LAST_DAY) return '########';
  const pieces = code.match(PIECE) ?? [];
  const decimals = Math.max(0, ...pieces.map((each) => /^s+\.(0+)$/i.exec(each)?.[1]?.length ?? 0));
  const seconds = Math.round(serial * 86400 * 10 ** decimals) / 10 ** decimals;
  const clock = pieces.some((piece) => /^[AP]/i.test(piece));
  const language = languageOf(code);
  const shown = pieces.map((piece, i) => {
    const kind = piece.replace('[', '').charAt(0).toLowerCase();
    if (kind === 'm' && isMinutes(pieces, i)) return timePart(piece, 'n', seconds, clock);
    if (/^\[?[hs]/i.test(piece) || /^(?:AM\/PM|A\/P)$/i.test(piece)) {
      return timePart(piece, kind, seconds, clock);
    }
    return /^[ybmd]/i.test(piece)
      ? dayPart(piece, Math.floor(seconds / 86400), language)
      : literal(piece);
  });
  const text = shown.join('');
  return language.thaiDigits
    ? text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
    : text;
}

interface Language {
  readonly locale: string;
  /** Years are counted in the Buddhist era whatever letter asks for them. */
  readonly buddhist: boolean;
  readonly thaiDigits: boolean;
}

/** `[$-D07041E]`: digits 0D (Thai), calendar 07 (Buddhist), language 041E (Thai). */
function languageOf(code: string): Language {
  const tag = /\[\$[^-\]]*-([^\],]*)/.exec(code)?.[1] ?? '';
  const [, digits = '', calendar = ''] =
    /^([0-9A-F]{1,2})([0-9A-F]{2})[0-9A-F]{4}$/i.exec(tag) ?? [];
  return {
    locale: /41E$|^th/i.test(tag) ? 'th' : 'en',
    buddhist: calendar === '07',
    thaiDigits: /^0?D$/i.test(digits),
  };
}

/** An "m" that follows hours or comes before seconds. */
function isMinutes(pieces: readonly string[], at: number): boolean {
  const isPart = (piece: string): boolean => /^\[?[ybdhms]/i.test(piece);
  const before = pieces.slice(0, at).reverse().find(isPart) ?? '';
  const after = pieces.slice(at + 1).find(isPart) ?? '';
  return /^\[?h/i.test(before) || /^\[?s/i.test(after) || (pieces[at] ?? '').startsWith('[');
}

function timePart(piece: string, kind: string, seconds: number, clock: boolean): string {
  if (kind === 'a') {
    const half = seconds % 86400 < 43200 ? 'AM' : 'PM';
    return piece.length === 3 ? half.charAt(0) : half;
  }
  const unit = kind === 'h' ? 3600 : kind === 'n' ? 60 : 1;
  const elapsed = piece.startsWith('[');
  const all = Math.floor(seconds / unit);
  const width = elapsed ? piece.length - 2 : Math.min(piece.split('.')[0]?.length ?? 1, 2);
  const decimals = piece.split('.')[1]?.length ?? 0;
  const hour = all % 24;
  const part =
    kind === 'h' ? (clock ? hour % 12 || 12 : hour) : kind === 's' ? seconds % 60 : all % 60;
  const number = elapsed ? all : part;
  return number.toFixed(decimals).padStart(width + (decimals && decimals + 1), '0');
}

/** Excel counts a 29 February 1900 that never was. */
function dayPart(piece: string, serial: number, { locale, buddhist }: Language): string {
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * 86400000);
  const kind = piece.charAt(0).toLowerCase();
  if (kind === 'y' || kind === 'b') {
    const year = String(date.getUTCFullYear() + (kind === 'b' || buddhist ? 543 : 0));
    return piece.length > 2 ? year : year.slice(-2);
  }
  if (piece.length > 2) {
    const length = piece.length > 4 ? 'narrow' : piece.length > 3 ? 'long' : 'short';
    const part: Intl.DateTimeFormatOptions = kind === 'm' ? { month: length } : { weekday: length };
    return date.toLocaleDateString(locale, { ...part, timeZone: 'UTC' });
  }
  const day = serial === 60 ? 29 : date.getUTCDate();
  return String(kind === 'm' ? date.getUTCMonth() + 1 : day).padStart(piece.length, '0');
}
