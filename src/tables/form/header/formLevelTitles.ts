import { highestLevel, type Scale } from '../../../engine';
import { headerKey } from '../../columns/headers';
import { plainLine } from '../formGrid';
import {
  levelsOfNumbers,
  spreadLevels,
  type LevelNumber,
  type LevelsOfNumbers,
} from './formLevelNumbers';

/**
 * Words that name a level, from the worst to the best; a list is one scale. Colours, words of appraisals, and the three
 * points of an incentive plan.
 */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['red', 'แดง', 'สีแดง'],
    ['amber', 'yellow', 'orange', 'เหลือง', 'สีเหลือง', 'ส้ม'],
    ['green', 'เขียว', 'สีเขียว'],
  ],
  [
    ['threshold', 'minimum', 'min', 'ขั้นต่ำ'],
    ['target', 'plan', 'เป้าหมาย'],
    ['stretch', 'maximum', 'max', 'exceptional', 'ท้าทาย', 'ขั้นสูง'],
  ],
  [
    ['unsatisfactory', 'poor', 'verypoor', 'unacceptable', 'ต้องปรับปรุง', 'ปรับปรุง', 'ไม่ผ่าน'],
    ['needsimprovement', 'belowexpectations', 'belowaverage', 'fair', 'marginal', 'พอใช้'],
    ['satisfactory', 'meetsexpectations', 'average', 'good', 'acceptable', 'ปานกลาง', 'ดี'],
    ['verysatisfactory', 'exceedsexpectations', 'aboveaverage', 'verygood', 'ดีมาก'],
    ['outstanding', 'excellent', 'exceptional', 'superior', 'ดีเด่น', 'ดีเยี่ยม', 'เป็นเลิศ'],
  ],
];

/** The same with a level of its own between poor and satisfactory. */
const WITH_UNSATISFACTORY: readonly (readonly string[])[] = [
  ['poor', 'unacceptable', 'ต้องปรับปรุง'],
  ['unsatisfactory', 'marginal', 'needsimprovement', 'พอใช้'],
  ['satisfactory', 'acceptable', 'fair', 'ปานกลาง'],
  ['verysatisfactory', 'good', 'ดี'],
  ['outstanding', 'excellent', 'verygood', 'ดีมาก', 'ดีเด่น'],
];

/** Grades by letters, from the worst to the best. */
const GRADES = 'edcba'.split('').map((letter) => [letter]);
const GRADES_WITH_S = 'dcbas'.split('').map((letter) => [letter]);

/** `Outstanding (5)`, `5 - Outstanding`, `5 คะแนน`, `5 points`. */
const NUMBERED =
  /^(?:\D*\(\s*(\d{1,3})\s*\)|(\d{1,3})\s*[-–—:.=]\s*\D+|(\d{1,3})\s*(?:คะแนน|points?|pts?))$/iu;

/**
 * The levels that columns side by side are named after: by a number in each, else by words of one scale, from the worst to
 * the best or the other way round. Null where they are not all known.
 */
export function levelsInTitles(titles: readonly string[], scale: Scale): LevelsOfNumbers | null {
  const numbers = titles.flatMap((title): LevelNumber[] => {
    const [, ...said] = NUMBERED.exec(plainLine(title).trim()) ?? [];
    const number = said.find((each) => each !== undefined);
    if (number === undefined) return [];
    return [{ number: Number(number), says: said[2] === undefined ? null : 'points' }];
  });
  if (numbers.length === titles.length && isChain(numbers.map(({ number }) => number))) {
    return levelsOfNumbers(numbers, scale);
  }
  const keys = titles.map((title) => headerKey(title.replace(/[([].*$/su, '')));
  for (const words of [...SCALES, WITH_UNSATISFACTORY, GRADES, GRADES_WITH_S]) {
    const ranks = keys.map((key) => words.findIndex((word) => word.includes(key)));
    const spread = spreadLevels(words.length, scale);
    if (!isChain(ranks) || spread === null) continue;
    const levels = ranks.map((rank) => spread[rank] ?? null);
    return { levels, settled: words.length === highestLevel(scale) ? null : 'levelsSpread' };
  }
  return null;
}

/** One letter, as grades are. */
export const isGrade = (title: string): boolean => /^[A-FS]$/.test(title.trim());

/** How good a level is that a heading names, from 0 to 1; null for other words. */
export function goodnessOf(title: string): number | null {
  const key = headerKey(title.replace(/[([].*$/su, ''));
  for (const words of SCALES) {
    const rank = words.findIndex((word) => word.includes(key));
    if (rank >= 0) return rank / (words.length - 1);
  }
  return null;
}

/** All known, and rising or falling throughout. */
function isChain(ranks: readonly number[]): boolean {
  if (ranks.some((rank) => rank < 0)) return false;
  const steps = ranks.slice(1).map((rank, i) => Math.sign(rank - (ranks[i] ?? rank)));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
