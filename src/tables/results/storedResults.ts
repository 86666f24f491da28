import { readPeriod, type Cell, type PeriodId } from '../../engine';
import { bodyAddress } from '../cells/layout';
import { sameTextKey, textOf } from '../cells/text';
import { unitNames } from '../cells/unitNames';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, Snapshot } from '../snapshot';
import { columnIndex, type ResultColumn, type ResultKey } from './resultColumns';

/** What a cell of KpiResults holds now, and where. */
export interface StoredCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** The units of its row, where that lists several (`A; B`): the cell holds for each of them. */
  readonly sharedBy: readonly string[] | null;
}

/** What KpiResults holds, and what it has places for. */
export interface StoredResults {
  /** Null: the result has no row of its own, or the table has no such column. */
  (key: ResultKey, column: ResultColumn): StoredCell | null;
  /** Periods that have a column; null: the table has a row a period. */
  readonly columns: ReadonlySet<PeriodId> | null;
}

/**
 * Finds what KpiResults holds, long or wide (design.md §2): in the first row for a result, which is the one that counts. A row
 * that lists the unit beside others is told apart; a row without a unit is not taken for a result of one where the table has a
 * column Unit, for it is everybody's.
 */
export function storedResults(snapshot: Snapshot): StoredResults {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return Object.assign(() => null, { columns: null });
  const { layout } = findColumns(table, 'results');
  const [unitAt, codeAt, periodAt] = ['unit', 'code', 'period'].map((name) =>
    layout.columns.get(name)
  );
  const long = layout.columns.has('actual');
  const rows = new Map<string, UnitRow>();
  table.rows.forEach((cells, row) => {
    const said = (index: number | undefined): string =>
      index === undefined ? '' : textOf(cells[index] ?? null);
    const period = long ? readPeriod(said(periodAt)) : null;
    const units = unitNames(said(unitAt));
    for (const unit of units.length === 0 ? [''] : units) {
      const key = keyOf(unit, said(codeAt), period);
      if (!rows.has(key)) rows.set(key, { row, units });
    }
  });
  const find = ({ unit, code, period }: ResultKey, column: ResultColumn): StoredCell | null => {
    const index = columnIndex(layout, period, column);
    const of = unitAt === undefined ? '' : (unit ?? '');
    const found = rows.get(keyOf(of, code, long ? period : null));
    if (index === null || found === undefined) return null;
    const { row, units } = found;
    const numberFormat = table.formats?.[row]?.[index];
    return {
      at: bodyAddress(table, row, index),
      cell: {
        value: table.rows[row]?.[index] ?? null,
        ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
      },
      sharedBy: units.length > 1 ? units : null,
    };
  };
  const columns = long ? null : new Set(layout.periods.map(({ period }) => period));
  return Object.assign(find, { columns });
}

interface UnitRow {
  readonly row: number;
  readonly units: readonly string[];
}

const keyOf = (unit: string, code: string, period: string | null): string =>
  JSON.stringify([sameTextKey(unit), sameTextKey(code), period]);
