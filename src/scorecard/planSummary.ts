import type { Language } from '../engine';
import type { Snapshot } from '../tables';
import { asOfLine } from './labels';
import type { Area, PlanCell, RangeStyle, SheetPlan, WritePlan } from './plan';
import type { Scorecard } from './scorecard';
import { heightFor, heightRuns } from './rowHeights';
import { FONT, footer, HEADER_FILL, LINES } from './sheetLook';
import {
  across,
  FORM,
  FORM_COLUMNS,
  FORM_WIDTHS,
  formCells,
  formFont,
  isLong,
  spanWidth,
  type FormLine,
} from './summaryLayout';
import { notesBelow } from './summaryNotes';
import { formNumbers, type FormNumbers } from './summaryNumbers';
import { organisationLines, unitLines } from './summaryUnit';
import { summaryWords } from './summaryWords';
import { ownSheetName } from './targets';

export interface PlanSummaryOptions {
  readonly language: Language;
}

/** Title, unit and period; then two header rows. */
const HEADER_ROW = 3;
const BODY_ROW = HEADER_ROW + 2;

/**
 * The official form (แบบข้อเสนอและประเมินผลสัมฤทธิ์การปฏิบัติราชการ) as a document of values for printing: A4 landscape,
 * header rows on every page. Several units follow one another under the same header.
 */
export function planSummary(
  scorecard: Scorecard,
  snapshot: Snapshot,
  options: PlanSummaryOptions
): WritePlan {
  const { language } = options;
  const words = summaryWords(language);
  const numbers = formNumbers(scorecard.settings);
  const name = ownSheetName(snapshot, 'summary:form', words.sheet);
  const several = scorecard.units.length > 1;
  const body = [
    ...scorecard.units.flatMap((unit) => unitLines(unit, scorecard, language, several)),
    ...organisationLines(scorecard, language),
  ];
  const notes = notesBelow(scorecard, language);
  const blank: FormLine = { cells: formCells({}), styles: () => [] };
  const lines = [...body, blank, ...notes];
  const head = headCells(scorecard, language, numbers);
  const rows = [...head, ...lines.map((line) => line.cells)];
  const sheet: SheetPlan = {
    name,
    role: 'summary:form',
    mode: 'replace',
    blocks: [{ row: 0, column: 0, cells: rows }],
    tables: [],
    styles: [
      ...headLook(),
      ...bodyLook(body.length, numbers),
      ...lines.flatMap((line, i) => line.styles(BODY_ROW + i)),
    ],
    merges: [...headMerges(), ...wideMerges(lines)],
    columnWidths: FORM_WIDTHS,
    rowHeights: heights(lines),
    freezeRows: BODY_ROW,
    freezeColumns: 0,
    gridlines: false,
    tabColor: '#2F5D8A',
    page: {
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: [HEADER_ROW, HEADER_ROW + 1],
      printArea: { row: 0, column: 0, rows: rows.length, columns: FORM_COLUMNS },
      footer: footer(words.title, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
  return { sheets: [sheet], activate: name };
}

function headCells(
  scorecard: Scorecard,
  language: Language,
  numbers: FormNumbers
): readonly (readonly PlanCell[])[] {
  const words = summaryWords(language);
  const [only, ...others] = scorecard.units;
  const unit = others.length > 0 ? words.units(scorecard.units.length) : (only?.unit ?? null);
  const levels = Object.fromEntries(
    [1, 2, 3, 4, 5].map((level): [number, PlanCell] => [
      FORM.level + level - 1,
      numbers.thai ? numbers.digits(String(level)) : level,
    ])
  );
  return [
    formCells({ 0: words.title }),
    formCells({ 0: unit === null ? null : others.length > 0 ? numbers.digits(unit) : unit }),
    formCells({ 0: numbers.digits(asOfLine(scorecard, language)) }),
    formCells({
      [FORM.sequence]: words.sequence,
      [FORM.group]: words.group,
      [FORM.indicator]: words.indicator,
      [FORM.level]: words.levels,
      [FORM.actual]: words.actual,
      [FORM.score]: words.score,
      [FORM.weight]: words.weight,
      [FORM.weighted]: words.weighted,
    }),
    formCells(levels),
  ];
}

function headLook(): readonly RangeStyle[] {
  const title = (row: number, size: number, bold: boolean): RangeStyle => ({
    area: across(row),
    font: { name: FONT, size, bold },
    horizontal: 'CenterAcrossSelection',
    vertical: 'Center',
  });
  return [
    title(0, 14, true),
    title(1, 12, true),
    title(2, 10, false),
    {
      area: { row: HEADER_ROW, column: 0, rows: 2, columns: FORM_COLUMNS },
      fill: HEADER_FILL,
      font: { ...formFont, bold: true },
      horizontal: 'Center',
      vertical: 'Center',
      wrap: true,
      borders: LINES,
    },
  ];
}

/** Header cells that span both header rows, and the caption over the five levels. Nothing below them is merged. */
function headMerges(): readonly Area[] {
  const single = [0, 1, 2, 8, 9, 10, 11].map((column) => ({
    row: HEADER_ROW,
    column,
    rows: 2,
    columns: 1,
  }));
  return [...single, { row: HEADER_ROW, column: FORM.level, rows: 1, columns: 5 }];
}

function bodyLook(rows: number, numbers: FormNumbers): readonly RangeStyle[] {
  if (rows === 0) return [];
  const columns = (column: number, count = 1): Area => ({
    row: BODY_ROW,
    column,
    rows,
    columns: count,
  });
  return [
    {
      area: columns(0, FORM_COLUMNS),
      font: formFont,
      vertical: 'Center',
      wrap: true,
      borders: LINES,
    },
    { area: columns(FORM.sequence), horizontal: 'Center' },
    { area: columns(FORM.level, 6), horizontal: 'Center' },
    { area: columns(FORM.score), horizontal: 'Center', numberFormat: numbers.format(2) },
    { area: columns(FORM.weight), horizontal: 'Center', numberFormat: numbers.format(2) },
    { area: columns(FORM.weighted), horizontal: 'Center', numberFormat: numbers.format(4) },
  ];
}

/** Notes run across the page, and so do names too long for one line; other names just stand over blank neighbours. */
function wideMerges(lines: readonly FormLine[]): readonly Area[] {
  return lines.flatMap(({ cells, span }, i) => {
    const text = span === undefined ? null : cells[span.column];
    return span !== undefined && typeof text === 'string' && (span.always || isLong(text, span))
      ? [across(BODY_ROW + i, span.column, span.columns)]
      : [];
  });
}

/** Heights of all rows, neighbours of the same height together. */
function heights(lines: readonly FormLine[]): SheetPlan['rowHeights'] {
  return [
    { row: 0, count: 1, points: 24 },
    { row: 1, count: 2, points: 19 },
    { row: HEADER_ROW, count: 1, points: 36 },
    { row: HEADER_ROW + 1, count: 1, points: 20 },
    ...heightRuns(lines.map(heightOf), BODY_ROW),
  ];
}

function heightOf({ cells, span }: FormLine): number {
  if (span === undefined) return heightFor(cells, FORM_WIDTHS);
  return heightFor(
    cells,
    FORM_WIDTHS.map((width, column) => (column === span.column ? spanWidth(span) : width))
  );
}
