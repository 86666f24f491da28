import {
  periodName,
  withoutNoise,
  type CellValue,
  type Language,
  type PeriodId,
} from '../../engine';
import {
  addressText,
  columnIndex,
  findColumns,
  isBlank,
  resultPlaces,
  sameTextKey,
  tableOf,
  textOf,
  type CellAddress,
  type Layout,
  type Proposed,
  type RawTable,
  type ResultKey,
  type Snapshot,
} from '../../tables';
import type { AppendPlan, PlanCell } from '../plan/plan';
import { appendRows, type NewRow } from './appendRows';
import type { EntryCell } from './planEntry';

/** A result of a form, and what becomes of it. */
export interface ImportedResult {
  readonly unit: string | null;
  readonly code: string;
  /** Null where neither the form nor the user says which. */
  readonly period: PeriodId | null;
  /** What of a quotient it is; absent for the result itself. */
  readonly of?: 'numerator' | 'denominator';
  /** What the form says. */
  readonly is: CellValue;
  /** What stands in KpiResults; null where nothing does. */
  readonly was: CellValue;
  /**
   * `changed`: it differs, and what is there is kept; `replaced` where it was asked for. Never written are one without a
   * period, one without a column for it (of its period in a wide table, or of units where several have the code), one whose
   * row lists other units as well (`sharedRow`), two of one period that differ (`twice`), and one whose cell holds a
   * formula, which is not ours.
   */
  readonly state:
    | 'new'
    | 'same'
    | 'changed'
    | 'replaced'
    | 'noPeriod'
    | 'noColumn'
    | 'sharedRow'
    | 'twice'
    | 'formula';
  /** Cell that stays: of the formula, or of the row that holds for several units. */
  readonly at?: CellAddress;
}

export interface ResultOptions {
  readonly language: Language;
  /** Period of results that state none. */
  readonly period: PeriodId | null;
  /** Whether a result that differs takes the place of the one that is there. */
  readonly replace: boolean;
  /** Addresses of cells that hold formulas. */
  readonly formulas?: ReadonlySet<string>;
}

export interface ResultsPlan {
  readonly results: readonly ImportedResult[];
  /** Cells of rows that are there already. */
  readonly cells: readonly EntryCell[];
  /** Rows for the end of KpiResults; null where there are none, or no such table. */
  readonly append: AppendPlan | null;
  /** The results that go into a new table, where the workbook has none. */
  readonly fresh: readonly FreshResult[];
}

/** A result for a row that is not there yet. */
type FreshResult = ResultKey & Pick<ImportedResult, 'of'> & { readonly value: CellValue };

/** Plans where the results of accepted rows of a form go: each to its own cell or row, never over another value unasked. */
export function planResults(
  snapshot: Snapshot,
  proposed: readonly Proposed[],
  options: ResultOptions
): ResultsPlan {
  const { table } = tableOf(snapshot, 'results');
  const results: ImportedResult[] = [];
  const cells: EntryCell[] = [];
  const fresh: FreshResult[] = [];
  const all = statedResults(proposed, options.period);
  const values = new Map<string, Set<string>>();
  const units = new Map<string, Set<string | null>>();
  for (const { unit, code, period, of = 'actual', is } of all) {
    addTo(values, keyOf([unit, code, period, of]), textOf(is));
    addTo(units, keyOf([code]), unit);
  }
  const unitless = table !== null && !findColumns(table, 'results').layout.columns.has('unit');
  const placeOf = resultPlaces(snapshot);
  const done = new Set<string>();
  for (const { unit, code, period, of, is } of all) {
    const part = of === undefined ? {} : { of };
    const said = { unit, code, ...part, is, was: null };
    if (period === null) {
      results.push({ ...said, period, state: 'noPeriod' });
      continue;
    }
    const key = { unit, code, period };
    const name = keyOf([unit, code, period, of ?? 'actual']);
    if ((values.get(name)?.size ?? 0) > 1) {
      results.push({ ...said, period, state: 'twice' });
      continue;
    }
    if (done.has(name)) continue;
    done.add(name);
    const place = placeOf(key, of ?? 'actual');
    const shared = unitless && (units.get(keyOf([code]))?.size ?? 0) > 1;
    if (place.state === 'noColumn' || shared) {
      results.push({ ...said, period, state: 'noColumn' });
    } else if (place.state === 'noTable' || place.state === 'noRow') {
      results.push({ ...said, period, state: 'new' });
      fresh.push({ ...key, ...part, value: is });
    } else {
      const was = isBlank(place.value) ? null : place.value;
      const differs = options.replace ? 'replaced' : 'changed';
      const state = was === null ? 'new' : isSame(was, is) ? 'same' : differs;
      if (state !== 'same' && place.state === 'sharedRow') {
        results.push({ ...said, period, was, state: 'sharedRow', at: place.at });
        continue;
      }
      const written = state === 'new' || state === 'replaced';
      if (written && options.formulas?.has(addressText(place.at))) {
        results.push({ ...said, period, was, state: 'formula', at: place.at });
        continue;
      }
      results.push({ ...said, period, was, state });
      if (written) {
        cells.push({ at: place.at, value: is, before: place.value });
      }
    }
  }
  const append = table === null ? null : appended(table, fresh, options.language);
  return { results, cells, append, fresh: table === null ? fresh : [] };
}

type Stated = Pick<ImportedResult, 'unit' | 'code' | 'period' | 'of' | 'is'>;

/** All results of a form, each of one unit; where a row names several, it holds for each of them. */
function statedResults(proposed: readonly Proposed[], period: PeriodId | null): readonly Stated[] {
  return proposed.flatMap(({ unit: units, code, results }) => {
    const unit = units === null || /[;\n]/.test(units) ? null : units;
    return results.map(({ period: own, of, value }) => ({
      unit,
      code,
      period: own ?? period,
      ...(of === undefined ? {} : { of }),
      is: value,
    }));
  });
}

const keyOf = (parts: readonly (string | null)[]): string =>
  JSON.stringify(parts.map((part) => (part === null ? null : sameTextKey(part))));

function addTo<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

/** The same value, be it typed as a number or as a text; `85%` is what a cell of percent holds as 0.85. */
function isSame(was: CellValue, is: CellValue): boolean {
  if (textOf(was) === textOf(is)) return true;
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(textOf(is))?.[1];
  return (
    percent !== undefined && typeof was === 'number' && withoutNoise(was * 100) === Number(percent)
  );
}

/** One row a result in a long table; in a wide one the periods of an indicator stand in one row. */
function appended(
  table: RawTable,
  fresh: ResultsPlan['fresh'],
  language: Language
): AppendPlan | null {
  if (fresh.length === 0) return null;
  const { layout } = findColumns(table, 'results');
  const rows = new Map<string, Map<number, PlanCell>>();
  for (const each of fresh) {
    const long = layout.columns.has('actual');
    const key = JSON.stringify([each.unit, each.code, long ? each.period : null]);
    const row = rows.get(key) ?? keyCells(layout, each, language);
    const index = columnIndex(layout, each.period, each.of ?? 'actual');
    if (index !== null) row.set(index, each.value);
    rows.set(key, row);
  }
  const all: readonly NewRow[] = [...rows.values()];
  const columns = new Set(all.flatMap((row) => [...row.keys()]));
  return appendRows(table, 'results', layout, columns, all);
}

/** The cells of a new row of KpiResults that say whose result it is, by their columns. */
export function keyCells(
  { columns }: Layout,
  { unit, code, period }: ResultKey,
  language: Language
): Map<number, PlanCell> {
  const stated: readonly (readonly [number | undefined, PlanCell])[] = [
    [columns.get('unit'), unit],
    [columns.get('code'), code],
    [columns.get('period'), periodName(period, language)],
  ];
  return new Map(
    stated.flatMap(([index, value]) =>
      index === undefined || value === null ? [] : [[index, value] as const]
    )
  );
}
