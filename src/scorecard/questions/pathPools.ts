import {
  levelsOf,
  pointsOf,
  scoreOfLevel,
  type Level,
  type Rounding,
  type Scale,
} from '../../engine';
import { grouped } from '../scoring/grouped';
import { roundingsOf } from '../scoring/roundings';
import type { ScoredIndicator, UnitScore } from '../scoring/scorecard';
import { linesOf, type TotalRules } from '../scoring/totals';
import type { GroupStep, RaiseGroup, RaiseLine } from './groupRaises';

/** An indicator raised to a level. */
export interface Raise extends GroupStep {
  readonly to: Level;
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
  if (grouping.rule === 'weighted') return [poolOf(lines, 1, settings.scale, weighted, locked)];
  const weights = new Map(unit.groups.map(({ group, weight }) => [group, weight]));
  return [...grouped(lines, ({ group }) => group)].map(([group, members]) =>
    poolOf(members, weights.get(group) ?? 0, settings.scale, weighted, locked)
  );
}

function poolOf(
  members: readonly ScoredIndicator[],
  weight: number,
  scale: Scale,
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
      .flatMap((one) => choiceOf(one, scale, rounding)),
  };
}

/** What an indicator with a score adds to the points of its pool. */
export function pointsNow({ score, weight }: ScoredIndicator, rounding: Rounding): number {
  return pointsOf(score ?? 0, weight ?? 0, rounding);
}

function choiceOf(scored: ScoredIndicator, scale: Scale, rounding: Rounding): readonly Choice[] {
  const { weight, score, override, status, rule } = scored;
  if (weight === null || weight <= 0 || override !== null || rule.kind === 'unscored') return [];
  if (score === null && status !== 'pending') return [];
  const points = score === null ? null : pointsNow(scored, rounding);
  const defined = new Set(definedLevels(scored));
  const steps = levelsOf(scale)
    .filter((level) => level > 0 && scoreOfLevel(scale, level) > (score ?? -Infinity))
    .map((to, i) => ({
      to,
      cost: i + 1,
      points: pointsOf(scoreOfLevel(scale, to), weight, rounding),
    }))
    .filter((step) => defined.has(step.to) && step.points > (points ?? -Infinity));
  return steps.length === 0 ? [] : [{ scored, weight, points, steps }];
}

/** Levels that the criteria define, lowest first. */
export function definedLevels({ criteria }: ScoredIndicator): readonly Level[] {
  return (criteria?.criteria ?? []).flatMap(({ kind }, level) =>
    kind === 'absent' ? [] : [level as Level]
  );
}
