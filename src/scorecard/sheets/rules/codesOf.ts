import type { Language } from '../../../engine';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';

/** Codes that are named before the rest is only counted. */
const MOST = 8;

/** The codes of the indicators, each once however many units hold it. */
export function codesOf(indicators: readonly ScoredIndicator[], language: Language): string {
  const codes = [...new Set(indicators.map(({ indicator }) => indicator.code))];
  const left = codes.length - MOST;
  return left <= 1
    ? codes.join(', ')
    : sheetWordsIn(language).rules.more(codes.slice(0, MOST).join(', '), String(left));
}
