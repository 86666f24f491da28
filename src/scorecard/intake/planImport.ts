import { termTitle, periodName, readPeriod } from '../../engine';
import type { Language, PeriodId } from '../../engine';
import {
  COLUMNS,
  columnsFor,
  findColumns,
  sameTextKey,
  settingsIn,
  sharedArea,
  TABLE_NAMES,
  tableOf,
  textOf,
} from '../../tables';
import type { Area, ColumnKey, Proposed, RawTable, Snapshot } from '../../tables';
import type { PlanCell, SheetPlan, WritePlan } from '../plan/plan';
import { firstFree, takenNames } from '../plan/sheetNames';
import { appendRows } from './appendRows';
import type { EntryCell } from './planEntry';
import { planResults, type ImportedResult, type ResultsPlan } from './planResults';
import { STANDARD_BASIS } from '../start/basis';
import { templatePlan } from '../start/templates';

export interface ImportOptions {
  /** Language of kinds, periods and, in a new table, of headers. */
  readonly language: Language;
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
export interface ImportPlan {
  /** Null where there is nothing to add. */
  readonly plan: WritePlan | null;
  readonly added: readonly Proposed[];
  /** Left out, because the table has their code for the same unit and period. */
  readonly skipped: readonly Proposed[];
  /** English headers of columns that the table lacks and something would have gone into. */
  readonly missingColumns: readonly string[];
  /** Every result that the form states, and what becomes of it. */
  readonly results: readonly ImportedResult[];
  /** Cells of KpiResults that are written beside the plan. */
  readonly cells: readonly EntryCell[];
  /** Where the first new row will be; null where there is nothing to add. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | null;
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
  { language, existing, period = null, replace = false, from = null, formulas }: ImportOptions
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
      ? newSheets(snapshot, rows, fresh, language)
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

type Made = Pick<ImportPlan, 'plan' | 'at' | 'missingColumns'>;

const NOTHING: Made = { plan: null, at: null, missingColumns: [] };

/** One row of KpiIndicators by column; what is not stated is not there. */
function cellsOf(row: Proposed, language: Language): ReadonlyMap<Key, PlanCell> {
  const stated: readonly (readonly [Key, PlanCell])[] = [
    ['unit', row.unit],
    ['group', row.group],
    ['code', row.code],
    ['partOf', row.partOf],
    ['name', row.name],
    ['unitOfMeasure', row.unitOfMeasure],
    ['kind', row.kind === null ? null : termTitle(row.kind, language)],
    ['period', row.period === null ? null : periodName(row.period, language)],
    ...row.levels.map((value, level) => [`level${level}` as Key, value] as const),
    ['target', row.target],
    ['curve', row.curve],
    ['weight', row.weight],
    ['supervisor', row.supervisor],
    ['dataKeeper', row.dataKeeper],
    ['formula', row.formula],
    ['evidence', row.evidence],
    ['note', row.note],
  ];
  return new Map(stated.filter(([, value]) => value !== null && value !== ''));
}

function appended(table: RawTable, rows: readonly ReadonlyMap<Key, PlanCell>[]): Made {
  const { layout } = findColumns(table, 'indicators');
  const { columns } = layout;
  const used = new Set<string>(rows.flatMap((row) => [...row.keys()]));
  const missing = COLUMNS.indicators.filter(({ key }) => used.has(key) && !columns.has(key));
  const byIndex = rows.map(
    (row) => new Map([...row].map(([key, value]) => [columns.get(key) ?? -1, value]))
  );
  const append = appendRows(table, 'indicators', layout, columns.values(), byIndex);
  const { sheet, row } = append;
  return {
    plan: { sheets: [], append: [append], activate: sheet },
    at: { sheet, row, column: table.left + (columns.get('code') ?? 0) },
    missingColumns: missing.map(({ en }) => en),
  };
}

/** The template's sheets with the rows in KPI; sheets whose tables are there already are left out. */
function newSheets(
  snapshot: Snapshot,
  rows: readonly ReadonlyMap<Key, PlanCell>[],
  fresh: ResultsPlan['fresh'],
  language: Language
): Made {
  if (rows.length === 0) return NOTHING;
  const body = rows.map((cells) => COLUMNS.indicators.map(({ key }) => cells.get(key) ?? ''));
  const basis = { ...STANDARD_BASIS, settings: settingsIn(snapshot) };
  const template = { indicators: body, results: resultRows(fresh, language), basis };
  const wanted = missingSheets(snapshot, templatePlan(language, template));
  const columns = columnsFor('indicators', basis.settings.scale).map(({ key }) => key);
  const beyond = COLUMNS.indicators.filter(
    ({ key }) => !columns.includes(key) && rows.some((row) => row.has(key))
  );
  const home = wanted.find((sheet) => holds(sheet, 'indicators'));
  const area = home?.tables[0]?.area;
  return {
    plan: { sheets: wanted, activate: home?.name ?? null },
    at: home && area ? { sheet: home.name, row: area.row + 1, column: area.column + 2 } : null,
    missingColumns: beyond.map(({ en }) => en),
  };
}

/** The template's sheet of results alone, where the workbook has indicators and no such table. */
function newResults(
  snapshot: Snapshot,
  fresh: ResultsPlan['fresh'],
  language: Language
): readonly SheetPlan[] {
  const plan = templatePlan(language, { results: resultRows(fresh, language) });
  return missingSheets(snapshot, plan).filter((sheet) => holds(sheet, 'results'));
}

const holds = ({ tables }: SheetPlan, kind: 'indicators' | 'results'): boolean =>
  tables.some(({ name }) => name === TABLE_NAMES[kind]);

/** Those of which the workbook has no table, under names that are free. */
function missingSheets(snapshot: Snapshot, { sheets }: WritePlan): readonly SheetPlan[] {
  const taken = takenNames(snapshot);
  const tables = new Set(snapshot.tables.map(({ name }) => name?.toLowerCase()));
  return sheets
    .filter((sheet) => !sheet.tables.some(({ name }) => tables.has(name.toLowerCase())))
    .map((sheet) => ({
      ...sheet,
      name: firstFree(taken, (number) => (number === 1 ? sheet.name : `${sheet.name} ${number}`)),
    }));
}

/** Rows of KpiResults in the order of its columns; undefined: blank ones to begin with. */
function resultRows(
  fresh: ResultsPlan['fresh'],
  language: Language
): readonly (readonly PlanCell[])[] | undefined {
  if (fresh.length === 0) return undefined;
  const rows = new Map<string, Map<string, PlanCell>>();
  for (const { unit, code, period, of = 'actual', value } of fresh) {
    const key = JSON.stringify([unit, code, period]);
    const stated =
      rows.get(key) ??
      new Map<string, PlanCell>([
        ['unit', unit],
        ['code', code],
        ['period', periodName(period, language)],
      ]);
    rows.set(key, stated.set(of, value));
  }
  return [...rows.values()].map((stated) =>
    COLUMNS.results.map(({ key }) => stated.get(key) ?? '')
  );
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
