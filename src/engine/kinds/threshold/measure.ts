import type { Finding } from '../../criteria/finding';
import type { Range } from '../../criteria/range';

/**
 * Percent on some levels only: a percent sign forgotten is a warning; fractions such as 0.9 among percentages would be
 * compared wrongly and are an error.
 */
export function checkMeasure(ranges: readonly Range[]): readonly Finding[] {
  const plain = ranges.filter((range) => range.measure === 'plain');
  if (plain.length === 0 || plain.length === ranges.length) return [];
  const fractions = plain.some((range) =>
    [range.low, range.high].some((bound) => bound !== null && bound.value > 0 && bound.value <= 1)
  );
  return [
    {
      severity: fractions ? 'error' : 'warning',
      code: 'mixedMeasure',
      levels: [...new Set(plain.map((range) => range.level))],
    },
  ];
}
