import type { Area } from '../../tables';
import { readArea } from '../cells/place';
import { numeric, type Element } from '../package/readXml';

/** Where an Excel Table is, with its header row, its body and its totals row. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** What one table part says; null when it has no readable area. */
export function tableIn(root: Element): FileTable | null {
  const area = readArea(root.getAttribute('ref') ?? '');
  if (!area) return null;
  return {
    name: root.getAttribute('displayName') || root.getAttribute('name') || '',
    area,
    showHeaders: (numeric(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
  };
}
