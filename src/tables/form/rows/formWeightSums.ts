import { WEIGHTED_DECIMALS, sumOf } from '../../../engine';
import { addDoubt, doubt } from '../formDraft';
import type { Draft, Walk } from '../formDraft';

/** Sums of weights agree when they differ by less than the last printed digit. */
const SAME = 0.0051;

/** The form's own sums against those of its rows, each indicator once: groups by their subtotals, all by the total. */
export function checkSums(
  walk: Walk,
  drafts: readonly Draft[],
  parents: ReadonlySet<string>
): void {
  const weighed = new Set(drafts.flatMap((each) => (each.weight === null ? [] : [each.partOf])));
  const counted = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.unit ?? ''}|${draft.code ?? ''}`;
    const whole = parents.has(draft.code ?? '') && weighed.has(draft.code ?? '');
    if (draft.weight !== null && !counted.has(key) && !whole) counted.set(key, draft);
  }
  const all = [...counted.values()];
  for (const group of walk.groups) {
    if (group.subtotal === null) continue;
    const own = sumOfWeights(all.filter((draft) => draft.group === group));
    if (Math.abs(own - group.subtotal) > SAME) {
      const text = `${group.subtotal} ≠ ${Number(own.toFixed(WEIGHTED_DECIMALS))}`;
      addDoubt(walk, doubt('groupSum', group.row, group.column, text));
    }
  }
  checkTotals(walk, all);
}

/** Each line of sums is that of all rows above it, or of those since the one before: a total, or one of several subtotals. */
function checkTotals(walk: Walk, all: readonly Draft[]): void {
  let before = -1;
  for (const total of walk.totals) {
    const above = all.filter(({ row }) => row < total.row);
    const own = above.filter(({ row }) => row > before);
    before = total.row;
    const sum = sumOfWeights(above);
    const fits = [sum, sumOfWeights(own)].some((each) => Math.abs(each - total.weight) <= SAME);
    if (above.length === 0 || fits) continue;
    const text = `${total.weight} ≠ ${Number(sum.toFixed(WEIGHTED_DECIMALS))}`;
    addDoubt(walk, doubt('totalSum', total.row, total.column, text));
  }
}

const sumOfWeights = (some: readonly Draft[]): number =>
  sumOf(some.map(({ weight }) => weight ?? 0));
