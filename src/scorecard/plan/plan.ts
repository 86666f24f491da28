import type { CellValue } from '../../engine';
import type { Area } from '../../tables';
import type { SummaryRole } from '../sheets/summaries';

export type { Area, SummaryRole };

/** What a sheet of the add-in's own is for; kept in the workbook as the sheet's mark, so that it is found again. */
export type SheetRole =
  | 'scores'
  | SummaryRole
  | UnitFormRole
  | 'snapshot'
  | 'template'
  | 'sample'
  | 'entry'
  | 'collected'
  | 'history';

/** The form of one unit; the last part is made of the unit's name and has letters only. */
export type UnitFormRole = `summary:form:${string}`;

/**
 * What is to be written, as data. The scorecard makes it, `excel/write/applyPlan` carries it out, and nothing else writes.
 * A plan is carried out whole or not at all.
 */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  /** Rows to put at the end of tables of the user's; nothing that is there is overwritten. */
  readonly append?: readonly AppendPlan[];
  /** Sheet to show afterwards; null = stay where the user is. */
  readonly activate: string | null;
}

/** Rows to add at the end of one table of the user's, over its blank last rows and below them. */
export interface AppendPlan {
  readonly sheet: string;
  /** Name of the Excel Table, which then grows; null for a plain range. */
  readonly table: string | null;
  /** The table as it was read, with its header row. */
  readonly area: Area;
  /** First row to write and how many; 0-based on the sheet. */
  readonly row: number;
  readonly rows: number;
  /** What to write, within those rows and the table's columns; other columns stay as they are. */
  readonly blocks: readonly Block[];
  /** Columns of the sheet whose new cells stay text when somebody types over them. */
  readonly textColumns: readonly number[];
}

/**
 * One sheet, written whole. `replace`: the add-in's own sheet of that role is replaced in place (never another sheet);
 * `create`: the sheet must not exist yet (templates and samples, which are the user's from then on).
 */
export interface SheetPlan {
  readonly name: string;
  readonly role: SheetRole;
  readonly mode: 'replace' | 'create';
  /** Rectangular blocks of cells; they must not overlap. */
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly styles: readonly RangeStyle[];
  readonly merges: readonly Area[];
  /** Widths in characters of the default font, from column A on; null = leave, 0 = hide. */
  readonly columnWidths: readonly (number | null)[];
  /** Height in points by row. */
  readonly rowHeights: readonly {
    readonly row: number;
    readonly count: number;
    readonly points: number;
  }[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly gridlines: boolean;
  /** Rules that colour cells by what stands in them, so that colours follow live formulas. */
  readonly conditional?: readonly ConditionalPlan[];
  readonly charts?: readonly ChartPlan[];
  /** What is said of cells when they are selected, and the words to choose from. */
  readonly help?: readonly InputHelp[];
  readonly tabColor: string | null;
  readonly page: PagePlan | null;
}

/** Text is written as text whatever it begins with; a formula is an object, so that no text can become one. */
/** `value`: what a formula gives, where that is known, for files that are read without being calculated. */
export type PlanCell = CellValue | { readonly formula: string; readonly value?: CellValue };

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** Excel Table over cells that a block has written. */
export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  /** Built-in style name, e.g. "TableStyleLight1"; null = none, as far as Excel has that. */
  readonly style: string | null;
  readonly filterButtons: boolean;
}

export interface RangeStyle {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly size?: number;
    readonly name?: string;
  };
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Letters are made smaller where a text has no room on one line; a text that wraps keeps its size. */
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Thin lines around and inside the area, in this colour. */
  readonly borders?: string;
}

export interface PagePlan {
  readonly orientation: 'landscape' | 'portrait';
  readonly fitToWidth: boolean;
  /** Pages that `fitToWidth` fits the sheet to, side by side; 1 where not given. */
  readonly pagesWide?: number;
  /** Pages that it is fitted to from top to bottom; as many as it takes where not given. */
  readonly pagesTall?: number;
  /** Rows that begin a page in any case, 0-based and ascending; none where not given. A sheet fitted to one page minds none. */
  readonly breaks?: readonly number[];
  /** Rows repeated on every page, 0-based and inclusive. */
  readonly repeatRows: readonly [number, number] | null;
  /** Columns repeated on every page, for sheets of several pages side by side; none where not given. */
  readonly repeatColumns?: readonly [number, number];
  /** Null = all that is used. */
  readonly printArea: Area | null;
  /** Excel header/footer codes (`&P` page, `&N` pages); literal `&` doubled by the planner. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Margins in points. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** Looks of the cells for which a formula holds; the formula is written for the first cell of the area. */
export interface ConditionalPlan {
  readonly area: Area;
  /** Begins with "=", relative to the first cell: `=$C5<3`. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Help with cells that people fill in, by Excel's data validation; nothing is refused for it. */
export interface InputHelp {
  readonly area: Area;
  /** Words to choose from; others may be typed all the same, after a warning. Null: anything. */
  readonly words: readonly string[] | null;
  /** A number is expected; something else may be typed all the same, after a warning. */
  readonly number?: boolean;
  /** Said when a cell is selected; null: nothing. At most 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Said when something is typed that is not among the words, or no number. At most 32 and 225 characters. */
  readonly warning: { readonly title: string; readonly message: string };
}

/** How a line of a chart looks beside its colour. */
export interface ChartLine {
  /** How wide it is, in points. */
  readonly points: number;
  /** The shape at its points, by Excel's name. */
  readonly marker: 'Circle' | 'Square' | 'Diamond' | 'Triangle' | 'X' | 'Star' | 'Plus' | 'Dash';
}

/** A native chart over cells of the same sheet. */
export interface ChartPlan {
  /** A short word, unique on the sheet, by which a later run finds the chart again. */
  readonly key: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'LineMarkers';
  /** With its headings: names of series along one side, categories along the other. */
  readonly data: Area;
  /** Where the series are; in columns where not given. */
  readonly seriesIn?: 'rows' | 'columns';
  /** Cells that the chart covers; nothing else should stand there. */
  readonly place: Area;
  readonly title: string;
  readonly legend: boolean;
  /** "#RRGGBB" of each series. */
  readonly colors: readonly string[];
  /** Of each line of a chart of lines; as Excel draws them where not given. */
  readonly lines?: readonly ChartLine[];
  /** Place of a series that is drawn as a line over the columns; none where not given. */
  readonly lineAt?: number;
  /** Figures at the bars or points of the first series. */
  readonly labels: boolean;
  /** Ends of the value axis and the step between its lines; null = as Excel chooses. */
  readonly axis: {
    readonly minimum: number;
    readonly maximum: number;
    readonly step: number;
  } | null;
}
