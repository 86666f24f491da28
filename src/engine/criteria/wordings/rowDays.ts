import type { Criterion } from '../criterion';
import { inKnownWords } from './cellWordings';
import { deadlineIn, doneIn } from './deadlineWords';
import { inWords, isOpen, isUnread, type RowRule } from './rowRule';

const DAY_OR_MONTH = /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;

/** Days by which the same thing is done, in every cell. */
export const deadlines: RowRule = (row, texts, read) => {
  const filled = row.flatMap(({ kind }, i) => (kind === 'absent' ? [] : [texts[i] ?? '']));
  const isNew = row.some(
    ({ kind }, i) => kind === 'statement' && /\d|สิ้น|\bend of\b/.test(texts[i] ?? '')
  );
  if ((!isNew && !row.some(isUnread)) || new Set(filled.map(doneIn)).size > 1) return row;
  const dated = row.map((cell, i) =>
    isOpen(cell) ? inWords(cell, deadlineIn(inKnownWords(texts[i] ?? '')), read) : cell
  );
  const days = dated.filter(({ kind }) => kind !== 'absent');
  return days.every(isDay) && runsBack(days) ? dated : row;
};

/** `10/04/2027` beside `15/04/2027`: the day stands first where it does so in another cell, and the month in none. */
export const dayFirst: RowRule = (row, texts, read) => {
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

/** Days from the beginning of the fiscal year in October, roughly; later years, and what comes after a day, are later. */
function placeInYear({ relation, day, month, year }: Extract<Criterion, { kind: 'date' }>): number {
  const of = month === null ? 0 : (month + 2) % 12;
  const fiscal = year === null ? 0 : year + (month !== null && month >= 10 ? 1 : 0);
  return (fiscal * 12 + of) * 31 + day + (relation === 'after' ? 1 : 0);
}

function isDay(criterion: Criterion): boolean {
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  return parts.every(({ kind }) => kind === 'date' || kind === 'duration');
}
