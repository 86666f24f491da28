import { highestLevel, levelOfScore, MOST_LEVELS, type Level, type Scale } from '../../../engine';
import { plainLine } from '../formGrid';
import type { Settling } from '../formModel';

/** The number by which a form heads a level, and whether it says that this is the level or what the level is worth. */
export interface LevelNumber {
  readonly number: number;
  readonly says: 'level' | 'points' | null;
}

/** The level of each number, in their order; null for those that are not to be told. */
export interface LevelsOfNumbers {
  readonly levels: readonly (Level | null)[];
  readonly settled: Settling | null;
}

const HEADING =
  /^(ระดับ(?:ที่)?|level|step|ขั้น(?:ตอน)?(?:ที่)?)?(?:ระดับคะแนน|เกณฑ์)?(คะแนน|score)?\s*(\d{1,4}(?:\.\d{1,2})?)\s*(คะแนน|points?|pts?)?\s*[.)]?$/iu;

/** `5`, `๕`, `ระดับ 5`, `Level 5 (Excellent)`, `75 คะแนน`, `(5)`; null for any other text. */
export function levelNumberIn(text: string): LevelNumber | null {
  const line = plainLine(text).trim();
  const bare = /^\((.*)\)$/u.exec(line)?.[1] ?? line.replace(/\s*[([（].*$/su, '');
  const match = HEADING.exec(bare.trim());
  if (match === null) return null;
  const [, level, points, number, unit] = match;
  const worth = unit !== undefined || (points !== undefined && level === undefined);
  const says = worth ? 'points' : level !== undefined && points === undefined ? 'level' : null;
  return { number: Number(number), says };
}

/**
 * What the numbers beside or below each other are: levels, or what the levels of the workbook are worth (domain.md §7).
 * Where both can be meant and differ they are taken as points, to be looked at; where neither can, nothing is.
 */
export function levelsOfNumbers(numbers: readonly LevelNumber[], scale: Scale): LevelsOfNumbers {
  const asPoints = numbers.map(({ number, says }) =>
    says === 'level' ? null : levelOfScore(scale, number)
  );
  const asLevels = numbers.map(({ number, says }) => (says === 'points' ? null : levelOf(number)));
  if (numbers.every(({ says }) => says === 'level')) return { levels: asLevels, settled: null };
  const inScale = (level: Level | null): boolean => level !== null && level <= highestLevel(scale);
  if (!asPoints.includes(null)) {
    const other = asLevels.every(inScale) && asLevels.some((level, i) => level !== asPoints[i]);
    return { levels: asPoints, settled: other ? 'levelsOrPoints' : null };
  }
  if (asLevels.every(inScale)) return { levels: asLevels, settled: null };
  return { levels: numbers.map(() => null), settled: 'levelsUnknown' };
}

function levelOf(number: number): Level | null {
  const known = Number.isInteger(number) && number <= MOST_LEVELS;
  return known ? (number as Level) : null;
}

/** So many columns over the levels above level 0, so that the best can be reached; null for more than there are. */
export function spreadLevels(count: number, scale: Scale): readonly Level[] | null {
  const highest = highestLevel(scale);
  if (count < 2 || count > highest + 1) return null;
  const step = (highest - 1) / (count - 1);
  // One level fewer than there are is not spread: the columns then stay next to each other.
  const even = count < highest - 1;
  return Array.from(
    { length: count },
    (_, i) => (even ? Math.round(1 + i * step) : highest - count + 1 + i) as Level
  );
}
