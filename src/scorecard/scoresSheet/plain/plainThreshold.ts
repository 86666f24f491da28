import { LINEAR_DECIMALS, NOISE_FREE_DECIMALS, withoutNoise, type Rule } from '../../../engine';
import type { CellReader } from '../live/liveReference';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { minus, plainBound, reaches, type PlainBound } from './plainBound';
import { compared, levelFormula, worthOf, type PlainRule } from './plainCells';

type ThresholdRule = Extract<Rule, { kind: 'threshold' }>;
type Step = ThresholdRule['steps'][number] & { readonly bound: PlainBound | null };

/** A number against thresholds, from the highest level down (domain.md §3), step by step or in proportion. */
export function plainThreshold(
  rule: ThresholdRule,
  scored: ScoredIndicator,
  percent: boolean,
  cellAt: CellReader
): PlainRule {
  const steps = rule.steps.map((step): Step => {
    const { achievement, level } = step;
    const bound =
      achievement === null ? null : plainBound(scored, level, achievement, percent, cellAt);
    return { ...step, bound };
  });
  const bounds = steps.map(({ bound }) => bound);
  return {
    level: (actual) => {
      const value = compared(actual, rule, bounds, percent);
      const levels = steps.map(({ level, bound }) => ({
        level,
        holds: bound === null ? null : reaches(value, bound, rule.direction),
      }));
      return levelFormula(actual, levels, rule.below.level, bounds);
    },
    score: (actual, level) =>
      rule.method === 'linear'
        ? linearFormula(rule, steps, compared(actual, rule, bounds, percent), level)
        : worthOf(rule, level),
  };
}

/** Between the bounds of the level reached and the next one, in proportion, to 4 decimals. */
function linearFormula(
  rule: ThresholdRule,
  steps: readonly Step[],
  value: string,
  level: string
): string {
  return steps.reduceRight(
    (rest, reached, i) => {
      const above = steps[i - 1];
      const [from, to] = [reached.bound, above?.bound];
      if (above === undefined || !from || !to || from.value === to.value) return rest;
      const rise = withoutNoise(above.score - reached.score);
      const share = `(${minus(value, from.text)})/(${minus(to.text, from.text)})`;
      const within = `MAX(0,MIN(1,${share}))${rise === 1 ? '' : `*${rise}`}`;
      const score = `ROUND(ROUND(${reached.score}+${within},${NOISE_FREE_DECIMALS}),${LINEAR_DECIMALS})`;
      return `IF(${level}=${reached.level},${score},${rest})`;
    },
    worthOf(rule, level)
  );
}
