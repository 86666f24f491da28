import { inOneUnit } from '../../values/days/timeLengths';
import { smallestUnit, timeIn, timeUnitOf } from '../../values/days/timeUnits';
import { normalise } from '../../values/normalise';
import { withoutNoise } from '../../values/numbers/compare';
import { unreadable } from '../condition';
import type { Bound, Criterion, Interval } from '../criterion';
import { lexCondition } from '../criterionLexer';
import { subjectIn } from '../subjects';
import { isOpen, type Read, type RowRule } from './rowRule';

/** Numbers and intervals that are lengths of time. */
type Length = Extract<Criterion, { kind: 'bare' | 'interval' }>;

/** A longer text says more than a length of time. */
const LONGEST = 60;

/** Lengths of time and nothing else in any cell, not all of them days: numbers of the smallest unit among them. */
export const times: RowRule = (row, texts, read) => {
  const again = row.map((cell, i) => readAgain(cell, texts[i] ?? '', read));
  const lengths = again.map(lengthOf);
  const said = lengths.flatMap((length) => length?.time ?? []);
  const units = new Set(said);
  const isRow = row.every(({ kind }, i) => kind === 'absent' || lengths[i] !== null);
  if (!isRow || units.size === 0) return row;
  if (units.size === 1 && units.has('day')) return again;
  const unit = smallestUnit(said);
  return lengths.map((length, i): Criterion => {
    if (!length?.time) return again[i] ?? { kind: 'absent', text: '' };
    const { text } = length;
    if (unit === null)
      return timeIn(1, length.time, said.at(-1) ?? 'day') === null
        ? unreadable('mixedTimes', text)
        : (again[i] ?? length);
    const times = timeIn(1, length.time, unit) ?? NaN;
    const several = units.size > 1 && { severalUnits: true as const };
    const counted = { ...longer(length, times), time: unit, ...several };
    // As days alone are read: `5 days` is at most so many.
    return unit === 'day' && counted.kind === 'bare'
      ? { ...counted, kind: 'interval', low: null, high: { value: counted.value, open: false } }
      : counted;
  });
};

/** An interval so many times as long. */
export function longerInterval({ low, high }: Interval, times: number): Interval {
  const bound = (of: Bound | null): Bound | null =>
    of === null ? null : { ...of, value: withoutNoise(of.value * times) };
  return { low: bound(low), high: bound(high) };
}

function longer(length: Length, times: number): Length {
  return length.kind === 'bare'
    ? { ...length, value: withoutNoise(length.value * times) }
    : { ...length, ...longerInterval(length, times) };
}

/** A cell in the grammar's words for lengths of time: `in 3 weeks` as `within 3 weeks`. */
function readAgain(cell: Criterion, text: string, read: Read): Criterion {
  if (cell.kind === 'absent' || text.length > LONGEST) return cell;
  const words = inOneUnit(text)
    .replace(/^(?:ภายในเวลา|in (?=\d)|not? later than )/, 'within ')
    .replace(/^(?:หลัง(?:จาก)?|after )(?=\d)/, 'เกิน ');
  if (!isOpen(cell) && words === text) return withTime(cell);
  const again = withTime(read(words));
  return { ...(lengthOf(again) === null ? cell : again), text: cell.text };
}

/** A number or an interval with the unit of time that it counts, if it counts one. */
export function withTime(criterion: Criterion): Criterion {
  if (criterion.kind !== 'bare' && criterion.kind !== 'interval') return criterion;
  const text = normalise(criterion.text);
  const signs = lexCondition(text.slice(subjectIn(text).length));
  const [time = null, ...others] = new Set(signs.ok ? signs.units.map(timeUnitOf) : []);
  return time === null || others.length > 0 ? criterion : { ...criterion, time };
}

/** A cell as a length of time; days too, but no working days. Null for any other cell. */
export function lengthOf(criterion: Criterion): Length | null {
  if (criterion.kind === 'bare' || criterion.kind === 'interval')
    return criterion.time === undefined ? null : criterion;
  let [low, high]: (Bound | null)[] = [];
  for (const part of criterion.kind === 'every' ? criterion.of : [criterion]) {
    if (part.kind !== 'duration' || part.working) return null;
    const bound = { value: part.days, open: part.open };
    if (part.relation === 'within') high = bound;
    else low = bound;
  }
  return {
    ...{ kind: 'interval', low: low ?? null, high: high ?? null },
    ...{ measure: 'plain', time: 'day', text: criterion.text },
  };
}
