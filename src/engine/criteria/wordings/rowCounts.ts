import { NUMBER_WORD, stem, withoutNouns } from './nouns';
import { countOutOf, type CountOf } from './outOf';
import { inWords, isUnread, type RowRule } from './rowRule';

/** Before a count out of a whole. */
const LEAST = /^(?:at least |>= ?|อย่างน้อย|ไม่(?:น้อย|ต่ำ)กว่า)/;

/** The whole itself, beside counts out of it: `ครบ5ข้อ`, `all 5`. */
const ALL = /^(?:all|(?:มี|ได้|ทำได้|ผ่าน)?(?:ครบทั้ง|ครบ|ทั้งหมด|ทั้ง)) ?(\d+)/;

/**
 * Counts out of one whole in every cell: `3 out of 5`. With strokes they may be days, unless one is all of the whole or no
 * day can be meant: `1/5 … 5/5`, `4.5/5`.
 */
export const counts: RowRule = (row, texts) => {
  const least = texts.map((text) => LEAST.test(text));
  const countIn = (text = ''): CountOf | null => countOutOf(text.replace(LEAST, ''));
  if (!texts.some(countIn)) return row;
  const read = row.map(({ kind }, i) =>
    kind === 'absent' ? null : countIn(texts[i]?.replace(ALL, '$1 of $1'))
  );
  const found = read.filter((count) => count !== null);
  const [whole, ...others] = new Set(found.map((each) => each.whole));
  const isRow = row.every(({ kind }, i) => kind === 'absent' || read[i] !== null);
  const isSure =
    found.some(({ count }) => count === whole || !Number.isInteger(count)) ||
    !found.some(({ stroke }) => stroke);
  if (whole === undefined || others.length > 0 || !isRow || !isSure) return row;
  return row.map((cell, i) => {
    const count = read[i];
    if (!count) return cell;
    const { text } = cell;
    const value = count.count;
    return least[i]
      ? {
          kind: 'interval',
          low: { value, open: false },
          high: null,
          measure: 'plain',
          outOf: whole,
          text,
        }
      : { kind: 'bare', value, measure: 'plain', outOf: whole, text };
  });
};

/** `ไม่มีข้อร้องเรียน`, `no complaint`, `ไม่ได้ดำเนินการ`; `ไม่ครบ` is some of it. */
const NONE_OF = /^(?:ไม่(?:มี|เกิด|พบ|ได้รับ|ได้)?(?:การ)?|no )((?!ครบ)[^\d]{3,})$/;
const THINGS = /\d ?([ก-๎]{3,}|[a-z]{3,})/;

/** None of what all the other cells count. `ไม่มี` alone may be no level at all. */
export const nones: RowRule = (row, texts) => {
  const at = row.findIndex(({ kind }, i) => kind === 'statement' && NONE_OF.test(texts[i] ?? ''));
  const what = stem(NONE_OF.exec(texts[at] ?? '')?.[1] ?? '');
  const areCounted = row.every(({ kind }, i) => {
    const text = texts[i] ?? '';
    const things = THINGS.exec(text)?.[1];
    return (
      i === at ||
      kind === 'absent' ||
      ((kind === 'bare' || kind === 'interval') &&
        (text.includes(what) || (things !== undefined && what.startsWith(stem(things)))))
    );
  });
  return what === '' || !areCounted
    ? row
    : row.map((cell, i) =>
        i === at ? { kind: 'bare', value: 0, measure: 'plain', text: cell.text } : cell
      );
};

/** Numbers of one thing, whatever it is called: `0 incidents`, `1-2 incidents`, `two incidents`. */
export const nouns: RowRule = (row, texts, read) => {
  const unread = row.flatMap(({ kind }, i) => (/^(?:unreadable|statement)$/.test(kind) ? [i] : []));
  const isRow = row.every(({ kind }) =>
    /^(?:absent|unreadable|statement|bare|interval)$/.test(kind)
  );
  const isNew = row.some(isUnread) || unread.some((i) => NUMBER_WORD.test(texts[i] ?? ''));
  if (!isNew || !isRow) return row;
  const counted = withoutNouns(unread.map((i) => texts[i] ?? ''));
  if (counted === null) return row;
  const ranges = texts.filter((_, i) => row[i]?.kind === 'interval');
  if (ranges.length > 0 && withoutNouns(ranges, counted.things) === null) return row;
  return row.map((cell, i) => {
    const words = counted.texts[unread.indexOf(i)];
    if (words === undefined) return cell;
    const again = inWords(cell, words, read);
    const isNumber = again.kind === 'bare' || again.kind === 'interval';
    return isNumber ? { ...again, things: counted.things } : again;
  });
};
