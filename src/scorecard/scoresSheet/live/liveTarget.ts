import {
  comparisonOf,
  DEFAULT_SCALE,
  highestLevel,
  readCriterion,
  targetStepsOf,
  type Rule,
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
    method: CONVERSION_WORDS[rule.conversion](rule.targetSteps),
    criteria: [readCriterion(target)],
    percent: isNumber && counts === 'percent',
  };
}

/** What a target gives that is met. */
const MET = `met ${highestLevel(DEFAULT_SCALE)}`;

const CONVERSION_WORDS = {
  none: () => [],
  met: () => [MET],
  percent: (steps: readonly number[]) => [
    'percent of target',
    ...(steps.every((step, i) => step === targetStepsOf(DEFAULT_SCALE)[i])
      ? []
      : [`target steps ${steps.join(' ')}`]),
  ],
} as const;

/** The options under which the score says only whether the target is met: 5 or 0. */
export function metOptions(options: string): string {
  const words = options
    .split('; ')
    .filter((word) => !/^percent of target$|^target steps/.test(word));
  return [...words.filter((word) => word !== MET), MET].join('; ');
}
