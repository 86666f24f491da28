import { weightedScore, type Outcome, type PeriodId, type Rule, type Status } from '../../engine';
import type { ChosenResult } from './chosenResult';
import type { PartNode } from './partTree';
import type { Roundings } from './roundings';
import type { ScoredIndicator } from './scorecard';
import type { TargetCount } from './targetCount';

/** What is known of an indicator before its line of the scorecard is made. */
export interface Assembly {
  readonly node: PartNode;
  readonly chosen: ChosenResult;
  readonly run: { readonly asOf: PeriodId | null; readonly roundings: Roundings };
  readonly outcome: Outcome;
  readonly criteria: ScoredIndicator['criteria'];
  readonly rule: Rule;
  readonly counts: boolean;
  readonly targetAlone: boolean;
  readonly least?: number;
  /** Of a parent: how its parts stand that are targets without a score. */
  readonly partTargets: TargetCount | null;
}

/** The committee's score goes before the computed one. */
export function assemble(assembly: Assembly): ScoredIndicator {
  const { node, chosen, run, outcome, partTargets, criteria, rule, counts, targetAlone } = assembly;
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
    period: chosen.period ?? run.asOf,
    outcome,
    status,
    override,
    score: counted,
    weight,
    weighted:
      counted === null || weight === null
        ? null
        : weightedScore(counted, weight, run.roundings.weighted),
    results: chosen.results,
    criteria,
    rule,
    counts,
    targetAlone,
    ...(assembly.least === undefined ? {} : { least: assembly.least }),
    hasParts: parts.length > 0,
    partTargets,
  };
}
