import { periodName, sumOf, type Language, type PeriodId } from '../../engine';
import { columnName, type Settings, type StoredResults } from '../../tables';
import { footer, INPUT_LOOK, LINES } from '../plan/look';
import type { Area, PlanCell, SheetPlan } from '../plan/plan';
import { headHeight } from '../plan/headHeight';
import { heightFor, heightRuns } from '../plan/rowHeights';
import { fontFor, INPUT, inFont, readableHeight, roomIn } from '../plan/sheetFont';
import { shownNumbers } from '../plan/shownNumbers';
import type { UnitScore } from '../scoring/scorecard';
import { entryFormWordsIn } from '../words/entryFormWords';
import { wordsIn } from '../words/words';
import { duePeriod } from './collection';
import { entryColumns, entryTitle, entryWidths, type EntryColumn } from './entryLayout';
import { bodyStyles, HEAD, headStyles, helpOf, openAreas, titleStyle } from './entryLook';
import { entryRow, type EntryRow } from './entryRow';
import { stampFormula } from './formStamp';

/** A workbook for one unit to fill in, as data (design.md §7). */
export interface EntryForm {
  readonly unit: string | null;
  readonly period: PeriodId;
  readonly sheet: SheetPlan;
  /** Cells to fill in; the rest of the sheet is locked. */
  readonly open: readonly Area[];
  /** Formula of the name `FORM_NAME`. */
  readonly stamp: string;
  /** Indicators that need a result, and those that have one. */
  readonly expected: number;
  readonly filled: number;
}

export interface EntryFormOptions {
  readonly period: PeriodId;
  readonly settings: Settings;
  readonly stored: StoredResults;
  /** SHA-256 of the unit's `definitionText`. */
  readonly fingerprint: string;
  readonly language: Language;
}

/**
 * Room of a row for the larger letters of a computer that lacks the font: a third more, for those of most rows, and a line at
 * least. Room for every last letter would leave two rows to a page.
 */
const SPARE = 1.35;

/** Points of a row: it is read to its end where that takes no more room than `SPARE`. */
function rowHeight(font: string, cells: readonly PlanCell[], room: readonly number[]): number {
  const own = heightFor(cells, room);
  const [one, two] = [readableHeight(font, ['\n'], [1]), readableHeight(font, ['\n\n'], [1])];
  return Math.min(readableHeight(font, cells, room), Math.max(own * SPARE, own + two - one));
}

/** Fill of a reason that is missing. */
const MISSING_FILL = '#F8CBAD';

/** Indicators of a unit as rows of a form. */
export function entryRows(
  { indicators }: UnitScore,
  { period, settings, stored, language }: Omit<EntryFormOptions, 'fingerprint'>
): readonly EntryRow[] {
  const style = { settings, numbers: shownNumbers(settings), language };
  return indicators.map((scored) => {
    const { code } = scored.indicator;
    const parts = indicators.filter(({ indicator }) => indicator.partOf === code);
    const names = parts.map(({ indicator }) => indicator.code);
    const due = duePeriod(scored, { period, stored });
    return entryRow(scored, names, { due, asked: period }, stored, style);
  });
}

/**
 * The form of a unit: a row an indicator with its criteria in words, cells to fill with help and checks of Excel's own, how
 * many are filled as a plain formula, and a stamp by which it is known again. Prints on A4.
 */
export function planEntryForm(unitScore: UnitScore, options: EntryFormOptions): EntryForm {
  const { period, settings, fingerprint, language } = options;
  const { unit } = unitScore;
  const words = entryFormWordsIn(language);
  const numbers = shownNumbers(settings);
  const rows = entryRows(unitScore, options);
  const columns = entryColumns({
    quotient: rows.some(({ open }) => open.has('numerator')),
    weights: rows.some(({ cells }) => cells.weight !== null),
    units: rows.some(({ cells }) => cells.unitOfMeasure !== null),
  });
  const widths = entryWidths(
    columns,
    rows.map(({ code }) => code),
    language
  );
  const expected = rows.filter(({ open }) => open.size > 0).length;
  const filled = rows.filter((row) => row.filled).length;
  const titles = [settings.titleLine1, settings.titleLine2].filter((line) => line !== null);
  const top = titles.length + HEAD.length;
  const body = { first: top + 1, rows: rows.length };
  const place = `${unit ?? words.organisation} · ${numbers.digits(asOf(period, settings, language))}`;
  const headTexts: Record<(typeof HEAD)[number], PlanCell> = {
    title: words.title,
    unit: place,
    guidance: words.guidance,
    locked: words.locked,
    filled: { formula: filledFormula(columns, body), value: filled },
  };
  const font = fontFor(settings, language);
  const layout = { widths, orientation: 'landscape' as const };
  const room = roomIn(font, layout, INPUT);
  const across = sumOf(room);
  const head = [...titles.map(numbers.digits), ...HEAD.map((line) => headTexts[line])];
  const headHeights = head.map((text) => readableHeight(font, [text], [across]));
  const names = columns.map((column) => entryTitle(column, language));
  const bodyCells = rows.map(({ cells }) => columns.map((column) => cells[column]));
  const [before, after] = words.filled(numbers.digits(String(expected)));
  const wide = (row: number): Area => ({ row, column: 0, rows: 1, columns: columns.length });
  const filledRow = top - 1;
  const sheet: SheetPlan = {
    name: words.sheet,
    role: 'entry',
    mode: 'create',
    blocks: [
      { row: 0, column: 0, cells: head.map((text) => [text]) },
      { row: top, column: 0, cells: [names, ...bodyCells] },
    ],
    tables: [],
    styles: [
      ...headStyles(titles.length, wide),
      {
        area: { ...wide(filledRow), columns: 1 },
        numberFormat: numbers.format(0, after, before),
        font: { bold: true },
        horizontal: 'Left',
      },
      ...columns.map((column, i) => titleStyle(column, { ...wide(top), column: i, columns: 1 })),
      { area: { ...wide(top), rows: rows.length + 1 }, borders: LINES },
      { area: { ...wide(body.first), rows: body.rows }, vertical: 'Top', wrap: true },
      ...bodyStyles(rows, columns, body.first),
    ],
    merges: head.map((_, row) => wide(row)),
    columnWidths: widths,
    rowHeights: [
      ...heightRuns(headHeights, 0),
      ...heightRuns(
        [headHeight(font, names, room), ...bodyCells.map((cells) => rowHeight(font, cells, room))],
        top
      ),
    ],
    freezeRows: body.first,
    freezeColumns: 0,
    gridlines: false,
    conditional: missingReason(columns, body),
    help: helpOf(rows, columns, body.first, language),
    tabColor: INPUT_LOOK.required,
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: [top, top],
      printArea: { row: 0, column: 0, rows: body.first + body.rows, columns: columns.length },
      footer: footer(place, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
  return {
    unit,
    period,
    sheet: inFont(sheet, font),
    open: openAreas(rows, columns, body.first),
    stamp: stampFormula({ period, fiscalYear: settings.fiscalYear, fingerprint, unit }),
    ...{ expected, filled },
  };
}

function asOf(period: PeriodId, { fiscalYear }: Settings, language: Language): string {
  const year = fiscalYear === null ? [] : [wordsIn(language).fiscalYear(fiscalYear)];
  return [periodName(period, language), ...year].join(' · ');
}

/** Rows of the body on the sheet. */
interface Body {
  readonly first: number;
  readonly rows: number;
}

/** How many rows have a result, both parts of a quotient, or are not assessed. */
function filledFormula(columns: readonly EntryColumn[], { first, rows }: Body): string {
  const filled = (column: EntryColumn): string => {
    const name = columnName(columns.indexOf(column));
    return `($${name}$${first + 1}:$${name}$${first + rows}<>"")`;
  };
  const quotient = columns.includes('numerator')
    ? [`${filled('numerator')}*${filled('denominator')}`]
    : [];
  const any = [filled('actual'), ...quotient, filled('excluded')].join('+');
  return `=SUMPRODUCT(--((${any})>0))`;
}

/** A reason that is missing stands out. */
function missingReason(
  columns: readonly EntryColumn[],
  { first, rows }: Body
): NonNullable<SheetPlan['conditional']> {
  const [excluded, reason] = [columns.indexOf('excluded'), columns.indexOf('reason')];
  const cell = (column: number): string => `$${columnName(column)}${first + 1}`;
  return [
    {
      area: { row: first, column: reason, rows, columns: 1 },
      formula: `=AND(${cell(excluded)}<>"",${cell(reason)}="")`,
      fill: MISSING_FILL,
    },
  ];
}
