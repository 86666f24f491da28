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
import { inTabsOf, tabIn, tabLanguage } from '../../plan/tabs';
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
  /** Headers of columns of the old workbook that are not in the new one, and tables that are not read. */
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
  const [definitions, results, groups, bands, stated, holidays, plan] = CARRIED.map((kind) =>
    carriedTable(snapshot, kind)
  );
  const columns = definitions?.columns ?? COLUMNS.indicators;
  const own = columns.slice(COLUMNS.indicators.length);
  const carried = definitions?.rows ?? [];
  const indicators = carried.map((row) => writtenRow(row, columns));
  const seen = usedColumns(scale, indicators, own, true);
  const tabs = tabLanguage(snapshot);
  const named = namedCells(carried, columns, seen, from, language);
  const period = settings.period === null ? null : firstOf(settings.period);
  const settled = settingsOf(stated ?? null, tables, { to, period, language });
  const empty = emptyResults(results ?? null);
  const content = userSheets({
    role: 'template',
    language,
    scale,
    lines: { ...template, kpi: { ...template.kpi, hint: words.hint(from) } },
    carried: true,
    own: { indicators: own, results: empty.columns },
    rows: {
      indicators,
      results: empty.rows,
      groups: writtenRows(groups?.rows ?? [], COLUMNS.groups),
      bands: bands ? writtenRows(bands.rows, COLUMNS.bands) : bandRows(tables.bands),
      settings: settled.rows,
      holidays: writtenRows(holidays?.rows ?? [], COLUMNS.holidays),
    },
    bandStyles: bandStyles(bands ? bandsInOrder(bands, tables.bands) : tables.bands),
    marked: {
      indicators: [
        ...formatsOf(carried, columns),
        ...named.map(({ row, key }) => ({ row, key, fill: LOOK_HERE })),
      ],
      groups: formatsOf(groups?.rows ?? [], COLUMNS.groups),
      settings: settled.named.map(({ row }) => ({ row, key: 'value', fill: LOOK_HERE })),
      holidays: formatsOf(holidays?.rows ?? [], COLUMNS.holidays),
    },
  });
  return {
    plan: inTabsOf(
      {
        ...content,
        sheets: [...content.sheets, ...planSheets(plan ?? null, tables, language)],
      },
      tabs
    ),
    ...{ from, to, language, indicators: indicators.length },
    period:
      settings.period === null || period === null ? null : { from: settings.period, to: period },
    named: [...named, ...settled.named].map(({ found }) => ({
      ...found,
      at: { ...found.at, sheet: tabIn(found.at.sheet, tabs) },
    })),
    blank: [definitions, groups, bands, stated, holidays, plan].flatMap((table) =>
      (table?.rows ?? [])
        .flat()
        .flatMap((cell) =>
          cell !== null && isLeftBlank(cell) ? [{ at: cell.at, text: textOf(cell.value) }] : []
        )
    ),
    left: [
      ...[groups, bands, stated, holidays].flatMap((table) => table?.own ?? []),
      ...[definitions, groups, bands, stated, holidays].flatMap((table) => table?.unread ?? []),
    ],
    holidays: !holidays ? null : holidaysIn(tables, to),
  };
}

const CARRIED = [
  'indicators',
  'results',
  'groups',
  'bands',
  'settings',
  'holidays',
  'plan',
] as const;

/** The band that each row is; none where a row is wrong, and the standard ones are used in their place. */
function bandsInOrder({ rows }: CarriedTable, bands: readonly Band[]): readonly Band[] {
  const found = rows.flatMap(
    ([from]) => bands.find((band) => textOf(from?.value ?? null) === String(band.from)) ?? []
  );
  return found.length === rows.length ? found : [];
}
