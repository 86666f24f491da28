import type { Language } from '../../../engine';
import type { Scorecard } from '../../scoring/scorecard';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** What fits one page. */
const MOST = 5;

/** That totals use the committee's scores, with both scores and the reason of each (domain.md §5); none where there are none. */
export function committeeNotes(
  { units }: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly string[] {
  const words = sheetWordsIn(language).executive;
  const lines = units.flatMap(({ unit, indicators }) =>
    indicators.flatMap(({ override, outcome, counts, indicator }) => {
      if (override === null || !counts) return [];
      const code =
        units.length > 1 && unit !== null ? `${unit}: ${indicator.code}` : indicator.code;
      const computed = outcome.score === null ? '–' : numbers.text(outcome.score);
      return [words.decided(code, numbers.text(override.score), computed, override.reason)];
    })
  );
  if (lines.length === 0) return [];
  const left = lines.length - MOST;
  const shown = lines.slice(0, MOST).join(' · ');
  return [words.committee(left > 0 ? `${shown} · +${numbers.digits(String(left))}` : shown)];
}
