import {
  DECIMAL_MARKS,
  exchangedMarks,
  termOf,
  type CellValue,
  type DecimalMark,
} from '../../engine';
import { textOf } from '../cells/text';
import type { TableKind } from '../columns/columns';
import { findColumns } from '../columns/findColumns';
import { tableOf } from '../columns/identify';
import type { Problem } from '../problems/problem';
import type { RawTable, Snapshot } from '../snapshot';
import { settingPlace } from './settingPlace';
import { settingOf } from './settings';

/** Columns of figures. Levels and results are exchanged where they are read: they may be statements. */
const FIGURES: Readonly<Partial<Record<TableKind, RegExp>>> = {
  indicators: /^(?:target|weight|curve)$/,
  results: /^(?:numerator|denominator|override)$/,
  groups: /^weight$/,
  bands: /^from$/,
  plan: /^(?:baseValue|target\d+|budget\d+)$/,
};
const SETTINGS_OF_FIGURES: ReadonlySet<string | null> = new Set([
  'scale',
  'floorScore',
  'targetSteps',
  'targetCurve',
  'targetScore',
]);

/** What stands before the decimals of texts in the workbook; a point where nothing is stated or the setting is wrong. */
export function decimalMarkIn(snapshot: Snapshot): DecimalMark {
  const place = settingPlace(snapshot, 'decimalMark');
  return place.state === 'cell' ? (termOf(DECIMAL_MARKS, textOf(place.value)) ?? 'point') : 'point';
}

/** The workbook with a decimal point in the texts of its columns and settings of figures. */
export function withDecimalPoints(snapshot: Snapshot): Snapshot {
  const kinds = Object.keys(FIGURES) as TableKind[];
  const exchanged = new Map<RawTable, RawTable>();
  for (const kind of kinds) {
    const { table } = tableOf(snapshot, kind);
    if (table === null) continue;
    const { columns } = findColumns(table, kind).layout;
    const figures = new Set(
      [...columns].flatMap(([key, i]) => (FIGURES[kind]?.test(key) ? [i] : []))
    );
    exchanged.set(
      table,
      inCells(table, (_, column) => figures.has(column))
    );
  }
  const { table } = tableOf(snapshot, 'settings');
  if (table !== null) {
    const { columns } = findColumns(table, 'settings').layout;
    const [name, value] = [columns.get('setting'), columns.get('value')];
    const isFigure = (row: readonly CellValue[], column: number): boolean =>
      column === value && SETTINGS_OF_FIGURES.has(settingOf(textOf(row[name ?? -1] ?? null)));
    exchanged.set(table, inCells(table, isFigure));
  }
  return { ...snapshot, tables: snapshot.tables.map((each) => exchanged.get(each) ?? each) };
}

function inCells(
  table: RawTable,
  isFigure: (row: readonly CellValue[], column: number) => boolean
): RawTable {
  const rows = table.rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === 'string' && isFigure(row, column) ? exchangedMarks(cell) : cell
    )
  );
  return { ...table, rows };
}

/** A problem with a figure that quotes its cell as it is written. */
export function asWritten(problem: Problem): Problem {
  return problem.code === 'notANumber' || problem.code === 'badCurve'
    ? { ...problem, text: exchangedMarks(problem.text) }
    : problem;
}
