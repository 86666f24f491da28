import type { ColumnSpec } from '../../tables';
import { INPUT_LOOK, inputHeader } from '../plan/look';
import type { Area, RangeStyle } from '../plan/plan';
import {
  cellArea,
  HEADER_ROW,
  specsOf,
  tableArea,
  type Placed,
  type UserContent,
} from './templatesContent';

/** Of a table that the user fills in: lines, heads, and how its cells are typed. */
export function tableStyles(content: UserContent, table: Placed): readonly RangeStyle[] {
  const area = tableArea(content, table);
  const columns = specsOf(table, content).flatMap((spec, index) => {
    const column = table.column + index;
    return [
      // A long results table needs Period and Actual too.
      inputHeader(cellArea(HEADER_ROW, column), spec.required !== false),
      bodyStyle({ row: HEADER_ROW + 1, column, rows: area.rows - 1, columns: 1 }, spec),
    ];
  });
  return [{ area, borders: INPUT_LOOK.lines }, ...columns, ...markedStyles(content, table)];
}

function markedStyles(content: UserContent, table: Placed): readonly RangeStyle[] {
  const keys = specsOf(table, content).map(({ key }) => key);
  return (content.marked?.[table.kind] ?? []).flatMap(({ row, key, ...look }) => {
    const index = keys.indexOf(key);
    const area = cellArea(HEADER_ROW + 1 + row, table.column + index);
    return index < 0 ? [] : [{ area, ...look }];
  });
}

function bodyStyle(area: Area, { centred, typedAsText }: ColumnSpec): RangeStyle {
  return {
    area,
    vertical: 'Top',
    wrap: true,
    ...(centred ? { horizontal: 'Center' as const } : {}),
    ...(typedAsText ? { numberFormat: '@' } : {}),
  };
}
