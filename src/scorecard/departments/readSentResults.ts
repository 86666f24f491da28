import { comparePeriods, readPeriod, type Cell, type PeriodId } from '../../engine';
import {
  COLUMNS,
  columnIndex,
  findColumns,
  isBlank,
  sameTextKey,
  settingsIn,
  tableOf,
  textOf,
  unitNames,
  type ColumnSpec,
  type Layout,
  type RawTable,
  type Snapshot,
} from '../../tables';
import { endTogether } from '../scoring/resultPeriod';
import { duePeriod, unitKey, valueKey, type Collection } from './collection';
import {
  refusedFile,
  SENT_FIELDS,
  type SentBook,
  type SentDefinition,
  type SentProblem,
  type SentResults,
  type SentValue,
} from './sentBook';

/** What the table KpiResults of a department's own copy says of the period (design.md §7); its indicators are only compared. */
export function readSentResults({ snapshot }: SentBook, to: Collection): SentResults {
  const { table } = tableOf(snapshot, 'results');
  if (table === null) return refusedFile('notOurs');
  const { fiscalYear } = settingsIn(snapshot);
  const ours = to.tables.settings.fiscalYear;
  if (fiscalYear !== null && ours !== null && fiscalYear !== ours) {
    return refusedFile('otherYear', String(fiscalYear));
  }
  const { layout } = findColumns(table, 'results');
  const problems: SentProblem[] = [];
  const values = table.rows.flatMap((cells, row): readonly SentValue[] => {
    const found = valuesOf(table, layout, row, to);
    const first = found.find(({ cell }) => !isBlank(cell.value));
    if (first === undefined || said(cells, layout, 'code') !== '') return found;
    const about = textOf(first.cell.value);
    problems.push({ severity: 'error', code: 'noCode', at: first.at, about });
    return [];
  });
  const named = new Map(values.map(({ unit }) => [unitKey(unit), unit]));
  const [[, only] = [null, null]] = named;
  return {
    unit: named.size === 1 ? only : null,
    period: to.period,
    units: new Set(named.keys()),
    values,
    definitions: changedDefinitions(snapshot, to),
    problems,
  };
}

function said(cells: RawTable['rows'][number], { columns }: Layout, name: string): string {
  return textOf(cells[columns.get(name) ?? -1] ?? null);
}

/** Units between `;`, as in every table (domain.md §5); blank stands for the whole organisation. */
function unitsIn(text: string): readonly (string | null)[] {
  const units = unitNames(text);
  return units.length === 0 ? [null] : units;
}

function valuesOf(
  table: RawTable,
  layout: Layout,
  row: number,
  to: Collection
): readonly SentValue[] {
  const cells = table.rows[row] ?? [];
  const code = said(cells, layout, 'code');
  const isLong = layout.columns.has('actual');
  return unitsIn(said(cells, layout, 'unit')).flatMap((unit) => {
    const scored = to.indicators.get(valueKey(unit, code));
    const asked = (scored === undefined ? null : duePeriod(scored, to)) ?? to.period;
    const due = columnIndex(layout, asked, 'actual') === null ? to.period : asked;
    const periods = periodsOf(cells, layout, due);
    // What a wide table says once for all periods goes with the newest result, which counts.
    const newest = periods
      .filter((of) => !isBlank(cells[columnIndex(layout, of, 'actual') ?? -1]))
      .sort(comparePeriods)
      .at(-1);
    const main = isLong ? due : (newest ?? due);
    return periods.flatMap((period) => {
      const values = SENT_FIELDS.flatMap((field): readonly SentValue[] => {
        const index = columnIndex(layout, period, field);
        if (index === null) return [];
        const at = { sheet: table.sheet, row: table.top + 1 + row, column: table.left + index };
        return [{ unit, code, period, field, at, cell: cellAt(table, row, index) }];
      });
      if (period === main) return values;
      const own = values.filter(({ field }) => isLong || field === 'actual');
      return own.filter(({ cell }) => !isBlank(cell.value));
    });
  });
}

/** Periods of which a row may say a result that counts: that which is asked for, and those that end with it. */
function periodsOf(
  cells: RawTable['rows'][number],
  layout: Layout,
  due: PeriodId
): readonly PeriodId[] {
  const { columns, periods } = layout;
  if (columns.has('actual')) {
    const period = columns.has('period') ? readPeriod(said(cells, layout, 'period')) : due;
    return period !== null && endTogether(period, due) ? [period] : [];
  }
  const others = periods.map(({ period }) => period).filter((of) => endTogether(of, due));
  return [...new Set([due, ...others])];
}

function cellAt(table: RawTable, row: number, index: number): Cell {
  const numberFormat = table.formats?.[row]?.[index];
  return {
    value: table.rows[row]?.[index] ?? null,
    ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
  };
}

/** Columns that say what an indicator is and how it is scored. */
const DEFINED =
  /^(name|unitOfMeasure|kind|target|weight|direction|method|curve|combination|precision|partOf|level\d+)$/;

function changedDefinitions(theirs: Snapshot, to: Collection): readonly SentDefinition[] {
  const table = tableOf(theirs, 'indicators').table;
  const own = tableOf(to.snapshot, 'indicators').table;
  if (table === null || own === null) return [];
  const ours = rowsByKey(own, to.period);
  const { layout } = findColumns(table, 'indicators');
  const { layout: ownLayout } = findColumns(own, 'indicators');
  const specs: readonly ColumnSpec[] = COLUMNS.indicators;
  return [...rowsByKey(table, to.period)].flatMap(([key, row]) => {
    const ownRow = ours.get(key);
    if (ownRow === undefined) return [];
    const [cells, ownCells] = [table.rows[row] ?? [], own.rows[ownRow] ?? []];
    return specs.flatMap(({ key: name, en }): readonly SentDefinition[] => {
      const index = layout.columns.get(name);
      const ownIndex = ownLayout.columns.get(name);
      if (!DEFINED.test(name) || index === undefined || ownIndex === undefined) return [];
      const [was, is] = [textOf(ownCells[ownIndex] ?? null), textOf(cells[index] ?? null)];
      if (sameTextKey(was) === sameTextKey(is)) return [];
      const at = { sheet: table.sheet, row: table.top + 1 + row, column: table.left + index };
      const code = said(cells, layout, 'code');
      const units = unitsIn(said(cells, layout, 'unit'));
      return units.map((unit) => ({ unit, code, field: en, was, is, at }));
    });
  });
}

/** Rows whose criteria may hold in the period: those of it, or of one that ends with it, and those of every one. */
function rowsByKey(table: RawTable, period: PeriodId): ReadonlyMap<string, number> {
  const { layout } = findColumns(table, 'indicators');
  const rows = new Map<string, number>();
  table.rows.forEach((cells, row) => {
    const text = said(cells, layout, 'period');
    const of = readPeriod(text);
    const code = said(cells, layout, 'code');
    const mayHold = text === '' || (of !== null && endTogether(of, period));
    if (code === '' || !mayHold) return;
    rows.set(`${of ?? ''}${valueKey(said(cells, layout, 'unit'), code)}`, row);
  });
  return rows;
}
