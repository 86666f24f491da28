import type { Band, Language, PeriodId } from '../../../engine';
import { COLUMNS, textOf, type CellAddress, type Snapshot, type Tables } from '../../../tables';
import type { WritePlan } from '../../plan/plan';
import { nextYearWordsIn } from '../../words/nextYearWords';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandRows, bandStyles } from '../templatesSettings';
import { usedColumns, userSheets } from '../templatesSheets';
import {
  carriedTable,
  formatsOf,
  isLeftBlank,
  writtenRow,
  writtenRows,
  type CarriedTable,
} from './carriedRows';
import { emptyResults } from './emptyResults';
import { namedCells, type NamedYear } from './namedCells';
import { holidaysIn, type NextHolidays } from './nextHolidays';
import { planSheets } from './nextPlan';
import { firstOf, settingsOf } from './nextSettings';

/** The workbook of the next fiscal year, as a plan for a new one. */
export interface NextYear {
  readonly plan: WritePlan;
  /** Fiscal years, B.E. */
  readonly from: number;
  readonly to: number;
  readonly language: Language;
  /** Rows of KpiIndicators. */
  readonly indicators: number;
  /** That of the settings; null where none is set. */
  readonly period: { readonly from: PeriodId; readonly to: PeriodId } | null;
  readonly named: readonly NamedYear[];
  /** Cells of the old workbook that show an error: they are blank in the new one. */
  readonly blank: readonly { readonly at: CellAddress; readonly text: string }[];
  /** Headers of the old workbook whose columns are not in the new one. */
  readonly left: readonly { readonly at: CellAddress; readonly text: string }[];
  /** Holidays in the new year, and the last of them; null where the workbook lists none of any year. */
  readonly holidays: NextHolidays | null;
}

/** What a cell looks like that names a year. */
const LOOK_HERE = '#FFF2CC';

/**
 * Definitions, groups, bands, settings and holidays of a workbook with the fiscal year after its own, and no results: what the
 * cells show is carried over, with number formats of figures and with columns of the user's own; deadlines and targets that name a year are marked, never changed.
 *
 * @returns null where the workbook states no fiscal year
 */
export function nextYear(snapshot: Snapshot, tables: Tables, language: Language): NextYear | null {
  const { settings } = tables;
  const { fiscalYear: from, scale } = settings;
  if (from === null) return null;
  const to = from + 1;
  const words = nextYearWordsIn(language);
  const template = sheetWordsIn(language).template;
  const definitions = carriedTable(snapshot, 'indicators');
  const columns = definitions?.columns ?? COLUMNS.indicators;
  const own = columns.slice(COLUMNS.indicators.length);
  const carried = definitions?.rows ?? [];
  const indicators = carried.map((row) => writtenRow(row, columns));
  const seen = usedColumns(scale, indicators, own, true);
  const named = namedCells(carried, columns, seen, from, language);
  const period = settings.period === null ? null : firstOf(settings.period);
  const stated = settingsOf(snapshot, tables, { to, period, language });
  const results = emptyResults(snapshot);
  const holidays = carriedTable(snapshot, 'holidays');
  const groups = carriedTable(snapshot, 'groups');
  const bands = carriedTable(snapshot, 'bands');
  const bandsRead = bands === null || areRead(bands, tables.bands);
  const content = userSheets({
    role: 'template',
    language,
    scale,
    lines: { ...template, kpi: { ...template.kpi, hint: words.hint(from) } },
    carried: true,
    own: { indicators: own, results: results.columns },
    rows: {
      indicators,
      results: results.rows,
      groups: writtenRows(groups?.rows ?? [], COLUMNS.groups),
      bands: bandsRead ? bandRows(tables.bands) : writtenRows(bands.rows, COLUMNS.bands),
      settings: stated.rows,
      holidays: writtenRows(holidays?.rows ?? [], COLUMNS.holidays),
    },
    bandStyles: bandsRead ? bandStyles(tables.bands) : [],
    marked: {
      indicators: [
        ...formatsOf(carried, columns),
        ...named.map(({ row, key }) => ({ row, key, fill: LOOK_HERE })),
      ],
      groups: formatsOf(groups?.rows ?? [], COLUMNS.groups),
      settings: stated.named.map(({ row }) => ({ row, key: 'value', fill: LOOK_HERE })),
      holidays: formatsOf(holidays?.rows ?? [], COLUMNS.holidays),
    },
  });
  const tablesCarried = [definitions, groups, bands, carriedTable(snapshot, 'settings'), holidays];
  return {
    plan: { ...content, sheets: [...content.sheets, ...planSheets(snapshot, tables, language)] },
    ...{ from, to, language, indicators: indicators.length },
    period:
      settings.period === null || period === null ? null : { from: settings.period, to: period },
    named: [...named.map(({ found }) => found), ...stated.named.map(({ found }) => found)],
    blank: tablesCarried.flatMap((table) =>
      (table?.rows ?? [])
        .flat()
        .flatMap((cell) =>
          cell !== null && isLeftBlank(cell) ? [{ at: cell.at, text: textOf(cell.value) }] : []
        )
    ),
    left: [groups, bands, carriedTable(snapshot, 'settings'), holidays].flatMap(
      (table) => table?.own ?? []
    ),
    holidays: holidays === null ? null : holidaysIn(tables, to),
  };
}

/** Whether the rows of KpiBands are the bands that are used: where one of them is wrong, those are the standard ones. */
function areRead({ rows }: CarriedTable, bands: readonly Band[]): boolean {
  const [from, name] = [0, 1];
  return (
    rows.length === bands.length &&
    rows.every((row) =>
      bands.some(
        (band) =>
          textOf(row[from]?.value ?? null) === String(band.from) &&
          [band.name.th, band.name.en].includes(textOf(row[name]?.value ?? null))
      )
    )
  );
}
