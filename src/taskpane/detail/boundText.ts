import { numberText } from '../../engine';
import type { Bound, Language } from '../../engine';
import type { LevelScale } from '../../scorecard';
import { dayText } from '../words/dayText';

/** Days between the beginnings of the calendars of Excel and of the browser. */
const EXCEL_EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/** A number of the scale in short: `80%`, `1,000`, `31 มี.ค. 64`. */
export function valueText(value: number, counts: LevelScale['counts'], language: Language): string {
  if (counts === 'percent') return `${numberText(value)}%`;
  if (counts !== 'date') return numberText(value);
  const time = (value - EXCEL_EPOCH_DAYS) * DAY_MS;
  return dayText(time, language, { month: 'short', year: '2-digit' });
}

/** What reaches a step: `≥ 80%`, `< 5`. */
export function boundText(
  { value, open }: Bound,
  { counts, direction }: Pick<LevelScale, 'counts' | 'direction'>,
  language: Language
): string {
  const sign = direction === 'lower' ? (open ? '<' : '≤') : open ? '>' : '≥';
  return `${sign} ${valueText(value, counts, language)}`;
}
