import { headerKey } from '../../columns/headers';
import { plainLine } from '../formGrid';

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

/** Levels that titles name, in their order; `spread` where there are fewer than five and they stand apart. */
export interface TitledLevels {
  readonly levels: readonly number[];
  readonly spread: boolean;
}

/** `Outstanding (5)`, `5 - Outstanding`, `5 คะแนน`, `5 points`. */
const NUMBERED =
  /^(?:\D*\(\s*(\d{1,2})\s*\)|(\d{1,2})\s*[-–—:.=]\s*\D+|(\d{1,2})\s*(?:คะแนน|points?|pts?))$/iu;

/**
 * The levels that columns side by side are named after: by a number in each, else by words of one scale, from the worst to
 * the best or the other way round. Null where they are not all known.
 */
export function levelsInTitles(titles: readonly string[]): TitledLevels | null {
  const numbers = titles.map((title) => {
    const match = NUMBERED.exec(plainLine(title).trim());
    return match === null ? null : Number(match[1] ?? match[2] ?? match[3]);
  });
  if (isLadderOfNumbers(numbers)) return { levels: numbers, spread: false };
  const keys = titles.map((title) => headerKey(title.replace(/[([].*$/su, '')));
  for (const scale of SCALES) {
    const ranks = keys.map((key) => scale.findIndex((words) => words.includes(key)));
    if (!isChain(ranks)) continue;
    if (scale.length === 5) return { levels: ranks.map((rank) => rank + 1), spread: false };
    return { levels: ranks.map((rank) => 1 + (rank * 4) / (scale.length - 1)), spread: true };
  }
  return null;
}

function isLadderOfNumbers(numbers: readonly (number | null)[]): numbers is readonly number[] {
  const known = numbers.flatMap((number) => (number === null ? [] : [number]));
  return known.length === numbers.length && isChain(known) && known.every((number) => number <= 5);
}

/** All known, and rising or falling throughout. */
function isChain(ranks: readonly number[]): boolean {
  if (ranks.some((rank) => rank < 0)) return false;
  const steps = ranks.slice(1).map((rank, i) => Math.sign(rank - (ranks[i] ?? rank)));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
