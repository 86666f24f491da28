import {
  highestLevel,
  highestScore,
  numberText,
  periodName,
  SHOWN_DECIMALS,
  type Language,
} from '../../../engine';
import { grouped } from '../../scoring/grouped';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
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
  { period }: Scorecard,
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
    { label: words.pending, text: words.pendingText },
    { label: words.excluded, text: words.excludedText },
    { label: words.committee, text: words.committeeText },
  ];
}

/** How scores become a total. */
export function totalRules(
  { units, settings }: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const { rules: words, equalWeights } = sheetWordsIn(language);
  const weights = [
    ...(units.some((unit) => unit.equalWeights) ? [equalWeights] : []),
    ...(indicators.some(({ hasParts }) => hasParts) ? [words.partWeights] : []),
  ];
  return [
    ...weights.map((text) => ({ label: words.weights, text })),
    { label: words.weighted, text: words.weightedText },
    { label: words.total, text: words.totalText },
    { label: words.percent, text: words.percentText(numberText(highestScore(settings.scale))) },
  ];
}

/** What is rounded where (domain.md §5). */
export function roundingRules(
  { settings }: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  const { rounding } = settings;
  const precise = [
    ...grouped(
      indicators.filter(({ indicator }) => indicator.precision !== null),
      ({ indicator }) => indicator.precision
    ),
  ];
  const isLinear = indicators.some(
    ({ rule }) => rule.kind === 'threshold' && rule.method === 'linear'
  );
  return [
    ...(precise.length === 0 ? [{ label: words.precision, text: words.exact }] : []),
    ...precise.map(([decimals, same]) => ({
      label: words.precision,
      text: words.precise(String(decimals), codesOf(same, language)),
    })),
    { label: words.scoreRounding, text: isLinear ? words.scoreLinear : words.scoreExact },
    { label: words.weighted, text: words.weightedRounding },
    { label: words.total, text: words.totalRounding(String(rounding)) },
    { label: words.percent, text: words.percentRounding(String(rounding)) },
    { label: words.band, text: words.bandRounding(String(Math.min(rounding, SHOWN_DECIMALS))) },
  ];
}
