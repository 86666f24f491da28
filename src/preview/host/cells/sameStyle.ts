import { MAX_ROWS, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellStyle } from '../../workbook/model/style';
import type { Json } from '../wire/protocol';

/** What all cells of the area have in common; null when they differ. Rows below the used ones count as one. */
export function sameStyle(sheet: Sheet, area: Area, read: (style: CellStyle) => Json): Json {
  const first = read(sheet.style(area.row, area.column));
  const seen = new Set<CellStyle>();
  const bottom =
    area.rows === MAX_ROWS ? Math.max(1, sheet.grid.rows.length + 1) : area.row + area.rows;
  for (let row = area.row; row < bottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.style(row, column);
      if (seen.has(style)) continue;
      seen.add(style);
      if (read(style) !== first) return null;
    }
  }
  return first;
}
