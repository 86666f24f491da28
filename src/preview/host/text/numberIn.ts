import { roundHalfUp } from '../../../engine';
import { literal } from './formatSections';

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|@|E[+-]|[0#?]|./gisu;
const isDigit = (piece: string): boolean => /^[0#?]$/.test(piece);

/** A number as the format's section shows it, without a sign. */
export function numberIn(code: string, value: number): string {
  const pieces = (code.match(PIECE) ?? []).filter((piece) => !/^\[(?!\$)/.test(piece));
  const general = pieces.findIndex((piece) => /^(?:General|@)$/i.test(piece));
  if (general >= 0) {
    return pieces
      .map((piece, i) => (i === general ? generalNumber(value) : literal(piece)))
      .join('');
  }
  const last = pieces.findLastIndex(isDigit);
  if (last < 0) return pieces.map(literal).join('');
  const slash = pieces.indexOf('/');
  if (slash > pieces.findIndex(isDigit)) return fractionIn(pieces, slash, value);
  const power = pieces.findIndex((piece) => /^E[+-]$/i.test(piece));
  const point = pieces.indexOf('.');
  const plain = power < 0 ? pieces : pieces.slice(0, power);
  const fraction = point < 0 ? [] : plain.slice(point);
  const before = plain.slice(0, plain.length - fraction.length);
  const whole = before.some(isDigit) ? before : [...before, '#'];
  const exponentPieces = pieces.slice(plain.length);
  const places = whole.filter(isDigit);
  const decimals = fraction.filter(isDigit);
  const scaled = value * factor(pieces, whole.findLastIndex(isDigit));
  const { mantissa, exponent } =
    power < 0
      ? { mantissa: scaled, exponent: 0 }
      : scientific(scaled, Math.max(1, places.length), decimals.length);
  const [digits = '', fractionDigits = ''] = roundHalfUp(mantissa, decimals.length)
    .toFixed(decimals.length)
    .split('.');
  const sign = exponent < 0 ? '-' : (pieces[power]?.slice(1) ?? '').replace('-', '');
  const exponentDigits = fillWhole(exponentPieces.filter(isDigit), `${Math.abs(exponent)}`, false);
  return (
    placed(whole, fillWhole(places, digits === '0' ? '' : digits, isGrouped(whole))) +
    placed(fraction, fillFraction(decimals, fractionDigits)) +
    placed(exponentPieces, exponentDigits).replace(/^(E)[+-]/i, `$1${sign}`)
  );
}

/** Each `%` is a hundred times; each comma after the last digit of the whole part a thousandth. */
function factor(pieces: readonly string[], last: number): number {
  const percents = pieces.filter((piece) => piece === '%').length;
  const commas = pieces.slice(last + 1).filter((piece) => piece === ',').length;
  return 100 ** percents / 1000 ** commas;
}

/** A comma between digits groups by thousands. */
function isGrouped(whole: readonly string[]): boolean {
  return whole.slice(whole.findIndex(isDigit), whole.findLastIndex(isDigit)).includes(',');
}

/** The pieces with digits at their places, in turn. */
function placed(pieces: readonly string[], digits: readonly string[]): string {
  let next = 0;
  return pieces
    .map((piece) => (isDigit(piece) ? digits[next++] : piece === ',' ? '' : literal(piece)))
    .join('');
}

/** At most eleven characters, as a cell that was given no format shows. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  const places = Math.max(0, 9 - Math.max(0, Math.floor(Math.log10(size || 1))));
  const short = Number(size.toFixed(places));
  if (size >= 1e11 || (size < 1e-4 && short !== size)) {
    const [mantissa = '', exponent = ''] = size.toExponential(5).split('e');
    return `${Number(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
  }
  return short.toFixed(places).replace(/\.?0+$/, places ? '' : '$&');
}

/** The exponent is a multiple of the digits before the point. */
function scientific(value: number, step: number, decimals: number) {
  const size = value === 0 ? 0 : Math.floor(Math.log10(value));
  const exponent = Math.floor(size / step) * step;
  const mantissa = value / 10 ** exponent;
  return roundHalfUp(mantissa, decimals) < 10 ** step
    ? { mantissa, exponent }
    : { mantissa: mantissa / 10 ** step, exponent: exponent + step };
}

/** What stands at each place of the whole part; the first takes the digits that are left. */
function fillWhole(places: readonly string[], digits: string, grouped: boolean): string[] {
  const padded = [...digits.padStart(places.length, '_')];
  const filled = padded.map((digit, i) => {
    const place = places[i - (padded.length - places.length)] ?? '#';
    const shown = digit !== '_' ? digit : place === '0' ? '0' : place === '?' ? ' ' : '';
    const left = padded.length - 1 - i;
    return shown !== '' && grouped && left > 0 && left % 3 === 0 ? `${shown},` : shown;
  });
  const more = filled.length - places.length;
  return [filled.slice(0, more + 1).join(''), ...filled.slice(more + 1)];
}

/** Zeros at the end show only where the format insists. */
function fillFraction(places: readonly string[], digits: string): string[] {
  const needed = digits.replace(/0+$/, '').length;
  return places.map((place, i) =>
    i < needed || place === '0' ? digits.charAt(i) : place === '?' ? ' ' : ''
  );
}

/** A fraction whose denominator is given, or has as many digits as the format. */
function fractionIn(pieces: readonly string[], slash: number, value: number): string {
  const before = pieces.slice(0, slash);
  const after = pieces.slice(slash + 1).join('');
  const mixed = /[0#?]\s+[0#?]+$/.test(before.join('').trimEnd());
  const fixed = /^\s*(\d+)/.exec(after)?.[1];
  const width = after.replace(/[^0#?]/g, '').length;
  const whole = mixed ? Math.floor(value) : 0;
  const rest = value - whole;
  let best = { top: Math.round(rest * Number(fixed ?? 1)), bottom: Number(fixed ?? 1) };
  for (let bottom = 2; fixed === undefined && bottom < 10 ** width; bottom++) {
    const top = Math.round(rest * bottom);
    if (Math.abs(rest - top / bottom) < Math.abs(rest - best.top / best.bottom) - 1e-12) {
      best = { top, bottom };
    }
  }
  const all = whole + (best.top === best.bottom && mixed ? 1 : 0);
  const none = mixed && best.top % best.bottom === 0;
  const fraction = `${String(best.top).padStart(width)}/${String(best.bottom).padEnd(width)}`;
  if (!mixed) return fraction;
  return `${all || none ? all : ''} ${none ? ' '.repeat(fraction.length) : fraction}`;
}
