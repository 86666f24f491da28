import { besideSentence, describeWarning, explain, type Language } from '../../engine';
import { wordsIn } from '../words/words';
import type { ScoredIndicator } from './scorecard';
import { targetCountText } from './targetCount';

/**
 * Why an indicator has its score: the sentence of the score as computed, after the committee's where that counts instead
 * (domain.md §5); a parent without a score says how its parts' targets stand.
 */
export function explanationOf(
  { outcome, override, partTargets }: ScoredIndicator,
  language: Language
): string {
  const committee = override === null ? '' : wordsIn(language).committee(override);
  const computed =
    outcome.score === null && partTargets !== null
      ? targetCountText(partTargets, language)
      : explain(outcome, language);
  return committee + computed;
}

/** What is to be known beside it, in sentences. */
export function warningsOf({ outcome }: ScoredIndicator, language: Language): readonly string[] {
  return outcome.warnings.map((warning) => describeWarning(warning, language));
}

/** The sentence and its warnings as one text. */
export function explanationText(scored: ScoredIndicator, language: Language): string {
  return [
    explanationOf(scored, language),
    ...besideSentence(scored.outcome).map((warning) => describeWarning(warning, language)),
  ].join(' ');
}
