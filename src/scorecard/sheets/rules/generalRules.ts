import { highestLevel, numberText, periodName, type Language } from '../../../engine';
import { grouped } from '../../scoring/grouped';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import { codesOf } from './codesOf';
import type { RuleText } from './ruleLines';

/** What levels are worth, and how a score comes from one. */
export function scaleRules(
  { settings }: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  const others = indicators.filter(
    ({ rule }) => rule.kind === 'threshold' && rule.method !== settings.method
  );
  const other = settings.method === 'linear' ? words.step : words.linear;
  const { scale } = settings;
  const worth = scale.scores.map(numberText);
  return [
    { label: words.worth, text: words.isWorth(String(highestLevel(scale)), worth.join(' · ')) },
    { label: words.below, text: words.belowText(numberText(settings.floorScore)) },
    { label: words.reached, text: words.reachedText },
    { label: words.method, text: words[settings.method] },
    ...(others.length === 0
      ? []
      : [{ label: '', text: words.others(other, codesOf(others, language)) }]),
  ];
}

/** Which results count, and what becomes of those that are missing. */
export function resultRules(
  { period, units }: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  const ways = [
    ...grouped(
      indicators.filter(({ hasParts }) => !hasParts),
      ({ indicator }) => indicator.combination
    ),
  ];
  return [
    ...(period === null
      ? []
      : [{ label: words.asOf, text: words.asOfText(periodName(period, language)) }]),
    ...ways.map(([way, same]) => ({
      label: words.combined,
      text:
        ways.length === 1
          ? words.combinations[way]
          : words.others(words.combinations[way], codesOf(same, language)),
    })),
    ...(hasTargetsOnly(units)
      ? [
          { label: words.pending, text: words.targetPending },
          { label: words.excluded, text: words.targetExcluded },
        ]
      : [
          { label: words.pending, text: words.pendingText },
          { label: words.excluded, text: words.excludedText },
          { label: words.committee, text: words.committeeText },
        ]),
  ];
}

/** How targets that no score is made of are counted (domain.md §2, kind 11). */
export function targetRules(language: Language): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  return [
    { label: words.ofTarget, text: words.ofTargetText },
    { label: words.metShare, text: words.metShareText },
  ];
}
