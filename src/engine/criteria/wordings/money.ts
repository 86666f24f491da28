import { withoutNoise } from '../../values/numbers/compare';

/** How amounts of a currency are written, with its code (ISO 4217). */
const CURRENCIES: Readonly<Record<string, string>> = {
  'us\\$': 'usd',
  '\\$': 'usd',
  usd: 'usd',
  dollar: 'usd',
  ดอลลาร์: 'usd',
  '€': 'eur',
  euro: 'eur',
  eur: 'eur',
  '£': 'gbp',
  gbp: 'gbp',
  '¥': 'jpy',
  '฿': 'thb',
  thb: 'thb',
  baht: 'thb',
  บาท: 'thb',
  '₹': 'inr',
  inr: 'inr',
  rs: 'inr',
};
const ANY = `(${Object.keys(CURRENCIES).join('|')})(?:s|\\.)?`;
/** Without the one that is a unit of measure, too (units.ts). */
const CURRENCY = ANY.replace('|บาท', '');
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
const NUMBER = '\\b\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** `1,25 million` may be 1.25; of `1-2 million` nobody says whether the 1 is one too. */
const UNSURE = new RegExp(`\\d,\\d{1,2}(?!\\d)|\\d ?(?:-|to|and|ถึง) ?\\d`);
const wordsOf = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

const LONG_FORM = new RegExp(`(${NUMBER}) ?(${wordsOf(MAGNITUDES)})(?![a-z])`, 'g');
const SHORT_FORM = new RegExp(`(${NUMBER}) ?(${wordsOf(SHORT)})(?![a-z])`, 'g');
const BEFORE = new RegExp(`(^|[^a-z])${CURRENCY} ?(?=\\d)`, 'g');
const AFTER = new RegExp(`(\\d(?: ?[kmb](?![a-z]))?) ?${CURRENCY}(?![a-z])`, 'g');

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
  `(?:^|[^a-z])${ANY} ?(?=[\\d๐-๙])|[\\d๐-๙](?: ?(?:${wordsOf({ ...MAGNITUDES, ...SHORT })}|พัน|หมื่น|แสน|ล้าน))? ?${ANY}(?![a-z])`
);

/** The code of the currency that a text names beside a number, the first of them; null where it names none. */
export function currencyIn(text: string): string | null {
  const [, before, behind] = BESIDE.exec(text.toLowerCase()) ?? [];
  const said = before ?? behind ?? '';
  return CURRENCIES[said] ?? CURRENCIES[said.replace('$', '\\$')] ?? null;
}

function multiplied(number: string, by: number): string {
  return String(withoutNoise(Number(number.replaceAll(',', '')) * by));
}
