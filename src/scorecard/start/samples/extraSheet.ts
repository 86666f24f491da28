import type { Language } from '../../../engine';
import { DEFAULT_SETTINGS } from '../../../tables';
import type { PlanCell, RangeStyle, SheetPlan } from '../../plan/plan';
import { inputHeight } from '../../plan/inputHeight';
import { heightRuns } from '../../plan/rowHeights';
import { inputHead } from '../inputHead';
import { footer, INPUT_LOOK } from '../../plan/look';
import { inputLayout } from '../../plan/pageRoom';
import { fontFor, INPUT, roomIn } from '../../plan/sheetFont';
import { headHeight } from '../../plan/headHeight';

/** Header row, below a title and a line of guidance, as on the sheets of the template. */
const HEADER_ROW = 2;
/** Points of the heads at least. */
const HEAD_HEIGHT = 32;

/** A table beside the usual four, on a sheet of its own. */
interface ExtraTable {
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly lines: readonly [title: string, hint: string];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  /** How columns look that do not hold texts only. */
  readonly looks?: readonly ColumnLook[];
  /** Column that says what a row is about, on every page. */
  readonly about: number;
}

/** How one of the columns looks, counted from the first. */
export interface ColumnLook extends Pick<RangeStyle, 'horizontal' | 'numberFormat'> {
  readonly column: number;
}

/** A sheet with one table of a sample. */
export function extraSheet(extra: ExtraTable, language: Language): SheetPlan {
  const { sheet, table, headers, rows, widths, about } = extra;
  const layout = inputLayout(widths, about);
  const { orientation, pagesWide, repeatColumns } = layout;
  const font = fontFor(DEFAULT_SETTINGS, language);
  const room = roomIn(font, layout, INPUT);
  const [title, hint] = extra.lines;
  const repeated = repeatColumns?.[0] ?? null;
  const head = inputHead({ title, hint, layout, font, repeated });
  const columns = headers.length;
  const area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns };
  return {
    name: sheet,
    role: 'sample',
    mode: 'create',
    blocks: [...head.blocks, { row: HEADER_ROW, column: 0, cells: [headers, ...rows] }],
    tables: [{ name: table, area, style: null, filterButtons: true }],
    styles: [
      ...head.styles,
      { area, borders: INPUT_LOOK.lines, vertical: 'Top', wrap: true },
      ...(extra.looks ?? []).map(({ column, ...look }) => ({
        area: { row: HEADER_ROW + 1, column, rows: rows.length, columns: 1 },
        ...look,
      })),
      {
        area: { ...area, rows: 1 },
        fill: INPUT_LOOK.optional,
        font: { bold: true, color: INPUT_LOOK.ink },
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
      },
    ],
    merges: head.merges,
    columnWidths: widths,
    rowHeights: [
      ...head.rowHeights,
      {
        row: HEADER_ROW,
        count: 1,
        points: Math.max(HEAD_HEIGHT, headHeight(font, headers, room)),
      },
      ...heightRuns(
        rows.map((cells) => inputHeight(cells, room)),
        HEADER_ROW + 1
      ),
    ],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 0,
    gridlines: true,
    tabColor: INPUT_LOOK.guidance,
    page: {
      orientation,
      fitToWidth: true,
      pagesWide,
      ...(repeatColumns === undefined ? {} : { repeatColumns }),
      repeatRows: [HEADER_ROW, HEADER_ROW],
      printArea: null,
      footer: footer(title, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
}
