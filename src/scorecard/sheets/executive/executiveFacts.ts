import { allBelow } from '../../questions/allBelow';
import { watchedScore } from '../../questions/watched';
import { mostToGain } from '../../questions/mostToGain';
import { moversOf } from '../../questions/movers';
import { shownNumbers } from '../../plan/shownNumbers';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import type { SummaryInput, SummaryOptions } from '../summary';
import { asksOf } from './executiveAsks';
import { barsOf } from './executiveBars';

export type ExecutiveFacts = ReturnType<typeof executiveFacts>;

/** What the executive summary says, however long its lists and high its rows are. */
export function executiveFacts(summary: SummaryInput, { language, today }: SummaryOptions) {
  const { scorecard, snapshot } = summary;
  const numbers = shownNumbers(scorecard.settings);
  const several = scorecard.units.length > 1;
  const before = summary.history().at(-2);
  const watched = watchedScore(scorecard.settings);
  const all = scorecard.units.flatMap(({ indicators }) => indicators);
  const below = allBelow(all, watched);
  const pending = all.filter(isPending);
  const left = all.filter(isLeftOut);
  const targetsOnly = hasTargetsOnly(scorecard.units);
  return {
    ...{
      scorecard,
      snapshot,
      language,
      today,
      numbers,
      several,
      before,
      watched,
      below,
      pending,
      left,
    },
    targetsOnly,
    /** Name of an indicator, with its unit where there are several. */
    named: ({ indicator: { name, unit } }: ScoredIndicator): string =>
      several && unit !== null ? `${name} (${unit})` : name,
    bars: barsOf(scorecard, before, language),
    movers: moversOf(scorecard, before),
    gains: targetsOnly ? [] : mostToGain(scorecard),
    asks: asksOf(scorecard, below.length, pending.length, numbers, language),
  };
}

/** Not assessed, or nothing that a score could be made of: the total is without it. */
function isLeftOut({ counts, targetAlone, status }: ScoredIndicator): boolean {
  return (counts || targetAlone) && (status === 'excluded' || status === 'unscored');
}

function isPending({ counts, targetAlone, status }: ScoredIndicator): boolean {
  return (counts || targetAlone) && status === 'pending';
}
