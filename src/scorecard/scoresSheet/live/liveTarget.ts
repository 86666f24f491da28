import {
  comparisonOf,
  DEFAULT_SCALE,
  highestLevel,
  readCriterion,
  targetStepsOf,
  sameScale,
  type Rule,
  type Scale,
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
    method: CONVERSION_WORDS[rule.conversion](rule),
    criteria: [readCriterion(target)],
    percent: isNumber && counts === 'percent',
  };
}

/** What a target gives that is met, in the words of the usual scale, and on any. */
const USUALLY = `met ${highestLevel(DEFAULT_SCALE)}`;
const ON_ANY = 'met';

const metWord = (scale: Scale): string => (sameScale(scale, DEFAULT_SCALE) ? USUALLY : ON_ANY);

const CONVERSION_WORDS = {
  none: () => [],
  met: ({ scale }: TargetRule) => [metWord(scale)],
  percent: ({ targetSteps, scale }: TargetRule) => [
    'percent of target',
    ...(targetSteps.every((step, i) => step === targetStepsOf(scale)[i])
      ? []
      : [`target steps ${targetSteps.join(' ')}`]),
  ],
} as const;

/** The options under which the score says only whether the target is met: the highest or the lowest. */
export function metOptions(options: string, scale: Scale): string {
  const words = options
    .split('; ')
    .filter((word) => !/^percent of target$|^target steps/.test(word));
  const met = metWord(scale);
  return [...words.filter((word) => word !== met), met].join('; ');
}
