import type { Language } from '../../../engine';
import { dayText } from '../../words/dayText';

/** The browser's box counts years as the browser does: the day in words leaves no doubt which era is meant. */
export function dayWords(picked: string, language: Language): string | undefined {
  const time = Date.parse(`${picked}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return dayText(time, language, { month: 'long', year: 'numeric' });
}
