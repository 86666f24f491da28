import { sumOf } from '../../../engine';
import type { PlanCell } from '../../plan/plan';
import { roomIn } from '../../plan/sheetFont';
import type { FormLine, FormPlaces } from './formLayout';
import { heightOf } from './formLook';

/** Characters that the names of indicators are tried with, and by how much they grow. */
const NAMES = { least: 22, step: 4 };
/** A level that fewer of the rows have is rare, and has as many characters at most. */
const RARE = { share: 0.1, width: 10 };

/**
 * Widths of the form with those that names of indicators and criteria have together shared between them so that the rows are
 * the lowest: long criteria in narrow columns took three pages for what stands on two. Levels are equally wide, but for one
 * that hardly any row has.
 *
 * @param widths - as they are declared, 0 for a hidden column
 */
export function formWidths(
  body: readonly FormLine[],
  at: FormPlaces,
  widths: readonly number[],
  font: string
): readonly number[] {
  const levels = at.levels.map((_, i) => at.level + i).filter((column) => widths[column] !== 0);
  const isRare = rareIn(body, levels);
  const shared = sumOf([at.indicator, ...levels].map((column) => widths[column] ?? 0));
  const withNames = (names: number): readonly number[] => {
    const each = shareOf(shared - names, levels, isRare);
    return widths.map((width, column) =>
      column === at.indicator ? names : levels.includes(column) ? each(column) : width
    );
  };
  const pointsWith = (tried: readonly number[]): number => {
    const room = roomIn(font, { widths: tried, orientation: 'landscape' });
    return sumOf(body.map((line) => heightOf(line, room)));
  };
  const declared = widths[at.indicator] ?? 0;
  let best = { widths, points: pointsWith(widths) };
  for (let names = NAMES.least; names < declared; names += NAMES.step) {
    const tried = withNames(names);
    const points = pointsWith(tried);
    if (points < best.points) best = { widths: tried, points };
  }
  return best.widths;
}

/** What each of the levels gets of so many characters. */
function shareOf(
  characters: number,
  levels: readonly number[],
  isRare: (column: number) => boolean
): (column: number) => number {
  const rare = levels.filter(isRare);
  const equal = characters / levels.length;
  const narrow = Math.min(RARE.width, equal);
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
