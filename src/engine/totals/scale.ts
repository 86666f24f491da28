import type { Level } from '../criteria/criterion';
import { compareNumbers, withoutNoise } from '../values/numbers/compare';

/**
 * What the levels of an organisation are worth (domain.md §7): plain data that scoring, totals and everything drawn of
 * them take from the workbook. This file is the only one that knows the usual one.
 */
export interface Scale {
  /** Score of each level, rising; index = level, the first is what lies below them all. */
  readonly scores: readonly number[];
}

/** A level and what it is worth. */
export interface LevelScore {
  readonly level: Level;
  readonly score: number;
}

export const DEFAULT_SCALE: Scale = Object.freeze({ scores: Object.freeze([0, 1, 2, 3, 4, 5]) });

/** Of percentages, as bands may be. */
export const PERCENT_SCALE: Scale = Object.freeze({ scores: Object.freeze([0, 100]) });

/** Levels above level 0 that a scale can have. */
export const MOST_LEVELS = 10;

/** What the weights of a unit add up to (domain.md §4). */
export const WHOLE_WEIGHT = 100;

const WHOLE_PERCENT = 100;

/** The levels from the lowest, 0, up. */
export function levelsOf({ scores }: Scale): readonly Level[] {
  return scores.map((_, level) => level as Level);
}

/** Those that every form has a column for; level 0 is what lies below them all. */
export function formLevelsOf(scale: Scale): readonly Level[] {
  return levelsOf(scale).slice(1);
}

export function highestLevel({ scores }: Scale): Level {
  return (scores.length - 1) as Level;
}

export function scoreOfLevel({ scores }: Scale, level: Level): number {
  return scores[level] ?? NaN;
}

/** The best score an indicator, and so a total, can have. */
export function highestScore(scale: Scale): number {
  return scoreOfLevel(scale, highestLevel(scale));
}

/** The worst one: that of level 0, and what a pending result may still be worth. */
export function lowestScore(scale: Scale): number {
  return scoreOfLevel(scale, 0);
}

/** The level of an exact score; null for a score between two levels. */
export function levelOfScore({ scores }: Scale, score: number): Level | null {
  const level = scores.indexOf(score);
  return level < 0 ? null : (level as Level);
}

/** The highest level whose score a score reaches: 3 for 3.75; level 0 for all below level 1. */
export function levelReached({ scores }: Scale, score: number): Level {
  const above = scores.findIndex((each, level) => level > 0 && compareNumbers(score, each) < 0);
  return (above < 0 ? scores.length - 1 : above - 1) as Level;
}

/** A total, or a score, in percent of the highest score. */
export function percentOf(total: number, scale: Scale): number {
  return withoutNoise((total * WHOLE_PERCENT) / highestScore(scale));
}

/** Percent for each point of score, where that is a whole number; null where it is not and has to be divided. */
export function percentPerPoint(scale: Scale): number | null {
  const factor = WHOLE_PERCENT / highestScore(scale);
  return Number.isInteger(factor) ? factor : null;
}

/** Whether two scales are worth the same. */
export function sameScale(one: Scale, other: Scale): boolean {
  return one.scores.join() === other.scores.join();
}

/**
 * What lies below the lowest level that criteria name: the floor, but never more than a level 0 that they name themselves
 * (domain.md §3). A floor as high as level 1 is that level.
 */
export function belowLowest(lowest: Level | undefined, floor: number, scale: Scale): LevelScore {
  if (lowest === 0) return { level: 0, score: lowestScore(scale) };
  return { level: floor === scoreOfLevel(scale, 1) ? 1 : 0, score: floor };
}
