import { readPeriod, type Language, type PeriodId } from '../../engine';
import {
  findColumns,
  sameTextKey,
  sharedArea,
  TABLE_NAMES,
  tableOf,
  textOf,
  type Area,
  type ColumnKey,
  type Proposed,
  type RawTable,
  type Snapshot,
} from '../../tables';
import type { WritePlan } from '../plan/plan';
import { appended, cellsOf, newResults, newSheets, NOTHING, type Made } from './importedRows';
import type { EntryCell } from './planEntry';
import { planResults, type ImportedResult } from './planResults';

export interface ImportOptions {
  /** Language of kinds, periods and, in a new table, of headers. */
  readonly language: Language;
  /** Language of the names of new sheets; by default the same. */
  readonly tabs?: Language;
  /** What to do with codes that the table has already. */
  readonly existing: 'skip' | 'add';
  /** Period of results that state none; without it they are left out, and said so. */
  readonly period?: PeriodId | null;
  /** Whether a result that differs takes the place of the one that is there (default: it does not). */
  readonly replace?: boolean;
  /** Addresses of cells of results that hold formulas, which stay. */
  readonly formulas?: ReadonlySet<string>;
  /** Where the form stands: a table there is the form itself, and nothing is added to it. */
  readonly from?: { readonly sheet: string; readonly area: Area } | null;
}

/** What an import would do. */
export interface ImportPlan extends Made {
  readonly added: readonly Proposed[];
  /** Left out, because the table has their code for the same unit and period. */
  readonly skipped: readonly Proposed[];
  /** Every result that the form states, and what becomes of it. */
  readonly results: readonly ImportedResult[];
  /** Cells of KpiResults that are written beside the plan. */
  readonly cells: readonly EntryCell[];
}

type Key = ColumnKey<'indicators'>;

/**
 * Plans how accepted rows of a form are added: at the end of KpiIndicators, where the workbook has one, else to a new sheet
 * KPI from the template (with the other sheets of the template that are missing), and their results to KpiResults. Nothing
 * that stands in a table is changed, but for results where `replace` asks for it.
 */
export function planImport(
  whole: Snapshot,
  proposed: readonly Proposed[],
  { language, tabs, existing, period = null, replace = false, from = null, formulas }: ImportOptions
): ImportPlan {
  const snapshot = from === null ? whole : withoutForm(whole, from);
  const { table } = tableOf(snapshot, 'indicators');
  const known = table === null ? new Set<string>() : keysIn(table);
  // The table read as a form has all of its rows already.
  const isItself = from !== null && table !== null && isIn(table, from);
  const there = (row: Proposed): boolean => keysOf(row).some((key) => known.has(key));
  const skipped = existing === 'skip' || isItself ? proposed.filter(there) : [];
  const added = proposed.filter((row) => !skipped.includes(row));
  const { results, cells, append, fresh } = planResults(snapshot, proposed, {
    language,
    period,
    replace,
    ...(formulas === undefined ? {} : { formulas }),
  });
  const rows = added.map((row) => cellsOf(row, language));
  const made: Made =
    table === null
      ? newSheets(snapshot, rows, fresh, { language, tabs })
      : rows.length > 0
        ? appended(table, rows)
        : NOTHING;
  const others = table !== null && fresh.length > 0 ? newResults(snapshot, fresh, language) : [];
  const appends = [...(made.plan?.append ?? []), ...(append === null ? [] : [append])];
  const sheets = [...(made.plan?.sheets ?? []), ...others];
  const nothing = appends.length === 0 && sheets.length === 0;
  const plan: WritePlan | null = nothing
    ? null
    : {
        sheets,
        ...(appends.length > 0 ? { append: appends } : {}),
        activate: made.plan?.activate ?? null,
      };
  return { ...made, plan, added, skipped, results, cells };
}

/** The workbook without the form that is read, so that no row of it is added to itself. */
function withoutForm(snapshot: Snapshot, from: NonNullable<ImportOptions['from']>): Snapshot {
  const isForm = (table: RawTable): boolean =>
    table.name?.toLowerCase() !== TABLE_NAMES.indicators.toLowerCase() && isIn(table, from);
  return { ...snapshot, tables: snapshot.tables.filter((table) => !isForm(table)) };
}

/** Whether a table stands where the form does. */
function isIn(table: RawTable, { sheet, area }: NonNullable<ImportOptions['from']>): boolean {
  const own = {
    row: table.top,
    column: table.left,
    rows: 1 + table.rows.length,
    columns: table.headers.length,
  };
  return table.sheet === sheet && sharedArea(area, own) !== null;
}

/** Unit, code and period of every row that the table has. */
function keysIn(table: RawTable): ReadonlySet<string> {
  const { columns } = findColumns(table, 'indicators').layout;
  return new Set(
    table.rows.flatMap((row) => {
      const text = (key: Key): string => textOf(row[columns.get(key) ?? -1]);
      const [code, period] = [text('code'), text('period')];
      return code === '' ? [] : unitKeys(text('unit'), code, readPeriod(period) ?? period);
    })
  );
}

const keysOf = ({ unit, code, period }: Proposed): readonly string[] =>
  unitKeys(unit ?? '', code, period ?? '');

function unitKeys(units: string, code: string, period: string): readonly string[] {
  return units.split(/[;\n]/).map((unit) => [unit, code, period].map(sameTextKey).join('|'));
}
