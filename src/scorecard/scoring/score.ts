import { highestScore, rounded, type PeriodId } from '../../engine';
import {
  distinctProblems,
  sameTextKey,
  SETTINGS,
  type Indicator,
  type Problem,
  type Settings,
  type Tables,
} from '../../tables';
import { asOfPeriod } from './asOf';
import { chooseResult } from './chosenResult';
import { definitionProblems } from './criteria/definitionProblems';
import { rulePreparer } from './criteria/preparedRules';
import { grouped } from './grouped';
import { isHeldBy } from './holders';
import { organisationScore } from './organisation';
import { hasNoWeights, partTrees, type PartNode } from './partTree';
import { withoutCounted } from './refusedEarlier';
import { indexResults } from './resultIndex';
import { roundingsOf } from './roundings';
import type { Scorecard, UnitScore } from './scorecard';
import { scoreTree, type Run } from './scoreTree';
import { targetCount } from './targetCount';
import { bandOfTotal, groupScores, linesOf, totalFor } from './totals';

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
  const { settings, bands, grouping } = tables;
  const roundings = roundingsOf(settings);
  const period = asOfPeriod(tables, options.period);
  const run: Run = {
    settings,
    asOf: period,
    scale: settings.scale,
    resultsOf: indexResults(tables.results, period),
    prepare: rulePreparer(settings, tables.holidays, period),
    roundings,
    problems: [],
  };
  const isExcluded = (indicator: Indicator): boolean => {
    const { actual, override } = chooseResult(indicator, run.resultsOf(indicator), run);
    return override === null && actual.state === 'excluded';
  };
  const wanted = options.unit === undefined ? null : sameTextKey(options.unit);
  const childless: Indicator[] = [];
  const units: UnitScore[] = [];
  for (const [unit, indicators] of grouped(tables.indicators, (each) => each.unit)) {
    const equalWeights = hasNoWeights(indicators);
    const trees = partTrees(indicators, equalWeights, isExcluded);
    childless.push(...trees.flatMap(leavesOf));
    if (wanted !== null && !isHeldBy(unit, wanted)) continue;
    const scored = trees.flatMap((tree) => scoreTree(tree, run));
    const total = totalFor(linesOf(scored), tables);
    units.push({
      unit,
      total,
      band: bandOfTotal(total, bands, settings),
      equalWeights,
      groups: groupScores(scored, tables),
      indicators: scored,
      targets: targetCount(scored),
    });
  }
  const definitions = definitionProblems(childless, run.prepare);
  return {
    period,
    settings,
    grouping,
    bands,
    units,
    organisation: organisationScore(units, tables),
    problems: [
      ...input.problems,
      ...definitions,
      ...withoutCounted(distinctProblems(run.problems)),
      ...totalsBeyond(units, settings),
    ],
    holidays: tables.holidays,
    plan: tables.plan,
  };
}

/**
 * Totals above the highest score: weighted scores that were rounded up one by one add up to more, and what is printed adds up
 * (domain.md §7), so the total stays and it is said.
 */
function totalsBeyond(units: readonly UnitScore[], settings: Settings): readonly Problem[] {
  const highest = highestScore(settings.scale);
  return units.flatMap(({ unit, total }): readonly Problem[] => {
    const shown = total.score === null ? null : rounded(total.score, roundingsOf(settings).total);
    if (shown === null || shown <= highest) return [];
    const setting = SETTINGS.roundWeighted.en;
    const facts = { code: 'totalBeyond', unit, total: shown, highest, setting } as const;
    return [{ severity: 'warning', at: null, ...facts }];
  });
}

function leavesOf(node: PartNode): readonly Indicator[] {
  return node.parts.length === 0 ? [node.indicator] : node.parts.flatMap(leavesOf);
}
