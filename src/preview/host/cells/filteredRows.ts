import type { Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import { HostError } from '../hostError';
import type { Session } from '../session';

/** Whether a filter hides any row of the area. */
export function isFiltered(sheet: Sheet, { row, rows }: Pick<Area, 'row' | 'rows'>): boolean {
  for (const hidden of sheet.filteredRows) if (hidden >= row && hidden < row + rows) return true;
  return false;
}

/** Refuses a change of rows that a filter hides, in an Excel that does. */
export function mayChangeRows(sheet: Sheet, area: Area, { profile }: Session): void {
  if (profile.writesToFilteredRows !== 'refused' || !isFiltered(sheet, area)) return;
  throw new HostError(
    'FilteredRangeConflict',
    'The attempted operation causes a conflict with a filtered range.',
    400
  );
}

/**
 * The row in which each line of several that are written comes to stand: its own, or, in an Excel that misplaces them (#224),
 * the next one that no filter hides; null for lines for which none is left.
 */
export function rowsWritten(
  sheet: Sheet,
  area: Area,
  { profile }: Session
): (line: number) => number | null {
  const lands = profile.writesToFilteredRows !== 'elsewhere' || area.rows === 1;
  if (lands || !isFiltered(sheet, area)) return (line) => area.row + line;
  const shown: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!sheet.filteredRows.has(row)) shown.push(row);
  }
  return (line) => shown[line] ?? null;
}
