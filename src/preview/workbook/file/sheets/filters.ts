import { readArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { child, type Element } from '../../../../file/package/readXml';

/** Marks the hidden rows that the filter in this part hides, once the rows have been read. */
export function readFilter(sheet: Sheet, root: Element): void {
  const filter = child(root, 'autoFilter');
  const area = readArea(filter?.getAttribute('ref') ?? '');
  if (area === null || child(filter, 'filterColumn') === null) return;
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    if (sheet.hiddenRows.has(row)) sheet.filteredRows.add(row);
  }
}
