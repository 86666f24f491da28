const DIGITS: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};

const TENS: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
};

const WORDS = [...Object.keys(DIGITS), ...Object.keys(TENS), 'ล้าน'].join('|');
const WORD = new RegExp(WORDS, 'g');

/** Source of a pattern for a run of number words; `ร้อยละ` (percent) is none of them. */
export const THAI_NUMBER = `(?:${WORDS.replace('ร้อย', '$&(?!ละ)')})+`;

/**
 * A whole number in Thai words: `เก้าสิบ` 90, `ยี่สิบเอ็ด` 21, `หนึ่งพันสองร้อย` 1200. Null where the words do not make
 * one number.
 */
export function readThaiNumber(words: string): number | null {
  const parts = words.split('ล้าน');
  let value = 0;
  for (const [index, part] of parts.entries()) {
    const millions = index < parts.length - 1;
    const below = part === '' ? (millions && index === 0 ? 1 : 0) : belowMillion(part, value > 0);
    if (below === null) return null;
    value += below;
    if (millions) value *= 1_000_000;
  }
  return Number.isSafeInteger(value) ? value : null;
}

function belowMillion(words: string, afterMillions: boolean): number | null {
  let value = 0;
  let digit: string | null = null;
  let lowest = 1_000_000;
  for (const word of words.match(WORD) ?? []) {
    const unit = TENS[word];
    if (unit === undefined) {
      if (digit !== null || lowest === 1) return null;
      digit = word;
      continue;
    }
    if (unit >= lowest || digit === 'ศูนย์' || digit === 'เอ็ด') return null;
    if (digit === 'ยี่' && unit !== 10) return null;
    value += unit * (digit === null ? 1 : (DIGITS[digit] ?? 0));
    lowest = unit;
    digit = null;
  }
  return digit === null ? value : lastDigit(value, digit, afterMillions || value > 0);
}

function lastDigit(value: number, digit: string, follows: boolean): number | null {
  if (digit === 'ยี่' || (digit === 'เอ็ด' && !follows) || (digit === 'ศูนย์' && follows)) return null;
  return value + (DIGITS[digit] ?? 0);
}
