import { inExcel } from '../../../excel/host/excelBatch';
import { readSnapshot } from '../../../excel/read/readSnapshot';
import { findColumns, tableOf, TABLE_NAMES } from '../../../tables';
import type { Problem, RawTable, TableKind } from '../../../tables';
import type { SheetArea } from '../../workbook/calculate/references';
import { contains } from '../../workbook/model/area';

const KINDS = Object.keys(TABLE_NAMES) as TableKind[];

/** A problem at each cell that the scoring reads and that is out of date (`Calculation.stale`). */
export async function staleProblems(stale: readonly SheetArea[]): Promise<readonly Problem[]> {
  const snapshot = await inExcel((context) => readSnapshot(context));
  return KINDS.flatMap((kind) => {
    const { table } = tableOf(snapshot, kind);
    if (!table) return [];
    const columns = columnsRead(table, kind);
    return table.rows.flatMap((_, i): Problem[] => {
      const row = table.top + 1 + i;
      return columns
        .map((index) => ({ sheet: table.sheet, row, column: table.left + index }))
        .filter((at) =>
          stale.some(
            ({ sheet, area }) => sheet.name === at.sheet && contains(area, at.row, at.column)
          )
        )
        .map((at) => ({ severity: 'warning', at, code: 'staleValue' }));
    });
  });
}

/** A plan has a column for each of its years as well. */
function columnsRead(table: RawTable, kind: TableKind): readonly number[] {
  if (kind === 'plan') return [...table.headers.keys()];
  const { columns, periods } = findColumns(table, kind).layout;
  return [...columns.values(), ...periods.map(({ index }) => index)];
}
