import type { Language } from '../../../engine';
import { DEFAULT_SETTINGS } from '../../../tables';
import type { Area, PlanCell, SheetPlan } from '../../plan/plan';
import { heightFor, heightRuns } from '../../plan/rowHeights';
import { footer, INPUT_LOOK } from '../../plan/look';
import { inputLayout } from '../../plan/pageRoom';
import { fontFor, INPUT, roomIn } from '../../plan/sheetFont';

/** Header row, below a title and a line of guidance, as on the sheets of the template. */
const HEADER_ROW = 2;

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
  /** Column that says what a row is about, on every page. */
  readonly about: number;
}

/** A sheet with one table of a sample. */
export function extraSheet(extra: ExtraTable, language: Language): SheetPlan {
  const { sheet, table, headers, rows, widths, about } = extra;
  const layout = inputLayout(widths);
  const { orientation, pagesWide } = layout;
  const room = roomIn(fontFor(DEFAULT_SETTINGS, language), layout, INPUT);
  const [title, hint] = extra.lines;
  const columns = headers.length;
  const area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns };
  return {
    name: sheet,
    role: 'sample',
    mode: 'create',
    blocks: [
      { row: 0, column: 0, cells: [[title], [hint]] },
      { row: HEADER_ROW, column: 0, cells: [headers, ...rows] },
    ],
    tables: [{ name: table, area, style: null, filterButtons: true }],
    styles: [
      { area: one(0), font: { bold: true, size: 14, color: INPUT_LOOK.ink } },
      { area: one(1), font: { italic: true, color: INPUT_LOOK.guidance } },
      { area, borders: INPUT_LOOK.lines, vertical: 'Top', wrap: true },
      {
        area: { ...area, rows: 1 },
        fill: INPUT_LOOK.optional,
        font: { bold: true, color: INPUT_LOOK.ink },
        horizontal: 'Center',
        vertical: 'Center',
        wrap: true,
      },
    ],
    merges: [],
    columnWidths: widths,
    rowHeights: [
      { row: 0, count: 1, points: 24 },
      { row: 1, count: 1, points: 20 },
      { row: HEADER_ROW, count: 1, points: 32 },
      ...heightRuns(
        rows.map((cells) => heightFor(cells, room)),
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
      ...(pagesWide > 1 ? { repeatColumns: [about, about] as const } : {}),
      repeatRows: [HEADER_ROW, HEADER_ROW],
      printArea: null,
      footer: footer(title, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
}

function one(row: number): Area {
  return { row, column: 0, rows: 1, columns: 1 };
}
