import { readFiscalYear, readNumber } from '../../engine';
import { cellSchema, numberCell, termCell, textCell } from '../cells/cells';
import { isBlank, sameTextKey, textOf } from '../cells/text';
import { PLAN_KINDS } from '../columns/vocabulary';
import { z } from '../cells/zod';

const LARGEST = 1e15;

/** Words for "this project needs no money", which is known to be 0. */
const NO_BUDGET = new Set(
  ['-', '–', '—', 'ไม่มี', 'ไม่ใช้งบ', 'ไม่ใช้งบประมาณ', 'ไม่ได้ใช้งบประมาณ', 'none', 'no budget']
    .map(sameTextKey)
    .concat(sameTextKey('ไม่ใช้งบประมาณดำเนินการ'))
);

/** What may stand after an amount. */
const MONEY = /^(บาท|baht|thb|)$/i;

const baseYearCell = cellSchema('Base year', (value, refuse): number | null => {
  if (isBlank(value)) return null;
  const year =
    typeof value === 'number' || typeof value === 'string' ? readFiscalYear(value) : null;
  if (year === null) refuse({ code: 'notANumber', column: 'Base year', text: textOf(value) });
  return year;
});

/** The cells of a plan's row that do not belong to a year. */
export const PlanRow = z.strictObject({
  dimension: textCell('Dimension'),
  projectCode: textCell('Project code'),
  project: textCell('Project'),
  code: textCell('Code'),
  statement: textCell('Statement'),
  kind: termCell('Kind', PLAN_KINDS),
  unit: textCell('Unit'),
  unitOfMeasure: textCell('Unit of measure'),
  baseYear: baseYearCell,
  baseValue: numberCell('Base value', { low: -LARGEST, high: LARGEST }),
  shared: textCell('Shared budget'),
});

export const PLAN_ROW_KEYS = Object.keys(PlanRow.shape);

/** Money of one year in baht: blank is unknown (null), `-` and "no budget" are 0; text may carry its unit (`1.5 ล้านบาท`). */
export function budgetCell(column: string) {
  return cellSchema(column, (value, refuse): number | null => {
    if (isBlank(value)) return null;
    const text = textOf(value);
    if (NO_BUDGET.has(sameTextKey(text))) return 0;
    const reading = typeof value === 'boolean' ? null : readNumber(text);
    const amount = reading?.ok === true && reading.measure === 'plain' ? reading : null;
    if (amount === null || !MONEY.test(amount.rest)) {
      refuse({ code: 'notANumber', column, text });
      return null;
    }
    if (amount.value < 0) refuse({ code: 'negative', column, value: amount.value });
    return amount.value < 0 ? null : amount.value;
  });
}
