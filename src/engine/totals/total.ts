import type { Status } from '../kinds/outcome';

/** One line of a total: an indicator without parts, or a part. */
export interface Weighted {
  readonly status: Status;
  /** The score that counts (the committee's where there is one); null unless scored. */
  readonly score: number | null;
  /** What the score can still fall to; it cannot where not given. */
  readonly least?: number;
  /** Null where the worksheet has none. */
  readonly weight: number | null;
}

/** Totals of a group, a unit or the organisation (domain.md §5). All unrounded; null where there is nothing to add up. */
export interface Total {
  /** Σ(score × weight) ÷ Σ(weight) over what is measured, within the scale. */
  readonly score: number | null;
  /** score ÷ the highest score × 100. */
  readonly percent: number | null;
  /** Sum of the weights that take part (all but excluded and weightless lines). */
  readonly weight: number;
  /** As much of that weight as has a score: what the total's own is made of. */
  readonly countedWeight: number;
  /** Share 0–1 of that weight that has a result. */
  readonly measuredWeight: number | null;
  /** The total if everything pending got the lowest score. */
  readonly floor: number | null;
  /** The total if everything pending got the highest score. */
  readonly ceiling: number | null;
}
