import { MAX_ROWS, type Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { CellStyle, StyleChange } from '../../workbook/model/style';

/** Changes the looks of every cell in the area; what two like cells become is found once. */
export function restyle(
  sheet: Sheet,
  area: Area,
  change: StyleChange | ((before: CellStyle) => StyleChange)
): void {
  if (area.rows === MAX_ROWS && typeof change !== 'function') {
    sheet.changeStyle(area, change);
    return;
  }
  const { styles } = sheet.workbook;
  const known = new Map<CellStyle, CellStyle>();
  const changed = (before: CellStyle): CellStyle => {
    let after = known.get(before);
    if (!after) {
      after = styles.change(before, typeof change === 'function' ? change(before) : change);
      known.set(before, after);
    }
    return after;
  };
  let last: CellStyle | null = null;
  let after: CellStyle | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.style(row, column);
      // Neighbours mostly look alike.
      if (after === null || before !== last) after = changed(before);
      last = before;
      if (after !== before) sheet.setStyle(row, column, after);
    }
  }
}
