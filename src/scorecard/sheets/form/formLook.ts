import { WEIGHTED_DECIMALS } from '../../../engine';
import { cellRoom } from '../../plan/cellRoom';
import { LINES } from '../../plan/look';
import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import { boldRoom, LINE_POINTS, neededHeight, ONE_LINE } from '../../plan/rowHeights';
import { mostLines } from '../../plan/wordLines';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { cellsInWholeLines } from '../../plan/wholeLines';
import { across, formFont, isWrapped, type FormLine, type FormPlaces } from './formLayout';

/** Of the rows of indicators, groups and totals. */
export function bodyLook(
  row: number,
  rows: number,
  at: FormPlaces,
  numbers: ShownNumbers
): readonly RangeStyle[] {
  if (rows === 0) return [];
  const columns = (column: number, count = 1): Area => ({ row, column, rows, columns: count });
  return [
    {
      area: columns(0, at.columns),
      font: formFont,
      vertical: 'Center',
      wrap: true,
      borders: LINES,
    },
    { area: columns(at.sequence), horizontal: 'Center' },
    { area: columns(at.level, at.levels.length + 1), horizontal: 'Center' },
    { area: columns(at.score), horizontal: 'Center', numberFormat: numbers.format() },
    { area: columns(at.weight), horizontal: 'Center', numberFormat: numbers.format() },
    {
      area: columns(at.weighted),
      horizontal: 'Center',
      numberFormat: numbers.format(WEIGHTED_DECIMALS),
    },
  ];
}

/** Notes run across the page, and so do names too long for one line; other names just stand over blank neighbours. */
export function wideMerges(
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
export function spanLook(
  line: FormLine,
  row: number,
  room: readonly number[]
): readonly RangeStyle[] {
  const { span } = line;
  if (span === undefined) return [];
  return [{ area: across(row, span.column, span.columns), wrap: isWrapped(line, room) }];
}

/** Larger letters are made to fit the row's one line; a text that runs over its blank neighbours has their room. */
export function oneLineLook(
  { span, spans }: FormLine,
  row: number,
  { columns }: FormPlaces
): readonly RangeStyle[] {
  return span !== undefined || spans !== undefined
    ? []
    : [{ area: across(row, 0, columns), wrap: false, shrink: true }];
}

/** Points that a line needs, which may be more than a row can have. */
export function heightOf(
  line: FormLine,
  room: readonly number[],
  height: typeof neededHeight = formHeight
): number {
  return line.points ?? height(line.cells, ownRoom(line, room));
}

/** Columns are narrow and words long: where few of them stand in a line, it is shorter than on average. */
function formHeight(cells: readonly PlanCell[], room: readonly number[]): number {
  const byWords = ONE_LINE + (mostLines(cells, room, 1) - 1) * LINE_POINTS;
  return Math.max(neededHeight(cells, room), byWords);
}

/** The line with its texts' lines ended between words; what runs over its blank neighbours is one line. */
export function inWholeLines(line: FormLine, room: readonly number[]): FormLine {
  const runsOver = isWrapped(line, room) ? undefined : line.span?.column;
  const own = ownRoom(line, room).map((characters, i) => (i === runsOver ? 0 : characters));
  return { ...line, cells: cellsInWholeLines(line.cells, own) };
}

/** As much more than counted may it be with lines that end between words. */
const WHOLE_SHARE = 2;

/** Points that a line needs with its lines ended between words; those are counted where a row could lack room for them. */
export function wholeHeightOf(line: FormLine, room: readonly number[], tallest: number): number {
  const height = heightOf(line, room);
  return height * WHOLE_SHARE < tallest ? height : heightOf(inWholeLines(line, room), room);
}

const ownRoom = (line: FormLine, room: readonly number[]): readonly number[] =>
  cellRoom(line, line.bold ? boldRoom(room) : room);
