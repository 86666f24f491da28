import type { ColumnSpec } from '../../tables';
import { INPUT_LOOK } from '../plan/look';
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
      headerStyle(cellArea(HEADER_ROW, column), spec),
      bodyStyle({ row: HEADER_ROW + 1, column, rows: area.rows - 1, columns: 1 }, spec),
    ];
  });
  return [{ area, borders: INPUT_LOOK.lines }, ...columns];
}

/** Columns that must be filled stand out; a long results table needs Period and Actual too. */
function headerStyle(area: Area, { required }: ColumnSpec): RangeStyle {
  const emphasised = required !== false;
  return {
    area,
    fill: emphasised ? INPUT_LOOK.required : INPUT_LOOK.optional,
    font: { bold: true, color: emphasised ? '#FFFFFF' : INPUT_LOOK.ink },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  };
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
