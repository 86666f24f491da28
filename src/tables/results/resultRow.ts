import {
  engineCell,
  listCell,
  numberCell,
  periodCell,
  requiredText,
  textCell,
} from '../cells/cells';
import { z } from '../cells/zod';
import type { Infer } from '../cells/zod';

const ANY_NUMBER = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE };
const SCORE = { low: 0, high: 5 };

/** One row of KpiResults (long); a wide table gives one such row for each of its period columns. */
export const ResultRow = z.strictObject({
  unit: listCell('Unit'),
  code: requiredText('Code'),
  period: periodCell(),
  actual: engineCell,
  numerator: numberCell('Numerator', ANY_NUMBER),
  denominator: numberCell('Denominator', ANY_NUMBER),
  override: numberCell('Override score', SCORE),
  reason: textCell('Reason'),
  evidence: textCell('Evidence'),
  note: textCell('Note'),
});

export type ResultRow = Infer<typeof ResultRow>;

export const RESULT_KEYS: readonly string[] = Object.keys(ResultRow.shape);

export const RESULT_FORMATS: ReadonlySet<string> = new Set([
  'actual',
  'numerator',
  'denominator',
  'override',
]);
