import type { Level } from '../criteria/criterion';

/** The levels of a scorecard from the lowest up (domain.md §3). */
export const LEVELS: readonly Level[] = Object.freeze([0, 1, 2, 3, 4, 5]);

/** Those that every form has a column for; level 0 is what lies below them all. */
export const FORM_LEVELS: readonly Level[] = Object.freeze(LEVELS.filter((level) => level > 0));

export const HIGHEST_LEVEL = 5;

/** The best score an indicator, and so a total, can have (domain.md §5). */
export const HIGHEST_SCORE = 5;

/** Percent per point of score: × 20, as 5 points are 100 %. */
export const PERCENT_PER_POINT = 100 / HIGHEST_SCORE;

/** What the weights of a unit add up to (domain.md §4). */
export const WHOLE_WEIGHT = 100;
