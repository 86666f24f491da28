import {
  isConverted,
  meanOfParts,
  scoreActual,
  totalOf,
  type Actual,
  type Outcome,
  type PeriodId,
  type Rule,
  type TargetConversion,
  type Warning,
} from '../../engine';
import {
  distinctProblems,
  sameTextKey,
  type Indicator,
  type Problem,
  type Result,
  type Tables,
} from '../../tables';
import { asOfPeriod } from './asOf';
import { assemble } from './assemble';
import { chooseResult, isQuotient, type ChosenResult } from './chosenResult';
import { criteriaFor } from './criteriaFor';
import { definitionProblems } from './definitionProblems';
import { grouped } from './grouped';
import { isHeldBy } from './holders';
import { organisationScore } from './organisation';
import { hasNoWeights, partTrees, type PartNode } from './partTree';
import { rulePreparer, type PrepareFor } from './preparedRules';
import { indexResults, type ResultsOf } from './resultIndex';
import type { Scorecard, ScoredIndicator, UnitScore } from './scorecard';
import { targetCount } from './targetCount';
import { bandOfTotal, groupScores, linesOf } from './totals';

/** What readTables made of a workbook. */
export interface ScoreInput {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

export interface ScoreOptions {
  /** "As of"; default: the workbook's setting, else the newest period that has a result. */
  readonly period?: PeriodId;
  /**
   * Only this unit; case and spaces do not matter. `Clerk` also means all agreements of the clerk, `Clerk / 1` and
   * `Clerk / 2`. A unit that is not there gives a scorecard without units.
   */
  readonly unit?: string;
}

/**
 * Scores a workbook (domain.md §3–5): for each unit and indicator the criteria and the results that hold as of the
 * period, the outcome with its evidence, then totals per group and unit. Never throws on what a workbook says: what
 * cannot be scored is reported in `problems` and is not counted as zero. Explanations are put into words when read.
 */
export function score(input: ScoreInput, options: ScoreOptions = {}): Scorecard {
  const { tables } = input;
  const { settings, bands } = tables;
  const period = asOfPeriod(tables, options.period);
  const run: Run = {
    conversion: settings.targetConversion,
    asOf: period,
    resultsOf: indexResults(tables.results, period),
    prepare: rulePreparer(settings, tables.holidays, period),
    problems: [],
  };
  const wanted = options.unit === undefined ? null : sameTextKey(options.unit);
  const childless: Indicator[] = [];
  const units: UnitScore[] = [];
  for (const [unit, indicators] of grouped(tables.indicators, (each) => each.unit)) {
    const equalWeights = hasNoWeights(indicators);
    const trees = partTrees(indicators, equalWeights);
    childless.push(...trees.flatMap(leavesOf));
    if (wanted !== null && !isHeldBy(unit, wanted)) continue;
    const scored = trees.flatMap((tree) => scoreTree(tree, run));
    const total = totalOf(linesOf(scored));
    units.push({
      unit,
      total,
      band: bandOfTotal(total, bands, settings),
      equalWeights,
      groups: groupScores(scored),
      indicators: scored,
      targets: targetCount(scored),
    });
  }
  const definitions = definitionProblems(childless, run.prepare);
  return {
    period,
    settings,
    bands,
    units,
    organisation: organisationScore(units, bands, settings),
    problems: [...input.problems, ...definitions, ...distinctProblems(run.problems)],
    holidays: tables.holidays,
    plan: tables.plan,
  };
}

interface Run {
  readonly conversion: TargetConversion;
  readonly asOf: PeriodId | null;
  readonly resultsOf: ResultsOf;
  readonly prepare: PrepareFor;
  readonly problems: Problem[];
}

function leavesOf(node: PartNode): readonly Indicator[] {
  return node.parts.length === 0 ? [node.indicator] : node.parts.flatMap(leavesOf);
}

const OF_PARTS: Rule = Object.freeze({ kind: 'unscored', of: 'composite', reason: 'noCriteria' });

/** An indicator, followed by its parts. */
function scoreTree(node: PartNode, run: Run, underCommittee = false): readonly ScoredIndicator[] {
  const chosen = chooseResult(node.indicator, run.resultsOf(node.indicator), run.asOf);
  if (chosen.problem !== null) run.problems.push(chosen.problem);
  if (node.parts.length === 0) return [scoreLeaf(node, chosen, run, !underCommittee)];
  const unused = chosen.results.findLast(({ actual }) => actual.state !== 'pending');
  if (unused !== undefined) run.problems.push(unusedResult(unused, node.indicator));
  // The lowest part's score counts with the weight of all parts; counting them too would count it twice.
  const minimum = node.indicator.combination === 'min';
  const alone = chosen.override !== null || minimum;
  const decided = underCommittee || alone;
  const parts = node.parts.map((part) => scoreTree(part, run, decided));
  const outcome = meanOfParts(
    parts.flatMap(([top]) =>
      top === undefined
        ? []
        : [{ code: top.indicator.code, status: top.status, score: top.score, weight: top.weight }]
    ),
    minimum
  );
  const counts = alone && !underCommittee;
  const open = parts.some(([top]) => top?.status === 'pending' || top?.status === 'unscored');
  return [
    assemble({
      node,
      chosen,
      asOf: run.asOf,
      outcome,
      criteria: null,
      rule: OF_PARTS,
      counts,
      targetAlone: false,
      partTargets: targetCount(parts.flat()),
      ...(minimum && chosen.override === null && open ? { least: 0 } : {}),
    }),
    ...parts.flat(),
  ];
}

/** A parent's score comes from its parts alone (domain.md §2, kind 10): a result of its own is not passed over in silence. */
function unusedResult({ actualAt, at }: Result, { code }: Indicator): Problem {
  return { severity: 'warning', at: actualAt ?? at, code: 'parentResult', indicator: code };
}

function scoreLeaf(
  node: PartNode,
  chosen: ChosenResult,
  run: Run,
  counts: boolean
): ScoredIndicator {
  const criteria = criteriaFor(node.indicator, run.asOf);
  const { rule } = run.prepare(node.indicator, criteria, chosen.period ?? run.asOf);
  const outcome = scoreActual(rule, inMeasureOf(rule, chosen, node.indicator));
  if (outcome.evidence.by === 'wrongActual') run.problems.push(wrongActual(node, chosen));
  const targetAlone = chosen.override === null && isTargetAlone(rule, node.indicator, run);
  const earlier: readonly Warning[] =
    chosen.earlier && chosen.period !== null
      ? [{ code: 'earlierResult', period: chosen.period }]
      : [];
  return assemble({
    node,
    chosen,
    asOf: run.asOf,
    outcome: earlier.length === 0 ? outcome : withWarnings(outcome, earlier),
    criteria,
    rule,
    counts: counts && !targetAlone,
    targetAlone,
    partTargets: null,
  });
}

/** A target that is not converted to levels has no part in totals, whether or not it has a result yet. */
function isTargetAlone(rule: Rule, { conversion }: Indicator, run: Run): boolean {
  if (rule.kind === 'target') return !isConverted(rule);
  if (rule.kind !== 'unscored' || rule.of !== 'target') return false;
  return (conversion ?? run.conversion) === 'none';
}

/** A quotient × 100 states no measure of its own: it counts what the criteria count, percent or not. */
function inMeasureOf(rule: Rule, { actual, results }: ChosenResult, indicator: Indicator): Actual {
  return actual.state === 'number' && rule.kind === 'threshold' && isQuotient(results, indicator)
    ? { ...actual, measure: rule.measure }
    : actual;
}

function wrongActual({ indicator }: PartNode, { actual, results }: ChosenResult): Problem {
  const result = results.at(-1);
  return {
    severity: 'error',
    at: result?.actualAt ?? result?.at ?? indicator.at,
    code: 'wrongActual',
    indicator: indicator.code,
    text: actual.text,
    state: actual.state,
  };
}

const withWarnings = (outcome: Outcome, added: readonly Warning[]): Outcome => ({
  ...outcome,
  warnings: [...outcome.warnings, ...added],
});
