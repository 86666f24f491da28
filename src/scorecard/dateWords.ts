import type { Language } from '../engine';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

/** A calendar day, C.E.; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `21 พฤศจิกายน 2569` (Buddhist Era) or `21 November 2026`. */
export function dayText({ year, month, day }: Day, language: Language): string {
  const parts = FORMATS[language].formatToParts(Date.UTC(year, month - 1, day));
  return parts
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}
