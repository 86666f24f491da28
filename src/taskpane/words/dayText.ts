import type { Language } from '../../engine';
import { SPOKEN } from './languages';

/** A day in words, as `options` say which; `time`: milliseconds since 1970, UTC. */
export const dayText = (
  time: number,
  language: Language,
  options: Pick<Intl.DateTimeFormatOptions, 'month' | 'year'>
): string =>
  new Date(time).toLocaleDateString(SPOKEN[language].days, {
    day: 'numeric',
    ...options,
    timeZone: 'UTC',
  });
