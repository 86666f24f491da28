import {
  describeWarning,
  explain,
  inEachLanguage,
  weightedScore,
  type Bilingual,
  type Language,
  type Outcome,
  type PeriodId,
  type Rule,
  type Status,
} from '../../engine';
import type { ChosenResult } from './chosenResult';
import type { PartNode } from './partTree';
import type { ScoredIndicator } from './scorecard';
import { targetCountText, type TargetCount } from './targetCount';
import { wordsIn } from '../words/words';

/** Of a score as computed, after the committee's (domain.md §5); a parent without one says how its parts' targets stand. */
function said(
  { outcome, partTargets }: Pick<Assembly, 'outcome' | 'partTargets'>,
  override: ScoredIndicator['override'],
  language: Language
): string {
  const committee = override === null ? '' : wordsIn(language).committee(override);
  const computed =
    outcome.score === null && partTargets !== null
      ? targetCountText(partTargets, language)
      : explain(outcome, language);
  return committee + computed;
}

/** What is known of an indicator before its line of the scorecard is made. */
export interface Assembly {
  readonly node: PartNode;
  readonly chosen: ChosenResult;
  readonly asOf: PeriodId | null;
  readonly outcome: Outcome;
  readonly criteria: ScoredIndicator['criteria'];
  readonly rule: Rule;
  readonly counts: boolean;
  readonly targetAlone: boolean;
  readonly least?: number;
  /** Of a parent: how its parts stand that are targets without a score. */
  readonly partTargets: TargetCount | null;
}

/** The committee's score goes before the computed one; texts are made when they are read. */
export function assemble(assembly: Assembly): ScoredIndicator {
  const { node, chosen, asOf, outcome, partTargets, criteria, rule, counts, targetAlone } =
    assembly;
  const { indicator, group, weight, parts } = node;
  const override =
    chosen.override === null
      ? null
      : { score: chosen.override.value, reason: chosen.override.reason };
  const counted = override?.score ?? outcome.score;
  const status: Status = override === null ? outcome.status : 'scored';
  return {
    indicator,
    group,
    period: chosen.period ?? asOf,
    outcome,
    status,
    override,
    score: counted,
    weight,
    weighted: counted === null || weight === null ? null : weightedScore(counted, weight),
    results: chosen.results,
    criteria,
    rule,
    counts,
    targetAlone,
    ...(assembly.least === undefined ? {} : { least: assembly.least }),
    hasParts: parts.length > 0,
    get explanation(): Bilingual {
      return inEachLanguage((language) => said({ outcome, partTargets }, override, language));
    },
    get warnings(): readonly Bilingual[] {
      return outcome.warnings.map((warning) =>
        inEachLanguage((language) => describeWarning(warning, language))
      );
    },
  };
}
