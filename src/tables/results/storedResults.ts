import { readPeriod, type Cell } from '../../engine';
import { bodyAddress } from '../cells/layout';
import { sameTextKey, textOf } from '../cells/text';
import { unitNames } from '../cells/unitNames';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { CellAddress, Snapshot } from '../snapshot';
import { columnIndex, type ResultColumn, type ResultKey } from './resultPlace';

/** What a cell of KpiResults holds now, and where. */
export interface StoredCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** The units of its row, where that lists several (`A; B`): the cell holds for each of them. */
  readonly sharedBy: readonly string[] | null;
}

/** Null: the result has no row of its own, or the table has no such column. */
export type StoredResults = (key: ResultKey, column: ResultColumn) => StoredCell | null;

/**
 * Finds what KpiResults holds, as `resultPlace` does, for any number of results of one workbook; where a unit has no row of
 * its own, in a row that lists it beside others, as results are read (domain.md §5).
 */
export function storedResults(snapshot: Snapshot): StoredResults {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return () => null;
  const { layout } = findColumns(table, 'results');
  const [unitAt, codeAt, periodAt] = ['unit', 'code', 'period'].map((name) =>
    layout.columns.get(name)
  );
  const long = layout.columns.has('actual');
  const rows = new Map<string, number>();
  const shared = new Map<string, Shared>();
  table.rows.forEach((cells, row) => {
    const said = (index: number | undefined): string =>
      index === undefined ? '' : textOf(cells[index] ?? null);
    const keyFor = (unit: string): string =>
      keyOf(unit, said(codeAt), long ? readPeriod(said(periodAt)) : null);
    const units = unitNames(said(unitAt));
    if (units.length < 2) {
      const key = keyFor(units[0] ?? '');
      if (!rows.has(key)) rows.set(key, row);
      return;
    }
    for (const key of units.map(keyFor)) if (!shared.has(key)) shared.set(key, { row, units });
  });
  return ({ unit, code, period }, column) => {
    const index = columnIndex(layout, period, column);
    const of = unitAt === undefined ? '' : (unit ?? '');
    const key = keyOf(of, code, long ? period : null);
    const other = rows.has(key) ? undefined : shared.get(key);
    const row = rows.get(key) ?? other?.row;
    if (index === null || row === undefined) return null;
    const numberFormat = table.formats?.[row]?.[index];
    return {
      at: bodyAddress(table, row, index),
      cell: {
        value: table.rows[row]?.[index] ?? null,
        ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
      },
      sharedBy: other?.units ?? null,
    };
  };
}

interface Shared {
  readonly row: number;
  readonly units: readonly string[];
}

const keyOf = (unit: string, code: string, period: string | null): string =>
  JSON.stringify([sameTextKey(unit), sameTextKey(code), period]);
