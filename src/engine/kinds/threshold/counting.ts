import type { Counting, CriteriaRow } from '../../criteria/criterion';
import { withoutNouns } from '../../criteria/wordings/nouns';
import { currencyIn, withoutMoney } from '../../criteria/wordings/money';
import { magnitudeOf, numbersOf, withMagnitude } from '../../criteria/magnitude';
import { areUnlike, unitKindOf } from '../../criteria/unitKinds';
import type { Actual, ActualReason } from '../../values/actual';
import { calendarLength } from '../../values/days/calendarMonths';
import { timeIn, type TimeUnit } from '../../values/days/timeUnits';
import { daysBetween } from '../../values/days/workingDays';
import { normalise } from '../../values/normalise';
import { readNumber } from '../../values/numbers/number';
import type { Outcome } from '../outcome';
import type { Prepared } from '../prepared';
import type { CriteriaRule } from '../rule';
import { spanIn } from '../span';

/** Prepared criteria that know what their numbers count, as the row says it. */
export function counting<R extends CriteriaRule>(made: Prepared<R>, row: CriteriaRow): Prepared<R> {
  const { rule } = made;
  if (rule.kind !== 'threshold' && rule.kind !== 'range') return made;
  const counts = row.reduce<Counting>(
    (known, criterion) =>
      criterion.kind === 'bare' || criterion.kind === 'interval' || criterion.kind === 'any'
        ? { ...known, ...of(criterion) }
        : known,
    { ...currencyOf(row), ...unitOf(row), ...largeOf(row) }
  );
  return { ...made, rule: { ...rule, ...counts } };
}

/** A number with a letter that may be short for metres or millions. */
const IN_M = /[\d๐-๙] ?m$/i;

/** The one that cells name beside their amounts, or the letter; those that name several are not read. */
function currencyOf(row: CriteriaRow): Counting {
  const currency = row.map(({ text }) => currencyIn(text)).find((named) => named !== null);
  if (currency) return { currency };
  return row.some(({ text }) => IN_M.test(text))
    ? { inM: Math.max(...row.flatMap(numbersOf)) }
    : {};
}

function unitOf(row: CriteriaRow): Counting {
  const unit = row.map(({ text }) => unitKindOf(text)).find((kind) => kind !== null);
  return unit ? { unit } : {};
}

function largeOf(row: CriteriaRow): Counting {
  const magnitude = magnitudeOf(row);
  return magnitude ? { magnitude } : {};
}

const of = ({ time, severalUnits, outOf, things }: Counting): Counting => ({
  ...(time && { time }),
  ...(severalUnits && { severalUnits }),
  ...(outOf && { outOf }),
  ...(things && { things }),
});

/**
 * A result as criteria count: `90 นาที` is 1.5 against hours, `4 out of 5` is 4 where the criteria are out of 5 too, `start; end`
 * the months of the calendar between two days against months. What cannot be brought to it (months against hours, out of another
 * whole, in another currency or unit) is not understood.
 */
export function countedAs(counts: Counting, said: Actual): Actual {
  const actual = counts.currency === undefined ? said : inMoney(said);
  if (actual.state === 'words' && counts.things !== undefined)
    return ofThings(counts.things, actual);
  if (actual.state === 'list' && counts.time !== undefined) return ofSpan(counts.time, actual);
  if (actual.state !== 'number') return actual;
  const { time, outOf, value, measure, text } = actual;
  const currency = currencyIn(text);
  if (isOutOfOther(counts, actual)) return unreadable('otherWhole', text);
  const isUnclear =
    (outOf !== undefined && counts.outOf === undefined) ||
    (time === undefined &&
      // `2 ไตรมาส` against months: some other unit than those of time that are known.
      ((counts.time && /[^\d.,%\s]\.?$/.test(normalise(text))) ||
        // `2M` against plain numbers: two metres, or two million.
        (!(counts.inM ?? counts.currency ?? currency) && IN_M.test(text))));
  if (isUnclear) return unreadable('notUnderstood', text);
  if (counts.severalUnits && time === undefined) return unreadable('noUnit', text);
  const isOther =
    (counts.currency && currency && currency !== counts.currency) ||
    // 1,750,000 against `1.5M`: one of them may be in millions.
    (counts.inM && value >= counts.inM * 1000);
  if (isOther || isOfOtherUnit(counts, actual)) return unreadable('otherUnit', text);
  if (time === undefined || counts.time === undefined || time === counts.time) return actual;
  const counted = timeIn(value, time, counts.time);
  return counted === null
    ? unreadable('otherUnit', text)
    : { state: 'number', value: counted, measure, text };
}

/** `6/6` or 6 against counts out of 5. */
const isOutOfOther = (
  counts: Counting,
  { outOf, measure, value }: Extract<Actual, { state: 'number' }>
): boolean =>
  counts.outOf !== undefined &&
  ((outOf ?? counts.outOf) !== counts.outOf || measure === 'percent' || value > counts.outOf);

/** `7,500 kg` against tonnes, `7 วัน` against things; a length of time against others is another question. */
function isOfOtherUnit({ unit, time }: Counting, { text }: Actual): boolean {
  if (unit === undefined || time !== undefined) return false;
  const said = unitKindOf(text);
  return said !== null && areUnlike(unit, said);
}

/** `1.9m`, `750k` beside amounts of money are amounts, too. */
function inMoney(said: Actual): Actual {
  if (!/^[\d.,]+ ?[kmb]$/i.test(said.text)) return said;
  const number = readNumber(withoutMoney(`$${normalise(said.text)}`));
  return number.ok
    ? { state: 'number', value: number.value, measure: 'plain', text: said.text }
    : unreadable('notUnderstood', said.text);
}

/** `start; end` in the unit of criteria; hours and minutes are not between days. */
function ofSpan(unit: TimeUnit, actual: Actual): Actual {
  const span = spanIn(actual);
  if (span === null) return actual;
  const { text } = actual;
  const { start, end } = span;
  if (end < start) return { state: 'unreadable', reason: 'endBeforeStart', text };
  const length = calendarLength(start, end);
  const value =
    timeIn(daysBetween(start, end), 'day', unit) ??
    (length && timeIn(length.months + length.days / length.of, 'month', unit));
  return value === null ? actual : { state: 'number', value, measure: 'plain', text };
}

/** The outcome with the days that a result was counted between, for people to count again, and with the doubt whether it is in millions. */
export function withNotes(counts: Counting, said: Actual, outcome: Outcome): Outcome {
  const { magnitude, time } = counts;
  const { actual } = outcome;
  const full = magnitude && outcome.status === 'scored' ? withMagnitude(magnitude, actual) : null;
  if (full !== null && actual.state === 'number') {
    const warning = { code: 'magnitudeMissing', value: actual.value, full } as const;
    return { ...outcome, warnings: [...outcome.warnings, warning] };
  }
  const { evidence } = outcome;
  const span = spanIn(said);
  const length = span && calendarLength(span.start, span.end);
  if (!length || time === undefined || evidence.by !== 'threshold') return outcome;
  const between = { ...span, ...length, unit: time };
  return { ...outcome, actual: said, evidence: { ...evidence, between } };
}

/** `3 incidents` against criteria that count them. */
function ofThings(things: string, actual: Extract<Actual, { state: 'words' }>): Actual {
  const { text, asRead = text } = actual;
  const said = normalise(asRead);
  // `Rank 3` against ranks.
  const place = said.startsWith(things) ? said.slice(things.length).replace(/^ ?(?:ที่)?/, '') : '';
  const number = readNumber(place || (withoutNouns([said], things)?.texts[0] ?? ''));
  return number.ok
    ? { state: 'number', value: number.value, measure: number.measure, text }
    : actual;
}

const unreadable = (reason: ActualReason, text: string): Actual => ({
  state: 'unreadable',
  reason,
  text,
});
