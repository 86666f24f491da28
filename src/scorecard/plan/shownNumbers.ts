import { rounded, roundHalfUp, SHOWN_DECIMALS, thaiDigits, type Language } from '../../engine';
import type { Settings } from '../../tables';
import { roundingsOf } from '../scoring/roundings';

/** How numbers are shown on the form: number formats for cells, text for notes; in Thai digits where the settings say so. */
export interface ShownNumbers {
  /** `decimals` here and below: 2 where not given. */
  readonly format: (decimals?: number, suffix?: string, prefix?: string) => string;
  readonly text: (value: number, decimals?: number) => string;
  /** A total, or its percent, as the settings round it. */
  readonly total: (value: number) => string;
  /** Text of the form with its digits as the settings say, but for those in Latin words. */
  readonly digits: (text: string) => string;
  readonly thai: boolean;
}

/** At the beginning of a number format: its digits are Thai ones. */
export const THAI_DIGITS = '[$-D00041E]';

/** Number format of results in percent; with fewer decimals Excel would show `20.%`. */
export const PERCENT_FORMAT = '0.00%';

/** Number format of days in a workbook's era and digits: `13 ต.ค. 2569`; in English and the Common Era as all programs read it. */
export function dayFormat(
  { era, thaiDigits: thai }: Pick<Settings, 'era' | 'thaiDigits'>,
  language: Language
): string {
  const isBuddhist = (era ?? (language === 'th' ? 'BE' : 'CE')) === 'BE';
  if (language === 'en' && !isBuddhist && !thai) return 'yyyy-mm-dd';
  const [digits, calendar] = [thai ? 'D' : '1', isBuddhist ? '07' : '01'];
  return `[$-${digits}${calendar}${language === 'th' ? '041E' : '0409'}]d mmm yyyy`;
}

/** A day as long as such a format shows one, in its digits; null for a format of numbers. */
export function longestDay(format: string, language: Language): string | null {
  if (!format.includes('yyyy')) return null;
  const day = language === 'th' ? '30 ก.ย. 2569' : '30 Nov 2026';
  return format.startsWith('[$-D') ? thaiDigits(day) : day;
}

const LATIN_WORDS = /(?:[0-9]\.(?=[0-9])|[A-Za-z0-9](?:-(?=[A-Za-z0-9]))?)+/g;
const ONLY_DIGITS = /^[0-9.-]+$/;

/** Thai digits for those that are no part of a word in Latin letters, such as Q4, ISO9001, COVID-19 or PM2.5. */
function ownDigits(text: string): string {
  return text.replace(LATIN_WORDS, (word) => (ONLY_DIGITS.test(word) ? thaiDigits(word) : word));
}

export function shownNumbers(settings: Settings): ShownNumbers {
  const digits = (text: string): string => (settings.thaiDigits ? ownDigits(text) : text);
  return {
    thai: settings.thaiDigits,
    digits,
    // Excel and LibreOffice know the digits only at the beginning of a format.
    format: (decimals = SHOWN_DECIMALS, suffix = '', prefix = '') =>
      (settings.thaiDigits ? THAI_DIGITS : '') +
      (prefix === '' ? '' : `"${prefix}"`) +
      (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0') +
      (suffix === '' ? '' : `"${suffix}"`),
    text: (value, decimals = SHOWN_DECIMALS) =>
      digits(roundHalfUp(value, decimals).toFixed(decimals)),
    total: (value) =>
      digits(rounded(value, roundingsOf(settings).total).toFixed(settings.rounding)),
  };
}
