import { withoutNoise } from '../../values/numbers/compare';

const CURRENCY = '(?:us\\$|[$€£¥฿₹]|usd|eur|gbp|thb|inr|baht|rs\\.?)';
/** What a number is multiplied by; the short ones only where a currency stands beside them: `5 m` is a length. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
};
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const NUMBER = '(?<!\\d)\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** `1,25 million` may be 1.25; of `1-2 million` nobody says whether the 1 is one too. */
const UNSURE = new RegExp(`\\d,\\d{1,2}(?!\\d)|\\d ?(?:-|to|and|ถึง) ?\\d`);
const wordsOf = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

const LONG_FORM = new RegExp(`(${NUMBER}) ?(${wordsOf(MAGNITUDES)})(?![a-z])`, 'g');
const SHORT_FORM = new RegExp(`(${NUMBER}) ?(${wordsOf(SHORT)})(?![a-z])`, 'g');
const BEFORE = new RegExp(`(^|[^a-z])(${CURRENCY}) ?(?=\\d)`, 'g');
const AFTER = new RegExp(`(\\d(?: ?[kmb](?![a-z]))?) ?(${CURRENCY})(?![a-z])`, 'g');

/** Amounts of money and large numbers as plain ones: `$1.2m` is 1200000, `50 lakh` 5000000; `text` normalised. */
export function withoutMoney(text: string): string {
  if (UNSURE.test(text)) return text;
  const isMoney = currencyIn(text) !== null;
  const bare = isMoney ? text.replace(BEFORE, '$1').replace(AFTER, '$1') : text;
  const long = bare.replace(LONG_FORM, (_, number: string, word: string) =>
    multiplied(number, MAGNITUDES[word] ?? 1)
  );
  if (!isMoney) return long;
  return long.replace(SHORT_FORM, (_, number: string, word: string) =>
    multiplied(number, SHORT[word] ?? 1)
  );
}

/** The currency that a normalised text names beside a number; null where it names none. */
export function currencyIn(text: string): string | null {
  return [...text.matchAll(BEFORE)][0]?.[2] ?? [...text.matchAll(AFTER)][0]?.[2] ?? null;
}

function multiplied(number: string, by: number): string {
  return String(withoutNoise(Number(number.replaceAll(',', '')) * by));
}
