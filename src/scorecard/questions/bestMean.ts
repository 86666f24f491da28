/** A part of a mean: Σ(value × weight), and Σ(weight). */
export interface Share {
  readonly sum: number;
  readonly weight: number;
}

/**
 * The highest mean that a share has with any of some others, and which of them; null with nothing to make one of. Those that
 * are above the mean so far raise it, the highest first.
 */
export function bestMean<S extends Share>(
  base: Share,
  others: readonly S[]
): { readonly mean: number; readonly taken: readonly S[] } | null {
  const sorted = [...others].sort((a, b) => b.sum / b.weight - a.sum / a.weight);
  let { sum, weight } = base;
  const taken: S[] = [];
  for (const one of sorted) {
    if (weight > 0 && one.sum / one.weight <= sum / weight) break;
    sum += one.sum;
    weight += one.weight;
    taken.push(one);
  }
  return weight > 0 ? { mean: sum / weight, taken } : null;
}
