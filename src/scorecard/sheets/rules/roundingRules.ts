import { isConverted, type Language, type Rounding } from '../../../engine';
import { grouped } from '../../scoring/grouped';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { codesOf } from './codesOf';
import type { RuleText } from './ruleLines';

/** What is rounded where, stage by stage (domain.md §5, §7). */
export function roundingRules(
  { settings }: Scorecard,
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  const { percent, score, weighted, total, banded } = roundingsOf(settings);
  /** How a stage rounds; `otherwise` where it does not. */
  const said = ({ decimals, mode }: Rounding, otherwise: string): string =>
    decimals === null ? otherwise : words.rounded[mode](String(decimals));
  const precise = [
    ...grouped(
      indicators.filter(({ indicator }) => indicator.precision !== null),
      ({ indicator }) => indicator.precision
    ),
  ];
  const isLinear = indicators.some(
    ({ rule }) =>
      (rule.kind === 'threshold' && rule.method === 'linear') ||
      (rule.kind === 'target' && isConverted(rule) && rule.curve?.step === false)
  );
  return [
    ...(precise.length === 0 ? [{ label: words.precision, text: words.exact }] : []),
    ...precise.map(([decimals, same]) => ({
      label: words.precision,
      text: words.precise(String(decimals), codesOf(same, language)),
    })),
    ...(percent.decimals === null
      ? []
      : [{ label: words.percentages, text: said(percent, words.notRounded) }]),
    { label: words.method, text: said(score, isLinear ? words.scoreLinear : words.notRounded) },
    { label: words.weighted, text: said(weighted, words.weightedRounding) },
    { label: words.total, text: said(total, words.notRounded) },
    { label: words.percent, text: words.percentRounding(said(total, words.notRounded)) },
    { label: words.band, text: words.bandOf[settings.bandsBy](said(banded, words.notRounded)) },
  ];
}
