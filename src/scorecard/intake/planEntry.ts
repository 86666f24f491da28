import { periodName, type CellValue, type Language } from '../../engine';
import {
  columnIndex,
  resultPlaces,
  type CellAddress,
  type Layout,
  type RawTable,
  type ResultColumn,
  type ResultKey,
  type Snapshot,
} from '../../tables';
import type { AppendPlan, PlanCell } from '../plan/plan';
import { appendRows } from './appendRows';

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
  /** Its row lists other units as well, whose result it would become, too. */
  | { readonly state: 'sharedRow'; readonly at: CellAddress }
  | { readonly state: 'noTable' }
  | { readonly state: 'noColumn'; readonly column: ResultColumn };

/** Where the values of an entry go: only into their own cells, or into a row of their own at the end of the table. */
export function planEntry(snapshot: Snapshot, entry: ResultEntry, language: Language): EntryPlan {
  const cells: EntryCell[] = [];
  const placeOf = resultPlaces(snapshot);
  for (const [name, value] of Object.entries(entry.values)) {
    const column = name as ResultColumn;
    const place = placeOf(entry, column);
    if (place.state === 'noTable') return { state: 'noTable' };
    if (place.state === 'noColumn') return { state: 'noColumn', column };
    if (place.state === 'sharedRow') return { state: 'sharedRow', at: place.at };
    if (place.state === 'noRow') {
      return { state: 'row', append: newRow(place.table, place.layout, entry, language) };
    }
    cells.push({ at: place.at, value: value ?? null, before: place.value });
  }
  return { state: 'cells', cells };
}

function newRow(
  table: RawTable,
  layout: Layout,
  { unit, code, period, values }: ResultEntry,
  language: Language
): AppendPlan {
  const long = layout.columns.has('actual');
  const stated: readonly (readonly [number | null | undefined, PlanCell])[] = [
    [layout.columns.get('unit'), unit],
    [layout.columns.get('code'), code],
    [long ? layout.columns.get('period') : null, periodName(period, language)],
    ...Object.entries(values).map(
      ([name, value]) => [columnIndex(layout, period, name as ResultColumn), value ?? null] as const
    ),
  ];
  const row = new Map(
    stated.flatMap(([index, value]) =>
      index === null || index === undefined || value === null ? [] : [[index, value] as const]
    )
  );
  return appendRows(table, 'results', layout, row.keys(), [row]);
}
