import { readTables } from '../../tables';
import type { Day } from '../plan/dates';
import { score } from '../scoring/score';
import type { Scorecard } from '../scoring/scorecard';
import { decided, type Choice } from './choice';
import { collectedRowsOf, sentRows } from './collectedSheet';
import type { Collection } from './collection';
import type { CollectedValue, ComparedFile } from './compareFile';
import { foreseen } from './foreseen';
import { planAccepted } from './planAccepted';
import { accepted, withLeft } from './settled';
import { unitStates, type UnitState } from './unitStates';

/** What accepting would do, before anything is written. */
export interface CollectOutcome {
  readonly files: readonly ComparedFile[];
  /** Values that would be written. */
  readonly values: readonly CollectedValue[];
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly units: readonly UnitState[];
  /** False: everything is in the workbook already, with the sheet of what was collected. */
  readonly isNews: boolean;
}

/**
 * Foresees what accepting these files would do (design.md §7): nothing is written.
 *
 * @param files - as `settled` has them
 * @param formulas - addresses of cells that hold formulas, and keep them
 * @param reader - the language in which the units are told
 */
export function outcomeOf(
  to: Collection,
  files: readonly ComparedFile[],
  choice: Choice,
  formulas: ReadonlySet<string>,
  today: Day,
  reader = to.language
): CollectOutcome {
  const { snapshot, stored, period, language, scorecard } = to;
  const chosen = decided(files, choice);
  const plan = planAccepted(snapshot, stored, accepted(chosen), language, formulas);
  const left = new Set(plan.left.map(({ value }) => value));
  const told = withLeft(chosen, plan.left);
  const next = plan.written === 0 ? snapshot : foreseen(snapshot, plan);
  const rows = collectedRowsOf(told, to, today);
  const values = accepted(chosen).filter((value) => !left.has(value));
  return {
    files: told,
    values,
    before: scorecard,
    after: next === snapshot ? scorecard : score(readTables(next), { period }),
    units: unitStates(rows, next, to, reader, told),
    isNews: values.length > 0 || JSON.stringify(rows) !== JSON.stringify(sentRows(to.collected)),
  };
}
