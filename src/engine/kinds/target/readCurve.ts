import { CURVE_WORDS, termOf } from '../../words/vocabulary';
import { numberText } from '../../values/numbers/numberText';
import { readNumber } from '../../values/numbers/number';
import { highestScore, lowestScore, type Scale } from '../../totals/scale';
import type { CurvePoint, TargetCurve } from './curve';

/** Why a text is no curve, with the part of it that is wrong. */
export interface CurveFault {
  readonly reason: 'notAPoint' | 'fewPoints' | 'percentFalls' | 'scoreFalls' | 'beyondScale';
  readonly part: string;
}

/**
 * A curve as it is written (domain.md §7): points `percent:score` in rising percent with `;`, commas or blanks between
 * them, and the word `step` at the end where what lies between two points is worth the first of them.
 */
export function readCurve(text: string): TargetCurve | CurveFault {
  const parts = text
    .replace(/\s*[:：]\s*/g, ':')
    .replace(/ร้อยละ\s+/g, 'ร้อยละ')
    .split(/[\s,;，；]+/)
    .filter((part) => part !== '');
  const word = termOf(CURVE_WORDS, parts.at(-1) ?? '');
  const points: CurvePoint[] = [];
  for (const part of word === null ? parts : parts.slice(0, -1)) {
    const point = readPoint(part);
    if (point === null) return { reason: 'notAPoint', part };
    const last = points.at(-1);
    if (last !== undefined && point.percent <= last.percent)
      return { reason: 'percentFalls', part };
    if (last !== undefined && point.score < last.score) return { reason: 'scoreFalls', part };
    points.push(point);
  }
  if (points.length < 2) return { reason: 'fewPoints', part: text };
  return { points, step: word === 'step', of: 'percent' };
}

/** `60:2`, `ร้อยละ60:2`, `60%:2` */
function readPoint(part: string): CurvePoint | null {
  const sides = part.split(':');
  const [percent, score] = sides.map(readNumber);
  if (sides.length !== 2 || !percent?.ok || !score?.ok) return null;
  const isPlain = percent.rest === '' && score.rest === '' && score.measure !== 'percent';
  return isPlain ? { percent: percent.value, score: score.value } : null;
}

/** The first point whose score the scale does not reach; null where there is none. */
export function pointBeyond({ points }: TargetCurve, scale: Scale): CurvePoint | null {
  const [low, high] = [lowestScore(scale), highestScore(scale)];
  return points.find(({ score }) => score < low || score > high) ?? null;
}

/** `60:2`, as it is written. */
export function pointText({ percent, score }: CurvePoint): string {
  return `${numberText(percent)}:${numberText(score)}`;
}

/** A curve as it is written, `step` being the word for it. */
export function curveText({ points, step }: TargetCurve, between: string, word: string): string {
  return [...points.map(pointText), ...(step ? [word] : [])].join(between);
}
