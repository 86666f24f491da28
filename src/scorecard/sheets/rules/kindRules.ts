import {
  curveText,
  highestScore,
  isConverted,
  lowestScore,
  numberText,
  stepsCurve,
  type Language,
  type Scale,
  type TargetCurve,
} from '../../../engine';
import { grouped } from '../../scoring/grouped';
import type { ScoredIndicator } from '../../scoring/scorecard';
import type { RulesWords } from '../../words/en/rulesSheet';
import { sheetWordsIn } from '../../words/sheetWords';
import { codesOf } from './codesOf';
import type { RuleText } from './ruleLines';

/** How each kind of indicator that the workbook has is scored, in the order of the words, with the codes of its indicators. */
export function kindRules(
  indicators: readonly ScoredIndicator[],
  language: Language
): readonly RuleText[] {
  const words = sheetWordsIn(language).rules;
  const order = Object.values(words.kinds).map(({ name }) => name);
  const rules = indicators.flatMap((scored) => {
    const rule = ruleOf(scored, words);
    return rule === null ? [] : [{ scored, ...rule }];
  });
  const kinds = [...grouped(rules, ({ name, text }) => `${name}\n${text}`).values()];
  return kinds
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const codes = codesOf(
        same.map(({ scored }) => scored),
        language
      );
      return [{ name: first.name, label: first.name, text: `${first.text} ${words.codes(codes)}` }];
    })
    .sort((a, b) => placeIn(order, a.name) - placeIn(order, b.name))
    .map(({ label, text }) => ({ label, text }));
}

/** Names that are not in the order, of targets with a score, stand last. */
function placeIn(order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

function ruleOf(
  { rule, hasParts, indicator }: ScoredIndicator,
  words: RulesWords
): { readonly name: string; readonly text: string } | null {
  if (hasParts) return words.kinds[indicator.combination === 'min' ? 'least' : 'mean'];
  switch (rule.kind) {
    case 'threshold':
      return words.kinds[rule.direction];
    case 'target': {
      const { curve } = rule;
      if (curve === null || !isConverted(rule)) return words.kinds.target;
      return { name: words.targetScored.name, text: curveRule(curve, rule.scale, words) };
    }
    case 'unscored':
      return null;
    default:
      return words.kinds[rule.kind];
  }
}

/** What percent of the target is worth; where every point is that of a level, only from where the levels are given. */
function curveRule(
  curve: TargetCurve,
  scale: Scale,
  { targetScored: { met, percent, curve: onCurve, step, linear } }: RulesWords
): string {
  if (curve.of === 'met')
    return met(numberText(highestScore(scale)), numberText(lowestScore(scale)));
  const steps = curve.points.slice(1).map((point) => point.percent);
  const asLevels =
    curveText(stepsCurve(scale, steps), ' ', 'step') === curveText(curve, ' ', 'step');
  if (asLevels) return percent(steps.join('; '));
  const points = curve.points.map((point) =>
    onCurve(numberText(point.percent), numberText(point.score))
  );
  return (curve.step ? step : linear)(points.join('; '));
}
