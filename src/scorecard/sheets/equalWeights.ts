import type { Language } from '../../engine';
import type { UnitScore } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

/** That indicators weigh the same where no weights are given: everywhere, or in the units that give none. */
export function equalWeightsTexts(
  units: readonly Pick<UnitScore, 'equalWeights'>[],
  language: Language
): readonly string[] {
  const { equalWeights, someEqualWeights } = sheetWordsIn(language);
  const without = units.filter((unit) => unit.equalWeights).length;
  if (without === 0) return [];
  return [without === units.length ? equalWeights : someEqualWeights];
}
