import type { Language, Scale } from '../../engine';
import { COLUMNS } from '../../tables';
import type { ColumnSpec, TableKind } from '../../tables';
import type { Area, PlanCell, RangeStyle, SheetRole } from '../plan/plan';
import type { SheetWords } from '../words/en/sheets';

/** Tables of a template; that of groups only where it has rows. */
export type TemplateTable = Exclude<TableKind, 'plan'>;

/** What goes into the tables, in the order of their columns, and the lines above them. */
export interface UserContent {
  readonly role: Extract<SheetRole, 'template' | 'sample'>;
  readonly language: Language;
  /** The one whose levels have columns. */
  readonly scale: Scale;
  /** Columns of tables that do not have all of `COLUMNS`, or have others, too; the rows are of them. */
  readonly columns: Readonly<Record<'indicators' | 'results', readonly ColumnSpec[]>>;
  /** Title and line of guidance of each sheet; of the holidays they are the same everywhere. */
  readonly lines: Omit<SheetWords['template'], 'holidays'>;
  readonly rows: Readonly<Record<TemplateTable, readonly (readonly PlanCell[])[]>>;
  /** Styles of single cells, for the bands' colours: 0-based from the first body row of KpiBands. */
  readonly bandStyles: readonly RangeStyle[];
  /** Cells that look otherwise than their column. */
  readonly marked?: Readonly<Partial<Record<TemplateTable, readonly MarkedCell[]>>>;
}

/** A cell of a table's body, by its row and the key of its column. */
export interface MarkedCell extends Pick<RangeStyle, 'numberFormat' | 'fill'> {
  readonly row: number;
  readonly key: string;
}

/** Header row of every table: below a title, a line of guidance. */
export const HEADER_ROW = 2;
/** A table and the column of the sheet that it begins in. */
export interface Placed {
  readonly kind: TemplateTable;
  readonly column: number;
}

/** Columns that the table has. */
export function specsOf({ kind }: Placed, content: UserContent): readonly ColumnSpec[] {
  return kind === 'indicators' || kind === 'results' ? content.columns[kind] : COLUMNS[kind];
}

/** Their headers. */
export function headersOf(placed: Placed, content: UserContent): readonly string[] {
  return specsOf(placed, content).map((spec) => spec[content.language]);
}

/** The table on its sheet, with its header row. */
export function tableArea(content: UserContent, placed: Placed): Area {
  const rows = 1 + content.rows[placed.kind].length;
  const columns = specsOf(placed, content).length;
  return { row: HEADER_ROW, column: placed.column, rows, columns };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
