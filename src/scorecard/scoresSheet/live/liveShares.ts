import type { Language } from '../../../engine';
import { sameTextKey } from '../../../tables';
import type { PlanCell } from '../../plan/plan';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { LONGEST_FORMULA } from '../formulaLength';
import { COLUMN } from '../scoreColumns';
import { countOfStatus } from '../totalFormula';
import { cellReference, type CellReader } from './liveReference';

/**
 * Makes the weights of parts that share their parent's equally follow which of them are assessed, in place: one that is not
 * leaves its share to the others (domain.md §7), and takes it again when a result is typed over its `N/A`.
 *
 * @returns the formulas of all such rows, without the equals sign; those that are in no total have no cell for it
 */
export function liveShares(
  rows: readonly ScoredIndicator[],
  partsOf: ReadonlyMap<number, readonly number[]>,
  cells: (readonly PlanCell[])[],
  firstRow: number,
  language: Language,
  cellAt: CellReader
): ReadonlyMap<number, string> {
  const shares = new Map<number, string>();
  const { excluded } = sheetWordsIn(language).status;

  /** How many of these rows are not assessed. */
  const countOf = (leaves: readonly number[]): string =>
    countOfStatus(
      leaves.map((row) => firstRow + row),
      excluded
    );

  const leavesOf = (row: number): readonly number[] => partsOf.get(row)?.flatMap(leavesOf) ?? [row];

  /** Whether a row is not assessed; one that has parts is not where none of them is. */
  const isOut = (row: number): string => {
    const leaves = leavesOf(row);
    return `(${countOf(leaves)}=${leaves.length})`;
  };

  /** Writes the weights of the parts of a row, and of theirs; `whole` is what the row itself weighs. */
  const shareOut = (parts: readonly number[], whole: string): void => {
    const single = parts.filter((part) => !partsOf.has(part));
    const composed = parts.filter((part) => partsOf.has(part)).map((part) => `N${isOut(part)}`);
    const out = [...(single.length === 0 ? [] : [countOf(single)]), ...composed].join('+');
    const [all, left] = [`${whole}/${parts.length}`, `${whole}/(${parts.length}-(${out}))`];
    for (const part of parts) {
      const share = `IF(${isOut(part)},IF(${out}=${parts.length},${all},0),${left})`;
      // Parts of parts of parts, deeper than a formula can tell: their weights stay numbers.
      if (share.length >= LONGEST_FORMULA) continue;
      const own = partsOf.get(part);
      shares.set(part, share);
      if (own !== undefined) shareOut(own, share);
      if (rows[part]?.counts === true) {
        cells[part] = (cells[part] ?? []).map((cell, column) =>
          column === COLUMN.weight ? { formula: `=${share}` } : cell
        );
      }
    }
  };

  for (const [row, parts] of partsOf) {
    const parent = rows[row];
    if (parent === undefined || parent.weight === null) continue;
    if (!parts.every((part) => isWeightless(rows[part]))) continue;
    const { weightAt } = parent.indicator;
    // A parent that shares the weight of another comes with that one.
    if (isWeightless(parent) && parent.indicator.partOf !== null) continue;
    const same = weightAt !== null && cellAt(weightAt) === parent.weight;
    shareOut(parts, same ? cellReference(weightAt) : String(parent.weight));
  }
  return shares;
}

function isWeightless(scored: ScoredIndicator | undefined): boolean {
  return scored?.indicator.weight === null && !scored.indicator.weightInvalid;
}

/** The rows of the parts of each row that has some. */
export function partsByParent(
  rows: readonly ScoredIndicator[]
): ReadonlyMap<number, readonly number[]> {
  const keyOf = (unit: string | null, code: string): string =>
    `${unit ?? ''}\n${sameTextKey(code)}`;
  const parents = new Map<string, number>();
  rows.forEach(({ indicator, hasParts }, row) => {
    if (hasParts) parents.set(keyOf(indicator.unit, indicator.code), row);
  });
  const parts = new Map<number, number[]>();
  rows.forEach(({ indicator: { unit, partOf } }, row) => {
    const parent = partOf === null ? undefined : parents.get(keyOf(unit, partOf));
    if (parent === undefined) return;
    const known = parts.get(parent);
    if (known === undefined) parts.set(parent, [row]);
    else known.push(row);
  });
  return parts;
}
