import { LINEAR_DECIMALS, NOISE_FREE_DECIMALS, withoutNoise, type Rule } from '../../../engine';
import { cannotBeCombined } from '../live/liveActual';
import { cellReference, contiguousReference, type CellReader } from '../live/liveReference';
import { decimalsBeside, minus, plainBound, reaches, type PlainBound } from './plainBound';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** Level and score as formulas that need no add-in, without the equals sign; `actual` and `level` are their cells. */
export interface PlainRule {
  readonly level: (actual: string) => string;
  readonly score: (actual: string, level: string) => string;
}

type ThresholdRule = Extract<Rule, { kind: 'threshold' }>;
type Step = ThresholdRule['steps'][number] & { readonly bound: PlainBound | null };

/**
 * Nested IFs over the result and the level cells, from the highest level down (domain.md §3), in functions that every
 * Excel and LibreOffice has; LOOKUP could neither tell "more than" from "at least" nor skip a level, and LET and XLOOKUP
 * are missing in Excel 2019. Blank or not a number: empty text, never 0; so too while one of the level cells is blank.
 *
 * Null for criteria that are not a number against thresholds, and for a result that is a date: nothing but its number
 * format says so, and no formula can see that.
 */
export function plainRule(
  scored: ScoredIndicator,
  percent: boolean,
  cellAt: CellReader
): PlainRule | null {
  const { rule, outcome } = scored;
  const isDay = outcome.actual.state === 'date';
  if (rule.kind !== 'threshold' || isDay || cannotBeCombined(scored)) return null;
  const steps = rule.steps.map((step): Step => {
    const { achievement, level } = step;
    const bound =
      achievement === null ? null : plainBound(scored, level, achievement, percent, cellAt);
    return { ...step, bound };
  });
  const at = steps.flatMap(({ bound }) => bound?.at ?? []).reverse();
  const cells = contiguousReference(at) ?? at.map(cellReference).join(',');
  const present = { cells, count: at.length };
  return {
    level: (actualCell) => levelFormula(rule, steps, actualCell, present, percent),
    score: (actualCell, level) =>
      rule.method === 'linear'
        ? linearFormula(rule, steps, actualCell, level, percent)
        : worthOf(rule, level),
  };
}

/**
 * The result with the decimals that the indicator is compared at, two more of a fraction shown as a percentage; binary
 * noise is taken off first, so that half goes up.
 */
function compared(
  actual: string,
  { precision }: ThresholdRule,
  steps: readonly Step[],
  percent: boolean
): string {
  if (precision === null) return actual;
  const decimals = precision + (percent ? 2 : 0);
  const sizes = steps.map(({ bound }) => Math.abs(bound?.value ?? 0));
  const kept = decimalsBeside(Math.max(1, ...sizes));
  return `ROUND(${kept > decimals ? `ROUND(${actual},${kept})` : actual},${decimals})`;
}

function levelFormula(
  rule: ThresholdRule,
  steps: readonly Step[],
  actual: string,
  present: { readonly cells: string; readonly count: number },
  percent: boolean
): string {
  const value = compared(actual, rule, steps, percent);
  const below = String(rule.below.level);
  const nested = steps.reduceRight(
    (rest, { bound, level }) =>
      bound === null
        ? String(level)
        : `IF(${reaches(value, bound, rule.direction)},${level},${rest})`,
    below
  );
  const numbers = present.count === 0 ? actual : `${actual},${present.cells}`;
  return `IF(COUNT(${numbers})=${present.count + 1},${nested},"")`;
}

/** What a level is worth: itself on the usual scale, else by nested IFs; blank where there is none. */
function worthOf({ steps, below }: ThresholdRule, level: string): string {
  const all = [...steps, below];
  if (all.every((one) => one.score === one.level)) return level;
  const nested = steps.reduceRight(
    (rest, one) => `IF(${level}=${one.level},${one.score},${rest})`,
    String(below.score)
  );
  return `IF(${level}="","",${nested})`;
}

/** Between the bounds of the level reached and the next one, in proportion, to 4 decimals. */
function linearFormula(
  rule: ThresholdRule,
  steps: readonly Step[],
  actual: string,
  level: string,
  percent: boolean
): string {
  const value = compared(actual, rule, steps, percent);
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
