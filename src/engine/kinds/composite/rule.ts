/** Of a parent: it has no rule of its own, its score is that of its parts (domain.md §2, kind 10). */
export interface PartsEvidence {
  readonly by: 'parts';
  /** Code of the part that decided, where the lowest score counts; null for the mean. */
  readonly lowest: string | null;
  readonly parts: readonly {
    readonly code: string;
    readonly score: number | null;
    readonly weight: number;
  }[];
}
