import type { Language } from '../../engine';
import { targetsMet, type ScoredIndicator } from '../../scorecard';
import type { PaneText } from '../words/text';
import { scoresWords } from './scoresWords';

type Standing = Pick<ScoredIndicator, 'status' | 'score' | 'partTargets'>;

/** Whether it is a parent of targets that no score is made of: it has none either, and nothing is wrong with it. */
export const isOfTargets = ({ status, partTargets }: Standing): boolean =>
  status === 'unscored' && partTargets !== null;

/** How the indicator stands; of a parent of targets how many of them are met. */
export function standing(scored: Standing, language: Language): string {
  const { status, partTargets } = scored;
  return isOfTargets(scored) && partTargets !== null
    ? targetsMet(partTargets, language)
    : scoresWords[language].status[status];
}

/** What the indicator weighs; nothing where neither the worksheet says so nor a score is made of it. */
export function weightFigures(
  { weight, score, indicator, targetAlone, partTargets }: ScoredIndicator,
  { figures, language }: PaneText
): readonly string[] {
  const words = scoresWords[language];
  const invented = score === null && indicator.weight === null;
  if (invented && (targetAlone || partTargets !== null)) return [];
  return [weight === null ? words.notInTotal : words.weightOf(figures.short(weight))];
}
