import { periodName, type CellValue, type Language } from '../../engine';
import {
  columnIndex,
  isBlank,
  resultPlace,
  type CellAddress,
  type RawTable,
  type ResultColumn,
  type ResultKey,
  type Snapshot,
} from '../../tables';
import type { AppendPlan, Block, PlanCell } from '../plan/plan';

/** A result as it is entered in the pane: one value, or the committee's score with its reason. */
export interface ResultEntry extends ResultKey {
  readonly values: Partial<Readonly<Record<ResultColumn, CellValue>>>;
}

/** One cell to write. `before` stands there now; whoever writes makes sure that it still does. */
export interface EntryCell {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly before: CellValue;
}

export type EntryPlan =
  | { readonly state: 'cells'; readonly cells: readonly EntryCell[] }
  /** The result has no row yet: one is added at the end of the table. */
  | { readonly state: 'row'; readonly append: AppendPlan }
  | { readonly state: 'noTable' }
  | { readonly state: 'noColumn'; readonly column: ResultColumn };

/** Where the values of an entry go: only into their own cells, or into a row of their own at the end of the table. */
export function planEntry(snapshot: Snapshot, entry: ResultEntry, language: Language): EntryPlan {
  const cells: EntryCell[] = [];
  for (const [name, value] of Object.entries(entry.values)) {
    const column = name as ResultColumn;
    const place = resultPlace(snapshot, entry, column);
    if (place.state === 'noTable') return { state: 'noTable' };
    if (place.state === 'noColumn') return { state: 'noColumn', column };
    if (place.state === 'noRow') {
      return { state: 'row', append: newRow(place.table, place.layout, entry, language) };
    }
    cells.push({ at: place.at, value: value ?? null, before: place.value });
  }
  return { state: 'cells', cells };
}

function newRow(
  table: RawTable,
  layout: Parameters<typeof columnIndex>[0],
  entry: ResultEntry,
  language: Language
): AppendPlan {
  const filled = table.rows.findLastIndex((line) => !line.every(isBlank)) + 1;
  const row = table.top + 1 + filled;
  const wanted = new Map<number, PlanCell>();
  const put = (index: number | null | undefined, value: PlanCell): void => {
    if (index !== null && index !== undefined && value !== null) wanted.set(index, value);
  };
  put(layout.columns.get('unit'), entry.unit);
  put(layout.columns.get('code'), entry.code);
  if (layout.columns.has('actual')) {
    put(layout.columns.get('period'), periodName(entry.period, language));
  }
  for (const [name, value] of Object.entries(entry.values)) {
    put(columnIndex(layout, entry.period, name as ResultColumn), value ?? null);
  }
  const blocks = [...wanted].map(([index, value]): Block => ({
    row,
    column: table.left + index,
    cells: [[value]],
  }));
  return {
    sheet: table.sheet,
    table: table.name,
    area: {
      row: table.top,
      column: table.left,
      rows: 1 + table.rows.length,
      columns: table.headers.length,
    },
    row,
    rows: 1,
    blocks,
    textColumns: ['code', 'period'].flatMap((key) => {
      const index = layout.columns.get(key);
      return index === undefined ? [] : [table.left + index];
    }),
  };
}
