import { GAP as LOW } from '../../plan/sheetFont';
import { GAP, type ReportLine } from '../reportSheet';
import type { HeatBlock } from './heatMap';

/** Points of a page, of what stands above the first block, and of a line. */
interface PageRoom {
  readonly page: number;
  readonly above: number;
  readonly pointsOf: (line: ReportLine) => number;
  /** What to plan for a row that is to take so many points. */
  readonly planned: (points: number) => number;
}

/** Rows that a block begins with at the end of a page at least; with fewer it starts on the next. */
const LEAST_ROWS = 3;
/**
 * The row that turns the page: no break parts a row, so one that reaches over the end of the page starts the next, wherever
 * a program, which may shrink the sheet more than another, has that end. Points that it reaches before and beyond it.
 */
const TURN = { before: 20, beyond: 70 };
const TURN_POINTS = TURN.before + TURN.beyond;
/** A page break may part the gap before it: rows so low that no font makes them higher. */
const GAP_POINTS = LOW;

/**
 * Blocks below one another, each with its heads on the page where its rows stand: what does not fit on the rest of a page
 * goes on at the next one, under the same heads.
 */
export function pagedBlocks(blocks: readonly HeatBlock[], room: PageRoom): readonly ReportLine[] {
  const { page, above, pointsOf, planned } = room;
  const sum = (lines: readonly ReportLine[]): number =>
    lines.reduce((points, line) => points + pointsOf(line), 0);
  const lines: ReportLine[] = [];
  let used = above;
  const put = (added: readonly ReportLine[]): void => {
    lines.push(...added);
    used += sum(added);
  };
  const turn = (): void => {
    const left = page - used - TURN.before;
    if (left > 0) put(gapOf(left));
    put([{ ...GAP, points: planned(TURN_POINTS) }]);
    used = TURN_POINTS;
  };
  for (const { heads, rows } of blocks) {
    if (lines.length > 0) put([GAP]);
    const first = sum(heads) + sum(rows.slice(0, LEAST_ROWS));
    if (lines.length > 0 && used + first + TURN.before > page) turn();
    put(heads);
    for (const row of rows) {
      if (used + pointsOf(row) + TURN.before > page && used > TURN_POINTS + sum(heads)) {
        turn();
        put(heads);
      }
      put([row]);
    }
  }
  return lines;
}

function gapOf(points: number): readonly ReportLine[] {
  const rows = Math.max(1, Math.ceil(points / GAP_POINTS));
  return Array.from({ length: rows }, () => ({ ...GAP, points: points / rows }));
}
