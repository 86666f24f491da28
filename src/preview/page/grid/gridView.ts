import { defineCustomElements } from '@revolist/revogrid/loader';
import { a1, columnName } from '../../../tables';
import type { Sheet } from '../../workbook/model/sheet';
import { cellLook, textLook } from './cellLook';
import { chartAt, columnPixels, columnsPixels, spreadOf } from './cellSpread';
import type { Chart } from '../../workbook/model/chart';
import { chartPicture } from './chartPicture';
import { displayText } from '../../host/text/displayText';
import { editorText } from './editorText';
import type { TypedCell } from './enterCells';
import { rowPixels, rowsPixels } from './rowPixels';
import { keepOpenedEditor } from './openedEditor';
import { keepTypedAhead } from './typedAhead';

/** Blank rows and columns shown beyond the used area, so that there is somewhere to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const FEWEST_COLUMNS = 16;
/** How soon a drawing that had to wait for an editor is tried again. */
const RETRY_MS = 60;

export interface GridView {
  /** Shows a sheet; again after its cells have changed. */
  show(sheet: Sheet): void;
  select(row: number, column: number): Promise<void>;
}

export type OnEdit = (cells: readonly TypedCell[]) => void;
export type OnSelect = (row: number, column: number) => void;

/** A row as the grid knows it: where it is. The texts that its editor starts with are asked from the sheet. */
interface GridRow {
  readonly row: number;
}

/**
 * The worksheet of the preview: a virtual grid over the workbook model. It keeps no values of its own; what cells show is
 * asked from the sheet when they are drawn.
 */
export function gridView(host: HTMLElement, onEdit: OnEdit, onSelect: OnSelect): GridView {
  defineCustomElements(window);
  const grid = document.createElement('revo-grid');
  grid.rowHeaders = true;
  grid.range = true;
  grid.resize = true;
  grid.canMoveColumns = false;
  grid.filter = false;
  grid.theme = 'compact';
  grid.hideAttribution = true;
  grid.setAttribute('aria-label', 'Worksheet');
  host.append(grid);
  const isOpening = keepTypedAhead(grid);
  keepOpenedEditor(grid);
  let current: Sheet | null = null;
  let layout = '';

  grid.addEventListener('beforeedit', (event) => {
    event.preventDefault();
    const { model, prop, val } = event.detail;
    onEdit([{ row: rowOf(model), column: columnOf(prop), text: String(val ?? '') }]);
  });
  grid.addEventListener('beforerangeedit', (event) => {
    event.preventDefault();
    const { data, models } = (event as CustomEvent<RangeDetail>).detail;
    onEdit(
      Object.entries(data).flatMap(([index, cells]) => {
        const model = models[Number(index)];
        if (model === undefined) return [];
        const row = rowOf(model);
        return Object.entries(cells).map(([prop, text]) => ({
          row,
          column: columnOf(prop),
          text: typeof text === 'string' ? text : '',
        }));
      })
    );
  });
  grid.addEventListener('afterfocus', (event) => {
    const { model, column } = event.detail;
    if (model && column) onSelect(rowOf(model), columnOf(column.prop));
  });

  const draw = (sheet: Sheet): void => {
    const { rows, columns } = extentOf(sheet);
    const heights = Array.from({ length: rows }, (_, row) => rowPixels(sheet, row));
    const frozen = frozenRows(sheet, heights, host.clientHeight);
    const wanted = JSON.stringify([
      sheet.id,
      rows,
      frozen,
      heights,
      Array.from({ length: columns }, (_, column) => columnPixels(sheet, column)),
    ]);
    host.classList.toggle('gridlines', sheet.showGridlines);
    if (sheet === current && wanted === layout) {
      void grid.refresh('all');
      return;
    }
    layout = wanted;
    const all = rowsOf(sheet, rows, columns);
    grid.columns = shownColumns(sheet, columns).map((column) => columnOn(sheet, column));
    grid.pinnedTopSource = all.slice(0, frozen);
    grid.source = all.slice(frozen);
    grid.rowDefinitions = heights.map((size, row) =>
      row < frozen
        ? { type: 'rowPinStart' as const, index: row, size }
        : { type: 'rgRow' as const, index: row - frozen, size }
    );
  };

  /** Laying the grid out anew would close an editor that somebody types in or is opening: that waits until it is closed. */
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawWhenFree = (sheet: Sheet): void => {
    clearTimeout(waiting);
    const typing = isOpening() || grid.querySelector('revogr-edit') !== null;
    if (typing && sheet === current) waiting = setTimeout(() => drawWhenFree(sheet), RETRY_MS);
    else draw(sheet);
  };

  return {
    show(sheet) {
      const another = sheet !== current;
      drawWhenFree(sheet);
      current = sheet;
      if (another) void grid.scrollToCoordinate({ x: 0, y: 0 });
    },
    async select(row, column) {
      if (current === null) return;
      const frozen = grid.pinnedTopSource.length;
      const pinned = row < frozen;
      const shown = shownColumns(current, extentOf(current).columns);
      // Of a hidden one, the next that is shown.
      const x = Math.max(
        0,
        shown.findIndex((each) => each >= column)
      );
      const at = { x, y: pinned ? row : row - frozen };
      if (!pinned) await grid.scrollToCoordinate(at);
      await grid.setCellsFocus(at, at, 'rgCol', pinned ? 'rowPinStart' : 'rgRow');
    },
  };
}

interface RangeDetail {
  readonly data: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly models: Readonly<Record<number, unknown>>;
}

const rowOf = (model: unknown): number => (model as GridRow).row;
const propOf = (column: number): string => `c${column}`;
const columnOf = (prop: string | number): number => Number(String(prop).slice(1));

/** Columns that are not hidden: the grid gives one of no width its usual width. */
function shownColumns(sheet: Sheet, columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) => columnPixels(sheet, column) > 0
  );
}

function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedArea(false);
  return {
    rows: (used === null ? 0 : used.row + used.rows) + SPARE_ROWS,
    columns: Math.max(
      FEWEST_COLUMNS,
      (used === null ? 0 : used.column + used.columns) + SPARE_COLUMNS
    ),
  };
}

/** Frozen rows stay in view unless they would fill it. */
function frozenRows({ freezeRows }: Sheet, heights: readonly number[], room: number): number {
  const height = heights.slice(0, freezeRows).reduce((sum, each) => sum + each, 0);
  return height < room * 0.6 ? freezeRows : 0;
}

function rowsOf(sheet: Sheet, rows: number, columns: number): GridRow[] {
  class Row implements GridRow {
    constructor(readonly row: number) {}
  }
  for (let column = 0; column < columns; column++) {
    Object.defineProperty(Row.prototype, propOf(column), {
      get(this: Row) {
        return editorText(sheet, this.row, column);
      },
    });
  }
  return Array.from({ length: rows }, (_, row) => new Row(row));
}

function columnOn(
  sheet: Sheet,
  column: number
): NonNullable<HTMLRevoGridElement['columns']>[number] {
  return {
    prop: propOf(column),
    name: columnName(column),
    size: columnPixels(sheet, column),
    minSize: 0,
    cellTemplate: (h, { model }) => {
      const row = rowOf(model);
      if (spreadOf(sheet, row, column).covered) return '';
      const chart = chartAt(sheet, row, column);
      if (chart !== null) return h('div', chartBox(sheet, chart));
      const text = displayText(
        sheet.value(row, column),
        sheet.style(row, column).numberFormat,
        sheet.workbook.date1904
      );
      return h('div', { style: textLook(sheet, row, column) }, text);
    },
    cellProperties: ({ model }) => ({
      style: cellLook(sheet, rowOf(model), column),
      'data-cell': a1(rowOf(model), column),
    }),
  };
}

/** The box of a chart over the cells that it covers. */
function chartBox(sheet: Sheet, chart: Chart): Record<string, unknown> {
  const { row, rows, column, columns } = chart.place;
  const width = columnsPixels(sheet, column, columns);
  const height = rowsPixels(sheet, row, rows);
  return {
    role: 'img',
    'aria-label': chart.title ?? chart.name,
    style: { width: `${width}px`, height: `${height}px`, background: '#FFFFFF' },
    innerHTML: chartPicture(sheet.workbook, chart, width, height),
  };
}
