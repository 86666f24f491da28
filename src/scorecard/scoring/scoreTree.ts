import {
  isConverted,
  lowestScore,
  meanOfParts,
  scoreActual,
  withRoundedScore,
  type Outcome,
  type PeriodId,
  type Rule,
  type Scale,
  type Warning,
} from '../../engine';
import {
  givesScores,
  targetScoringOf,
  type Indicator,
  type Problem,
  type Result,
  type Settings,
} from '../../tables';
import { assemble } from './assemble';
import { chooseResult, type ChosenResult } from './chosenResult';
import { criteriaFor } from './criteria/criteriaFor';
import type { PrepareFor } from './criteria/preparedRules';
import { inMeasureOf } from './measureOf';
import type { PartNode } from './partTree';
import { passedOver, refusedEarlier } from './refusedEarlier';
import type { ResultsOf } from './resultIndex';
import { resultProblems } from './resultProblems';
import type { Roundings } from './roundings';
import type { ScoredIndicator } from './scorecard';
import { targetCount } from './targetCount';

/** What all indicators of a run are scored by; what is wrong with their results is added to `problems`. */
export interface Run {
  readonly settings: Settings;
  readonly asOf: PeriodId | null;
  readonly scale: Scale;
  readonly resultsOf: ResultsOf;
  readonly prepare: PrepareFor;
  readonly roundings: Roundings;
  readonly problems: Problem[];
}

const OF_PARTS: Rule = Object.freeze({ kind: 'unscored', of: 'composite', reason: 'noCriteria' });

/** An indicator, followed by its parts. */
export function scoreTree(
  node: PartNode,
  run: Run,
  underCommittee = false
): readonly ScoredIndicator[] {
  const results = run.resultsOf(node.indicator);
  const chosen = chooseResult(node.indicator, results, run);
  if (chosen.problem !== null) run.problems.push(chosen.problem);
  if (node.parts.length === 0) {
    return [scoreLeaf(node, chosen, passedOver(results, chosen), run, !underCommittee)];
  }
  const unused = chosen.results.findLast(({ actual }) => actual.state !== 'pending');
  if (unused !== undefined) run.problems.push(unusedResult(unused, node.indicator));
  // The lowest part's score counts with the weight of all parts; counting them too would count it twice.
  const minimum = node.indicator.combination === 'min';
  const alone = chosen.override !== null || minimum;
  const decided = underCommittee || alone;
  const parts = node.parts.map((part) => scoreTree(part, run, decided));
  const mean = meanOfParts(
    parts.flatMap(([top]) =>
      top === undefined
        ? []
        : [{ code: top.indicator.code, status: top.status, score: top.score, weight: top.weight }]
    ),
    run.scale,
    minimum
  );
  const outcome = minimum ? mean : roundedBy(run, mean);
  const counts = alone && !underCommittee;
  const open = parts.some(([top]) => top?.status === 'pending' || top?.status === 'unscored');
  return [
    assemble({
      node,
      chosen,
      run,
      outcome,
      criteria: null,
      rule: OF_PARTS,
      counts,
      targetAlone: false,
      partTargets: targetCount(parts.flat()),
      ...(minimum && chosen.override === null && open ? { least: lowestScore(run.scale) } : {}),
    }),
    ...parts.flat(),
  ];
}

function roundedBy({ roundings: { score } }: Run, outcome: Outcome): Outcome {
  return withRoundedScore(outcome, { roundScore: score.decimals, roundingMode: score.mode });
}

/** A parent's score comes from its parts alone (domain.md §2, kind 10): a result of its own is not passed over in silence. */
function unusedResult({ actualAt, at }: Result, { code }: Indicator): Problem {
  return { severity: 'warning', at: actualAt ?? at, code: 'parentResult', indicator: code };
}

function scoreLeaf(
  node: PartNode,
  chosen: ChosenResult,
  earlier: readonly Result[],
  run: Run,
  counts: boolean
): ScoredIndicator {
  const criteria = criteriaFor(node.indicator, run.asOf);
  const { rule } = run.prepare(node.indicator, criteria, chosen.period ?? run.asOf);
  const actual = inMeasureOf(rule, chosen, node.indicator);
  const outcome = roundedBy(run, scoreActual(rule, actual));
  const problems = resultProblems(node.indicator, chosen, actual, rule, outcome);
  run.problems.push(
    ...problems,
    ...refusedEarlier(node.indicator, earlier, { criteria, rule }, run)
  );
  const targetAlone = chosen.override === null && isTargetAlone(rule, node.indicator, run);
  const more: Warning[] = [];
  const isDoubted = (code: Warning['code']) =>
    outcome.warnings.some((warning) => warning.code === code);
  if (problems.some(({ code }) => code === 'percentMeant') && !isDoubted('measureDiffers'))
    more.push({ code: 'measureDiffers' });
  if (chosen.earlier && chosen.period !== null)
    more.push({ code: 'earlierResult', period: chosen.period });
  return assemble({
    node,
    chosen,
    run,
    outcome: more.length === 0 ? outcome : withWarnings(outcome, more),
    criteria,
    rule,
    counts: counts && !targetAlone,
    targetAlone,
    partTargets: null,
  });
}

/** A target that no score is made of has no part in totals, whether or not it has a result yet. */
function isTargetAlone(rule: Rule, indicator: Indicator, { settings }: Run): boolean {
  if (rule.kind === 'target') return !isConverted(rule);
  if (rule.kind !== 'unscored' || rule.of !== 'target') return false;
  return !givesScores(targetScoringOf(indicator, settings));
}

const withWarnings = (outcome: Outcome, added: readonly Warning[]): Outcome => ({
  ...outcome,
  warnings: [...outcome.warnings, ...added],
});
