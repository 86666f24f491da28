import { sumOf, type Language, type Scale } from '../../engine';
import { COLUMNS, columnsFor, DEFAULT_SETTINGS, TABLE_NAMES } from '../../tables';
import type { ColumnSpec } from '../../tables';
import type { Area, PagePlan, RangeStyle, SheetPlan, WritePlan } from '../plan/plan';
import { heightFor } from '../plan/rowHeights';
import { footer, INPUT_LOOK } from '../plan/look';
import { inputLayout } from '../plan/pageRoom';
import { INPUT, inFont, roomIn } from '../plan/sheetFont';
import type { SheetWords } from '../words/en/sheets';
import { sheetWordsIn } from '../words/sheetWords';
import { columnHelp, settingHelp } from './inputHelp';
import {
  cellArea,
  HEADER_ROW,
  headersOf,
  specsOf,
  tableArea,
  type Placed,
  type UserContent,
} from './templatesContent';
import { tableStyles } from './templatesLook';
import { bodyHeights, headHeight, widthsOf } from './templatesRoom';

/** Sheets of a template or sample; they are the user's from the moment they are written. */
const USER_SHEETS: Readonly<Record<keyof SheetWords['template'], string>> = {
  kpi: 'KPI',
  results: 'Results',
  settings: 'KPI Settings',
};

/** First column of KpiSettings, beside KpiBands on the same sheet. */
const SETTINGS_COLUMN = 5;
/** First column of KpiHolidays, beside KpiSettings. */
const HOLIDAYS_COLUMN = 8;
/** First column of KpiGroups, beside KpiHolidays. */
const GROUPS_COLUMN = 11;

/** Rows of all columns of KpiIndicators, and the scale whose levels have columns. */
type UserRows = Omit<UserContent, 'indicatorColumns'> & { readonly scale: Scale };

/** The three sheets with the tables KpiIndicators, KpiResults, KpiBands and KpiSettings, as a plan. */
export function userSheets({ scale, ...given }: UserRows): WritePlan {
  const { indicators } = given.rows;
  const indicatorColumns: readonly ColumnSpec[] = columnsFor('indicators', scale, indicators);
  const used = new Set(indicatorColumns.map(({ key }) => key));
  const inUse = indicators.map((row) =>
    row.filter((_, i) => used.has(COLUMNS.indicators[i]?.key ?? ''))
  );
  const content = { ...given, indicatorColumns, rows: { ...given.rows, indicators: inUse } };
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
function holidayNoteStyle(): RangeStyle {
  return {
    area: HOLIDAY_NOTE,
    font: { italic: true, color: INPUT_LOOK.guidance },
    vertical: 'Top',
    wrap: true,
  };
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
      ...placed.map((table) => ({
        row: HEADER_ROW,
        column: table.column,
        cells: [headersOf(table, content), ...content.rows[table.kind]],
      })),
    ],
    tables: placed.map((table) => ({
      name: TABLE_NAMES[table.kind],
      area: tableArea(content, table),
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
  const { language, rows } = content;
  const area = tableArea(content, table);
  return table.kind === 'settings'
    ? settingHelp(rows.settings, area, language)
    : columnHelp(table.kind, area, language, specsOf(table, content));
}

/**
 * A4 with the headers on every page, each of several side by side with the codes; no print area, as the tables
 * grow with what people type.
 */
function pageOf(
  content: UserContent,
  placed: readonly Placed[],
  { orientation, pagesWide }: ReturnType<typeof inputLayout>,
  title: string
): PagePlan {
  const [first] = placed;
  const specs = first === undefined ? [] : specsOf(first, content);
  const code = specs.findIndex(({ key }) => key === 'code');
  return {
    orientation,
    fitToWidth: true,
    pagesWide,
    ...(pagesWide > 1 && code >= 0 ? { repeatColumns: [code, code] as const } : {}),
    repeatRows: [HEADER_ROW, HEADER_ROW],
    printArea: null,
    footer: footer(title, content.language),
    margins: { top: 36, right: 28, bottom: 42, left: 28 },
  };
}

/** Of the note on holidays, over the two columns of their table. */
function noteHeight(language: Language, room: readonly number[]): number {
  const { column, columns } = HOLIDAY_NOTE;
  const characters = sumOf(room.slice(column, column + columns));
  return heightFor([sheetWordsIn(language).holidays], [characters]);
}
