import type { Criterion } from '../criterion';
import { inWords, isUnread, type RowRule } from './rowRule';

/** Words, one number, and what stands behind it: `rank 5`, `increase of 5%`, `อัตรา5ต่อแสนประชากร`, `5 per 1,000`. */
const NAMED = /^([a-zก-๎][a-zก-๎. -]*?)? ?(?:ที่)?(\d[\d,.]*(?: ?%)?)( ?(?:ต่อ|per |°).+|[^\d.,%]*)$/;
const RATE = /^ ?(?:ต่อ|per |°)/;
/** Places and grades, of which the number is meant wherever it is not the number of the level. */
const PLACES = /(?:อันดับ|ลำดับ|ระดับ|\b(?:rank|level|grade|position|place))$/;
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
  const [, name = '', , behind = ''] = first;
  const isRow = row.every(
    ({ kind }, i) =>
      kind === 'absent' || ((found[i]?.[1] ?? '') === name && (found[i]?.[3] ?? '') === behind)
  );
  const isPlace = PLACES.test(name);
  const isNew =
    row.some(isUnread) ||
    (isPlace && found.some((each, level) => each !== null && Number(each[2]) !== level));
  const isBehind = behind === '' || isPlace || RATE.test(behind);
  if (!isRow || !isNew || !isBehind || NO_NAME.test(name)) return row;
  const numbers = row.map((cell, i) => {
    const number = found[i]?.[2];
    return number === undefined ? cell : named(inWords(cell, number, read), name);
  });
  return numbers.every(({ kind }) => kind === 'bare' || kind === 'absent') ? numbers : row;
};

/** With what a change is compared: `ลดลงร้อยละ5จากปีก่อน`, `5% more than last year`; but not with a target or plan. */
const COMPARED =
  / ?(?:จาก|(?:เมื่อ)?เทียบกับ|เมื่อเทียบ|from |compared |over (?:the )?(?:last|previous|prior) |vs\.? )(?!.*(?:เป้า|แผน|target|plan)).+$/;

/** Numbers that are all compared with the same. */
export const comparisons: RowRule = (row, texts, read) => {
  const found = row.flatMap(({ kind }, i) =>
    kind === 'absent' ? [] : [COMPARED.exec(texts[i] ?? '')?.[0] ?? '']
  );
  if (!row.some(isUnread) || found[0] === '' || new Set(found).size !== 1) return row;
  const alone = texts.map((text) => text.replace(COMPARED, ''));
  const cells = row.map((cell, i) =>
    cell.kind === 'absent' ? cell : inWords(cell, alone[i] ?? '', read)
  );
  const known = names(cells, alone, read);
  return known.every(({ kind }) => /^(?:absent|bare|interval)$/.test(kind)) ? known : row;
};

const named = (cell: Criterion, name: string): Criterion =>
  cell.kind === 'bare' && name !== '' ? { ...cell, things: name } : cell;
