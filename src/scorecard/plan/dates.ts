import { buddhistYear, periodName, type Era, type Language, type PeriodId } from '../../engine';
import { wordsIn } from '../words/words';

/** A calendar day, C.E.; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * `21 พฤศจิกายน 2569` (Buddhist Era) or `21 November 2026`.
 *
 * @param era - null = the usual one of the language
 */
export function dayText({ year, month, day }: Day, language: Language, era: Era | null): string {
  const { dates } = wordsIn(language);
  const counted = (era ?? dates.era) === 'BE' ? buddhistYear(year) : year;
  const written = (era ?? dates.era) === dates.era ? String(counted) : dates.otherEra(counted);
  const name = dates.month.format(Date.UTC(year, month - 1, day));
  return `${day} ${name} ${written}`;
}

/** `จัดทำเมื่อ 21 พฤศจิกายน 2569` */
export function madeOn(today: Day, language: Language, era: Era | null): string {
  return wordsIn(language).dates.madeOn(dayText(today, language, era));
}

/** Name of a period for people; blank while there is none. */
export function periodLabel(period: PeriodId | null, language: Language): string | null {
  return period === null ? null : periodName(period, language);
}
