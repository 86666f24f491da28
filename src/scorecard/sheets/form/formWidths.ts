import { compareNumbers, sumOf } from '../../../engine';
import type { PlanCell } from '../../plan/plan';
import { roomIn, rowsIn } from '../../plan/sheetFont';
import type { FormLine, FormPlaces } from './formLayout';
import { wholeHeightOf } from './formLook';
import { leastBut, leastWidths, raisedTo } from './leastWidths';

/** Characters that the names of indicators are tried with, and by how much they grow. */
const NAMES = { least: 22, step: 4 };
/** A level that fewer of the rows have is rare, and has as few characters as these at least. */
const RARE = { share: 0.1, least: 10 };
/** Rows that widths are chosen by: all where there are no more, else the longest of each column and others evenly among them. */
const LOOKED_AT = { rows: 1000, longest: 50 };

/**
 * Widths of the form with those that names of indicators and criteria have together shared between them so that all texts
 * stand in the highest row that there can be, where that is possible, and the rows are the lowest: long criteria in narrow
 * columns took three pages for what stands on two. Levels are equally wide, but for one that hardly any row has, and one
 * whose texts need more.
 *
 * @param widths - as they are declared, 0 for a hidden column
 */
export function formWidths(
  body: readonly FormLine[],
  at: FormPlaces,
  widths: readonly number[],
  font: string
): readonly number[] {
  const rows = lookedAt(body, [at.indicator, ...at.levels.map((_, i) => at.level + i)]);
  const levels = at.levels.map((_, i) => at.level + i).filter((column) => widths[column] !== 0);
  const isRare = rareIn(rows, levels);
  const sharing = [at.indicator, ...levels];
  const shared = sumOf(sharing.map((column) => widths[column] ?? 0));
  const withNames = (names: number, rare: number): readonly number[] => {
    const each = shareOf(shared - names, levels, isRare, rare);
    return widths.map((width, column) =>
      column === at.indicator ? names : levels.includes(column) ? each(column) : width
    );
  };
  const measured = (tried: readonly number[]): Measured => {
    const layout = { widths: tried, orientation: 'landscape' } as const;
    const room = roomIn(font, layout);
    const { tallest } = rowsIn(font, layout);
    const heights = rows.map((line) => wholeHeightOf(line, room, tallest));
    return {
      widths: tried,
      lost: sumOf(heights.map((points) => Math.max(0, points - tallest))),
      points: sumOf(heights),
    };
  };
  const declared = widths[at.indicator] ?? 0;
  const rares = levels.some(isRare) ? [RARE.least, Infinity] : [Infinity];
  const tried = [widths];
  for (let names = NAMES.least; names < declared; names += NAMES.step)
    tried.push(...rares.map((rare) => withNames(names, rare)));
  const found = tried.map(measured).reduce(better);
  if (found.lost === 0) return found.widths;
  const least = leastWidths(rows, sharing, widths, font);
  const raised = tried
    .map((each) => measured(raisedTo(least, each, sharing)))
    .reduce(better, found);
  if (raised.lost === 0) return raised.widths;
  return leastBut(least, widths, sharing).map(measured).reduce(better, raised).widths;
}

const textLength = (cell: PlanCell | undefined): number =>
  typeof cell === 'string' ? cell.length : 0;

/** The rows that stand for all of a long form, in their order: looking at each with all widths would take longer than scoring. */
function lookedAt(body: readonly FormLine[], columns: readonly number[]): readonly FormLine[] {
  if (body.length <= LOOKED_AT.rows) return body;
  const step = Math.ceil(body.length / LOOKED_AT.rows);
  const chosen = new Set(body.filter((_, i) => i % step === 0));
  for (const column of columns) {
    const lengths = body.map(({ cells }) => textLength(cells[column]));
    const from = [...lengths].sort(compareNumbers).at(-LOOKED_AT.longest) ?? 0;
    body
      .filter((_, i) => (lengths[i] ?? 0) >= from)
      .slice(0, LOOKED_AT.longest)
      .forEach((line) => chosen.add(line));
  }
  return body.filter((line) => chosen.has(line));
}

interface Measured {
  readonly widths: readonly number[];
  /** Points that rows would need beyond the highest that there can be: as much of their texts is cut off. */
  readonly lost: number;
  readonly points: number;
}

function better(best: Measured, other: Measured): Measured {
  const order = compareNumbers(other.lost, best.lost) || compareNumbers(other.points, best.points);
  return order < 0 ? other : best;
}

/** What each of the levels gets of so many characters, a rare one as many as are tried with it at most. */
function shareOf(
  characters: number,
  levels: readonly number[],
  isRare: (column: number) => boolean,
  most: number
): (column: number) => number {
  const rare = levels.filter(isRare);
  const narrow = Math.min(most, characters / levels.length);
  const others = (characters - rare.length * narrow) / Math.max(1, levels.length - rare.length);
  return (column) => (isRare(column) ? narrow : others);
}
/** Whether hardly any row has a criterion in a column of levels, which is a dash where there is none. */
function rareIn(body: readonly FormLine[], levels: readonly number[]): (column: number) => boolean {
  const rows = body.filter(({ span, spans }) => span === undefined && spans === undefined);
  const filled = (column: number): number =>
    rows.filter(({ cells }) => !BLANK.has(cells[column] ?? null)).length;
  const counts = new Map(levels.map((column) => [column, filled(column)]));
  const most = Math.max(0, ...counts.values());
  return (column) => (counts.get(column) ?? 0) < most * RARE.share;
}

const BLANK: ReadonlySet<PlanCell> = new Set([null, '', '-']);
