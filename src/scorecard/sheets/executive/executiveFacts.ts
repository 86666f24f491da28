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
import { withoutScore } from './withoutScore';

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
  const lacking = scorecard.units.map(withoutScore);
  const toCorrect = lacking.flatMap((unit) => unit.toCorrect);
  const unscored = lacking.flatMap((unit) => unit.unscored);
  const left = lacking.flatMap((unit) => [...unit.excluded, ...unit.unscored]);
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
      toCorrect,
      left,
    },
    targetsOnly,
    /** Name of an indicator, with its unit where there are several. */
    named: ({ indicator: { name, unit } }: ScoredIndicator): string =>
      several && unit !== null ? `${name} (${unit})` : name,
    bars: barsOf(scorecard, before, language),
    movers: moversOf(scorecard, before),
    gains: targetsOnly ? [] : mostToGain(scorecard),
    asks: asksOf(
      scorecard,
      {
        below: below.length,
        pending: pending.length,
        toCorrect: toCorrect.length,
        unscored: unscored.length,
      },
      numbers,
      language
    ),
  };
}

function isPending({ counts, targetAlone, status }: ScoredIndicator): boolean {
  return (counts || targetAlone) && status === 'pending';
}
