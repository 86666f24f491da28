import type { PeriodId } from './period';
import { SPANS } from './periodOrder';

/** True where a period lies in another: the 1st quarter in the first half-year. */
export function isWithin(part: PeriodId, whole: PeriodId): boolean {
  const [[endOfPart, monthsOfPart], [end, months]] = [SPANS[part], SPANS[whole]];
  return endOfPart - monthsOfPart >= end - months && endOfPart <= end;
}
