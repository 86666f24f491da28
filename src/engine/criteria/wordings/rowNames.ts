import type { Criterion } from '../criterion';
import { inWords, isUnread, type RowRule } from './rowRule';

/** Words, one number, and what it is a rate of: `rank 5`, `increase of 5%`, `อัตรา5ต่อแสนประชากร`, `5 per 1,000`, `25 °c`. */
const NAMED = /^([a-zก-๎][a-zก-๎. -]*?)? ?(?:ที่)?(\d[\d,.]*(?: ?%)?)( ?(?:ต่อ|per |°).+)?$/;
/** Places and grades, of which the number is meant wherever it is not the number of the level. */
const PLACES = /^(?:อันดับ|ลำดับ|ระดับ|(?:[a-z]+ )?(?:rank|level|grade|position|place))$/;
/** What bounds, denies or dates the number, or says what it is compared with. */
const NO_NAME =
  /ไม่|กว่า|เกิน|ก่อน|หลัง|ภายใน|เป้า|แผน|ฐาน|ปี|พ\.ศ|เดือน|วัน|เวลา|มาตรา|หมวด|ข้อ|ขั้น|งวด|\b(?:no|not|never|than|more|less|over|under|above|below|before|after|within|until|in|on|at|from|to|target|plan|baseline|year|month|day|week|quarter|q|fy|section|article|clause|form|step|stage|phase|milestone|page|version)\b/;

/**
 * One number behind the same words in every cell, or before the same rate: `rank 10 | rank 5`, `increase of 5%`. Places are
 * read though each could be chosen as a statement: a result of 5 is the fifth place, and not level 5.
 */
export const names: RowRule = (row, texts, read) => {
  const found = row.map(({ kind }, i) => (kind === 'absent' ? null : NAMED.exec(texts[i] ?? '')));
  const [first] = found.filter((each) => each !== null);
  if (!first) return row;
  const [, name = '', , rate = ''] = first;
  const isRow = row.every(
    ({ kind }, i) =>
      kind === 'absent' || ((found[i]?.[1] ?? '') === name && (found[i]?.[3] ?? '') === rate)
  );
  const isNew =
    row.some(isUnread) ||
    (PLACES.test(name) && found.some((each, level) => each !== null && Number(each[2]) !== level));
  if (!isRow || !isNew || NO_NAME.test(name)) return row;
  const numbers = row.map((cell, i) => {
    const number = found[i]?.[2];
    return number === undefined ? cell : named(inWords(cell, number, read), name);
  });
  return numbers.every(({ kind }) => kind === 'bare' || kind === 'absent') ? numbers : row;
};

const named = (cell: Criterion, name: string): Criterion =>
  cell.kind === 'bare' && name !== '' ? { ...cell, things: name } : cell;
