import { highestScore, numberText, type Language } from '../../../engine';
import { groupName } from '../../plan/groupName';
import { shownNumbers } from '../../plan/shownNumbers';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { equalWeightsTexts } from '../equalWeights';
import type { RuleText } from './ruleLines';

/** How scores become a total (domain.md §5, §7). */
export function totalRules(
  scorecard: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const { rules: words } = sheetWordsIn(language);
  const { rule } = scorecard.grouping;
  const weights = [
    ...equalWeightsTexts(scorecard.units, language),
    ...(indicators.some(({ hasParts }) => hasParts) ? [words.partWeights] : []),
  ];
  return [
    ...weights.map((text) => ({ label: words.weights, text })),
    { label: words.weighted, text: words.weightedText },
    ...(rule === 'weighted' ? [] : [{ label: words.group, text: words.groupText }]),
    ...groupWeightRules(scorecard, language),
    { label: words.total, text: words.totalTexts[rule] },
    {
      label: words.percent,
      text: words.percentText(numberText(highestScore(scorecard.settings.scale))),
    },
  ];
}

/** What the workbook's table of group weights says. */
function groupWeightRules(scorecard: Scorecard, language: Language): readonly RuleText[] {
  const { weights } = scorecard.grouping;
  if (weights.length === 0) return [];
  const { text } = shownNumbers(scorecard.settings);
  const said = weights.map(
    ({ group, weight }) => `${groupName(group, scorecard, language)} ${text(weight)}`
  );
  return [{ label: sheetWordsIn(language).rules.groupWeights, text: said.join(' · ') }];
}
