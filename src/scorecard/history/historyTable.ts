import {
  commonYear,
  periodName,
  readFiscalYear,
  readPeriod,
  roundHalfUp,
  WEIGHTED_DECIMALS,
  type CellValue,
  type Era,
  type Language,
} from '../../engine';
import { textOf } from '../../tables';
import { historyWordsIn } from '../words/historyWords';
import type { PlanCell } from '../plan/plan';
import type { DirectedRow, Direction } from './directions';
import type { HistoryRow } from './historyRow';

/** Table of the sheet of scores over the years, in which they are kept. */
export const HISTORY_TABLE = 'KpiHistory';

/** Columns of the table, by their place. */
export const HISTORY_COLUMNS = {
  ...{ year: 0, period: 1, unit: 2, code: 3, name: 4, result: 5, score: 6, band: 7 },
  ...{ againstLast: 8, againstYear: 9, criteria: 10, source: 11 },
} as const;

/** One row as it is written. */
export function historyCells(
  { row, againstLast, againstYear }: DirectedRow,
  language: Language,
  era: Era | null
): readonly PlanCell[] {
  const { notComparable } = historyWordsIn(language);
  const shown = (direction: Direction): PlanCell =>
    typeof direction === 'number'
      ? roundHalfUp(direction, WEIGHTED_DECIMALS)
      : direction && notComparable;
  const said = (text: string): PlanCell => (text === '' ? null : text);
  return [
    yearShown(row.year, language, era),
    periodName(row.period, language),
    row.unit,
    row.code,
    said(row.name),
    said(row.result),
    row.score,
    row.band,
    shown(againstLast),
    shown(againstYear),
    said(row.criteria),
    said(row.source),
  ];
}

/** A fiscal year in the era of the sheet's dates. */
function yearShown(year: number, language: Language, era: Era | null): number {
  return (era ?? (language === 'th' ? 'BE' : 'CE')) === 'BE' ? year : commonYear(year);
}

/** `Q1 2026`, `ไตรมาส 1/2569`. */
export function whenText(
  { period, year }: Pick<HistoryRow, 'period' | 'year'>,
  language: Language,
  era: Era | null
): string {
  const { when } = historyWordsIn(language);
  return when(periodName(period, language), yearShown(year, language, era));
}

/** The rows that the sheet has kept; and those that somebody has made unreadable, as they are. */
export interface KeptHistory {
  readonly rows: readonly HistoryRow[];
  readonly unreadable: readonly (readonly CellValue[])[];
}

export function keptHistory(cells: readonly (readonly CellValue[])[]): KeptHistory {
  const filled = cells.filter((line) => line.some((cell) => cell !== null));
  const read = filled.map(keptRow);
  return {
    rows: read.flatMap((row) => (row === null ? [] : [row])),
    unreadable: filled.filter((_, i) => read[i] === null),
  };
}

function keptRow(cells: readonly CellValue[]): HistoryRow | null {
  const column = HISTORY_COLUMNS;
  const said = (at: number): string => textOf(cells[at] ?? null);
  const year = readFiscalYear(cells[column.year] ?? null);
  const period = readPeriod(said(column.period));
  const score = cells[column.score] ?? null;
  if (year === null || period === null) return null;
  if (score !== null && typeof score !== 'number') return null;
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return {
    ...{ year, period, score },
    ...{ unit: orNull(said(column.unit)), code: orNull(said(column.code)) },
    ...{ name: said(column.name), result: said(column.result), band: orNull(said(column.band)) },
    ...{ criteria: said(column.criteria), source: said(column.source) },
  };
}
