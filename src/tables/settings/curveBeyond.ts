import {
  curveText,
  highestScore,
  lowestScore,
  pointBeyond,
  pointText,
  type Scale,
  type TargetCurve,
} from '../../engine';
import type { ProblemFacts } from '../problems/problem';

/** What is wrong with a curve that the scale does not reach; null where nothing is. */
export function curveBeyond(curve: TargetCurve, scale: Scale, column: string): ProblemFacts | null {
  const beyond = pointBeyond(curve, scale);
  if (beyond === null) return null;
  return {
    code: 'badCurve',
    column,
    text: curveText(curve, '; ', 'step'),
    reason: 'beyondScale',
    part: pointText(beyond),
    low: lowestScore(scale),
    high: highestScore(scale),
  };
}
