import { roundHalfUp, sameNumber, SHOWN_DECIMALS, type Language } from '../../../engine';
import { byGroup } from '../../scoresSheet/scoreRows';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { isAllCounted, lastDigitsDiffer, partsWeights, sumsOf } from './formSums';

/** What somebody who adds up the columns of the form has to know. */
export function addingNotes(scorecard: Scorecard, language: Language): readonly string[] {
  const { form: words, totalRule } = sheetWordsIn(language);
  return [
    ...(scorecard.units.some((unit) => hasFiguresNotAdded(unit, scorecard))
      ? [words.notAdded]
      : []),
    ...(lastDigitsDiffer(scorecard) ? [words.lastDigits] : []),
    ...(scorecard.grouping.rule !== 'weighted' && scorecard.units.some(hasLongGroupScores)
      ? [totalRule.groupDigits]
      : []),
  ];
}

/** Weights of parents beside their parts, or of what is counted of a group. */
function hasFiguresNotAdded(
  { indicators, groups }: UnitScore,
  { grouping }: Pick<Scorecard, 'grouping'>
): boolean {
  const parents = partsWeights(indicators).size > 0;
  const named = groups.some(({ group }) => group !== null);
  return (
    parents ||
    (named &&
      byGroup(indicators)
        .map(([, members]) => sumsOf(members))
        .some(
          (sums) => sums.weighted !== null && (grouping.rule !== 'weighted' || !isAllCounted(sums))
        ))
  );
}

/** Scores of groups with more decimals than are shown of them. */
function hasLongGroupScores({ groups }: UnitScore): boolean {
  return groups.some(
    ({ total: { score } }) =>
      score !== null && !sameNumber(score, roundHalfUp(score, SHOWN_DECIMALS))
  );
}
