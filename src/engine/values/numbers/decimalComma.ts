import { westernDigits } from '../thaiDigits';

/** Numbers with a comma or point in them, and the word before one that makes it the number of a paragraph. */
const NUMERAL =
  /((?:ข้อ(?:ที่)?|ขั้นตอน(?:ที่)?|ขั้น(?:ที่)?|ลำดับ(?:ที่)?|section|item|step|clause|article)\s*)?[\d๐-๙][\d๐-๙.,]*[\d๐-๙]/gi;
/** What is no number with either mark, so that exchanging never makes one of these out of the other. */
const DAY = /^\d{1,2}([.,])\d{1,2}\1(?:\d{2}|\d{4})$/;
const LISTED = /^\d{1,2}([.,])\d{1,2}(?:\1\d{1,2})+$/;

/**
 * A text of a workbook that writes `12,5` and `1.000.000`, with comma and point exchanged in its numbers, so that everything
 * that reads text reads it. `12.5` becomes `12,5` and stays a question. Days (`1.10.2567`), lists (`1,2,4`, `1.2.4`) and
 * numbers of paragraphs (`ข้อ 2.1`) stay. Twice gives the text again.
 */
export function exchangedMarks(text: string): string {
  return text.replace(NUMERAL, (found: string, paragraph: string | undefined) => {
    const digits = westernDigits(found);
    if (paragraph !== undefined || DAY.test(digits) || LISTED.test(digits)) return found;
    return found.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  });
}
