import { LINEAR_DECIMALS, numberText, roundHalfUp } from '../../../engine';
import type { ScoredIndicator } from '../../scoring/scorecard';

/**
 * How a score between two others came about: `4 + (85 − 80) ÷ (90 − 80) × (5 − 4) = 4.5`, between two levels or two points of a
 * target's curve (domain.md §3, §7); null where it does not lie between two.
 */
export function proportionText({ rule, outcome }: ScoredIndicator): string | null {
  const { evidence, level, score } = outcome;
  if (score === null) return null;
  if (evidence.by === 'target') {
    const { from = null, to = null } = evidence.stretch ?? {};
    if (evidence.percent === null || from === null || to === null) return null;
    const places = [from.percent, to.percent] as const;
    return between(evidence.percent, places, [from.score, to.score], score);
  }
  if (rule.kind !== 'threshold' || evidence.by !== 'threshold' || rule.method !== 'linear') {
    return null;
  }
  const { reached, missed, value } = evidence;
  const at = rule.steps.findIndex((step) => step.level === level);
  const [here, above] = [rule.steps[at], rule.steps[at - 1]];
  if (reached === null || missed === null || !here || !above) return null;
  return between(value, [reached.value, missed.value], [here.score, above.score], score);
}

function between(
  value: number,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  score: number
): string {
  const exact = roundHalfUp(low + ((value - from) / (to - from)) * (high - low), LINEAR_DECIMALS);
  const [of, start, end] = [value, from, to].map(shown);
  const [least, most] = [low, high].map(numberText);
  return `${least} + (${of} − ${start}) ÷ (${end} − ${start}) × (${most} − ${least}) = ${become(exact, score)}`;
}

/** `3 ÷ 6 × 100 = 50%`, the percent of a target that its curve looks up; null where none is looked up. */
export function percentText({ rule, outcome }: ScoredIndicator): string | null {
  const { evidence, actual } = outcome;
  if (rule.kind !== 'target' || rule.curve?.of !== 'percent' || evidence.by !== 'target')
    return null;
  const target =
    rule.inner.kind === 'threshold' ? rule.inner.steps[0]?.achievement?.value : undefined;
  if (evidence.percent === null || actual.state !== 'number' || target === undefined) return null;
  const [over, under] = evidence.lower ? [target, actual.value] : [actual.value, target];
  const exact = roundHalfUp((over / under) * 100, LINEAR_DECIMALS);
  const percent = roundHalfUp(evidence.percent, LINEAR_DECIMALS);
  return `${numberText(over)} ÷ ${numberText(under)} × 100 = ${become(exact, percent)}%`;
}

const shown = (value: number): string => numberText(roundHalfUp(value, LINEAR_DECIMALS));

const become = (exact: number, rounded: number): string =>
  exact === rounded ? numberText(exact) : `${numberText(exact)} ≈ ${numberText(rounded)}`;
