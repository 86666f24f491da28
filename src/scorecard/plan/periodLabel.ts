import { periodName, type Language, type PeriodId } from '../../engine';

/** Name of a period for people; blank while there is none. */
export function periodLabel(period: PeriodId | null, language: Language): string | null {
  return period === null ? null : periodName(period, language);
}
