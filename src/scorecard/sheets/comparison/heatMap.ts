import type { Band } from '../../../engine';
import type { Span } from '../../plan/cellRoom';
import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { ALERT, GROUP_FILL, HEADER_FILL, LINES } from '../../plan/look';

/** One cell of a heat map: what stands in it, and the band that colours it. */
export interface HeatCell {
  readonly text: PlanCell;
  readonly band: Band | null;
  /** What is to be seen among the others though no band colours it. */
  readonly isAlert?: true;
}

export interface HeatRow {
  /** The two cells on the left: rank or code, and name. */
  readonly head: readonly [PlanCell, PlanCell];
  readonly cells: readonly HeatCell[];
}

export interface HeatMap {
  readonly title: string;
  readonly corner: readonly [PlanCell, PlanCell];
  /** Text of a cell that holds nothing: a row of them is left out of a block. */
  readonly nothing: string;
  readonly columns: readonly string[];
  /** The column of words, which has the room of two: that after it is blank. */
  readonly wide?: number;
  readonly rows: readonly HeatRow[];
}

const LEAST_COLUMNS = 4;
export const LEFT = 2;

/** The columns of a block: from the first to that before the last. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/**
 * Blocks of a map below one another: as even as can be, so that none is a strip. The two cells of what has two stay in one
 * block.
 */
function cutsOf({ columns, wide }: HeatMap, most: number): readonly Cut[] {
  const blocks = Math.max(1, Math.ceil(columns.length / most));
  const width = Math.max(Math.ceil(columns.length / blocks), wide === undefined ? 1 : 2);
  const cuts: Cut[] = [];
  let from = 0;
  do {
    const end = Math.min(from + width, columns.length);
    const to = wide !== undefined && end === wide + 1 ? wide : end;
    cuts.push({ from, to });
    from = to;
  } while (from < columns.length);
  return cuts;
}

/** Cells that the widest block of the maps has to the right of the two on the left; the page takes so many at most. */
export function heatColumns(maps: readonly HeatMap[], most: number): number {
  const cuts = maps.flatMap((map) => cutsOf(map, most));
  return Math.max(LEAST_COLUMNS, ...cuts.map(({ from, to }) => to - from));
}

/** A block of a heat map as lines of a report: what stands above its rows, again where they go on, and the rows. */
export interface HeatBlock {
  readonly heads: readonly ReportLine[];
  readonly rows: readonly ReportLine[];
}

/** A heat map in blocks of at most so many cells, under a title of `across` cells. */
export function heatBlocks(map: HeatMap, across: number, most: number): readonly HeatBlock[] {
  return cutsOf(map, most).map(({ from, to }) => {
    const has = map.wide !== undefined && from <= map.wide && map.wide < to;
    const wide = has ? map.wide - from : undefined;
    return {
      heads: [
        titleLine(map.title, across),
        headLine(map.corner, map.columns.slice(from, to), wide),
      ],
      rows: map.rows.flatMap(({ head, cells }) => {
        const shown = cells.slice(from, to);
        return shown.every(({ text }) => text === map.nothing) ? [] : [rowLine(head, shown, wide)];
      }),
    };
  });
}

export function titleLine(title: string, width: number): ReportLine {
  return {
    cells: [title],
    span: { column: 0, columns: LEFT + width },
    styles: (row) => [
      {
        area: across(row, LEFT + width),
        fill: GROUP_FILL,
        font: { bold: true, size: 11 },
        wrap: false,
      },
    ],
  };
}

/** The two cells on the left; a name without a rank or code has both. With them the places of all that has two. */
function leftOf(
  [mark, name]: HeatRow['head'],
  wide: number | undefined
): { readonly cells: readonly PlanCell[]; readonly spans: readonly Span[] } {
  const words = wide === undefined ? [] : [{ column: LEFT + wide, columns: 2 }];
  return mark === null
    ? { cells: [name, null], spans: [{ column: 0, columns: LEFT }, ...words] }
    : { cells: [mark, name], spans: words };
}

function headLine(
  corner: HeatRow['head'],
  columns: readonly string[],
  wide: number | undefined
): ReportLine {
  const left = leftOf(corner, wide);
  const cells = [...left.cells, ...columns];
  return {
    ...left,
    cells,
    plain: true,
    styles: (row) => [
      {
        area: across(row, cells.length),
        borders: LINES,
        fill: HEADER_FILL,
        font: { bold: true },
        horizontal: 'Center',
        wrap: true,
      },
    ],
  };
}

function rowLine(
  head: HeatRow['head'],
  cells: readonly HeatCell[],
  wide: number | undefined
): ReportLine {
  const left = leftOf(head, wide);
  return {
    ...left,
    cells: [...left.cells, ...cells.map(({ text }) => text)],
    plain: true,
    styles: (row) => [
      { area: across(row, LEFT + cells.length), borders: LINES, wrap: true },
      ...(head[0] !== null
        ? [{ area: { row, column: 0, rows: 1, columns: 1 }, horizontal: 'Center' as const }]
        : []),
      { area: { row, column: LEFT, rows: 1, columns: cells.length }, horizontal: 'Center' },
      ...cells.flatMap(({ band, isAlert }, i): readonly RangeStyle[] => {
        const area = { row, column: LEFT + i, rows: 1, columns: i === wide ? 2 : 1 };
        if (band !== null) return [{ area, fill: band.fill, font: { color: band.ink } }];
        return isAlert ? [{ area, font: { bold: true, color: ALERT } }] : [];
      }),
    ],
  };
}

const across = (row: number, columns: number): Area => ({ row, column: 0, rows: 1, columns });
