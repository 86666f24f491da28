import { headerKey } from '../../columns/headers';
import { lineText, type FormGrid } from '../formGrid';
import type { FormColumn } from '../formModel';
import { isTotal } from '../rows/formLine';
import type { FormHeader } from './formHeader';

/** A header, or none above the first row, and what its columns were understood as. */
type Heading = Pick<FormHeader, 'rows' | 'columns'>;

/** In which of the three columns a row holds something; the name of a total is none. */
interface Filled {
  readonly order: boolean;
  readonly unit: boolean;
  readonly name: boolean;
}

/**
 * Numbers that stand only where a person or unit does, above further indicators of theirs without either: they count the
 * people. A header that is repeated, as on each page, heads one list: what one page shows holds on all of them.
 *
 * @param headers - by their row, in that order, with the columns as the user says
 */
export function withUnitNumbers<T extends Heading>(
  grid: FormGrid,
  headers: ReadonlyMap<number, T>
): ReadonlyMap<number, T> {
  const tables = [...headers];
  const lists = new Map<string, Filled[]>();
  tables.forEach(([row, { rows, columns }], i) => {
    const [key, places] = [listOf(columns), placesOf(columns)];
    const list = lists.get(key) ?? [];
    for (const cells of grid.cells.slice(row + rows, tables[i + 1]?.[0])) {
      const [order = '', unit = '', name = ''] = places.map((at) => lineText(cells[at]));
      list.push({ order: order !== '', unit: unit !== '', name: name !== '' && !isTotal(name) });
    }
    lists.set(key, list);
  });
  return new Map(
    tables.map(([row, header]) => {
      const list = lists.get(listOf(header.columns)) ?? [];
      return [row, { ...header, columns: numbered(header.columns, list) }];
    })
  );
}

const placesOf = (columns: readonly FormColumn[]): readonly number[] =>
  (['order', 'unit', 'name'] as const).map((wanted) =>
    columns.findIndex(({ role }) => role === wanted)
  );

/** The same for the same headings in the same columns. */
const listOf = (columns: readonly FormColumn[]): string =>
  placesOf(columns)
    .map((at) => `${at} ${headerKey(columns[at]?.title ?? '')}`)
    .join('|');

/** The columns with what the rows of their list, or those below the header above a form, say of the numbers. */
function numbered(columns: readonly FormColumn[], list: readonly Filled[]): readonly FormColumn[] {
  const [order = -1, unit = -1] = placesOf(columns);
  const stands =
    order >= 0 && unit >= 0 && list.every((row) => !row.name || !row.order || row.unit);
  const several = list.some(
    (row, i) => row.name && !row.order && !row.unit && list[i - 1]?.order === true
  );
  return columns.map(({ numbersUnits = false, ...column }, c) =>
    stands && c === order && (several || numbersUnits) ? { ...column, numbersUnits: true } : column
  );
}
