import type { StoredValue } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { rowsOf, typeRows, typeSettings, type Row } from './typing';
import type { Visit } from './year';

/** The tables of a sample as they are before the year. */
export interface Inputs {
  readonly indicators: readonly Row[];
  readonly results: readonly Row[];
  readonly settings: readonly Row[];
}

/** Columns of the samples, by place: they are the same in every language. */
const INDICATOR = { unit: 0, code: 2, partOf: 3, kind: 6, period: 7, weight: 15 } as const;
const RESULT = { unit: 0, code: 1, period: 2, actual: 3 } as const;

export const NEW_UNIT = 'กองใหม่';
const NEW_ROWS = 3;

export function inputsOf(workbook: Workbook): Inputs {
  return {
    indicators: rowsOf(workbook, 'KpiIndicators'),
    results: rowsOf(workbook, 'KpiResults'),
    settings: rowsOf(workbook, 'KpiSettings'),
  };
}

/** The user types what stands in the tables at this visit. */
export function typeInputs(workbook: Workbook, base: Inputs, visit: Visit): void {
  const indicators = indicatorsAt(base, visit);
  const codes = new Set(indicators.map((row) => row[INDICATOR.code]));
  typeRows(workbook, 'KpiIndicators', indicators);
  typeRows(
    workbook,
    'KpiResults',
    resultsAt(base, visit).filter((row) => codes.has(row[RESULT.code] ?? null))
  );
  typeSettings(workbook, base.settings, visit.settings);
}

/** Indicators that stand alone: no part of another, and nothing is part of them. */
function alone({ indicators }: Inputs): readonly Row[] {
  const wholes = new Set(indicators.map((row) => row[INDICATOR.partOf]));
  return indicators.filter(
    (row) => row[INDICATOR.partOf] === null && !wholes.has(row[INDICATOR.code] ?? null)
  );
}

function indicatorsAt(base: Inputs, { leftOut, newUnit }: Visit): readonly Row[] {
  const able = alone(base);
  const out = new Set(leftOut === 0 ? [] : able.slice(-leftOut));
  const rows = base.indicators.filter((row) => !out.has(row));
  return newUnit ? [...rows, ...able.slice(0, NEW_ROWS).map(inNewUnit)] : rows;
}

const inNewUnit = (row: Row): Row =>
  row.map((cell, column) => (column === INDICATOR.unit ? NEW_UNIT : cell));

function resultsAt(base: Inputs, { reported, newUnit, corrected }: Visit): readonly Row[] {
  const byQuarter = quarterly(base.results);
  const rows = Array.from({ length: reported }, (_, i) => byQuarter[i] ?? []).flat();
  const taken = new Set(
    alone(base)
      .slice(0, NEW_ROWS)
      .map((row) => row[INDICATOR.code])
  );
  const added = rows.filter((row) => taken.has(row[RESULT.code])).map(inNewUnit);
  const all = newUnit ? [...rows, ...distinct(added)] : rows;
  return corrected ? all.map((row, i) => (i === 0 ? with_(row, RESULT.actual, 1) : row)) : all;
}

/** Results of the quarters; those of a whole year or a half become results of some of its quarters. */
function quarterly(results: readonly Row[]): readonly (readonly Row[])[] {
  return [1, 2, 3, 4].map((quarter) =>
    results.flatMap((row, i): readonly Row[] => {
      const period = String(row[RESULT.period]);
      const own = /^(?:Q|ไตรมาส )([1-4])$/.exec(period)?.[1];
      if (own !== undefined) return Number(own) === quarter ? [row] : [];
      const actual = row[RESULT.actual];
      const part = typeof actual === 'number' ? Math.round(actual * quarter * 25) / 100 : actual;
      const reports = i % 3 < quarter;
      return reports
        ? [with_(with_(row, RESULT.period, `Q${quarter}`), RESULT.actual, part ?? null)]
        : [];
    })
  );
}

/** One result a code and period. */
function distinct(rows: readonly Row[]): readonly Row[] {
  const byKey = new Map(rows.map((row) => [`${String(row[1])} ${String(row[2])}`, row]));
  return [...byKey.values()];
}

const with_ = (row: Row, column: number, value: StoredValue): Row =>
  row.map((cell, i) => (i === column ? value : cell));
