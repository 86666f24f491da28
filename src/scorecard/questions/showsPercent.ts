import { isQuotient } from '../scoring/chosenResult';
import type { ScoredIndicator } from '../scoring/scorecard';

/** True where the result is shown as a percentage: the user's cells do so, or it is a quotient that counts percent. */
export function showsPercent({ outcome, results, indicator }: ScoredIndicator): boolean {
  const { actual } = outcome;
  if (actual.state !== 'number' || actual.measure !== 'percent' || results.length === 0) {
    return false;
  }
  return (
    isQuotient(results, indicator) ||
    results.every((result) => result.percentFormat && result.actual.state === 'number')
  );
}
