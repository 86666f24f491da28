import type { Language } from '../../engine';
import {
  addressText,
  columnIndex,
  findColumns,
  tableOf,
  type ResultColumn,
  type Snapshot,
  type StoredResults,
} from '../../tables';
import { appendRows } from '../intake/appendRows';
import type { EntryCell } from '../intake/planEntry';
import { keyCells } from '../intake/planResults';
import type { AppendPlan, PlanCell } from '../plan/plan';
import { valueKey } from './collection';
import type { CollectedValue } from './compareFile';

/** A cell of KpiResults, and the value that goes into it. */
export interface AcceptedCell extends EntryCell {
  readonly of: CollectedValue;
}

/** Where accepted values go: into their own cells, or into rows of their own at the end of KpiResults. */
export interface AcceptedPlan {
  readonly cells: readonly AcceptedCell[];
  /** Null: every value has a row already. */
  readonly append: AppendPlan | null;
  /** Values that go into those rows. */
  readonly added: readonly CollectedValue[];
  /** Values that have no place: the table has no such column, or a formula stands there. */
  readonly left: readonly {
    readonly value: CollectedValue;
    readonly why: 'noColumn' | 'formula';
  }[];
  readonly written: number;
}

/** @param formulas - addresses of cells that hold formulas */
export function planAccepted(
  snapshot: Snapshot,
  stored: StoredResults,
  values: readonly CollectedValue[],
  language: Language,
  formulas: ReadonlySet<string> = new Set()
): AcceptedPlan {
  const { table } = tableOf(snapshot, 'results');
  const cells: AcceptedCell[] = [];
  const left: AcceptedPlan['left'][number][] = [];
  const added: CollectedValue[] = [];
  const rows = new Map<string, Map<number, PlanCell>>();
  if (table === null) return { cells, append: null, added: [], left, written: 0 };
  const { layout } = findColumns(table, 'results');
  const wide = !layout.columns.has('actual');
  for (const value of values) {
    const { unit, code, period, is } = value;
    const field = value.field as ResultColumn;
    const index = columnIndex(layout, period, field);
    // What stands once for all periods of a row is not written for one of them.
    if (index === null || (wide && field !== 'actual')) {
      left.push({ value, why: 'noColumn' });
      continue;
    }
    const there = stored({ unit, code, period }, field);
    if (there === null) {
      const key = valueKey(unit, code);
      const row = rows.get(key) ?? keyCells(layout, value, language);
      rows.set(key, row.set(index, is));
      added.push(value);
    } else if (formulas.has(addressText(there.at))) left.push({ value, why: 'formula' });
    else cells.push({ at: there.at, value: is, before: there.cell.value, of: value });
  }
  const made = [...rows.values()];
  const columns = new Set(made.flatMap((row) => [...row.keys()]));
  return {
    cells,
    append: made.length === 0 ? null : appendRows(table, 'results', layout, columns, made),
    added,
    left,
    written: values.length - left.length,
  };
}
