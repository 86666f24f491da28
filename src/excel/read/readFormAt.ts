import type { DecimalMark, Scale } from '../../engine';
import {
  FORM_LIMITS,
  lastHeader,
  placeOfGrid,
  rangeName,
  readForm,
  type FormGrid,
  type HeaderAbove,
} from '../../tables';
import type { FormPlace } from './readSelection';

/** How a range is read: `readFormRange`, or what stands for it. */
export type ReadForm = (place: FormPlace | null) => Promise<FormGrid>;

/**
 * Reads a form, and for one without a header the last header above it on its sheet, which its columns then go by.
 *
 * @param place - null: the user's selection
 */
export async function readFormAt(
  read: ReadForm,
  place: FormPlace | null,
  scale: Scale,
  decimalMark: DecimalMark
): Promise<FormGrid> {
  const grid = { ...(await read(place)), decimalMark };
  const above = rowsAbove(grid);
  if (above === null || readForm(grid, {}, scale).layout.headerRows.length > 0) return grid;
  const headerAbove =
    lastHeader({ ...(await read(above)), decimalMark }, scale) ??
    headerBeside(
      { ...(await read(rowsAbove(grid, BODY_ROWS) ?? above)), decimalMark },
      grid,
      scale
    );
  return headerAbove === null ? grid : { ...grid, headerAbove };
}

/** Rows from the first of a range on that show what its columns hold. */
const BODY_ROWS = 20;
/** Of a sheet. */
const LAST_ROW = 1_048_576;

/** A header whose words are not known shows only by what stands below it: the range, and what follows it. */
function headerBeside(whole: FormGrid, { row }: FormGrid, scale: Scale): HeaderAbove | null {
  const header = lastHeader(whole, scale);
  return header !== null && header.row < row ? header : null;
}

/** What stands on the sheet above a form, in its columns, and some rows from its first on; null where there is nothing. */
function rowsAbove(grid: FormGrid, further = 0): FormPlace | null {
  const place = placeOfGrid(grid);
  if (place === null || place.area.columns === 0) return null;
  const { row, column, columns } = place.area;
  if (row === 0) return null;
  const most = Math.min(row, FORM_LIMITS.rows - further);
  const rows = Math.min(most + further, LAST_ROW - row + most);
  // One cell would stand for all of its sheet.
  if (rows * columns < 2) return null;
  return { sheet: place.sheet, address: rangeName({ row: row - most, column, rows, columns }) };
}
