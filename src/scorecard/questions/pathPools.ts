import {
  levelsOfTarget,
  lowestScore,
  pointsOf,
  rounded,
  scoreOfLevel,
  type Level,
  type LevelScore,
  type Rounding,
} from '../../engine';
import type { Settings } from '../../tables';
import { grouped } from '../scoring/grouped';
import { roundingsOf } from '../scoring/roundings';
import type { ScoredIndicator, UnitScore } from '../scoring/scorecard';
import { linesOf, type TotalRules } from '../scoring/totals';
import type { GroupStep, RaiseGroup, RaiseLine } from './groupRaises';

/** An indicator raised to a level. */
export interface Raise extends GroupStep {
  readonly to: Level;
  /** That it then has. */
  readonly score: number;
}

/** An indicator that may be raised, with the better levels that it has. */
export interface Choice extends RaiseLine<Raise> {
  readonly scored: ScoredIndicator;
}

/** Indicators whose scores make one mean by their weights: a group, or all of a unit where no groups make its total. */
export interface Pool extends RaiseGroup<Raise> {
  readonly lines: readonly Choice[];
  /** Of indicators that have a score. */
  readonly scored: readonly ScoredIndicator[];
}

/** The pools of a unit, each with what may be raised in it. */
export function poolsOf(
  unit: UnitScore,
  { settings, grouping }: TotalRules,
  locked: ReadonlySet<string>
): readonly Pool[] {
  const lines = linesOf(unit.indicators);
  const { weighted } = roundingsOf(settings);
  if (grouping.rule === 'weighted') return [poolOf(lines, 1, settings, weighted, locked)];
  const weights = new Map(unit.groups.map(({ group, weight }) => [group, weight]));
  return [...grouped(lines, ({ group }) => group)].map(([group, members]) =>
    poolOf(members, weights.get(group) ?? 0, settings, weighted, locked)
  );
}

function poolOf(
  members: readonly ScoredIndicator[],
  weight: number,
  settings: Settings,
  rounding: Rounding,
  locked: ReadonlySet<string>
): Pool {
  const scored = members.filter(
    (one) => one.status !== 'excluded' && one.score !== null && one.weight !== null
  );
  return {
    weight,
    scored,
    points: scored.reduce((sum, one) => sum + pointsNow(one, rounding), 0),
    measured: scored.reduce((sum, one) => sum + (one.weight ?? 0), 0),
    lines: members
      .filter(({ indicator }) => !locked.has(indicator.code))
      .flatMap((one) => choiceOf(one, settings, rounding)),
  };
}

/** What an indicator with a score adds to the points of its pool. */
export function pointsNow({ score, weight }: ScoredIndicator, rounding: Rounding): number {
  return pointsOf(score ?? 0, weight ?? 0, rounding);
}

function choiceOf(
  scored: ScoredIndicator,
  settings: Settings,
  rounding: Rounding
): readonly Choice[] {
  const { weight, score, override, status, rule } = scored;
  if (weight === null || weight <= 0 || override !== null || rule.kind === 'unscored') return [];
  if (score === null && status !== 'pending') return [];
  const points = score === null ? null : pointsNow(scored, rounding);
  const now = score ?? -Infinity;
  const above = settings.scale.scores.slice(1).filter((each) => each > now);
  let cost = 0;
  const steps = levelsToReach(scored, settings)
    .filter((each) => each.score > Math.max(now, lowestScore(settings.scale)))
    .map((each): Raise => {
      cost = Math.max(cost + 1, above.filter((level) => level <= each.score).length);
      return {
        to: each.level,
        score: each.score,
        cost,
        points: pointsOf(each.score, weight, rounding),
      };
    })
    .filter((step) => step.points > (points ?? -Infinity));
  return steps.length === 0 ? [] : [{ scored, weight, points, steps }];
}

/**
 * Levels that an indicator can have, each with its score as the workbook rounds it, lowest first: those that its criteria
 * define, or that the curve of its target gives, with the end of the curve last.
 */
export function levelsToReach(
  { rule, criteria }: ScoredIndicator,
  settings: Settings
): readonly LevelScore[] {
  const { score: rounding } = roundingsOf(settings);
  const levels =
    rule.kind === 'target'
      ? levelsOfTarget(rule)
      : (criteria?.criteria ?? []).flatMap(({ kind }, level) =>
          kind === 'absent'
            ? []
            : [{ level: level as Level, score: scoreOfLevel(settings.scale, level as Level) }]
        );
  return levels.map(({ level, score }) => ({ level, score: rounded(score, rounding) }));
}
