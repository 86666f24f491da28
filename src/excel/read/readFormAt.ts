import type { DecimalMark, Scale } from '../../engine';
import {
  FORM_LIMITS,
  lastHeader,
  placeOfGrid,
  rangeName,
  readForm,
  type FormGrid,
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
  const headerAbove = lastHeader({ ...(await read(above)), decimalMark }, scale);
  return headerAbove === null ? grid : { ...grid, headerAbove };
}

/** What stands on the sheet above a form, in its columns; null where there is nothing to look at. */
function rowsAbove(grid: FormGrid): FormPlace | null {
  const place = placeOfGrid(grid);
  if (place === null || place.area.columns === 0) return null;
  const { row, column, columns } = place.area;
  const rows = Math.min(row, FORM_LIMITS.rows);
  // One cell would stand for all of its sheet.
  if (rows * columns < 2) return null;
  return { sheet: place.sheet, address: rangeName({ row: row - rows, column, rows, columns }) };
}
