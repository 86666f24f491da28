import type { Language } from '../../engine';
import {
  addressText,
  columnIndex,
  findColumns,
  tableOf,
  textOf,
  type ResultColumn,
  type Snapshot,
  type StoredResults,
} from '../../tables';
import { appendRows } from '../intake/appendRows';
import type { EntryCell } from '../intake/planEntry';
import { keyCells } from '../intake/planResults';
import type { AppendPlan, PlanCell } from '../plan/plan';
import { choiceKey } from './choice';
import { valueKey } from './collection';
import type { CollectedValue } from './compareFile';

/** What goes into one cell: of each unit whose cell it is, as they have all sent the same. */
export type OfCell = readonly [CollectedValue, ...CollectedValue[]];

/** A cell of KpiResults, and the value that goes into it. */
export interface AcceptedCell extends EntryCell {
  readonly of: OfCell;
}

/** Where accepted values go: into their own cells, or into rows of their own at the end of KpiResults. */
export interface AcceptedPlan {
  readonly cells: readonly AcceptedCell[];
  /** Null: every value has a row already. */
  readonly append: AppendPlan | null;
  /** Values that go into those rows. */
  readonly added: readonly CollectedValue[];
  /** Values that have no place: the table has no such column, a formula stands there, or the row is others' as well. */
  readonly left: readonly {
    readonly value: CollectedValue;
    readonly why: 'noColumn' | 'formula' | 'sharedRow';
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
  /** By address: several units may have the same. */
  const cells = new Map<string, AcceptedCell>();
  const left: AcceptedPlan['left'][number][] = [];
  const added: CollectedValue[] = [];
  const said = new Map(values.map((value) => [choiceKey(value), textOf(value.is)]));
  const rows = new Map<string, Map<number, PlanCell>>();
  if (table === null) return { cells: [], append: null, added: [], left, written: 0 };
  const { layout } = findColumns(table, 'results');
  for (const value of values) {
    const { unit, code, period, is } = value;
    const field = value.field as ResultColumn;
    const index = columnIndex(layout, period, field);
    if (index === null) {
      left.push({ value, why: 'noColumn' });
      continue;
    }
    const there = stored({ unit, code, period }, field);
    if (there === null) {
      const key = valueKey(unit, code) + (stored.columns === null ? period : '');
      const row = rows.get(key) ?? keyCells(layout, value, language);
      rows.set(key, row.set(index, is));
      added.push(value);
      continue;
    }
    const { at, cell, sharedBy } = there;
    const address = addressText(at);
    if (formulas.has(address)) left.push({ value, why: 'formula' });
    else if (sharedBy !== null && !isEverybodys(value, sharedBy, said)) {
      left.push({ value, why: 'sharedRow' });
    } else {
      const others = cells.get(address)?.of ?? [];
      cells.set(address, { at, value: is, before: cell.value, of: [value, ...others] });
    }
  }
  const made = [...rows.values()];
  const columns = new Set(made.flatMap((row) => [...row.keys()]));
  return {
    cells: [...cells.values()],
    append: made.length === 0 ? null : appendRows(table, 'results', layout, columns, made),
    added,
    left,
    written: values.length - left.length,
  };
}

/** Whether every unit of a row that several share has sent the same: only then it is the row's. */
function isEverybodys(
  { code, period, field, is }: CollectedValue,
  units: readonly string[],
  said: ReadonlyMap<string, string>
): boolean {
  return units.every((unit) => said.get(choiceKey({ unit, code, period, field })) === textOf(is));
}
