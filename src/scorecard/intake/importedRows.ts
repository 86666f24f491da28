import { periodName, termTitle, type Language } from '../../engine';
import {
  COLUMNS,
  columnsFor,
  findColumns,
  settingsIn,
  TABLE_NAMES,
  type ColumnKey,
  type Proposed,
  type RawTable,
  type Snapshot,
} from '../../tables';
import type { PlanCell, SheetPlan, WritePlan } from '../plan/plan';
import { sheetNameBeside } from '../plan/ownNames';
import { firstFree, takenNames } from '../plan/sheetNames';
import { STANDARD_BASIS } from '../start/basis';
import { inTabsOf, tabLanguage } from '../plan/tabs';
import { templatePlan } from '../start/templates';
import { appendRows } from './appendRows';
import type { ResultsPlan } from './planResults';

type Key = ColumnKey<'indicators'>;

/** Where new rows come to stand. */
export interface Made {
  /** Null where there is nothing to add. */
  readonly plan: WritePlan | null;
  /** Where the first new row will be; null where there is nothing to add. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** English headers of columns that the table lacks and something would have gone into. */
  readonly missingColumns: readonly string[];
}

export const NOTHING: Made = { plan: null, at: null, missingColumns: [] };

/** One row of KpiIndicators by column; what is not stated is not there. */
export function cellsOf(row: Proposed, language: Language): ReadonlyMap<Key, PlanCell> {
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

/** The rows at the end of a table that is there. */
export function appended(table: RawTable, rows: readonly ReadonlyMap<Key, PlanCell>[]): Made {
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
export function newSheets(
  snapshot: Snapshot,
  rows: readonly ReadonlyMap<Key, PlanCell>[],
  fresh: ResultsPlan['fresh'],
  {
    language,
    tabs = language,
  }: { readonly language: Language; readonly tabs?: Language | undefined }
): Made {
  if (rows.length === 0) return NOTHING;
  const body = rows.map((cells) => COLUMNS.indicators.map(({ key }) => cells.get(key) ?? ''));
  const basis = { ...STANDARD_BASIS, settings: settingsIn(snapshot) };
  const template = { indicators: body, results: resultRows(fresh, language), basis };
  const wanted = missingSheets(snapshot, inTabsOf(templatePlan(language, template), tabs));
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
export function newResults(
  snapshot: Snapshot,
  fresh: ResultsPlan['fresh'],
  language: Language
): readonly SheetPlan[] {
  const template = templatePlan(language, { results: resultRows(fresh, language) });
  const plan = inTabsOf(template, tabLanguage(snapshot));
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
      name: firstFree(taken, (number) => sheetNameBeside(sheet.name, number)),
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
