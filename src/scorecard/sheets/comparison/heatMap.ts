import type { Band, Language } from '../../../engine';
import type { Area, PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { GROUP_FILL, HEADER_FILL, LINES } from '../../plan/look';

/** One cell of a heat map: what stands in it, and the band that colours it. */
export interface HeatCell {
  readonly text: PlanCell;
  readonly band: Band | null;
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
  readonly rows: readonly HeatRow[];
}

/** Cells to the right of the two on the left that fit the page; wider maps go on below. */
export const MOST_COLUMNS = 10;
const LEAST_COLUMNS = 4;
const LEFT = 2;

/** Blocks of a map below one another, and the cells of each: as even as can be, so that none is a strip. */
function blocksOf({ columns }: HeatMap): { readonly blocks: number; readonly width: number } {
  const blocks = Math.max(1, Math.ceil(columns.length / MOST_COLUMNS));
  return { blocks, width: Math.ceil(columns.length / blocks) };
}

/** Cells that the widest block of the maps has to the right of the two on the left. */
export function heatColumns(maps: readonly HeatMap[]): number {
  return Math.max(LEAST_COLUMNS, ...maps.map((map) => blocksOf(map).width));
}

/** A block of a heat map as lines of a report: what stands above its rows, again where they go on, and the rows. */
export interface HeatBlock {
  readonly heads: readonly ReportLine[];
  readonly rows: readonly ReportLine[];
}

/** A heat map in blocks under a title of `across` cells: colour and words together. */
export function heatBlocks(map: HeatMap, across: number): readonly HeatBlock[] {
  const { blocks, width } = blocksOf(map);
  return Array.from({ length: blocks }, (_, i) => i * width).map((from) => ({
    heads: [
      titleLine(map.title, across),
      headLine(map.corner, map.columns.slice(from, from + width)),
    ],
    rows: map.rows.flatMap(({ head, cells }) => {
      const shown = cells.slice(from, from + width);
      return shown.every(({ text }) => text === map.nothing) ? [] : [rowLine(head, shown)];
    }),
  }));
}

/** Text of a score with its band in words: `3.80 ผ่าน ดี`. */
export function inWords(score: string, band: Band | null, language: Language): string {
  return band === null ? score : `${score} ${band.name[language]}`;
}

function titleLine(title: string, width: number): ReportLine {
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

/** The two cells on the left; a name without a rank or code has both. */
function leftOf([mark, name]: HeatRow['head']): Pick<ReportLine, 'cells' | 'span'> {
  return mark === null
    ? { cells: [name, null], span: { column: 0, columns: LEFT } }
    : { cells: [mark, name] };
}

function headLine(corner: HeatRow['head'], columns: readonly string[]): ReportLine {
  const left = leftOf(corner);
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

function rowLine(head: HeatRow['head'], cells: readonly HeatCell[]): ReportLine {
  const left = leftOf(head);
  return {
    ...left,
    cells: [...left.cells, ...cells.map(({ text }) => text)],
    plain: true,
    styles: (row) => [
      { area: across(row, LEFT + cells.length), borders: LINES, wrap: true },
      ...(left.span === undefined
        ? [{ area: { row, column: 0, rows: 1, columns: 1 }, horizontal: 'Center' as const }]
        : []),
      { area: { row, column: LEFT, rows: 1, columns: cells.length }, horizontal: 'Center' },
      ...cells.flatMap(({ band }, i): readonly RangeStyle[] =>
        band === null
          ? []
          : [
              {
                area: { row, column: LEFT + i, rows: 1, columns: 1 },
                fill: band.fill,
                font: { color: band.ink },
              },
            ]
      ),
    ],
  };
}

const across = (row: number, columns: number): Area => ({ row, column: 0, rows: 1, columns });
