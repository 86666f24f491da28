import type { CriteriaRow, Criterion } from '../criterion';
import { normalise } from '../../values/normalise';
import { timeUnitOf, type TimeUnit } from '../../values/days/timeUnits';
import { inKnownWords } from './cellWordings';
import { deadlineIn, doneIn } from './deadlineWords';
import { currencyIn } from './money';
import { withoutNouns } from './nouns';
import { countOutOf } from './outOf';

/** Reads a text as one cell. */
export type Read = (text: string) => Criterion;

const ABSENT = /^(?:n\/?a|n\.a\.?|not applicable|ไม่กำหนด|ไม่ได้กำหนด|ไม่ระบุ|ไม่มีกำหนด)$/;
const NUMERIC: ReadonlySet<Criterion['kind']> = new Set([
  'bare',
  'interval',
  'any',
  'duration',
  'date',
]);
const TIME =
  /(\d[\d.,]*) ?((?:นาที|ชั่วโมง|ชม\.?|สัปดาห์|อาทิตย์|เดือน|ปี)(?!ต่อ|\/)|(?:min(?:ute)?s?|h(?:ou)?rs?|w(?:ee)?ks?|months?|y(?:ea)?rs?)(?![a-z]| ?(?:\/|per )))/g;

/**
 * What cells mean only beside the others of their row: what all of them count, what is no level, days by which one thing is
 * done. Each of these is taken for what a person would take it for, and only where all cells of the row agree; else the
 * row stays as it was read.
 */
export function readTogether(row: CriteriaRow, read: Read): CriteriaRow {
  const texts = row.map(({ text }) => normalise(text));
  return [absences, deadlines, counts, times, nouns, oneCurrency].reduce(
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

/** `N/A`, `ไม่กำหนด` beside numbers: there is no such level. Beside statements it may be one. */
const absences: RowRule = (row, texts) =>
  row.some(({ kind }) => NUMERIC.has(kind))
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
  return dated.every((cell) => cell.kind === 'absent' || isDay(cell)) ? dated : row;
};

function isDay(criterion: Criterion): boolean {
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  return parts.every(({ kind }) => kind === 'date' || kind === 'duration');
}

/** Counts out of one whole: `3 out of 5`, `4/5`. */
const counts: RowRule = (row, texts, read) => {
  const found = row.map((cell, i) => (isUnread(cell) ? countOutOf(texts[i] ?? '') : null));
  const [whole, ...others] = new Set(found.flatMap((count) => (count ? [count.whole] : [])));
  if (whole === undefined || others.length > 0) return row;
  return row.map((cell, i) => {
    const count = found[i];
    if (!count) return cell;
    const again = inWords(cell, count.text, read);
    return again.kind === 'bare' || again.kind === 'interval' ? { ...again, outOf: whole } : again;
  });
};

/** Lengths of time in one unit, other than days: numbers of it. */
const times: RowRule = (row, texts, read) => {
  const units = new Set(texts.flatMap(timesIn));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return row;
  return row.map((cell, i) => {
    const text = texts[i] ?? '';
    const again =
      isUnread(cell) && timesIn(text).length > 0 ? inWords(cell, asNumbers(text), read) : cell;
    return again.kind === 'bare' || again.kind === 'interval' ? { ...again, time: unit } : again;
  });
};

const timesIn = (text: string): readonly TimeUnit[] =>
  [...text.matchAll(TIME)].flatMap(([, , word = '']) => timeUnitOf(word) ?? []);

/** `within 3 weeks` as `at most 3`. */
function asNumbers(text: string): string {
  const numbers = text.replace(TIME, '$1');
  return numbers.replace(/ภายใน(?:ระยะเวลา|เวลา)?/, 'ไม่เกิน').replace(/\bwithin\b/, 'at most');
}

/** Numbers of one thing, whatever it is called: `0 incidents`, `1-2 incidents`. */
const nouns: RowRule = (row, texts, read) => {
  const unread = row.flatMap((cell, i) => (isUnread(cell) ? [i] : []));
  if (unread.length === 0) return row;
  const counted = withoutNouns(unread.map((i) => texts[i] ?? ''));
  if (counted === null) return row;
  return row.map((cell, i) => {
    const words = counted.texts[unread.indexOf(i)];
    if (words === undefined) return cell;
    const again = inWords(cell, words, read);
    const isNumber = again.kind === 'bare' || again.kind === 'interval';
    return isNumber ? { ...again, things: counted.things } : again;
  });
};
