import type { Finding } from '../criteria/finding';
import type { Evidence, Outcome, Warning } from '../kinds/outcome';
import type { Actual } from '../values/actual';
import type { Language } from '../values/language';
import { en } from './en/outcomes';
import type { EngineWords } from './engineWords';
import { levelsText } from './findingParts';
import { th } from './th/outcomes';

const WORDS: Readonly<Record<Language, EngineWords>> = { th, en };

/** One sentence that a person can check: what was compared with what, and what follows from it (domain.md §3). */
export function explain(outcome: Outcome, language: Language): string {
  const { evidence } = outcome;
  const say = WORDS[language].outcomes[evidence.by] as (outcome: Outcome, of: Evidence) => string;
  return say(outcome, evidence);
}

/** The warnings that are to be said beside the sentence: which steps do not count yet, that says itself. */
export function besideSentence({ evidence, warnings }: Outcome): readonly Warning[] {
  return evidence.by === 'milestone'
    ? warnings.filter(({ code }) => code !== 'stepsBeyondMissing')
    : warnings;
}

/** What a warning means and what to do about it, in one or two plain sentences. */
export function describeWarning(warning: Warning, language: Language): string {
  const say = WORDS[language].warnings[warning.code] as (warning: Warning) => string;
  return say(warning);
}

/** What is wrong with a row of criteria and what to do about it, in plain words. */
export function describeFinding(finding: Finding, language: Language): string {
  const { levels, says } = WORDS[language].findings;
  const say = says[finding.code] as (finding: Finding, levels: string) => string;
  return say(finding, levelsText(finding.levels, levels));
}

/** What a result is: "a date", "วันที่". */
export function actualStateText(state: Actual['state'], language: Language): string {
  return WORDS[language].reasons.state[state];
}

/** What is needed where every result will do: "any result". */
export function anyResultText(language: Language): string {
  return WORDS[language].anyResult;
}
