import type { Bound, Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import type { ResultForm } from '../resultForm';
import type { MilestoneRule } from './rule';

/** How many of the first steps a level takes. */
export function stepsNeeded(
  { steps, below }: MilestoneRule,
  level: Level
): Bound | 'anything' | null {
  const step = steps.find((candidate) => candidate.level === level);
  if (step === undefined) return level <= below.level ? 'anything' : null;
  return step.needed === 0 ? 'anything' : { value: step.needed, open: false };
}

export function stepsReaching({ steps }: MilestoneRule, level: Level): readonly Cell[] {
  return steps.filter((step) => step.level === level).map(({ needed: value }) => ({ value }));
}

/** A level's words stand at the step that it ends with; those before it within the level have no words of their own. */
export function stepsForm({ steps }: MilestoneRule): ResultForm {
  const last = Math.max(0, ...steps.map(({ needed }) => needed));
  const texts = Array.from(
    { length: last },
    (_, i) => steps.find(({ needed }) => needed === i + 1)?.text ?? null
  );
  return { as: 'ticks', of: 'steps', texts };
}
