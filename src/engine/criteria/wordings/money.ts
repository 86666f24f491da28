import { withoutNoise } from '../../values/numbers/compare';

/** By its code (ISO 4217): how amounts of it are written, with what stands before and what behind them. */
const CURRENCIES = {
  usd: '(?:us)?\\$|usd|dollars?|ดอลลาร์(?:สหรัฐฯ?)?',
  eur: '€|eur|euros?|ยูโร',
  gbp: '£|gbp|ปอนด์',
  jpy: '¥|jpy|yen|เยน',
  thb: '฿|thb|baht|บาท',
  inr: '₹|inr|rupees?|rs\\.?|รูปี',
} as const;

export type Currency = keyof typeof CURRENCIES;

const codesOf = Object.keys(CURRENCIES) as readonly Currency[];
const ANY = Object.values(CURRENCIES).join('|');
/** Without those that are units of measure, too (units.ts), or weights. */
const CURRENCY = `(?:${ANY.replace(/\|(?:บาท|ปอนด์)/g, '')})`;
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
  const isMoney = [BEFORE, AFTER].some((beside) => text.search(beside) >= 0);
  const bare = isMoney ? text.replace(BEFORE, '$1').replace(AFTER, '$1') : text;
  const long = bare.replace(LONG_FORM, (_, number: string, word: string) =>
    multiplied(number, MAGNITUDES[word] ?? 1)
  );
  if (!isMoney) return long;
  return long.replace(SHORT_FORM, (_, number: string, word: string) =>
    multiplied(number, SHORT[word] ?? 1)
  );
}

const BESIDE = new RegExp(
  `(?:^|[^a-z])(${ANY}) ?(?=[\\d๐-๙])|[\\d๐-๙](?: ?(?:[kmb]|bn|mn|lakhs?|crores?|million|billion|thousand|พัน|หมื่น|แสน|ล้าน))? ?(${ANY})(?![a-z])`,
  'i'
);

/** The currency that a text names beside a number, the first of them; null where it names none. */
export function currencyIn(text: string): Currency | null {
  const found = BESIDE.exec(text);
  const said = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (said === '') return null;
  return codesOf.find((code) => new RegExp(`^(?:${CURRENCIES[code]})$`).test(said)) ?? null;
}

function multiplied(number: string, by: number): string {
  return String(withoutNoise(Number(number.replaceAll(',', '')) * by));
}
