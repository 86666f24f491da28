import type { CellValue } from '../../engine';
import { isOwnSheet } from '../../tables';
import type { FrozenBlock } from '../door';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { loadLocks, type Locks } from '../host/locks';
import { callsOurs } from '../host/ourFormulas';
import { ROLE_NAME, roleOf } from '../host/sheetRole';

/** Cells read before it is known how large they are. */
const FIRST_CELLS = 2_000;
/** A rectangle of formulas and what they show. */
export type Block = FrozenBlock;

/** The formulas of one sheet that are ours, as runs down their columns, whatever they show. */
export interface Found {
  readonly sheet: Excel.Worksheet;
  readonly locks: Locks;
  /** A sheet of the add-in's own: all its formulas are ours. */
  readonly own: boolean;
  readonly blocks: readonly Block[];
  /** Where it is the sheet of scores: everything that stands there. */
  readonly scores: Grid | null;
}

/** Cells as their formula bar shows them, from the given one on. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly CellValue[])[];
}

/** Finds our formulas, by sheet: all on sheets of the add-in's own, and elsewhere those that call one of its functions. */
export async function findFormulas(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined
): Promise<readonly Found[]> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(ROLE_NAME).load('formula'),
    locks: loadLocks(sheet, sheet.name),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  const found: Found[] = [];
  for (const { sheet, mark, locks, used } of sheets) {
    if (used.isNullObject) continue;
    const role = mark.isNullObject ? null : roleOf(mark.formula);
    // What was kept as reported holds values; whatever somebody has added there stays.
    if (role === 'snapshot') continue;
    const own = isOwnSheet(role);
    const blocks: Block[] = [];
    const lines: CellValue[][] = [];
    let step = Math.max(1, Math.floor(FIRST_CELLS / used.columnCount));
    for (let row = 0, count = 0; row < used.rowCount; row += count) {
      count = Math.min(step, used.rowCount - row);
      const part = sheet
        .getRangeByIndexes(used.rowIndex + row, used.columnIndex, count, used.columnCount)
        .load('formulas,values');
      signal?.throwIfAborted();
      await context.sync();
      const rowBytes = (jsonBytes(part.formulas) + jsonBytes(part.values)) / count;
      step = Math.max(1, Math.floor(REQUEST_BYTES / (rowBytes * 1.5)));
      const at = { sheet: sheet.name, row: used.rowIndex + row, column: used.columnIndex };
      const formulas = part.formulas as CellValue[][];
      if (role === 'scores') lines.push(...formulas);
      blocks.push(
        ...runsDown({ ...at, formulas, values: part.values as CellValue[][] }, (formula, value) =>
          isFormula(formula, value) ? own || callsOurs(formula) : false
        )
      );
    }
    if (blocks.length === 0) continue;
    const scores = { row: used.rowIndex, column: used.columnIndex, lines };
    found.push({
      sheet,
      locks,
      own,
      blocks,
      scores: role === 'scores' ? scores : null,
    });
  }
  return found;
}

const isFormula = (formula: CellValue, value: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The cells of a part that are wanted, as runs down their columns. */
export function runsDown(
  { sheet, row, column, formulas, values }: Block,
  isWanted: (formula: CellValue, value: CellValue, row: number) => boolean
): readonly Block[] {
  const runs: Block[] = [];
  const columns = formulas[0]?.length ?? 0;
  for (let c = 0; c < columns; c++) {
    let run: { row: number; formulas: CellValue[][]; values: CellValue[][] } | null = null;
    formulas.forEach((line, r) => {
      const formula = line[c] ?? '';
      const value = values[r]?.[c] ?? null;
      if (!isWanted(formula, value, row + r)) {
        run = null;
        return;
      }
      if (run === null) {
        run = { row: row + r, formulas: [], values: [] };
        runs.push({ sheet, column: column + c, ...run });
      }
      run.formulas.push([formula]);
      run.values.push([value]);
    });
  }
  return runs;
}
