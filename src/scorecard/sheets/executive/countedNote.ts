import { compareNumbers, sumOf, type Language } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { Scorecard } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { isPartly, type Bar } from './barLines';

const weightOf = (bars: readonly Bar[], which: 'counted' | 'weight'): number =>
  sumOf(bars.map((bar) => bar[which]));

/**
 * The weight of which the measured share is (domain.md §5), where some of the whole is not assessed; null where it is the
 * whole, and where groups make the total.
 */
export function assessedWeight(bars: readonly Bar[], scorecard: Scorecard): number | null {
  const { organisation, units, grouping } = scorecard;
  const assessed = (organisation ?? units[0])?.total.weight;
  if (assessed === undefined || grouping.rule !== 'weighted') return null;
  return compareNumbers(assessed, weightOf(bars, 'weight')) < 0 ? assessed : null;
}

/** What the total is made of where less than the whole weight counts, so that it adds up with the column above it. */
export function countedNote(
  bars: readonly Bar[],
  scorecard: Scorecard,
  numbers: ShownNumbers,
  language: Language
): readonly string[] {
  if (!isPartly(bars)) return [];
  const { executive: words } = sheetWordsIn(language);
  const whole = weightOf(bars, 'weight');
  const assessed = assessedWeight(bars, scorecard);
  return [
    words.countedRule(
      numbers.text(weightOf(bars, 'counted')),
      numbers.text(whole),
      assessed === null ? null : numbers.text(whole - assessed)
    ),
  ];
}
