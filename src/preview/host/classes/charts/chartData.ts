import { areaName, type Area } from '../../../workbook/model/area';
import type { ChartSeries } from '../../../workbook/model/chart';
import { isError } from '../../../workbook/model/grid';
import { quoteSheetName } from '../../../workbook/model/names';
import type { Sheet } from '../../../workbook/model/sheet';
import { areaOf } from '../../cells/areas';
import type { RangeHandle } from '../../cells/rangeHandle';

/**
 * The series that Excel makes of a block: by columns, with names in the first row and categories in the first column, if
 * there are such. `Auto` takes the longer side for the categories.
 */
export function seriesFrom(source: RangeHandle, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const area = areaOf(source);
  const inRows = by === 'Rows' || (by === 'Auto' && area.columns > area.rows);
  const names = hasTexts(source.sheet, inRows ? firstColumn(area) : firstRow(area));
  const categories = hasTexts(source.sheet, inRows ? firstRow(area) : firstColumn(area));
  const top = (inRows ? categories : names) ? 1 : 0;
  const left = (inRows ? names : categories) ? 1 : 0;
  const body: Area = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const count = Math.max(0, inRows ? body.rows : body.columns);
  return Array.from({ length: count }, (_, i) => {
    const values = inRows
      ? { ...body, row: body.row + i, rows: 1 }
      : { ...body, column: body.column + i, columns: 1 };
    const heading = inRows
      ? source.sheet.value(values.row, area.column)
      : source.sheet.value(area.row, values.column);
    const labels = inRows
      ? { ...body, row: area.row, rows: 1 }
      : { ...body, column: area.column, columns: 1 };
    return {
      name: names && heading !== null && !isError(heading) ? String(heading) : `Series${i + 1}`,
      values: qualified(source.sheet, values),
      categories: categories ? qualified(source.sheet, labels) : null,
      color: null,
      labels: false,
    };
  });
}

export function qualified(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaName(area, true)}`;
}

const firstRow = (area: Area): Area => ({ ...area, rows: 1 });
const firstColumn = (area: Area): Area => ({ ...area, columns: 1 });

/** Whether the cells after the corner hold texts, as headings do. */
function hasTexts(sheet: Sheet, area: Area): boolean {
  const cells = sheet.values(area).flat().slice(1);
  return cells.some((value) => typeof value === 'string');
}
