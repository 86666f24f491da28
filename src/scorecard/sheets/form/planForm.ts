import { LEVEL_COLUMNS, levelColumns } from './formLevels';
import { sumOf, WEIGHTED_DECIMALS, type Language } from '../../../engine';
import type { Snapshot } from '../../../tables';
import type { Day } from '../../plan/dates';
import type { Area, RangeStyle, SheetPlan, UnitFormRole, WritePlan } from '../../plan/plan';
import { joinedStyles } from '../../plan/joinedStyles';
import { heightFor, heightRuns } from '../../plan/rowHeights';
import type { Scorecard } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetHead } from '../sheetHead';
import { footer, LINES } from '../../plan/look';
import { signatureRow } from '../signatures';
import { HEADER_ROWS, headerCells, headerLook, headerMerges } from './formHead';
import {
  across,
  FORM,
  FORM_COLUMNS,
  FORM_WIDTHS,
  formCells,
  formFont,
  isWrapped,
  spanRoom,
  type FormLine,
} from './formLayout';
import { notesBelow } from './formNotes';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { codesAreSequence } from './sequence';
import { firstSeen, widthsWithout } from '../../plan/seenColumns';
import { pageBreaks } from '../../plan/pageBreaks';
import { pagePoints } from '../../plan/pageRoom';
import { roomIn, rowsIn } from '../../plan/sheetFont';
import { organisationLines, unitLines } from './formUnit';
import { ownSheetName } from '../../plan/ownNames';
import { targetForm } from './targetForm';
import { unitForms } from './unitForms';
import { sheetWordsIn } from '../../words/sheetWords';

export interface PlanSummaryOptions {
  readonly language: Language;
  /** Day on which the form is made. */
  readonly today: Day;
}

/**
 * The official form (แบบข้อเสนอและประเมินผลสัมฤทธิ์การปฏิบัติราชการ) as a document of values for printing: A4 landscape,
 * header rows on every page. Several units follow one another under the same header, each on a page of its own; where the workbook's settings ask
 * for it, each of them has a form of its own besides.
 */
export function planSummary(
  scorecard: Scorecard,
  snapshot: Snapshot,
  options: PlanSummaryOptions
): WritePlan {
  const name = ownSheetName(snapshot, 'summary:form', sheetWordsIn(options.language).form.sheet);
  const units = scorecard.settings.unitForms
    ? unitForms(scorecard, snapshot, options.language)
    : [];
  const sheets = [
    formSheet(scorecard, 'summary:form', name, snapshot, options),
    ...units.map((unit) => formSheet(unit.scorecard, unit.role, unit.name, snapshot, options)),
  ];
  return { sheets, activate: name };
}

function formSheet(
  scorecard: Scorecard,
  role: 'summary:form' | UnitFormRole,
  name: string,
  snapshot: Snapshot,
  { language, today }: PlanSummaryOptions
): SheetPlan {
  if (hasTargetsOnly(scorecard.units)) {
    return targetForm({ scorecard, snapshot, role, name, language, today });
  }
  const { title } = sheetWordsIn(language).form;
  const numbers = shownNumbers(scorecard.settings);
  const several = scorecard.units.length > 1;
  const head = sheetHead(
    scorecard,
    title,
    subtitleOf(scorecard, numbers, language),
    today,
    language
  );
  const unused = Array.from(
    { length: LEVEL_COLUMNS - levelColumns(scorecard.settings.scale).length },
    (_, i) => FORM.actual - 1 - i
  );
  const hidden = [...(codesAreSequence(scorecard.units) ? [FORM.sequence] : []), ...unused];
  const widths = widthsWithout(FORM_WIDTHS, hidden);
  const layout = { widths, orientation: 'landscape' } as const;
  const room = roomIn(scorecard.settings.font, layout);
  const start = firstSeen(widths);
  const headerRow = head.lines.length;
  const bodyRow = headerRow + HEADER_ROWS;
  const body = [
    ...scorecard.units.flatMap((unit, i) =>
      unitLines(unit, scorecard, language, several ? i : null)
    ),
    ...organisationLines(scorecard, language),
  ];
  const blank: FormLine = { cells: formCells({}), styles: () => [] };
  const lines = [
    ...body,
    blank,
    ...notesBelow(scorecard, language),
    ...signatures(scorecard, widths, language),
  ].map((line) => begunAt(start, line));
  const heights = lines.map((line) => heightOf(line, room));
  const { taken } = rowsIn(scorecard.settings.font, layout);
  const breaks = pageBreaks(
    lines.map((line, i) => ({ ...line, points: taken(heights[i] ?? 0) })),
    {
      page: pagePoints(layout),
      above: sumOf([...head.heights.map(({ points }) => points), ...HEAD_HEIGHTS].map(taken)),
      repeated: sumOf(HEAD_HEIGHTS.map(taken)),
    }
  );
  const rows = [
    ...head.lines.map((text) => formCells({ [start]: text })),
    ...headerCells(numbers, scorecard.settings.scale, language),
    ...lines.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'string' ? numbers.digits(cell) : cell))
    ),
  ];
  return {
    name,
    role,
    mode: 'replace',
    blocks: [{ row: 0, column: 0, cells: rows }],
    tables: [],
    styles: joinedStyles([
      ...head
        .styles(FORM_COLUMNS - start)
        .map((style) => ({ ...style, area: { ...style.area, column: start } })),
      headerLook(headerRow),
      ...bodyLook(bodyRow, body.length, numbers),
      ...lines.flatMap((line, i) => [
        ...line.styles(bodyRow + i),
        ...spanLook(line, bodyRow + i, room),
      ]),
    ]),
    merges: [...headerMerges(headerRow), ...wideMerges(lines, bodyRow, room)],
    columnWidths: widths,
    rowHeights: [
      ...head.heights,
      ...HEAD_HEIGHTS.map((points, i) => ({ row: headerRow + i, count: 1, points })),
      ...heightRuns(heights, bodyRow),
    ],
    freezeRows: bodyRow,
    freezeColumns: 0,
    gridlines: false,
    tabColor: '#2F5D8A',
    page: {
      orientation: layout.orientation,
      fitToWidth: true,
      repeatRows: [headerRow, headerRow + 1],
      ...(breaks.length === 0 ? {} : { breaks: breaks.map((row) => bodyRow + row) }),
      printArea: { row: 0, column: 0, rows: rows.length, columns: FORM_COLUMNS },
      footer: footer(`${title} · ${head.asOf}`, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
}

/** Of the two header rows. */
const HEAD_HEIGHTS = [36, 20];

/** The unit, or how many there are. */
function subtitleOf(
  { units }: Scorecard,
  numbers: ShownNumbers,
  language: Language
): string | null {
  return units.length > 1
    ? numbers.digits(sheetWordsIn(language).form.units(units.length))
    : (units[0]?.unit ?? null);
}

function signatures(
  { settings }: Scorecard,
  widths: readonly number[],
  language: Language
): readonly FormLine[] {
  const row = signatureRow(settings, widths, language);
  if (row === null) return [];
  const { cells, places, points } = row;
  return [
    {
      cells,
      points,
      spans: places,
      styles: (at) => [
        { area: across(at), font: formFont, wrap: true, horizontal: 'Center', vertical: 'Top' },
      ],
    },
  ];
}

/** A text that runs on from a hidden column runs on from the first that is seen: merged cells show theirs anyway. */
function begunAt(start: number, line: FormLine): FormLine {
  const { cells, span } = line;
  if (start === 0 || span?.column !== 0) return line;
  return {
    ...line,
    cells: formCells({ [start]: cells[0] ?? null }),
    span: { ...span, column: start, columns: span.columns - start },
  };
}

function bodyLook(row: number, rows: number, numbers: ShownNumbers): readonly RangeStyle[] {
  if (rows === 0) return [];
  const columns = (column: number, count = 1): Area => ({ row, column, rows, columns: count });
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
    { area: columns(FORM.score), horizontal: 'Center', numberFormat: numbers.format() },
    { area: columns(FORM.weight), horizontal: 'Center', numberFormat: numbers.format() },
    {
      area: columns(FORM.weighted),
      horizontal: 'Center',
      numberFormat: numbers.format(WEIGHTED_DECIMALS),
    },
  ];
}

/** Notes run across the page, and so do names too long for one line; other names just stand over blank neighbours. */
function wideMerges(
  lines: readonly FormLine[],
  bodyRow: number,
  room: readonly number[]
): readonly Area[] {
  return lines.flatMap((line, i) => {
    const { span, spans = [] } = line;
    const wide = span !== undefined && isWrapped(line, room) ? [span] : [];
    return [...wide, ...spans].map(({ column, columns }) => across(bodyRow + i, column, columns));
  });
}

/** A text over blank neighbours is one line; in a merged cell it is wrapped. */
function spanLook(line: FormLine, row: number, room: readonly number[]): readonly RangeStyle[] {
  const { span } = line;
  if (span === undefined) return [];
  return [{ area: across(row, span.column, span.columns), wrap: isWrapped(line, room) }];
}

function heightOf({ cells, span, points }: FormLine, room: readonly number[]): number {
  if (points !== undefined) return points;
  if (span === undefined) return heightFor(cells, room);
  return heightFor(
    cells,
    room.map((characters, column) => (column === span.column ? spanRoom(span, room) : characters))
  );
}
