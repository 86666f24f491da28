import type { Scale } from '../../engine';
import { COLUMNS, columnsFor, DEFAULT_SETTINGS, isBlank, TABLE_NAMES } from '../../tables';
import type { ColumnSpec } from '../../tables';
import type { PagePlan, PlanCell, SheetPlan, WritePlan } from '../plan/plan';
import { footer, INPUT_LOOK } from '../plan/look';
import { inputLayout } from '../plan/pageRoom';
import { fontFor, INPUT, inFont, roomIn } from '../plan/sheetFont';
import type { SheetWords } from '../words/en/sheets';
import { sheetWordsIn } from '../words/sheetWords';
import { USER_SHEETS } from '../plan/tabs';
import { inputHead } from './inputHead';
import { columnHelp, settingHelp } from './inputHelp';
import {
  HEADER_ROW,
  headersOf,
  specsOf,
  tableArea,
  type Placed,
  type UserContent,
} from './templatesContent';
import { tableStyles } from './templatesLook';
import { bodyHeights, headHeight, widthsOf } from './templatesRoom';

/** First column of KpiSettings, beside KpiBands on the same sheet. */
const SETTINGS_COLUMN = 5;
/** First column of KpiGroups, beside KpiSettings. */
const GROUPS_COLUMN = 8;

/** Rows of all columns of KpiIndicators and `own.indicators`. */
interface UserRows extends Omit<UserContent, 'columns'> {
  /** Columns of somebody's own, behind ours, and all those of KpiResults where they are not the usual ones. */
  readonly own?: Partial<UserContent['columns']>;
  /** The rows are somebody's own, be they right or wrong. */
  readonly carried?: boolean;
}

/**
 * The sheets with the tables KpiIndicators, KpiResults, KpiBands, KpiSettings and KpiHolidays, as a plan. The holidays have
 * one to themselves: they are many times longer than the tables of settings, and printed beside them left their pages blank.
 */
export function userSheets({ own = {}, carried = false, ...given }: UserRows): WritePlan {
  const { indicators } = given.rows;
  const known: readonly ColumnSpec[] = [...COLUMNS.indicators, ...(own.indicators ?? [])];
  const used = usedColumns(given.scale, indicators, own.indicators, carried);
  const keys = new Set(used.map(({ key }) => key));
  const inUse = indicators.map((row) => row.filter((_, i) => keys.has(known[i]?.key ?? '')));
  const content = {
    ...given,
    columns: { indicators: used, results: own.results ?? COLUMNS.results },
    rows: { ...given.rows, indicators: inUse },
  };
  const { kpi, results, settings, holidays } = USER_SHEETS;
  const { lines } = content;
  const sheets = [
    sheetOf(content, kpi, lines.kpi, [{ kind: 'indicators', column: 0 }]),
    sheetOf(content, results, lines.results, [{ kind: 'results', column: 0 }]),
    sheetOf(content, settings, lines.settings, [
      { kind: 'bands', column: 0 },
      { kind: 'settings', column: SETTINGS_COLUMN },
      ...(content.rows.groups.length === 0
        ? []
        : [{ kind: 'groups', column: GROUPS_COLUMN } as const]),
    ]),
    // Without a list of them working days leave out weekends only: an empty one is none.
    ...(content.rows.holidays.length === 0
      ? []
      : [
          sheetOf(content, holidays, sheetWordsIn(content.language).template.holidays, [
            { kind: 'holidays', column: 0 },
          ]),
        ]),
  ];
  const font = fontFor(DEFAULT_SETTINGS, content.language);
  return { sheets: sheets.map((sheet) => inFont(sheet, font)), activate: kpi };
}

/** Columns of KpiIndicators that are written for such rows; of rows that are `carried` over all in which they say something. */
export function usedColumns(
  scale: Scale,
  indicators: readonly (readonly PlanCell[])[],
  own: readonly ColumnSpec[] = [],
  carried = false
): readonly ColumnSpec[] {
  const needed = new Set<ColumnSpec>(columnsFor('indicators', scale, indicators));
  const says = (column: number): boolean =>
    carried && indicators.some((row) => !isBlank(row[column]));
  return [...COLUMNS.indicators.filter((spec, i) => needed.has(spec) || says(i)), ...own];
}

function sheetOf(
  content: UserContent,
  name: string,
  { title, hint }: SheetWords['template']['kpi'],
  placed: readonly Placed[]
): SheetPlan {
  const about = codeColumn(content, placed);
  const widths = widthsOf(content, placed, about);
  const layout = inputLayout(widths, about);
  const font = fontFor(DEFAULT_SETTINGS, content.language);
  const room = roomIn(font, layout, INPUT);
  const repeated = layout.repeatColumns?.[0] ?? null;
  const head = inputHead({ title, hint, layout, font, repeated });
  return {
    name,
    role: content.role,
    mode: 'create',
    blocks: [
      ...head.blocks,
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
      ...head.styles,
      ...placed.flatMap((table) => tableStyles(content, table)),
      ...(placed.some(({ kind }) => kind === 'bands') ? content.bandStyles : []),
    ],
    merges: head.merges,
    columnWidths: widths,
    rowHeights: [
      ...head.rowHeights,
      { row: HEADER_ROW, count: 1, points: headHeight(content, placed, room, font) },
      ...bodyHeights(content, placed, room),
    ],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 0,
    gridlines: true,
    tabColor: content.role === 'sample' ? INPUT_LOOK.guidance : INPUT_LOOK.required,
    help: placed.flatMap((table) => helpOf(content, table)),
    page: pageOf(content, layout, title),
  };
}

/** The column of the codes: it stands on each of several pages side by side. */
function codeColumn(content: UserContent, [first]: readonly Placed[]): number | null {
  const specs = first === undefined ? [] : specsOf(first, content);
  const code = specs.findIndex(({ key }) => key === 'code');
  return code < 0 ? null : code;
}

function helpOf(content: UserContent, table: Placed): NonNullable<SheetPlan['help']> {
  const { language, rows, scale } = content;
  const area = tableArea(content, table);
  return table.kind === 'settings'
    ? settingHelp(rows.settings, area, language, scale)
    : columnHelp(table.kind, area, language, specsOf(table, content), scale);
}

/**
 * A4 with the headers on every page, each of several side by side with the codes; no print area, as the tables
 * grow with what people type.
 */
function pageOf(
  content: UserContent,
  { orientation, pagesWide, repeatColumns }: ReturnType<typeof inputLayout>,
  title: string
): PagePlan {
  return {
    orientation,
    fitToWidth: true,
    pagesWide,
    ...(repeatColumns === undefined ? {} : { repeatColumns }),
    repeatRows: [HEADER_ROW, HEADER_ROW],
    printArea: null,
    footer: footer(title, content.language),
    margins: { top: 36, right: 28, bottom: 42, left: 28 },
  };
}
