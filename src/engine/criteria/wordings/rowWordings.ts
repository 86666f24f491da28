import type { Bound, CriteriaRow, Criterion } from '../criterion';
import { normalise } from '../../values/normalise';
import { inOneUnit } from '../../values/days/timeLengths';
import {
  smallestUnit,
  timeIn as lengthIn,
  timeUnitOf,
  type TimeUnit,
} from '../../values/days/timeUnits';
import { withoutNoise } from '../../values/numbers/compare';
import { inKnownWords } from './cellWordings';
import { lexCondition } from '../criterionLexer';
import { subjectIn } from '../subjects';
import { deadlineIn, doneIn } from './deadlineWords';
import { currencyIn } from './money';
import { withoutNouns } from './nouns';
import { countOutOf } from './outOf';

/** Reads a text as one cell. */
export type Read = (text: string) => Criterion;

const ABSENT = /^(?:n\/?a|n\.a\.?|not applicable|ไม่กำหนด|ไม่ได้กำหนด|ไม่มีกำหนด)$/;
const NUMERIC: ReadonlySet<Criterion['kind']> = new Set([
  'bare',
  'interval',
  'any',
  'duration',
  'date',
]);
/** Cells of which nothing but their figures can be meant. */
const FIGURES = /^[\d.,% -]*$/;
const IN_BRACKETS = /^[[(] ?[\d.]+ ?%?,[\d.]+ ?%? ?[\])]$/;
/** Before a count out of a whole. */
const LEAST = /^(?:at least |>= ?|อย่างน้อย|ไม่(?:น้อย|ต่ำ)กว่า)/;
const DAY_OR_MONTH = /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;
const TIME = new RegExp(
  '^(ภายใน(?:ระยะเวลา|เวลา)?|ไม่เกิน|ไม่ถึง|น้อยกว่า|มากกว่า|เกิน|หลัง(?:จาก)?|ไม่น้อยกว่า|ตั้งแต่|within |in |at most |up to |less than |under |more than |over |after |not? (?:more|later) than |[<>]=? ?)?' +
    '(\\d+(?:\\.\\d+)?(?: ?(?:-|ถึง|to) ?\\d+(?:\\.\\d+)?)?) ?' +
    '(นาที|ชั่วโมง|ชม\\.?|สัปดาห์|อาทิตย์|เดือน|ปี|min(?:ute)?s?|h(?:(?:ou)?rs?)?|w(?:ee)?ks?|months?|y(?:ea)?rs?)' +
    '(ขึ้นไป| or (?:more|less)| and (?:above|below))?$'
);

/**
 * What cells mean only beside the others of their row: what all of them count, what is no level, days by which one thing is
 * done. Each of these is taken for what a person would take it for, and only where all cells of the row agree; else the
 * row stays as it was read.
 */
export function readTogether(row: CriteriaRow, read: Read): CriteriaRow {
  if (row.every(({ text }) => FIGURES.test(text))) return row;
  const texts = row.map(({ text }) => normalise(text));
  return [absences, dayFirst, deadlines, intervals, counts, times, nouns, oneCurrency].reduce(
    (cells, rule) => rule(cells, texts, read),
    row
  );
}

type RowRule = (row: CriteriaRow, texts: readonly string[], read: Read) => CriteriaRow;

const isUnread = ({ kind }: Criterion): boolean => kind === 'unreadable';

/** The cell read in other words; it keeps its own. */
const inWords = ({ text }: Criterion, words: string, read: Read): Criterion => ({
  ...read(words),
  text,
});

/** `N/A`, `ไม่กำหนด` beside numbers, read already or not: there is no such level. Beside statements it may be one. */
const absences: RowRule = (row, texts) =>
  row.some((cell, i) => NUMERIC.has(cell.kind) || (isUnread(cell) && /\d/.test(texts[i] ?? '')))
    ? row.map((cell, i) => {
        const isAbsent = cell.kind === 'statement' || isUnread(cell);
        return isAbsent && ABSENT.test(texts[i] ?? '') ? { kind: 'absent', text: cell.text } : cell;
      })
    : row;

/** Amounts in different currencies are not compared; `1.5m` beside `$1.2m` may be metres. */
const oneCurrency: RowRule = (row, texts) => {
  const named = texts.map(currencyIn);
  const known = new Set(named.filter((currency) => currency !== null));
  if (known.size === 0) return row;
  return row.map((cell, i) => {
    const isOther = known.size > 1 && named[i] !== null;
    const isUnclear = named[i] === null && /\d ?[kmb](?![a-z])/.test(texts[i] ?? '');
    return isOther || isUnclear
      ? { kind: 'unreadable', reason: 'notUnderstood', text: cell.text }
      : cell;
  });
};

/** Days by which the same thing is done, in every cell. */
const deadlines: RowRule = (row, texts, read) => {
  const filled = row.flatMap(({ kind }, i) => (kind === 'absent' ? [] : [texts[i] ?? '']));
  const isNew = row.some(
    ({ kind }, i) => kind === 'statement' && /\d|สิ้น|\bend of\b/.test(texts[i] ?? '')
  );
  if ((!isNew && !row.some(isUnread)) || new Set(filled.map(doneIn)).size > 1) return row;
  const dated = row.map((cell, i) =>
    cell.kind === 'statement' || isUnread(cell)
      ? inWords(cell, deadlineIn(inKnownWords(texts[i] ?? '')), read)
      : cell
  );
  const days = dated.filter(({ kind }) => kind !== 'absent');
  return days.every(isDay) && runsBack(days) ? dated : row;
};

/** `10/04/2027` beside `15/04/2027`: the day stands first where it does so in another cell, and the month in none. */
const dayFirst: RowRule = (row, texts, read) => {
  const days = texts.map((text) => DAY_OR_MONTH.exec(text));
  const above12 = (group: number): boolean => days.some((day) => Number(day?.[group]) > 12);
  if (!above12(1) || above12(2)) return row;
  return row.map((cell, i) => {
    const inBuddhistEra = (texts[i] ?? '').replace(
      DAY_OR_MONTH,
      (_, day, month, year) => `${day}/${month}/${Number(year) + 543}`
    );
    return isUnread(cell) && days[i] ? inWords(cell, inBuddhistEra, read) : cell;
  });
};

/** A higher level is an earlier day; else the cells may be things to be done one after the other. */
function runsBack(days: readonly Criterion[]): boolean {
  const places = days.flatMap((day) => (day.kind === 'date' ? [placeInYear(day)] : []));
  return places.every((place, i) => i === 0 || place < (places[i - 1] ?? Infinity));
}

/** Days from the beginning of the fiscal year in October, roughly; later years are later. */
function placeInYear({ day, month, year }: Extract<Criterion, { kind: 'date' }>): number {
  const of = month === null ? 0 : (month + 2) % 12;
  const fiscal = year === null ? 0 : year + (month !== null && month >= 10 ? 1 : 0);
  return (fiscal * 12 + of) * 31 + day;
}

function isDay(criterion: Criterion): boolean {
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  return parts.every(({ kind }) => kind === 'date' || kind === 'duration');
}

/**
 * Counts out of one whole in every cell: `3 out of 5`. With strokes they may be days, unless one is all of the whole or no
 * day can be meant: `1/5 … 5/5`, `4.5/5`.
 */
const counts: RowRule = (row, texts) => {
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

/** Lengths of time, other than days, and nothing else in any cell: numbers of the smallest unit among them. */
const times: RowRule = (row, texts, read) => {
  const found = row.map((cell, i) => {
    const text = texts[i] ?? '';
    return cell.kind === 'absent' ? null : (timeIn(text) ?? timeCounted(cell, text));
  });
  const isRow = row.every(({ kind }, i) => kind === 'absent' || found[i] !== null);
  const said = found.flatMap((each) => (each === null ? [] : [each.unit]));
  if (said.length === 0 || !isRow) return row;
  const unit = smallestUnit(said);
  const several = new Set(said).size > 1 ? { severalUnits: true as const } : {};
  return row.map((cell, i) => {
    const time = found[i];
    if (!time) return cell;
    const times = unit === null ? null : lengthIn(1, time.unit, unit);
    if (unit === null || times === null)
      return { kind: 'unreadable', reason: 'notUnderstood', text: cell.text };
    const again = isUnread(cell) ? inWords(cell, time.numbers, read) : cell;
    return again.kind === 'bare' || again.kind === 'interval'
      ? { ...longer(again, times), time: unit, ...several }
      : again;
  });
};

/** A number or an interval so many times as long. */
function longer(
  criterion: Extract<Criterion, { kind: 'bare' | 'interval' }>,
  times: number
): Extract<Criterion, { kind: 'bare' | 'interval' }> {
  const bound = (of: Bound | null): Bound | null =>
    of === null ? null : { ...of, value: withoutNoise(of.value * times) };
  return criterion.kind === 'bare'
    ? { ...criterion, value: withoutNoise(criterion.value * times) }
    : { ...criterion, low: bound(criterion.low), high: bound(criterion.high) };
}

/** A length of time alone, with what bounds it; `numbers`: as a bound of numbers, `within 3 weeks` as `at most 3`. */
function timeIn(text: string): { readonly unit: TimeUnit; readonly numbers: string } | null {
  const found = TIME.exec(inOneUnit(text));
  const unit = found === null ? null : timeUnitOf(found[3] ?? '');
  if (found === null || unit === null) return null;
  const bound = (found[1] ?? '').trim();
  const within = /^(?:ภายใน|within|in$|not? later)/.test(bound) ? 'ไม่เกิน' : bound;
  const limit = /^(?:หลัง|after)/.test(within) ? 'เกิน' : within;
  return { unit, numbers: `${limit} ${found[2] ?? ''}${found[4] ?? ''}` };
}

/** The unit of time that a number or an interval counts, however it is bounded; null where it counts anything else. */
function timeCounted({ kind }: Criterion, text: string): ReturnType<typeof timeIn> {
  if (kind !== 'bare' && kind !== 'interval') return null;
  const signs = lexCondition(text.slice(subjectIn(text).length));
  const [unit = null, ...others] = new Set(signs.ok ? signs.units.map(timeUnitOf) : []);
  return unit === null || others.length > 0 ? null : { unit, numbers: '' };
}

/** `[90,100]` beside `[80,90)`: no thousands, but the ends of an interval. */
const intervals: RowRule = (row, texts, read) =>
  row.some(({ kind }, i) => kind === 'interval' && IN_BRACKETS.test(texts[i] ?? ''))
    ? row.map((cell, i) => {
        const text = texts[i] ?? '';
        return isUnread(cell) && IN_BRACKETS.test(text)
          ? inWords(cell, inKnownWords(text.replace(',', ', ')), read)
          : cell;
      })
    : row;

/** Numbers of one thing, whatever it is called: `0 incidents`, `1-2 incidents`. */
const nouns: RowRule = (row, texts, read) => {
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
