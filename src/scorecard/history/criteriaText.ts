import { buddhistYear, type Criterion, type Scale } from '../../engine';
import type { Settings } from '../../tables';
import type { ScoredIndicator } from '../scoring/scorecard';

/** Settings that decide what a result of one indicator scores. */
const SCORING = [
  ...(['scale', 'floorScore', 'method', 'targetConversion', 'targetSteps'] as const),
  ...(['targetCurve', 'roundPercent', 'roundScore', 'roundingMode'] as const),
];

/** Places and looks. */
const LEFT_OUT: ReadonlySet<string> = new Set(['at', 'row', 'fill', 'ink']);
/** Criteria of which the figures say everything: the same may be written in other words. */
const FIGURES: ReadonlySet<unknown> = new Set<Criterion['kind']>([
  ...(['bare', 'interval', 'any', 'every', 'duration', 'date', 'absent'] as const),
]);

/**
 * What an indicator is scored by in a period, as one text: the same from year to year while nothing changes but the years
 * that its deadlines name. Its unit, code, name and weight are not in it, nor how figures in its criteria are worded.
 *
 * @param fiscalYear - B.E.
 */
export function criteriaText(
  { indicator, criteria }: Pick<ScoredIndicator, 'indicator' | 'criteria'>,
  settings: Settings,
  fiscalYear: number
): string {
  const { kind, direction, method, curve, conversion, combination, precision, target } = indicator;
  return JSON.stringify(
    [
      ...[kind, direction, method, curve, conversion, combination, precision, target],
      criteria?.criteria ?? null,
      ...SCORING.map((key) => settings[key]),
    ],
    function (this: { readonly kind?: unknown }, key, value: unknown) {
      if (LEFT_OUT.has(key) || (key === 'text' && FIGURES.has(this.kind))) return undefined;
      const isYear = key === 'year' && typeof value === 'number';
      return isYear ? { since: buddhistYear(value) - fiscalYear } : value;
    }
  );
}

/** What a total can be compared by: scores on the same scale. */
export const totalText = ({ scores }: Scale): string => `total ${scores.join(' ')}`;
