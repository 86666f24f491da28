import { isError, type StoredValue } from '../../src/preview/workbook/model/grid';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { Sheet } from '../../src/preview/workbook/model/sheet';
import type { Table } from '../../src/preview/workbook/model/table';
import { ACTIONS_TABLE, decisionKey } from '../../src/scorecard/sheets/exceptions/actionsTable';
import { dumpSheet } from '../workbook/host';
import type { Shown } from './ownSheets';

const CODE = 1;
const DECISION = 7;

export type Decisions = ReadonlyMap<string, StoredValue>;

/** A meeting decides about the first, the middle and the last line that nothing is decided of; and drops its oldest decision. */
export function decide(workbook: Workbook, visit: number): void {
  const { sheet, table } = actions(workbook);
  const { row: header, column, rows } = table.area;
  const body = Array.from({ length: rows - 1 }, (_, i) => header + 1 + i);
  const coded = body.filter((row) => sheet.value(row, column + CODE) !== null);
  const decided = coded.filter((row) => sheet.value(row, column + DECISION) !== null);
  const [oldest] = decided;
  if (visit % 2 === 1 && oldest !== undefined) sheet.set(oldest, column + DECISION, null);
  const open = coded.filter((row) => sheet.value(row, column + DECISION) === null);
  const chosen = new Set([open[0], open[open.length >> 1], open.at(-1)]);
  [...chosen].forEach((row, i) => {
    if (row === undefined || row === oldest) return;
    sheet.set(row, column + DECISION, i === 1 ? 45_000 + visit : `=Visit ${visit}: line ${i}\nask`);
  });
}

/** What is decided, by unit and code. */
export function decisionsIn(workbook: Workbook): Decisions {
  if (workbook.table(ACTIONS_TABLE) === null) return new Map();
  const { lines } = exceptions(workbook);
  return new Map(
    lines.flatMap(({ key, cells }) => {
      const value = cells[DECISION] ?? null;
      return value === null ? [] : [[key, value]];
    })
  );
}

interface Line {
  readonly key: string;
  readonly cells: readonly StoredValue[];
}

interface Exceptions {
  readonly lines: readonly Line[];
  /** What stands around the lines, as if there were none. */
  readonly around: Shown;
}

/** The sheet of exceptions in its parts: lines may be kept for their decisions, and then all below stands lower. */
export function exceptions(workbook: Workbook): Exceptions {
  const { sheet, table } = actions(workbook);
  const { area } = table;
  const lines = sheet
    .values(area)
    .slice(1)
    .filter((cells) => (cells[CODE] ?? null) !== null)
    .map((cells) => ({ key: decisionKey(textOf(cells[0]), textOf(cells[CODE])), cells }));
  const { name: _name, visibility: _v, cells, merges, tables, ...rest } = dumpSheet(sheet);
  const up = (row: number): number => (row < area.row + area.rows ? row : row - area.rows + 1);
  const outside = (row: number): boolean => row <= area.row || row >= area.row + area.rows;
  return {
    lines,
    around: {
      ...rest,
      // These say how long the sheet is, and how high its decisions are.
      heights: [],
      page: null,
      rowBreaks: [],
      merges: merges.map((merge) => ({ ...merge, row: up(merge.row) })),
      tables: tables.map(({ area: { rows: _rows, ...at }, ...each }) => ({
        ...each,
        area: { ...at, rows: 0 },
      })),
      cells: cells
        .filter(([row]) => outside(row))
        .map(([row, ...cell]) => [up(row), ...cell] as const),
    },
  };
}

function actions(workbook: Workbook): { readonly sheet: Sheet; readonly table: Table } {
  const found = workbook.table(ACTIONS_TABLE);
  if (found === null) throw new Error('No table of exceptions');
  return found;
}

const textOf = (value: StoredValue | undefined): string =>
  value === undefined || value === null || isError(value) ? '' : String(value);
