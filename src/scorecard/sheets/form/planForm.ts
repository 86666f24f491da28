import { sumOf, type Language } from '../../../engine';
import type { Snapshot } from '../../../tables';
import type { Day } from '../../plan/dates';
import type { PlanCell, SheetPlan, UnitFormRole, WritePlan } from '../../plan/plan';
import { joinedStyles } from '../../plan/joinedStyles';
import { boldRoom, heightRuns, ONE_LINE } from '../../plan/rowHeights';
import { cellsInWholeLines } from '../../plan/wholeLines';
import type { Scorecard } from '../../scoring/scorecard';
import { hasTargetsOnly } from '../../scoring/targetCount';
import { sheetHead } from '../sheetHead';
import { footer } from '../../plan/look';
import { HEADER_ROWS, headerCells, headerLook, headerMerges } from './formHead';
import { spanRoom } from '../../plan/cellRoom';
import { formCells, formPlaces, type FormLine, type FormPlaces } from './formLayout';
import { bodyLook, heightOf, inWholeLines, oneLineLook, spanLook, wideMerges } from './formLook';
import { levelsShown } from './formLevels';
import { formWidths } from './formWidths';
import { notesBelow } from './formNotes';
import { formSignatures } from './formSignatures';
import { shownNumbers, type ShownNumbers } from '../../plan/shownNumbers';
import { codesAreSequence } from './sequence';
import { blankColumns, firstSeen, linesWhereSeen, widthsWithout } from '../../plan/seenColumns';
import { filledPages } from '../../plan/filledPages';
import { joinedAt, pageBreaks } from '../../plan/pageBreaks';
import { pagePoints } from '../../plan/pageRoom';
import { fontFor, roomIn, rowsIn, tableHeight } from '../../plan/sheetFont';
import { headHeight } from '../../plan/headHeight';
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
  const at = formPlaces(levelsShown(scorecard));
  const body = [
    ...scorecard.units.flatMap((unit, i) =>
      unitLines(unit, scorecard, at, language, several ? i : null)
    ),
    ...organisationLines(scorecard, at, language),
  ];
  const hidden = [
    ...(codesAreSequence(scorecard.units) ? [at.sequence] : []),
    ...blankColumns(
      body.map(({ cells }) => cells),
      at.actual
    ).filter((column) => column >= at.level),
  ];
  const font = fontFor(scorecard.settings, language);
  const widths = formWidths(body, at, widthsWithout(at.widths, hidden), font);
  const layout = { widths, orientation: 'landscape' } as const;
  const room = roomIn(font, layout);
  const start = firstSeen(widths);
  const headerRow = head.lines.length;
  const bodyRow = headerRow + HEADER_ROWS;
  const blank: FormLine = { cells: formCells(at, {}), styles: () => [] };
  const below = [{ ...blank, withNext: true as const }, ...notesBelow(scorecard, at, language)];
  const lines = [...body, ...below, ...formSignatures(scorecard, widths, language)].map((line) =>
    inWholeLines(begunAt(start, line, at), room)
  );
  const caption = { column: at.level, columns: at.levels.length };
  const headRoom = boldRoom(room).map((characters, column) =>
    column === at.level ? spanRoom(caption, boldRoom(room)) : characters
  );
  const heads = headerCells(at, numbers, scorecard.settings.scale, language).map((cells) =>
    cellsInWholeLines(cells, headRoom)
  );
  const headHeights = headHeightsOf(heads, at, room, font);
  const { taken, tallest } = rowsIn(font, layout);
  const pages = {
    page: pagePoints(layout),
    above: sumOf([...head.heights.map(({ points }) => points), ...headHeights].map(taken)),
    repeated: sumOf(headHeights.map(taken)),
  };
  const planned = lines.map((line) => ({
    line,
    height: Math.min(tallest, heightOf(line, room)),
  }));
  const pageRows = planned.map(({ line, height }) => ({ ...line, points: taken(height) }));
  const breaks = pageBreaks(
    joinedAt(pageRows, body.length, [lines.length, body.length + below.length], pages),
    pages
  );
  // Criteria are long in narrow columns: their rows are higher for other fonts where the page has room for it.
  const higher = planned.map(({ line, height }) => {
    const most = heightOf(line, room, (cells, own) => tableHeight(font, cells, own));
    return { height, most: Math.max(height, Math.min(tallest, most)) };
  });
  const shares = filledPages(
    higher.map(({ height, most }) => ({ points: taken(height), most: taken(most) })),
    breaks,
    pages
  );
  const heights = higher.map(({ height, most }, i) =>
    Math.floor(height + (most - height) * (shares[i] ?? 0))
  );
  const rows = [
    ...head.lines.map((text) => formCells(at, { [start]: text })),
    ...heads,
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
    styles: linesWhereSeen(
      joinedStyles([
        ...head
          .styles(at.columns - start)
          .map((style) => ({ ...style, area: { ...style.area, column: start } })),
        headerLook(headerRow, at),
        ...bodyLook(bodyRow, body.length, at, numbers),
        ...lines.flatMap((line, i) => [
          ...line.styles(bodyRow + i),
          ...(i < body.length && heights[i] === ONE_LINE ? oneLineLook(line, bodyRow + i, at) : []),
          ...spanLook(line, bodyRow + i, room),
        ]),
      ]),
      widths
    ),
    merges: [...headerMerges(headerRow, at), ...wideMerges(lines, bodyRow, room)],
    columnWidths: widths,
    rowHeights: [
      ...head.heights,
      ...headHeights.map((points, i) => ({ row: headerRow + i, count: 1, points })),
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
      printArea: { row: 0, column: 0, rows: rows.length, columns: at.columns },
      footer: footer(`${title} · ${head.asOf}`, language),
      margins: { top: 36, right: 28, bottom: 42, left: 28 },
    },
  };
}

/** Points of the two header rows: as many as the names of the columns need that stand over both. */
const HEAD_HEIGHTS = { first: 36, second: 20, around: 6 };

function headHeightsOf(
  [names = []]: readonly (readonly PlanCell[])[],
  at: FormPlaces,
  room: readonly number[],
  font: string
): readonly number[] {
  const single = names.map((name, column) => (column === at.level ? null : name));
  const needed = headHeight(font, single, room);
  const { first, second, around } = HEAD_HEIGHTS;
  return [Math.max(first, needed + around - second), second];
}

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

/** A text that runs on from a hidden column runs on from the first that is seen: merged cells show theirs anyway. */
function begunAt(start: number, line: FormLine, at: FormPlaces): FormLine {
  const { cells, span } = line;
  if (start === 0 || span?.column !== 0) return line;
  return {
    ...line,
    cells: formCells(at, { [start]: cells[0] ?? null }),
    span: { ...span, column: start, columns: span.columns - start },
  };
}
