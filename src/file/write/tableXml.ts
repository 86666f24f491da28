import type { Block, SheetPlan, TablePlan } from '../../scorecard';
import { rangeName } from '../../tables';
import { counted, DECLARATION, element, MAIN } from './xml';

/** What a table without a style is given, as when it is written in Excel: the reference takes names only. */
const PLAIN = 'TableStyleLight1';

/** A table and the texts of its header row. */
export interface HeadedTable extends TablePlan {
  readonly headers: readonly string[];
}

/**
 * The tables of a planned sheet. Excel wants a text, unlike the others, for every column, and takes a file whose cells say
 * something else for damaged; what a plan has is made such as Excel makes it.
 */
export function headedTables({ tables, blocks }: SheetPlan): readonly HeadedTable[] {
  return tables.map((table) => {
    const { row, column, columns } = table.area;
    const line = blocks.find(
      (block) => block.column === column && block.cells[row - block.row] !== undefined
    );
    const cells = line?.cells[row - line.row] ?? [];
    const used = new Set<string>();
    const headers = Array.from({ length: columns }, (_, i) => {
      const cell = cells[i] ?? null;
      const text = cell === null || cell === '' || typeof cell === 'object' ? '' : `${cell}`;
      const stem = text === '' ? `Column${i + 1}` : text;
      let name = stem;
      for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${stem}${copy}`;
      used.add(name.toLowerCase());
      return name;
    });
    return { ...table, headers };
  });
}

/** The header row as cells. */
export const headerBlock = ({ area, headers }: HeadedTable): Block => ({
  row: area.row,
  column: area.column,
  cells: [headers],
});

/** The part of one table; `id` from 1, unlike those of the workbook's other tables. */
export function tableXml({ name, area, style, filterButtons, headers }: HeadedTable, id: number) {
  const ref = rangeName(area);
  const columns = headers.map((header, i) =>
    // A line break in the name of a column has its own spelling.
    element('tableColumn', { id: i + 1, name: header }).replaceAll('&#10;', '_x000a_')
  );
  return (
    DECLARATION +
    element(
      'table',
      { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
      (filterButtons ? element('autoFilter', { ref }) : '') +
        counted('tableColumns', columns) +
        element('tableStyleInfo', {
          name: style ?? PLAIN,
          ...{ showFirstColumn: 0, showLastColumn: 0 },
          ...{ showRowStripes: style === null ? 0 : 1, showColumnStripes: 0 },
        })
    )
  );
}
