import type { Outcome, Status } from '../outcome';
import type { Weighted } from '../../totals/total';
import type { Scale } from '../../totals/scale';
import { totalOf } from '../../totals/weight';
import { NO_WARNINGS } from '../unscored';

/** One part of a composite indicator (domain.md §2, kind 10). */
export interface Part extends Weighted {
  readonly code: string;
}

/**
 * The parent's score: the weighted mean of its parts, with equal weights where no part has one. It is the score so far
 * while some parts have no result; without any measured part it is pending, excluded or unscored as its parts are.
 * Never add a parent to a total beside its parts: totals are made from the parts.
 * With `minimum` the lowest score so far counts instead of the mean; then the parent is in the total, its parts are not.
 */
export function meanOfParts(parts: readonly Part[], scale: Scale, minimum = false): Outcome {
  const equal = parts.every((part) => part.weight === null);
  const weighted = equal ? parts.map((part) => ({ ...part, weight: 1 })) : parts;
  const measured = weighted.filter((part) => part.score !== null && part.status !== 'excluded');
  const lowest = minimum
    ? measured.reduce<Part | null>(
        (low, part) => (low === null || (part.score ?? 0) < (low.score ?? 0) ? part : low),
        null
      )
    : null;
  const score = minimum ? (lowest?.score ?? null) : totalOf(weighted, scale).score;
  return {
    status: score === null ? statusWithout(parts) : 'scored',
    level: null,
    score,
    actual: { state: 'pending', text: '' },
    evidence: {
      by: 'parts',
      lowest: lowest?.code ?? null,
      parts: weighted
        .filter((part) => part.status !== 'excluded' && part.weight !== null)
        .map((part) => ({ code: part.code, score: part.score, weight: part.weight ?? 0 })),
    },
    warnings: NO_WARNINGS,
  };
}

function statusWithout(parts: readonly Part[]): Status {
  if (parts.some((part) => part.status === 'pending')) return 'pending';
  return parts.length > 0 && parts.every((part) => part.status === 'excluded')
    ? 'excluded'
    : 'unscored';
}
