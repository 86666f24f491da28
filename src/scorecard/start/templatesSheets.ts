import { sumOf, type Language, type Scale } from '../../engine';
import { COLUMNS, columnsFor, columnTitles, DEFAULT_SETTINGS, TABLE_NAMES } from '../../tables';
import type { ColumnSpec, TableKind } from '../../tables';
import type {
  Area,
  PagePlan,
  PlanCell,
  RangeStyle,
  SheetPlan,
  SheetRole,
  WritePlan,
} from '../plan/plan';
import { heightFor, heightRuns } from '../plan/rowHeights';
import { footer, INPUT_LOOK } from '../plan/look';
import { inputWidths } from '../plan/inputWidths';
import { inputLayout } from '../plan/pageRoom';
import { INPUT, inFont, roomIn } from '../plan/sheetFont';
import type { SheetWords } from '../words/en/sheets';
import { sheetWordsIn } from '../words/sheetWords';
import { columnHelp, settingHelp } from './inputHelp';

/** Sheets of a template or sample; they are the user's from the moment they are written. */
const USER_SHEETS: Readonly<Record<keyof SheetWords['template'], string>> = {
  kpi: 'KPI',
  results: 'Results',
  settings: 'KPI Settings',
};

/** Tables of a template; that of groups only where it has rows. */
type TemplateTable = Exclude<TableKind, 'plan'>;

/** What goes into the tables, in the order of their columns, and the lines above them. */
export interface UserContent {
  readonly role: Extract<SheetRole, 'template' | 'sample'>;
  readonly language: Language;
  /** Its levels have columns. */
  readonly scale: Scale;
  readonly lines: SheetWords['template'];
  readonly rows: Readonly<Record<TemplateTable, readonly (readonly PlanCell[])[]>>;
  /** Styles of single cells, for the bands' colours: 0-based from the first body row of KpiBands. */
  readonly bandStyles: readonly RangeStyle[];
}

/** Header row of every table: below a title, a line of guidance. */
export const HEADER_ROW = 2;
/** First column of KpiSettings, beside KpiBands on the same sheet. */
const SETTINGS_COLUMN = 5;
/** First column of KpiHolidays, beside KpiSettings. */
const HOLIDAYS_COLUMN = 8;
/** First column of KpiGroups, beside KpiHolidays. */
const GROUPS_COLUMN = 11;

/** The three sheets with the tables KpiIndicators, KpiResults, KpiBands and KpiSettings, as a plan. */
export function userSheets(given: UserContent): WritePlan {
  const indicators = given.rows.indicators.map((row) => levelsInUse(row, given.scale));
  const content = { ...given, rows: { ...given.rows, indicators } };
  const { kpi, results, settings } = USER_SHEETS;
  const sheets = [
    sheetOf(content, kpi, 'kpi', [{ kind: 'indicators', column: 0 }]),
    sheetOf(content, results, 'results', [{ kind: 'results', column: 0 }]),
    sheetOf(content, settings, 'settings', [
      { kind: 'bands', column: 0 },
      { kind: 'settings', column: SETTINGS_COLUMN },
      { kind: 'holidays', column: HOLIDAYS_COLUMN },
      ...(content.rows.groups.length === 0
        ? []
        : [{ kind: 'groups', column: GROUPS_COLUMN } as const]),
    ]),
  ];
  return { sheets: sheets.map((sheet) => inFont(sheet, DEFAULT_SETTINGS.font)), activate: kpi };
}

/** A row of all columns of KpiIndicators without those of levels that the scale does not have. */
function levelsInUse(row: readonly PlanCell[], scale: Scale): readonly PlanCell[] {
  const used = new Set<string>(columnsFor('indicators', scale).map(({ key }) => key));
  return row.filter((_, i) => used.has(COLUMNS.indicators[i]?.key ?? ''));
}

function holidayNote(language: Language): SheetPlan['blocks'][number] {
  return { row: 1, column: HOLIDAYS_COLUMN, cells: [[sheetWordsIn(language).holidays]] };
}

/** Across the table, so that no page has to be wider for it. */
const HOLIDAY_NOTE: Area = { row: 1, column: HOLIDAYS_COLUMN, rows: 1, columns: 2 };

/** Points: the title, and a line of guidance. */
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 20;
/** Across bands and settings: a line of guidance too long for one line. */
const LONG_HINT: Area = { row: 1, column: 0, rows: 1, columns: SETTINGS_COLUMN + 2 };
/** Of the headers at least. */
const HEAD_HEIGHT = 32;

function holidayNoteStyle(): RangeStyle {
  return {
    area: HOLIDAY_NOTE,
    font: { italic: true, color: INPUT_LOOK.guidance },
    vertical: 'Top',
    wrap: true,
  };
}

interface Placed {
  readonly kind: TemplateTable;
  readonly column: number;
}

function sheetOf(
  content: UserContent,
  name: string,
  key: keyof SheetWords['template'],
  placed: readonly Placed[]
): SheetPlan {
  const { title, hint } = content.lines[key];
  const widths = widthsOf(content, placed);
  const layout = inputLayout(widths);
  const room = roomIn(DEFAULT_SETTINGS.font, layout, INPUT);
  const hintPoints = heightFor([hint], [sumOf(room.slice(0, LONG_HINT.columns))]);
  const isLong = key === 'settings' && hintPoints > LINE_HEIGHT;
  return {
    name,
    role: content.role,
    mode: 'create',
    blocks: [
      { row: 0, column: 0, cells: [[title], [hint]] },
      ...(key === 'settings' ? [holidayNote(content.language)] : []),
      ...placed.map(({ kind, column }) => ({
        row: HEADER_ROW,
        column,
        cells: [columnTitles(kind, content.language, content.scale), ...content.rows[kind]],
      })),
    ],
    tables: placed.map((table) => ({
      name: TABLE_NAMES[table.kind],
      area: areaOf(content, table),
      style: null,
      filterButtons: table.kind === 'indicators' || table.kind === 'results',
    })),
    styles: [
      { area: cellArea(0, 0), font: { bold: true, size: 14, color: INPUT_LOOK.ink } },
      ...(key === 'settings' ? [holidayNoteStyle()] : []),
      {
        area: cellArea(1, 0),
        font: { italic: true, color: INPUT_LOOK.guidance },
        ...(key === 'settings' ? { vertical: 'Top' as const } : {}),
        ...(isLong ? { wrap: true } : {}),
      },
      ...placed.flatMap((table) => tableStyles(content, table)),
      ...(key === 'settings' ? content.bandStyles : []),
    ],
    merges: key === 'settings' ? [HOLIDAY_NOTE, ...(isLong ? [LONG_HINT] : [])] : [],
    columnWidths: widths,
    rowHeights: [
      { row: 0, count: 1, points: TITLE_HEIGHT },
      {
        row: 1,
        count: 1,
        points:
          key === 'settings'
            ? Math.max(noteHeight(content.language, room), isLong ? hintPoints : 0)
            : LINE_HEIGHT,
      },
      { row: HEADER_ROW, count: 1, points: headHeight(content, placed, room) },
      ...bodyHeights(content, placed, room),
    ],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 0,
    gridlines: true,
    tabColor: content.role === 'sample' ? INPUT_LOOK.guidance : INPUT_LOOK.required,
    help: placed.flatMap((table) => helpOf(content, table)),
    page: pageOf(content, placed, layout, title),
  };
}

function helpOf(content: UserContent, table: Placed): NonNullable<SheetPlan['help']> {
  const { language, rows, scale } = content;
  const area = areaOf(content, table);
  return table.kind === 'settings'
    ? settingHelp(rows.settings, area, language)
    : columnHelp(table.kind, area, language, scale);
}

/**
 * A4 with the headers on every page, each of several side by side with the codes; no print area, as the tables
 * grow with what people type.
 */
function pageOf(
  { language, scale }: UserContent,
  placed: readonly Placed[],
  { orientation, pagesWide }: ReturnType<typeof inputLayout>,
  title: string
): PagePlan {
  const [first] = placed;
  const code = first === undefined ? -1 : keysOf(first.kind, scale).indexOf('code');
  return {
    orientation,
    fitToWidth: true,
    pagesWide,
    ...(pagesWide > 1 && code >= 0 ? { repeatColumns: [code, code] as const } : {}),
    repeatRows: [HEADER_ROW, HEADER_ROW],
    printArea: null,
    footer: footer(title, language),
    margins: { top: 36, right: 28, bottom: 42, left: 28 },
  };
}

function keysOf(kind: TemplateTable, scale: Scale): readonly string[] {
  const specs: readonly ColumnSpec[] = columnsFor(kind, scale);
  return specs.map(({ key }) => key);
}

/** Of the heads of the tables side by side. */
function headHeight(
  { language, scale }: UserContent,
  placed: readonly Placed[],
  room: readonly number[]
): number {
  const heights = placed.map(({ kind, column }) =>
    heightFor(columnTitles(kind, language, scale), room.slice(column))
  );
  return Math.max(HEAD_HEIGHT, ...heights);
}

/** Of the note on holidays, over the two columns of their table. */
function noteHeight(language: Language, room: readonly number[]): number {
  const { column, columns } = HOLIDAY_NOTE;
  const characters = sumOf(room.slice(column, column + columns));
  return heightFor([sheetWordsIn(language).holidays], [characters]);
}

/** Heights of rows that have something in them; blank ones stay free to grow as people type. */
function bodyHeights(
  content: UserContent,
  placed: readonly Placed[],
  room: readonly number[]
): SheetPlan['rowHeights'] {
  const longest = Math.max(...placed.map(({ kind }) => content.rows[kind].length));
  const heights = Array.from({ length: longest }, (_, i) =>
    Math.max(
      ...placed.map(({ kind, column }) => {
        const cells = content.rows[kind][i] ?? [];
        const isBlank = cells.every((cell) => cell === '' || cell === null);
        return isBlank ? 0 : heightFor(cells, room.slice(column));
      })
    )
  );
  return heightRuns(heights, HEADER_ROW + 1).filter(({ points }) => points > 0);
}

function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

function areaOf(content: UserContent, { kind, column }: Placed): Area {
  const rows = 1 + content.rows[kind].length;
  return { row: HEADER_ROW, column, rows, columns: columnsFor(kind, content.scale).length };
}

function tableStyles(content: UserContent, table: Placed): readonly RangeStyle[] {
  const area = areaOf(content, table);
  const specs: readonly ColumnSpec[] = columnsFor(table.kind, content.scale);
  const columns = specs.flatMap((spec, index) => {
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

/** Characters of a column between two tables. */
const BETWEEN = 3;

function widthsOf(
  { rows, language, scale }: UserContent,
  placed: readonly Placed[]
): readonly number[] {
  const widths: number[] = [];
  for (const { kind, column } of placed) {
    while (widths.length < column) widths.push(BETWEEN);
    const heads = columnTitles(kind, language, scale);
    const declared = columnsFor(kind, scale).map(({ width }, i) => ({
      head: heads[i] ?? '',
      width,
    }));
    const isForm = kind === 'indicators' || kind === 'results';
    widths.push(
      ...(isForm ? inputWidths(declared, rows[kind]) : declared.map(({ width }) => width))
    );
  }
  return widths;
}
