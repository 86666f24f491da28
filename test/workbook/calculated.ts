import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { functionsIn } from '../../src/preview/previewFunctions';
import { isError } from '../../src/preview/workbook/model/grid';
import { createWorkbook } from '../../src/preview/workbook/model/model';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import type { Sheet } from '../../src/preview/workbook/model/sheet';
import type { SheetPlan } from '../../src/scorecard';
import type { Snapshot } from '../../src/tables';

const FUNCTIONS = functionsIn(PROFILES.strict);

/** A workbook with the snapshot's tables and the planned sheet, all formulas calculated as by the strictest Excel. */
export function calculate(snapshot: Snapshot, plan: SheetPlan): Calculated {
  const workbook = createWorkbook();
  const sheets = new Map(snapshot.sheets.map(({ name }) => [name, workbook.addSheet(name)]));
  for (const { sheet, top, left, headers, rows } of snapshot.tables) {
    sheets.get(sheet)?.setCells(top, left, [headers, ...rows]);
  }
  const own = workbook.addSheet(plan.name);
  for (const { row, column, cells } of plan.blocks) own.setCells(row, column, cells);
  recalculate(workbook, FUNCTIONS);
  return {
    valueAt: (row, column) => shown(own, row, column),
    change: (name, row, column, value) => {
      sheets.get(name)?.set(row, column, value);
      recalculate(workbook, FUNCTIONS);
    },
  };
}

export interface Calculated {
  /** Value of a cell of the planned sheet; blank and empty text are both null, errors are their text. */
  readonly valueAt: (row: number, column: number) => string | number | boolean | null;
  /** Types into a cell of the user's and calculates again. */
  readonly change: (sheet: string, row: number, column: number, value: string | number) => void;
}

function shown(sheet: Sheet, row: number, column: number): string | number | boolean | null {
  const value = sheet.value(row, column);
  if (isError(value)) return value.error;
  return value === '' ? null : value;
}
