import type { Level } from '../../criteria/criterion';
import type { Cell } from '../../values/cell';
import type { ResultForm } from '../resultForm';
import type { LadderRule } from './rule';

/** The statement of a level. */
export function statementOf({ rungs }: LadderRule, level: number): string | null {
  return rungs.find((rung) => rung.level === level)?.text ?? null;
}

export function answersReaching({ rungs }: LadderRule, level: Level): readonly Cell[] {
  return rungs
    .filter((rung) => rung.level === level)
    .flatMap(({ text }) => [{ value: text }, { value: level }]);
}

/** The statements from the best down. */
export function ladderForm({ rungs }: LadderRule): ResultForm {
  return { as: 'ladder', rungs: [...rungs].sort((a, b) => b.level - a.level) };
}
