/** Every constant of decimals and of binary noise, once (domain.md §3, §5). */

/** Digits that Excel keeps of a number; what lies beyond them is binary noise. */
export const SIGNIFICANT_DIGITS = 15;

/** Decimals that tell a number from 0; below them lies the noise left when equal amounts are subtracted. */
export const DECIMALS_AT_ZERO = 13;
export const ZERO = 1e-13;

/** Digits of a number that was calculated, where it is said as text or in JSON (design.md §4). */
export const SAID_DIGITS = 10;

/** Numbers further apart than this (relative and absolute) differ within 15 digits too; no need to look closer. */
export const CLEARLY_APART = 1e-9;

/** Digits at which a sum or quotient of a few typed numbers is free of binary noise. */
export const NOISE_FREE_DIGITS = 12;

/** Decimals at which a score, a total or a share of them in a formula is free of binary noise. */
export const NOISE_FREE_DECIMALS = 12;

/** Decimals of a linear score. */
export const LINEAR_DECIMALS = 4;

/** Decimals to which weighted scores, and changes and means of scores, are shown. */
export const WEIGHTED_DECIMALS = 4;

/** Decimals of a total when it is banded, and of scores, weights and percentages as they are shown. */
export const SHOWN_DECIMALS = 2;

/** Decimals to which sums of weights are compared: what is beyond them is binary noise. */
export const SUM_DECIMALS = 6;
