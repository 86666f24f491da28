import { termTitle, periodName, readPeriod } from '../../engine';
import type { Language } from '../../engine';
import {
  columnOf,
  COLUMNS,
  isBlank,
  sameTextKey,
  TABLE_NAMES,
  tableOf,
  textOf,
} from '../../tables';
import type { ColumnKey, ColumnSpec, Proposed, RawTable, Snapshot } from '../../tables';
import type { Block, PlanCell, WritePlan } from '../plan/plan';
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

const TEXT_KEYS: ReadonlySet<string> = new Set(['code', 'partOf', 'period']);

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
  const columns = new Map<string, number>();
  table.headers.forEach((header, index) => {
    const key = isBlank(header) ? undefined : columnOf('indicators', textOf(header))?.key;
    if (key !== undefined && !columns.has(key)) columns.set(key, index);
  });
  const used = new Set<string>(rows.flatMap((row) => [...row.keys()]));
  const specs: readonly ColumnSpec[] = COLUMNS.indicators;
  const missing = specs.filter(({ key }) => used.has(key) && !columns.has(key));
  const filled = table.rows.findLastIndex((line) => !line.every(isBlank)) + 1;
  const row = table.top + 1 + filled;
  const wanted = [...columns].sort(([, a], [, b]) => a - b);
  return {
    plan: {
      sheets: [],
      append: [
        {
          sheet: table.sheet,
          table: table.name,
          area: {
            row: table.top,
            column: table.left,
            rows: 1 + table.rows.length,
            columns: table.headers.length,
          },
          row,
          rows: rows.length,
          blocks: blocksOf(wanted, rows, row, table.left),
          textColumns: wanted
            .filter(([key]) => TEXT_KEYS.has(key))
            .map(([, index]) => table.left + index),
        },
      ],
      activate: table.sheet,
    },
    at: { sheet: table.sheet, row, column: table.left + (columns.get('code') ?? 0) },
    missingColumns: missing.map(({ en }) => en),
  };
}

/** Neighbouring columns as one block, so that columns of the user's own between them are not written. */
function blocksOf(
  columns: readonly (readonly [string, number])[],
  rows: readonly ReadonlyMap<Key, PlanCell>[],
  row: number,
  left: number
): readonly Block[] {
  const runs: [string, number][][] = [];
  for (const [key, index] of columns) {
    const run = runs.at(-1);
    if (run?.at(-1)?.[1] === index - 1) run.push([key, index]);
    else runs.push([[key, index]]);
  }
  return runs.map((run) => ({
    row,
    column: left + (run[0]?.[1] ?? 0),
    cells: rows.map((cells) => run.map(([key]) => cells.get(key as Key) ?? null)),
  }));
}

/** The template's sheets with the rows in KPI; sheets whose tables are there already are left out. */
function newSheets(
  snapshot: Snapshot,
  rows: readonly ReadonlyMap<Key, PlanCell>[],
  language: Language
): Made {
  const body = rows.map((cells) => COLUMNS.indicators.map(({ key }) => cells.get(key) ?? ''));
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const tables = new Set(snapshot.tables.map(({ name }) => name?.toLowerCase()));
  const { sheets } = templatePlan(language, body);
  const wanted = sheets
    .filter((sheet) => !sheet.tables.some(({ name }) => tables.has(name.toLowerCase())))
    .map((sheet) => ({ ...sheet, name: freeName(sheet.name, taken) }));
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

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
  return free;
}

/** Unit, code and period of every row that the table has. */
function keysIn(table: RawTable): ReadonlySet<string> {
  const at = (key: string): number =>
    table.headers.findIndex(
      (header) => !isBlank(header) && columnOf('indicators', textOf(header))?.key === key
    );
  const [unit, code, period] = [at('unit'), at('code'), at('period')];
  return new Set(
    table.rows.flatMap((row) => {
      if (isBlank(row[code])) return [];
      const written = textOf(row[period]);
      return unitKeys(textOf(row[unit]), textOf(row[code]), readPeriod(written) ?? written);
    })
  );
}

const keysOf = ({ unit, code, period }: Proposed): readonly string[] =>
  unitKeys(unit ?? '', code, period ?? '');

function unitKeys(units: string, code: string, period: string): readonly string[] {
  return units.split(/[;\n]/).map((unit) => [unit, code, period].map(sameTextKey).join('|'));
}
