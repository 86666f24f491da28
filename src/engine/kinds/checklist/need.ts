import type { Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import type { ResultForm } from '../resultForm';
import { numbersReaching } from '../threshold/need';
import type { ChecklistRule } from './rule';

const MOST_ITEMS = 30;

export function countsReaching({ inner }: ChecklistRule, level: Level): readonly Cell[] {
  return numbersReaching(inner, level, 0);
}

/** A tick for each item that the highest level counts; their number where that is not known or not wanted. */
export function itemsForm({ inner }: ChecklistRule): ResultForm {
  const bounds = inner.steps.map(({ achievement }) => achievement);
  const most = Math.max(0, ...bounds.map((bound) => (bound?.value ?? 0) + (bound?.open ? 1 : 0)));
  return most < 1 || most > MOST_ITEMS || inner.direction === 'lower'
    ? { as: 'number', percent: false }
    : { as: 'ticks', of: 'items', texts: Array.from({ length: Math.ceil(most) }, () => null) };
}
