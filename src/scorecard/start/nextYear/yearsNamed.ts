import { christianYear, commonYear, MONTH_NAME, westernDigits } from '../../../engine';

/** Years before and after a fiscal year that a text about it may mean: 2,569 people are no year. */
const BEFORE = 3;
const AFTER = 5;

const FOUR_DIGITS = /(?:^|[^\d.:])(\d{4})(?!\d|\.\d|,\d{1,3}(?!\d))/g;
/** Two digits are a year behind a month (`30 ก.ย. 69`), in a date (`30/9/69`) and behind a word for it (`ปีงบประมาณ 69`). */
const TWO_DIGITS = new RegExp(
  `${MONTH_NAME} ?'?\\d{2}(?!\\d)|(?:^|\\D)\\d{1,2}[/-]\\d{1,2}[/-]\\d{2}(?!\\d)|(?:ปี(?:งบประมาณ|งบ|การศึกษา)?|ไตรมาส(?:ที่)? ?\\d ?/|พ\\.ศ\\.|\\bFY) ?\\d{2}(?!\\d)`,
  'i'
);

/** Whether a text of a fiscal year (B.E.) names a year near it: it has to be looked at before it is used for the next. */
export function namesYear(text: string, fiscalYear: number): boolean {
  const digits = westernDigits(text);
  if (TWO_DIGITS.test(digits)) return true;
  const [first, last] = [commonYear(fiscalYear) - BEFORE, commonYear(fiscalYear) + AFTER];
  return [...digits.matchAll(FOUR_DIGITS)].some(([, found]) => {
    const year = christianYear(Number(found));
    return year !== null && year >= first && year <= last;
  });
}
