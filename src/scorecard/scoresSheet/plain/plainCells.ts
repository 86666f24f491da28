import type { Level, Rule } from '../../../engine';
import type { CellAddress } from '../../../tables';
import { cellReference, contiguousReference } from '../live/liveReference';
import { decimalsBeside, type PlainBound } from './plainBound';

/** Level and score as formulas that need no add-in, without the equals sign; `actual` and `level` are their cells. */
export interface PlainRule {
  readonly level: (actual: string) => string;
  readonly score: (actual: string, level: string) => string;
}

type ComparedRule = Extract<Rule, { kind: 'threshold' | 'range' }>;

/**
 * The result with the decimals that the indicator is compared at, two more of a fraction shown as a percentage; binary
 * noise is taken off first, so that half goes up.
 */
export function compared(
  actual: string,
  { precision }: ComparedRule,
  bounds: readonly (PlainBound | null)[],
  percent: boolean
): string {
  if (precision === null) return actual;
  const decimals = precision + (percent ? 2 : 0);
  const sizes = bounds.map((bound) => Math.abs(bound?.value ?? 0));
  const kept = decimalsBeside(Math.max(1, ...sizes));
  return `ROUND(${kept > decimals ? `ROUND(${actual},${kept})` : actual},${decimals})`;
}

/**
 * The highest level whose condition holds; one without a condition is reached by everything. Blank or not a number: empty
 * text, never 0; so too while one of the level cells is blank.
 *
 * @param levels - from the highest down
 */
export function levelFormula(
  actual: string,
  levels: readonly { readonly level: Level; readonly holds: string | null }[],
  below: Level,
  bounds: readonly (PlainBound | null)[]
): string {
  const nested = levels.reduceRight(
    (rest, { level, holds }) => (holds === null ? String(level) : `IF(${holds},${level},${rest})`),
    String(below)
  );
  const at = distinct(bounds.flatMap((bound) => bound?.at ?? [])).reverse();
  const together = at.length > 1 ? contiguousReference(at) : null;
  const cells = together ?? at.map(cellReference).join(',');
  const numbers = at.length === 0 ? actual : `${actual},${cells}`;
  return `IF(COUNT(${numbers})=${at.length + 1},${nested},"")`;
}

/** A level cell that is both ends of a range is one cell. */
function distinct(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((at) => [cellReference(at), at])).values()];
}

/** What a level is worth: itself on the usual scale, else by nested IFs; blank where there is none. */
export function worthOf({ steps, below }: ComparedRule, level: string): string {
  const all = [...steps, below];
  if (all.every((one) => one.score === one.level)) return level;
  const nested = [...steps].reduceRight(
    (rest, one) => `IF(${level}=${one.level},${one.score},${rest})`,
    String(below.score)
  );
  return `IF(${level}="","",${nested})`;
}
