import type { Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import type { Comparison } from '../comparison';
import type { ResultForm } from '../resultForm';
import { numbersReaching } from '../threshold/need';
import type { DeadlineRule } from './rule';

const DAY_FORMAT = 'yyyy-mm-dd';

export function daysCompared({ inner, unit }: DeadlineRule): Comparison {
  if (unit === 'monthDay') return { rule: inner, counts: 'plain' };
  return { rule: inner, counts: unit === 'date' ? 'date' : 'days' };
}

export function daysReaching({ inner, unit }: DeadlineRule, level: Level): readonly Cell[] {
  const days = numbersReaching(inner, level, 0);
  return unit === 'date' ? days.map(({ value }) => ({ value, numberFormat: DAY_FORMAT })) : days;
}

export function daysForm({ unit, nextMonth }: DeadlineRule): ResultForm {
  if (typeof nextMonth === 'string') return { as: 'number', percent: false };
  return unit === 'date'
    ? { as: 'date', nextMonth }
    : { as: 'days', working: unit === 'workingDays' };
}
