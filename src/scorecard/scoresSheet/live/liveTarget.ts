import {
  comparisonOf,
  CURVE_STEP,
  curveText,
  DEFAULT_SCALE,
  highestLevel,
  readAlone,
  sameScale,
  stepsCurve,
  targetStepsOf,
  type Rule,
  type Scale,
  type TargetCurve,
} from '../../../engine';
import type { Indicator } from '../../../tables';
import { blanksAsText, cellReference } from './liveReference';

type TargetRule = Extract<Rule, { kind: 'target' }>;

/** The cell of a target; null where it is a date cell, of which a function sees a plain number. */
export function targetSource(rule: TargetRule, { target, targetAt }: Indicator) {
  const counts = comparisonOf(rule)?.counts;
  const isNumber = typeof target.value === 'number';
  if (targetAt === null || (isNumber && counts === 'date')) return null;
  return {
    reference: blanksAsText(cellReference(targetAt)),
    kind: rule.kind,
    method: curveWords(rule),
    criteria: [readAlone(target)],
    percent: isNumber && counts === 'percent',
  };
}

/** What a target gives that is met, in the words of the usual scale, and on any. */
const USUALLY = `met ${highestLevel(DEFAULT_SCALE)}`;
const ON_ANY = 'met';

const metWord = (scale: Scale): string => (sameScale(scale, DEFAULT_SCALE) ? USUALLY : ON_ANY);

/** How its score is made, as the functions read it. */
function curveWords({ curve, scale }: TargetRule): readonly string[] {
  if (curve === null) return [];
  if (curve.of === 'met') return [metWord(scale)];
  const words = (one: TargetCurve) => curveText(one, ' ', CURVE_STEP.en);
  const usual = words(stepsCurve(scale, targetStepsOf(scale)));
  return [words(curve) === usual ? 'percent of target' : `curve ${words(curve)}`];
}

/** The options under which the score says only whether the target is met: the highest or the lowest. */
export function metOptions(options: string, scale: Scale): string {
  const words = options.split('; ').filter((word) => !/^percent of target$|^curve /.test(word));
  const met = metWord(scale);
  return [...words.filter((word) => word !== met), met].join('; ');
}
