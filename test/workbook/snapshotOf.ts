import type { CellValue } from '../../src/engine';
import type { PlanCell, SheetPlan, WritePlan } from '../../src/scorecard';
import type { RawTable, Snapshot } from '../../src/tables';

/** The workbook as it is once a plan has been carried out, for plans without formulas. */
export function snapshotOf(plan: WritePlan): Snapshot {
  return {
    sheets: plan.sheets.map(({ name, role }) => ({ name, protected: false, visible: true, role })),
    tables: plan.sheets.flatMap(tablesOf),
  };
}

function tablesOf(sheet: SheetPlan): readonly RawTable[] {
  return sheet.tables.map(({ name, area }) => {
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        valueAt(sheet, area.row + row, area.column + column)
      )
    );
    const [headers = [], ...body] = rows;
    const place = { sheet: sheet.name, top: area.row, left: area.column };
    return { name, ...place, headers, rows: body, formats: null };
  });
}

function valueAt(sheet: SheetPlan, row: number, column: number): CellValue {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined) return plain(cell);
  }
  return '';
}

function plain(cell: PlanCell): CellValue {
  if (typeof cell === 'object' && cell !== null) throw new Error('A formula in a user table');
  return cell;
}
