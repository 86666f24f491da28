import { a1 } from '../../tables';
import { ALERT, RISE } from './look';
import type { Area, ConditionalPlan } from './plan';

/** Colours of changes of scores, by their sign; what is no number stays as it is. */
export function changeRules(area: Area): readonly ConditionalPlan[] {
  const cell = a1(area.row, area.column);
  const rule = (sign: string, color: string): ConditionalPlan => ({
    area,
    formula: `=AND(ISNUMBER(${cell}),${cell}${sign}0)`,
    color,
    bold: true,
  });
  return [rule('>', RISE), rule('<', ALERT)];
}
