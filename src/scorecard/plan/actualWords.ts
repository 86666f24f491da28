import { calendarDay, type Language } from '../../engine';
import type { Settings } from '../../tables';
import { dayText } from './dates';
import type { ScoredIndicator } from '../scoring/scorecard';

/** A result that is no number as a summary sheet shows it: a date in the workbook's era, other texts as they were typed. */
export function actualWords(
  { outcome: { actual } }: ScoredIndicator,
  { era }: Settings,
  language: Language
): string {
  const day = actual.state === 'date' ? calendarDay(actual.serial) : null;
  return day === null ? actual.text : dayText(day, language, era);
}
