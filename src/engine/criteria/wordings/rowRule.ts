import type { CriteriaRow, Criterion } from '../criterion';

/** Reads a text as one cell. */
export type Read = (text: string) => Criterion;

/** What cells of a row mean beside each other; `texts` are theirs, normalised. */
export type RowRule = (row: CriteriaRow, texts: readonly string[], read: Read) => CriteriaRow;

export const isUnread = ({ kind }: Criterion): boolean => kind === 'unreadable';

/** Other words may tell more of it. */
export const isOpen = (cell: Criterion): boolean => cell.kind === 'statement' || isUnread(cell);

/** The cell read in other words; it keeps its own. */
export const inWords = ({ text }: Criterion, words: string, read: Read): Criterion => ({
  ...read(words),
  text,
});
