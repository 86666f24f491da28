import { isBelow } from '../../scorecard';
import type { ScoredIndicator, UnitScore } from '../../scorecard';
import { sameTextKey } from '../../tables';
import { isOfTargets } from './standing';

export const FILTERS = ['all', 'below', 'pending', 'warnings'] as const;
export type Filter = (typeof FILTERS)[number];

/** One indicator of one unit. */
export interface Line {
  readonly unit: string | null;
  readonly scored: ScoredIndicator;
}

export const linesOf = (units: readonly UnitScore[]): readonly Line[] =>
  units.flatMap(({ unit, indicators }) => indicators.map((scored) => ({ unit, scored })));

/**
 * Lines whose code or name contains what was typed; spaces, letter case and Thai or Western digits do not matter, because
 * Thai is written without spaces and people disagree about them.
 */
export function searched(lines: readonly Line[], query: string): readonly Line[] {
  const key = spaceless(query);
  if (key === '') return lines;
  return lines.filter(({ scored: { indicator } }) =>
    spaceless(`${indicator.code} ${indicator.name}`).includes(key)
  );
}

const spaceless = (text: string): string => sameTextKey(text).replace(/\s+/g, '');

/** @param watched - score below which an indicator is looked at */
export function passes({ scored }: Line, filter: Filter, watched: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'below':
      return isBelow(scored, watched);
    case 'pending':
      return scored.status === 'pending';
    case 'warnings':
      return (
        scored.outcome.warnings.length > 0 || (scored.status === 'unscored' && !isOfTargets(scored))
      );
  }
}
