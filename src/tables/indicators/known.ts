import type { Indicator } from './indicator';
import { indicatorKey } from './parts';
import { sameTextKey } from '../cells/text';

/** Whose result it is: unit and code as the indicators' table writes them; `key` is equal for equal owners. */
export interface Owner {
  readonly key: string;
  readonly unit: string | null;
  readonly code: string;
}

/** Finds the indicator that a result belongs to. */
export interface KnownIndicators {
  /**
   * `unknown`: no such code (in that unit); `leftOut`: the code is there, but its row has an error of its own, which is
   * already reported. A null unit stands for every unit that has the code.
   */
  find(unit: string | null, code: string): Owner | 'unknown' | 'leftOut';
}

/**
 * @param indicators - null where the workbook has no indicators' table: then every code is taken as it is
 * @param mentioned - `sameTextKey` of every code in the indicators' table, usable or not
 */
export function knownIndicators(
  indicators: readonly Indicator[] | null,
  mentioned: ReadonlySet<string>
): KnownIndicators {
  const byUnit = new Map<string, Indicator>();
  const byCode = new Map<string, Indicator>();
  for (const one of indicators ?? []) {
    byUnit.set(indicatorKey(one.unit, one.code), one);
    if (!byCode.has(sameTextKey(one.code))) byCode.set(sameTextKey(one.code), one);
  }
  const look = (unit: string | null, code: string): Owner | 'unknown' | 'leftOut' => {
    const key = indicatorKey(unit, code);
    if (indicators === null) return { key, unit, code };
    const one = unit === null ? byCode.get(sameTextKey(code)) : byUnit.get(key);
    if (one) return { key, unit: unit === null ? null : one.unit, code: one.code };
    return mentioned.has(sameTextKey(code)) && !byCode.has(sameTextKey(code))
      ? 'leftOut'
      : 'unknown';
  };
  // Results repeat the same owners in every period: each is looked up once.
  const found = new Map<string | null, Map<string, Owner | 'unknown' | 'leftOut'>>();
  return {
    find(unit, code) {
      const ofUnit = found.get(unit) ?? new Map<string, Owner | 'unknown' | 'leftOut'>();
      found.set(unit, ofUnit);
      const owner = ofUnit.get(code) ?? look(unit, code);
      ofUnit.set(code, owner);
      return owner;
    },
  };
}
