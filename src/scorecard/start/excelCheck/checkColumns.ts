/** Columns of the sheet, 0-based. */
export const COLUMN = {
  number: 0,
  question: 1,
  formula: 2,
  answer: 3,
  expected: 4,
  expectedAs0: 5,
  asExpected: 6,
  blankIs: 7,
} as const;

/** The cells that a formula uses stand to the right of its question. */
export const FIRST_CELL = 8;
export const MOST_CELLS = 6;

/** Widths in characters. */
export const WIDTHS: readonly number[] = [
  ...[5, 40, 48, 13, 13, 13, 10, 11],
  ...Array.from({ length: MOST_CELLS }, () => 12),
];
