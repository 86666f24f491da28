import { readPeriod, type PeriodId } from '../../engine';
import { textOf, type RawTable, type Snapshot } from '../../tables';
import type { Day } from '../plan/dates';
import { decisionKey } from '../sheets/exceptions/actionsTable';

/**
 * `KpiSnapshot_Q2_20261121_0a1b2c3d`: the period, the day, and the beginning of the fingerprint of its inputs; then `_2`
 * where the same was kept before, for another unit perhaps.
 */
const NAME = /^KpiSnapshot_(\w+?)_(\d{4})(\d{2})(\d{2})_([0-9a-f]{8})(?:_\d+)?$/;

/** Columns of a snapshot's table that are read back, by their place. */
export const SNAPSHOT_COLUMNS = {
  ...{ unit: 0, code: 2, name: 3, period: 4, actual: 5, score: 7 },
} as const;

export interface TakenSnapshot {
  readonly sheet: string;
  readonly period: PeriodId;
  readonly day: Day;
  readonly fingerprint: string;
  /** What was reported, by unit and code (`decisionKey`). */
  readonly rows: ReadonlyMap<string, SnapshotRow>;
}

export interface SnapshotRow {
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  /** Of the result that counts; null while there is none, and of a parent that only its parts score. */
  readonly period: PeriodId | null;
  readonly actual: string;
  readonly score: number | null;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A name that no table of the workbook has yet. */
export function snapshotTableName(
  period: PeriodId,
  day: Day,
  fingerprint: string,
  { tables }: Snapshot
): string {
  const date = `${day.year}${two(day.month)}${two(day.day)}`;
  const name = `KpiSnapshot_${period}_${date}_${fingerprint.slice(0, 8)}`;
  const taken = new Set(tables.map((table) => table.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** The snapshots of a workbook, the oldest first; of the same day in the order of their sheets. */
export function snapshotsOf(snapshot: Snapshot): readonly TakenSnapshot[] {
  return snapshot.tables
    .flatMap((table) => {
      const taken = read(table);
      return taken === null ? [] : [taken];
    })
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
}

const dayNumber = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day;

function read(table: RawTable): TakenSnapshot | null {
  const match = NAME.exec(table.name ?? '');
  const period = match === null ? null : readPeriod(match[1] ?? '');
  if (match === null || period === null) return null;
  const [, , year, month, day, fingerprint = ''] = match;
  const rows = new Map<string, SnapshotRow>();
  for (const cells of table.rows) {
    const text = (column: number): string => textOf(cells[column] ?? null);
    const [unit, code] = [text(SNAPSHOT_COLUMNS.unit), text(SNAPSHOT_COLUMNS.code)];
    if (code === '') continue;
    const score = cells[SNAPSHOT_COLUMNS.score];
    rows.set(decisionKey(unit, code), {
      unit,
      code,
      name: text(SNAPSHOT_COLUMNS.name),
      period: readPeriod(text(SNAPSHOT_COLUMNS.period)),
      actual: text(SNAPSHOT_COLUMNS.actual),
      score: typeof score === 'number' ? score : null,
    });
  }
  return {
    sheet: table.sheet,
    period,
    day: { year: Number(year), month: Number(month), day: Number(day) },
    fingerprint,
    rows,
  };
}
