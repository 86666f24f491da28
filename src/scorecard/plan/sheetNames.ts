import type { Snapshot } from '../../tables';
import { thaiWords } from './thaiWords';

/** Characters of a sheet's name in Excel. */
export const LONGEST_NAME = 31;

/** The name as Excel takes it, or with a number where a sheet is called so already; `taken` in lower case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted.replace(/[\\/?*[\]:]/g, ' ').replace(/\s+/g, ' ');
  const stem = cutBetweenWords(legal, LONGEST_NAME - 4).replace(/^[ ']+|[ ']+$/g, '');
  return firstFree(taken, (number) => (number === 1 ? stem : `${stem} #${number}`));
}

/** The text, or as many of its words as have room: Thai has no spaces between them. A first word that is too long is cut. */
function cutBetweenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let at = 0;
  const ends = thaiWords(text).map(({ length }) => (at += length));
  const end = Math.max(0, ...ends.filter((each) => each <= most));
  return text.slice(0, end > 0 ? end : most);
}

/** The first name of its kind, from number 1 on, that is not taken; `taken` in lower case, as Excel compares names. */
export function firstFree(taken: ReadonlySet<string>, nameOf: (number: number) => string): string {
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number++;
  return nameOf(number);
}

/** Names of the workbook's sheets, in lower case as Excel compares them. */
export function takenNames({ sheets }: Snapshot): Set<string> {
  return new Set(sheets.map(({ name }) => name.toLowerCase()));
}
