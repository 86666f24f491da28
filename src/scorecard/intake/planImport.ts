import { termTitle, periodName, readPeriod } from '../../engine';
import type { Language } from '../../engine';
import { COLUMNS, findColumns, sameTextKey, TABLE_NAMES, tableOf, textOf } from '../../tables';
import type { ColumnKey, Proposed, RawTable, Snapshot } from '../../tables';
import type { PlanCell, WritePlan } from '../plan/plan';
import { firstFree, takenNames } from '../plan/sheetNames';
import { appendRows } from './appendRows';
import { templatePlan } from '../start/templates';

export interface ImportOptions {
  /** Language of kinds, periods and, in a new table, of headers. */
  readonly language: Language;
  /** What to do with codes that the table has already. */
  readonly existing: 'skip' | 'add';
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
  /** Where the first new row will be; null where there is nothing to add. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

type Key = ColumnKey<'indicators'>;

/**
 * Plans how accepted rows of a form are added: at the end of KpiIndicators, where the workbook has one, else to a new sheet
 * KPI from the template (with the other sheets of the template that are missing). Nothing that stands in a table is
 * changed.
 */
export function planImport(
  snapshot: Snapshot,
  proposed: readonly Proposed[],
  { language, existing }: ImportOptions
): ImportPlan {
  const { table } = tableOf(snapshot, 'indicators');
  const known = table === null ? new Set<string>() : keysIn(table);
  const there = (row: Proposed): boolean => keysOf(row).some((key) => known.has(key));
  const skipped = existing === 'skip' ? proposed.filter(there) : [];
  const added = proposed.filter((row) => !skipped.includes(row));
  const cells = added.map((row) => cellsOf(row, language));
  if (cells.length === 0) return { plan: null, added, skipped, missingColumns: [], at: null };
  const made = table === null ? newSheets(snapshot, cells, language) : appended(table, cells);
  return { ...made, added, skipped };
}

type Made = Pick<ImportPlan, 'plan' | 'at' | 'missingColumns'>;

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
  language: Language
): Made {
  const body = rows.map((cells) => COLUMNS.indicators.map(({ key }) => cells.get(key) ?? ''));
  const taken = takenNames(snapshot);
  const tables = new Set(snapshot.tables.map(({ name }) => name?.toLowerCase()));
  const { sheets } = templatePlan(language, body);
  const wanted = sheets
    .filter((sheet) => !sheet.tables.some(({ name }) => tables.has(name.toLowerCase())))
    .map((sheet) => ({
      ...sheet,
      name: firstFree(taken, (number) => (number === 1 ? sheet.name : `${sheet.name} ${number}`)),
    }));
  const home = wanted.find((sheet) =>
    sheet.tables.some(({ name }) => name === TABLE_NAMES.indicators)
  );
  const area = home?.tables[0]?.area;
  return {
    plan: { sheets: wanted, activate: home?.name ?? null },
    at: home && area ? { sheet: home.name, row: area.row + 1, column: area.column + 2 } : null,
    missingColumns: [],
  };
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
