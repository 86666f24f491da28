import { sameTextKey, type Evidence } from '../../../engine';
import type { ScoredIndicator, UnitScore } from '../../scoring/scorecard';

/** What is without a score though it has a result, by what is to be done about it. */
export interface WithoutScore {
  /** What was typed as the result cannot be read or compared: those who report correct it, no meeting decides how it is assessed. */
  readonly toCorrect: readonly ScoredIndicator[];
  /** Not assessed. */
  readonly excluded: readonly ScoredIndicator[];
  /** There are no criteria that a score could be made by. */
  readonly unscored: readonly ScoredIndicator[];
}

/** Lines of the totals, and targets alone; for a parent that counts by its lowest part, the parts to be corrected stand. */
export function withoutScore({ indicators }: UnitScore): WithoutScore {
  const lines = new Map(
    indicators.filter(hasWrongResult).flatMap((scored) => {
      const line = lineOf(scored, indicators);
      return line === undefined ? [] : [[scored, line] as const];
    })
  );
  const waiting = new Set(lines.values());
  const others = indicators.filter((scored) => isLine(scored) && !waiting.has(scored));
  return {
    toCorrect: [...lines.keys()],
    excluded: others.filter(({ status }) => status === 'excluded'),
    unscored: others.filter(({ status }) => status === 'unscored'),
  };
}

/** What a result is to blame for, and not the criteria alone. */
const OF_RESULTS: ReadonlySet<Evidence['by']> = new Set<Evidence['by']>([
  'unreadableActual',
  'wrongActual',
  'notAnswered',
  'notAnsweredInput',
]);

const hasWrongResult = ({ status, outcome }: ScoredIndicator): boolean =>
  status === 'unscored' && OF_RESULTS.has(outcome.evidence.by);

const isLine = ({ counts, targetAlone }: ScoredIndicator): boolean => counts || targetAlone;

/** The line of the totals that it is or is a part of; none where the committee has scored that. */
function lineOf(
  scored: ScoredIndicator,
  indicators: readonly ScoredIndicator[]
): ScoredIndicator | undefined {
  if (isLine(scored)) return scored.override === null ? scored : undefined;
  const { partOf } = scored.indicator;
  if (partOf === null) return undefined;
  // A parent stands before its parts.
  const above = indicators.slice(0, indicators.indexOf(scored));
  const key = sameTextKey(partOf);
  const parent = above.find(({ indicator }) => sameTextKey(indicator.code) === key);
  return parent && lineOf(parent, above);
}
