import type { CellValue } from '../../engine';
import { movedDays, cellsOf, FORM_LIMITS, sharedArea } from '../../tables';
import type { FormGrid, Area } from '../../tables';
import { HostProblem } from '../host/hostProblem';
import { jsonBytes, REQUEST_BYTES } from '../host/bytes';
import { askDay, daysLess } from '../host/dateSystem';
import { mergedAreas } from './mergedAreas';

/** Cells read before the size of a row of this range is known. */
const FIRST_CELLS = 5_000;

/** A range by sheet and address; a null address is all that is used of the sheet. */
export interface FormPlace {
  readonly sheet: string;
  readonly address: string | null;
}

/**
 * Reads a form: the user's selection, or a named place. Whole columns are cut down to what is used; a selection of one
 * cell stands for everything on its sheet. Writes nothing.
 *
 * @throws HostProblem `noSelection` where several ranges are selected or the range is too large
 */
export async function readSelection(
  context: Excel.RequestContext,
  place: FormPlace | null = null
): Promise<FormGrid> {
  const sheet =
    place === null ? null : context.workbook.worksheets.getItem(place.sheet).load('name');
  const asked =
    sheet === null
      ? context.workbook.getSelectedRange()
      : place?.address
        ? sheet.getRange(place.address)
        : null;
  const home = sheet ?? asked?.worksheet.load('name');
  if (home === undefined) throw new HostProblem('noSelection');
  const used = home
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount');
  asked?.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const none: FormGrid = { sheet: home.name, row: 0, column: 0, cells: [], merges: [] };
  if (used.isNullObject) return none;
  const whole = asked === null || (asked.rowCount === 1 && asked.columnCount === 1);
  const area = whole ? areaOf(used) : sharedArea(areaOf(asked), areaOf(used));
  if (area === null) return none;
  if (area.rows > FORM_LIMITS.rows || area.columns > FORM_LIMITS.columns) {
    throw new HostProblem('noSelection');
  }
  return readArea(context, home, area);
}

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area
): Promise<FormGrid> {
  const day = askDay(context);
  const merged = await mergedAreas(context, sheet, { row, column, rows, columns });
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const formulas: (readonly boolean[])[] = [];
  let next = Math.max(1, Math.floor(FIRST_CELLS / columns));
  for (let first = 0, step = next; first < rows; first += step) {
    step = next;
    const part = sheet
      .getRangeByIndexes(row + first, column, Math.min(step, rows - first), columns)
      .load('values,numberFormat,formulas');
    await context.sync();
    values.push(...(part.values as CellValue[][]));
    formats.push(...(part.numberFormat as string[][]));
    formulas.push(...formulasIn(part));
    const bytes = jsonBytes(part.values) + jsonBytes(part.numberFormat) + jsonBytes(part.formulas);
    next = Math.max(1, Math.floor((part.values.length * REQUEST_BYTES) / (bytes * 1.5)));
  }
  const days = movedDays(values, formats, daysLess(day));
  const merges =
    merged?.map((area) => ({ ...area, row: area.row - row, column: area.column - column })) ?? null;
  const cells = cellsOf(days, formats);
  return { sheet: sheet.name, row, column, cells, merges, formulas };
}

/** Which cells of a range hold formulas; of a text that begins with `=` the value is the same. */
function formulasIn({ formulas, values }: Excel.Range): readonly (readonly boolean[])[] {
  return (formulas as CellValue[][]).map((line, r) =>
    line.map(
      (said, c) => String(said).startsWith('=') && said !== (values as CellValue[][])[r]?.[c]
    )
  );
}
