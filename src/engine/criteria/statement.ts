import { MONTH_NAME } from '../values/days/calendar';

const N = '\\d[\\d.,/]*';

/** Numbers that only point at something or name it: a section, a step, a year, a rank, a date. */
const REFERENCES = new RegExp(
  [
    `${N} ?(?:เดือน|of )?${MONTH_NAME}(?: ?(?:พ\\.ศ\\.|ค\\.ศ\\.|ปี)? ?\\d{4})?`,
    `${MONTH_NAME} \\d{1,2}(?:, ?\\d{4})?`,
    `(?:อันดับ|ลำดับ)(?:ที่)? ?${N} ?(?:ใน|จาก|of) ?${N}`,
    `(?:มาตรา|ข้อ|ที่|พ\\.ศ\\.|ค\\.ศ\\.|ปี|ปีงบประมาณ|หมวด|ไตรมาส|อันดับ|ลำดับ|ระดับ|เลข|รอบ|ชั้น|วันที่|section|article|clause|no\\.|number|step|phase|year|level|rank|quarter|form) ?${N}(?:(?: ?(?:-|ถึง|,|และ|to|and) ?| )${N})*`,
    `^\\d{1,2}[.)](?!\\d)`,
    `\\(\\d{1,2}\\)`,
    `[a-z]{2,}-?\\d+`,
  ].join('|'),
  'g'
);

const MEASURES =
  /ร้อยละ|%|เปอร์เซ็น|กว่า|เกิน|ไม่ถึง|ขึ้นไป|ลงมา|อย่างน้อย|อย่างมาก|หรือ|[<>]|\b(?:percent|at least|at most|more|less|fewer|above|below|over|under|than|or)\b/;

/** A bound whose number is missing. */
const UNFINISHED =
  /^(?:ร้อยละ|%|ไม่เกิน|ไม่ถึง|(?:ไม่)?(?:น้อย|มาก|ต่ำ|สูง|เกิน)กว่า|ตั้งแต่|อย่างน้อย|ภายใน|ขึ้นไป|at least|at most|more than|less than|percent| )+$/;

/**
 * Whether a normalised text that is no condition is a statement somebody can choose: words, with no number in them but
 * references (`มาตรา 8`, `ขั้นตอนที่ 3`, `อันดับ 1 ใน 20`). Words with any other number may mean a bound: not a statement.
 */
export function isStatement(text: string): boolean {
  if (!/[a-z\u0E01-\u0E2E✓✔√☑]/.test(text)) return false;
  if (!/\d/.test(text)) return !UNFINISHED.test(text);
  return !MEASURES.test(text) && !/\d/.test(text.replace(REFERENCES, ' '));
}
