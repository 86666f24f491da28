import { normalise } from '../../values/normalise';
import { unreadable } from '../condition';
import type { CriteriaRow, Criterion } from '../criterion';
import { inKnownWords } from './cellWordings';
import { currencyIn } from './money';
import { counts, nones, nouns } from './rowCounts';
import { comparisons, names } from './rowNames';
import { dayFirst, deadlines } from './rowDays';
import { inWords, isOpen, isUnread, type Read, type RowRule } from './rowRule';
import { times } from './rowTimes';

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

/**
 * What cells mean only beside the others of their row: what all of them count, what is no level, days by which one thing is
 * done. Each of these is taken for what a person would take it for, and only where all cells of the row agree; else the
 * row stays as it was read.
 */
export function readTogether(row: CriteriaRow, read: Read): CriteriaRow {
  if (row.every(({ text }) => FIGURES.test(text))) return row;
  const texts = row.map(({ text }) => normalise(text));
  return [
    absences,
    dayFirst,
    deadlines,
    intervals,
    counts,
    times,
    comparisons,
    names,
    nones,
    nouns,
    oneCurrency,
  ].reduce((cells, rule) => rule(cells, texts, read), row);
}

/** `N/A`, `ไม่กำหนด` beside numbers, read already or not: there is no such level. Beside statements it may be one. */
const absences: RowRule = (row, texts) =>
  row.some((cell, i) => NUMERIC.has(cell.kind) || (isUnread(cell) && /\d/.test(texts[i] ?? '')))
    ? row.map((cell, i) =>
        isOpen(cell) && ABSENT.test(texts[i] ?? '') ? { kind: 'absent', text: cell.text } : cell
      )
    : row;

/** Amounts in different currencies are not compared; `1.5m` beside `$1.2m` may be metres. */
const oneCurrency: RowRule = (row, texts) => {
  const named = texts.map(currencyIn);
  const known = new Set(named.filter((currency) => currency !== null));
  if (known.size === 0) return row;
  return row.map((cell, i) => {
    const isOther = known.size > 1 && named[i] !== null;
    const isUnclear = named[i] === null && /\d ?[kmb](?![a-z])/.test(texts[i] ?? '');
    return isOther || isUnclear ? unreadable('notUnderstood', cell.text) : cell;
  });
};

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
