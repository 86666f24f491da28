import { withoutNouns } from './nouns';
import { countOutOf } from './outOf';
import { inWords, isUnread, type RowRule } from './rowRule';

/** Before a count out of a whole. */
const LEAST = /^(?:at least |>= ?|อย่างน้อย|ไม่(?:น้อย|ต่ำ)กว่า)/;

/**
 * Counts out of one whole in every cell: `3 out of 5`. With strokes they may be days, unless one is all of the whole or no
 * day can be meant: `1/5 … 5/5`, `4.5/5`.
 */
export const counts: RowRule = (row, texts) => {
  const least = texts.map((text) => LEAST.test(text));
  const read = row.map(({ kind }, i) =>
    kind === 'absent' ? null : countOutOf((texts[i] ?? '').replace(LEAST, ''))
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

/** Numbers of one thing, whatever it is called: `0 incidents`, `1-2 incidents`. */
export const nouns: RowRule = (row, texts, read) => {
  const unread = row.flatMap(({ kind }, i) => (/^(?:unreadable|statement)$/.test(kind) ? [i] : []));
  const isRow = row.every(({ kind }) =>
    /^(?:absent|unreadable|statement|bare|interval)$/.test(kind)
  );
  if (!row.some(isUnread) || !isRow) return row;
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
