import type { Language } from '../../../engine';
import { dayText } from '../../words/dayText';

const DAY_MS = 86_400_000;
const EXCEL_EPOCH_DAYS = 25_569;

/** A serial day in words: they leave no doubt which day and which era is meant. */
export function dayWords(serial: number, language: Language): string {
  const time = (serial - EXCEL_EPOCH_DAYS) * DAY_MS;
  return dayText(time, language, { month: 'long', year: 'numeric' });
}
