import type { Outcome, Status } from './outcome';
import type { Weighted } from './total';
import { totalOf } from './weight';
import { NO_WARNINGS } from './unscored';

/** One part of a composite indicator (domain.md §2, kind 10). */
export interface Part extends Weighted {
  readonly code: string;
}

/**
 * The parent's score: the weighted mean of its parts, with equal weights where no part has one. It is the score so far
 * while some parts have no result; without any measured part it is pending, excluded or unscored as its parts are.
 * Never add a parent to a total beside its parts: totals are made from the parts.
 */
export function meanOfParts(parts: readonly Part[]): Outcome {
  const equal = parts.every((part) => part.weight === null);
  const weighted = equal ? parts.map((part) => ({ ...part, weight: 1 })) : parts;
  const { score } = totalOf(weighted);
  return {
    status: score === null ? statusWithout(parts) : 'scored',
    level: null,
    score,
    actual: { state: 'pending', text: '' },
    evidence: {
      by: 'parts',
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
