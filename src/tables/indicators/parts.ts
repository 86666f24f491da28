import type { IndicatorReading } from './indicators';
import type { Indicator } from './indicator';
import type { Problem } from '../problems/problem';
import { sameTextKey } from '../cells/text';

/** Key of an indicator within the workbook: its unit and its code. */
export function indicatorKey(unit: string | null, code: string): string {
  return `${sameTextKey(unit ?? '')}\n${sameTextKey(code)}`;
}

/**
 * Ties parts to their parents by code within the same unit. A part whose parent does not exist stands on its own (and is
 * reported); indicators that are parts of each other in a circle are left out.
 */
export function tieParts(reading: IndicatorReading): {
  indicators: readonly Indicator[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const byKey = new Map(reading.indicators.map((one) => [indicatorKey(one.unit, one.code), one]));
  const parentOf = (one: Indicator) =>
    one.partOf === null ? undefined : byKey.get(indicatorKey(one.unit, one.partOf));
  const indicators = reading.indicators.flatMap((one): readonly Indicator[] => {
    if (one.partOf === null) return [one];
    const row = reading.rows.get(one);
    const at = row?.partOfAt ?? one.at;
    const parent = parentOf(one);
    if (!parent) {
      problems.push({ severity: 'warning', at, code: 'unknownParent', parent: one.partOf });
      return [{ ...one, partOf: null }];
    }
    if (isInCircle(one, parentOf)) {
      problems.push({ severity: 'error', at, code: 'circularParts', indicator: one.code });
      return [];
    }
    return [{ ...one, partOf: parent.code }];
  });
  return { indicators: withoutLostParents(indicators), problems };
}

function isInCircle(
  one: Indicator,
  parentOf: (indicator: Indicator) => Indicator | undefined
): boolean {
  const seen = new Set<Indicator>();
  let ancestor = parentOf(one);
  while (ancestor && ancestor !== one && !seen.has(ancestor)) {
    seen.add(ancestor);
    ancestor = parentOf(ancestor);
  }
  return ancestor === one;
}

/** Parts of an indicator that was left out stand on their own. */
function withoutLostParents(indicators: readonly Indicator[]): readonly Indicator[] {
  const kept = new Set(indicators.map((one) => indicatorKey(one.unit, one.code)));
  return indicators.map((one) =>
    one.partOf === null || kept.has(indicatorKey(one.unit, one.partOf))
      ? one
      : { ...one, partOf: null }
  );
}
