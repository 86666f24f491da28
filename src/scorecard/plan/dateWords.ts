import type { Era, Language } from '../../engine';

const MONTHS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  th: new Intl.DateTimeFormat('th-TH', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};
const USUAL_ERA: Readonly<Record<Language, Era>> = { th: 'BE', en: 'CE' };
/** Said where the era is not the one that readers of the language expect. */
const MARKED: Readonly<Record<Language, (year: number) => string>> = {
  th: (year) => `ค.ศ. ${year}`,
  en: (year) => `${year} B.E.`,
};
const BUDDHIST = 543;

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
  const shown = era ?? USUAL_ERA[language];
  const counted = shown === 'BE' ? year + BUDDHIST : year;
  const written = shown === USUAL_ERA[language] ? String(counted) : MARKED[language](counted);
  return `${day} ${MONTHS[language].format(Date.UTC(year, month - 1, day))} ${written}`;
}

/** `จัดทำเมื่อ 21 พฤศจิกายน 2569` */
export function madeOn(today: Day, language: Language, era: Era | null): string {
  const date = dayText(today, language, era);
  return language === 'th' ? `จัดทำเมื่อ ${date}` : `made on ${date}`;
}
