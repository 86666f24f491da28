import { normalise } from '../values/normalise';
import type { LevelCell } from './range';

const STEP =
  /(?:ขั้นตอน|ขั้น|งวด|\b(?:step|phase|stage|milestone)s?)(?:ที่)? ?(\d{1,2}(?:(?: ?(?:-|ถึง|,|และ|to|and) ?)\d{1,2})*)/g;

/** Whether every cell names the step it ends with, in order from the first: surely milestones though no kind is stated. */
export function areSteps(cells: readonly LevelCell[]): boolean {
  const named = cells.map((cell) => (cell.criterion.kind === 'statement' ? stepNamed(cell) : null));
  return cells.length > 1 && named.every((step, i) => step !== null && step > (named[i - 1] ?? 0));
}

/** The last step that a cell names, `ขั้นตอนที่ 1-2`; null where it names none. */
export function stepNamed({ criterion }: LevelCell): number | null {
  const numbers = [...normalise(criterion.text).matchAll(STEP)].flatMap(([, list = '']) =>
    (list.match(/\d+/g) ?? []).map(Number)
  );
  return numbers.length === 0 ? null : Math.max(...numbers);
}
