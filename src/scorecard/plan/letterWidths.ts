/*
 * Widths of letters in the unit of columns, the digit of the workbook's standard font: of TH Sarabun New at the size of a
 * table's cells, whose letters are about as wide as those of other fonts at theirs.
 */
const USUAL = 1.08;
const NARROW = 0.65;
export const WIDEST_LETTER = 1.3;

/** Vowels and tone marks above and below a Thai consonant. */
const isNoWidth = (unit: number): boolean =>
  unit === 0x0e31 || (unit >= 0x0e34 && unit <= 0x0e3a) || (unit >= 0x0e47 && unit <= 0x0e4e);

/** Thai vowels before a consonant, spaces, points and thin Latin letters. */
const NARROW_LETTERS = new Set([..." .,:;'!|()[]/-iljtfrI\u0e40\u0e41\u0e42\u0e43\u0e44\u200b"]);
/** Latin capitals, `m` and `w`, Thai letters with two stems and Thai digits. */
const WIDE_LETTERS = /[A-HJ-Zmw%@\u0e0c\u0e0d\u0e12\u0e13\u0e50-\u0e59]/;

function widthOf(letter: string): number {
  if (isNoWidth(letter.charCodeAt(0))) return 0;
  if (NARROW_LETTERS.has(letter)) return NARROW;
  return WIDE_LETTERS.test(letter) ? WIDEST_LETTER : USUAL;
}

/** Widths by the code unit: most texts are of the same few letters. */
const KNOWN = new Map<number, number>();

/** Characters of a column's width that a line of text takes. */
export function charactersOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let width = KNOWN.get(unit);
    if (width === undefined) KNOWN.set(unit, (width = widthOf(String.fromCharCode(unit))));
    sum += width;
  }
  return sum;
}
