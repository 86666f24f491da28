import { defineCustomElements } from '@revolist/revogrid/loader';
import { columnName } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { cellText } from './cellText';

/** Blank rows and columns shown beyond the used area, so that there is somewhere to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;
/** Points to pixels. */
const PIXELS = 4 / 3;

export interface GridView {
  /** Shows a sheet; again after its cells have changed. */
  show(sheet: Sheet): void;
  select(row: number, column: number): Promise<void>;
}

/** What the user typed into a cell. */
export type OnEdit = (row: number, column: number, text: string) => void;
export type OnSelect = (row: number, column: number) => void;

/**
 * The worksheet of the preview: a virtual grid over the workbook model. It keeps no values of its own beyond the text
 * that an editor starts with; what cells show is asked from the sheet when they are drawn.
 */
export function gridView(host: HTMLElement, onEdit: OnEdit, onSelect: OnSelect): GridView {
  defineCustomElements(window);
  const grid = document.createElement('revo-grid') as HTMLRevoGridElement;
  grid.rowHeaders = true;
  grid.range = true;
  grid.resize = true;
  grid.theme = 'compact';
  grid.setAttribute('aria-label', 'Worksheet');
  host.append(grid);
  let current: Sheet | null = null;

  grid.addEventListener('beforeedit', (event) => {
    event.preventDefault();
    const detail = (event as CustomEvent<EditDetail>).detail;
    onEdit(detail.rowIndex, columnOf(detail.prop), String(detail.val ?? ''));
  });
  grid.addEventListener('beforerangeedit', (event) => {
    event.preventDefault();
    const { data } = (event as CustomEvent<{ data: Record<number, Record<string, unknown>> }>)
      .detail;
    for (const [row, cells] of Object.entries(data)) {
      for (const [prop, value] of Object.entries(cells)) {
        onEdit(Number(row), columnOf(prop), String(value ?? ''));
      }
    }
  });
  grid.addEventListener('afterfocus', (event) => {
    const detail = (event as CustomEvent<{ rowIndex: number; colIndex: number }>).detail;
    onSelect(detail.rowIndex, detail.colIndex);
  });

  return {
    show(sheet) {
      const extent = extentOf(sheet);
      const changedSheet = sheet !== current;
      current = sheet;
      grid.columns = Array.from({ length: extent.columns }, (_, column) => columnOn(sheet, column));
      grid.source = Array.from({ length: extent.rows }, (_, row) => editorTexts(sheet, row));
      grid.rowDefinitions = [...sheet.rowHeights].map(([index, points]) => ({
        type: 'rgRow' as const,
        index,
        size: points * PIXELS,
      }));
      if (changedSheet) void grid.scrollToCoordinate({ x: 0, y: 0 });
    },
    async select(row, column) {
      await grid.scrollToCoordinate({ x: column, y: row });
      await grid.setCellsFocus({ x: column, y: row }, { x: column, y: row });
    },
  };
}

interface EditDetail {
  readonly rowIndex: number;
  readonly prop: string | number;
  readonly val?: unknown;
}

const propOf = (column: number): string => `c${column}`;
const columnOf = (prop: string | number): number => Number(String(prop).slice(1));

function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedArea(false);
  return {
    rows: (used === null ? 0 : used.row + used.rows) + SPARE_ROWS,
    columns: Math.max(12, (used === null ? 0 : used.column + used.columns) + SPARE_COLUMNS),
  };
}

/** The text an editor starts with, for the cells that hold something. */
function editorTexts(sheet: Sheet, row: number): Record<string, string> {
  const texts: Record<string, string> = {};
  const cells = sheet.grid.rows[row];
  cells?.values.forEach((value, column) => {
    const formula = sheet.formula(row, column);
    if (formula !== null) texts[propOf(column)] = formula;
    else if (value !== undefined && value !== null)
      texts[propOf(column)] = cellText(value, 'General');
  });
  return texts;
}

function columnOn(
  sheet: Sheet,
  column: number
): NonNullable<HTMLRevoGridElement['columns']>[number] {
  const characters = sheet.columnWidths.get(column) ?? 8.43;
  return {
    prop: propOf(column),
    name: columnName(column),
    size: Math.round(characters * 7 + 5),
    cellTemplate: (_h, { rowIndex }) =>
      cellText(sheet.value(rowIndex, column), sheet.style(rowIndex, column).numberFormat),
    cellProperties: ({ rowIndex }) => ({
      style: styleOf(sheet.style(rowIndex, column), sheet.value(rowIndex, column)),
      'data-cell': `${columnName(column)}${rowIndex + 1}`,
    }),
  };
}

function styleOf(style: CellStyle, value: unknown): Record<string, string> {
  const { font, fill, borders, horizontal } = style;
  const general = typeof value === 'number' ? 'right' : 'left';
  const align = {
    General: general,
    Right: 'right',
    Center: 'center',
    CenterAcrossSelection: 'center',
  };
  const css: Record<string, string> = {
    textAlign: align[horizontal as keyof typeof align] ?? 'left',
    whiteSpace: style.wrap ? 'normal' : 'nowrap',
    fontSize: `${font.size * PIXELS}px`,
    color: font.color,
    background: fill ?? '#FFFFFF',
  };
  if (font.bold) css['fontWeight'] = '600';
  if (font.italic) css['fontStyle'] = 'italic';
  if (style.indent > 0) css['paddingLeft'] = `${style.indent}em`;
  for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
    const line = borders[side.toLowerCase() as Lowercase<typeof side>];
    if (line !== null) css[`border${side}`] = `1px solid ${line.color}`;
  }
  return css;
}
