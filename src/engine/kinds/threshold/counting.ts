import type { Counting, CriteriaRow } from '../../criteria/criterion';
import { withoutNouns } from '../../criteria/wordings/nouns';
import type { Actual } from '../../values/actual';
import { timeIn } from '../../values/days/timeUnits';
import { normalise } from '../../values/normalise';
import { readNumber } from '../../values/numbers/number';
import type { Prepared } from '../prepared';
import type { CriteriaRule } from '../rule';
import type { ThresholdRule } from './rule';

/** Prepared criteria that know what their numbers count, as the row says it. */
export function counting<R extends CriteriaRule>(made: Prepared<R>, row: CriteriaRow): Prepared<R> {
  const { rule } = made;
  if (rule.kind !== 'threshold') return made;
  const counts = row.reduce<Counting>(
    (known, criterion) =>
      criterion.kind === 'bare' || criterion.kind === 'interval'
        ? { ...known, ...of(criterion) }
        : known,
    {}
  );
  return Object.keys(counts).length === 0 ? made : { ...made, rule: { ...rule, ...counts } };
}

const of = ({ time, severalUnits, outOf, things }: Counting): Counting => ({
  ...(time === undefined ? {} : { time }),
  ...(severalUnits === undefined ? {} : { severalUnits }),
  ...(outOf === undefined ? {} : { outOf }),
  ...(things === undefined ? {} : { things }),
});

/**
 * A result as the rule counts: `90 นาที` is 1.5 against hours, `4 out of 5` is 4 where the criteria are out of 5 too. What cannot
 * be brought to it (months against hours, out of another whole) is not understood.
 */
export function countedAs(rule: ThresholdRule, actual: Actual): Actual {
  if (actual.state === 'words' && rule.things !== undefined) return ofThings(rule.things, actual);
  if (actual.state !== 'number') return actual;
  const { time, outOf, value, measure, text } = actual;
  if (outOf !== undefined && outOf !== rule.outOf) return notUnderstood(text);
  if (rule.outOf !== undefined && (measure === 'percent' || value > rule.outOf))
    return notUnderstood(text);
  // `2 ไตรมาส` against months: some other unit than those of time that are known.
  if (rule.time !== undefined && time === undefined && /[^\d.,%\s]$/.test(normalise(text)))
    return notUnderstood(text);
  if (time === undefined && rule.severalUnits) return notUnderstood(text);
  if (time === undefined || rule.time === undefined || time === rule.time) return actual;
  const counted = timeIn(value, time, rule.time);
  return counted === null
    ? notUnderstood(text)
    : { state: 'number', value: counted, measure, text };
}

/** `3 incidents` against criteria that count them. */
function ofThings(things: string, actual: Actual): Actual {
  const { text } = actual;
  const number = readNumber(withoutNouns([normalise(text)], things)?.texts[0] ?? '');
  return number.ok
    ? { state: 'number', value: number.value, measure: number.measure, text }
    : actual;
}

const notUnderstood = (text: string): Actual => ({
  state: 'unreadable',
  reason: 'notUnderstood',
  text,
});
