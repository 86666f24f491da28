import type { Language } from '../../engine';
import { explanationText, score, withWhatIf } from '../../scorecard';
import type { ScoredIndicator, WhatIfChange } from '../../scorecard';
import { sameTextKey, type Tables } from '../../tables';

/** What an entry would give, before it is written. */
export interface Trial {
  readonly scored: ScoredIndicator;
  /** True where the result cannot be read, or not be compared with these criteria: it must not be written. */
  readonly refused: boolean;
  /** True where not the result but the criteria stand in the way. */
  readonly notScored: boolean;
  /** True where it would give no more than what is below all levels gives. */
  readonly lowest: boolean;
  readonly because: string;
}

const REFUSED: ReadonlySet<string> = new Set([
  'unreadableActual',
  'wrongActual',
  'notAnswered',
  'notAnsweredInput',
]);

/** Scores the indicator as of the entry's period with the entry in place; null where the indicator is not there any more. */
export function tryEntry(tables: Tables, change: WhatIfChange, language: Language): Trial | null {
  const ofUnit = tables.indicators.filter((each) => each.unit === change.unit);
  const changed = withWhatIf({ ...tables, indicators: ofUnit }, [change]);
  const { units } = score({ tables: changed, problems: [] }, { period: change.period });
  const code = sameTextKey(change.code);
  const scored = units
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => sameTextKey(indicator.code) === code);
  if (scored === undefined) return null;
  const { evidence, actual, score: given } = scored.outcome;
  const notScored = evidence.by === 'unscored';
  return {
    scored,
    refused: REFUSED.has(evidence.by) || (notScored && actual.state === 'unreadable'),
    notScored,
    lowest: given !== null && given <= tables.settings.floorScore,
    because: explanationText(scored, language),
  };
}
