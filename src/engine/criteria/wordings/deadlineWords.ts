import { MONTHS } from '../../values/days/months';

/** What is done by a day; it says nothing about the day, and is the same in every cell of a row. */
const DONE = new RegExp(
  '^(?:(?:ดำเนินการ|จัดทำ|ทำ)?(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น|เสร็จ|สำเร็จ)|ดำเนินการ|จัดส่ง|นำส่ง|ส่ง(?:รายงาน|งาน)?|รายงาน|ประกาศ(?:ใช้)?|เผยแพร่|อนุมัติ|' +
    '(?:to be )?(?:completed?|done|finished|submitted|delivered|approved|published|launched|due))' +
    ' ?(?:on )?(?=ภายใน|ก่อน|ไม่เกิน|หลัง|by |before |within |after |on or before |not? later than )'
);
const QUARTER =
  /^(ภายใน|ก่อน|หลัง(?:จาก)?|by |before |after )(?:the )?(?:สิ้น|end of )?(?:the )?(?:ไตรมาส(?:ที่)?|quarter ?|q)([1-4])(?:ของ)?(?: ?(?:ปีงบประมาณ|ปี|พ\.ศ\.|fy)? ?(2[4-6]\d\d))?$/;
/** The last day of each quarter of a fiscal year from October, and the first one: its month from 0. */
const LAST: Readonly<Record<string, string>> = {
  1: `31 ${MONTHS[11]?.th}`,
  2: `31 ${MONTHS[2]?.th}`,
  3: `30 ${MONTHS[5]?.th}`,
  4: `30 ${MONTHS[8]?.th}`,
};
const FIRST: Readonly<Record<string, string>> = {
  1: `1 ${MONTHS[9]?.th}`,
  2: `1 ${MONTHS[0]?.th}`,
  3: `1 ${MONTHS[3]?.th}`,
  4: `1 ${MONTHS[6]?.th}`,
};

/** Words that end where the bound begins, of things that the list above does not have. */
const ANYTHING = /^[^\d%<>]{2,60}?(?=ภายใน(?:วันที่)?\d|ภายในเดือน|ก่อน(?:วันที่)?\d|by \d|before \d)/;
const YEAR_END = /^(?:ภายใน|by )(?:the )?(?:สิ้น|end of )?(?:the )?(?:ปีงบประมาณ|fiscal year)$/;

/** What a normalised text says is done by a day; '' where it says nothing of the kind. */
export function doneIn(text: string): string {
  return (DONE.exec(text) ?? ANYTHING.exec(text))?.[0] ?? '';
}

/**
 * A deadline in other words as the grammar has it: `แล้วเสร็จภายใน15ม.ค.67` is `ภายใน15ม.ค.67`, `by q2` is by the last day of
 * that quarter of the fiscal year (domain.md §4).
 */
export function deadlineIn(text: string): string {
  const written = text.slice(doneIn(text).length);
  const said = YEAR_END.test(written) ? 'by q4' : written;
  const [, relation = '', quarter = '', year] = QUARTER.exec(said) ?? [];
  if (quarter === '') return said.startsWith('สิ้น') ? `ภายใน${said}` : said;
  const isBefore = /ก่อน|before/.test(relation) && !/สิ้น|end of/.test(said);
  const day = (isBefore ? FIRST : LAST)[quarter] ?? '';
  return `${relation}${day}${year === undefined ? '' : ` ${yearOf(quarter, Number(year))}`}`;
}

/** The first quarter lies in the calendar year before that of the fiscal year. */
const yearOf = (quarter: string, fiscalYear: number): number =>
  quarter === '1' ? fiscalYear - 1 : fiscalYear;
