import { sumOf } from '../../../engine';
import { GAP, type ReportLine } from '../reportSheet';
import type { HeatBlock } from './heatMap';

/** Points of a page, of what stands above the first block, and of a line. */
interface PageRoom {
  readonly page: number;
  readonly above: number;
  /** Of what stands below the last block, on the page of its last rows. */
  readonly below: number;
  readonly pointsOf: (line: ReportLine) => number;
}

/** Rows that a block begins with at the end of a page at least; with fewer it starts on the next. */
const LEAST_ROWS = 3;
/** Programs have the end of a page a little apart. */
const SLACK = 24;

/**
 * Blocks below one another, each with its heads on the page where its rows stand: what does not fit on the rest of a page
 * goes on at the next one, under the same heads.
 */
export function pagedBlocks(
  blocks: readonly HeatBlock[],
  { page, above, below, pointsOf }: PageRoom
): readonly ReportLine[] {
  const sum = (lines: readonly ReportLine[]): number => sumOf(lines.map(pointsOf));
  const lines: ReportLine[] = [];
  let used = above;
  const put = (added: readonly ReportLine[]): void => {
    lines.push(...added);
    used += sum(added);
  };
  const putHeads = (heads: readonly ReportLine[], begins: boolean): void => {
    if (begins) used = 0;
    put(
      heads.map((line, i) => ({ ...line, withNext: true, ...(begins && i === 0 ? BEGINS : {}) }))
    );
  };
  for (const block of blocks) {
    const { heads, rows } = block;
    const first = sum([GAP, ...heads, ...rows.slice(0, LEAST_ROWS)]);
    const begins = lines.length > 0 && used + first + SLACK > page;
    if (lines.length > 0 && !begins) put([GAP]);
    putHeads(heads, begins);
    const after = block === blocks.at(-1) ? below : 0;
    rows.forEach((row, i) => {
      // The last rows go on together, and with what stands below them.
      const together = i === rows.length - LEAST_ROWS ? sum(rows.slice(i)) + after : pointsOf(row);
      if (used + together + SLACK > page && used > sum(heads)) putHeads(heads, true);
      put([row]);
    });
  }
  return lines;
}

const BEGINS = { begins: true } as const;
