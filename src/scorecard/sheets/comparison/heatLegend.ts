import type { Band } from '../../../engine';
import type { Span } from '../../plan/cellRoom';
import { GROUP_FILL, LINES } from '../../plan/look';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ReportLine } from '../reportSheet';
import { LEFT, titleLine, type HeatBlock } from './heatMap';

/** A band that colours cells, with its range and its name in words. */
export interface LegendBand {
  readonly band: Band;
  /** The least figure of its range; null where no figure of a cell is in it. */
  readonly from: number | null;
  readonly text: string;
}

const CELLS = 3;
/** Cells that it takes beside other lines, with one before it that stays free. */
export const LEGEND_CELLS = 1 + CELLS;

/**
 * The blocks of the first map with what the colours mean: to the right of its only block where there is room, else in a block
 * below it. `across` are the cells that the sheet has to the right of the two on the left.
 */
export function withLegend(
  blocks: readonly HeatBlock[],
  title: string,
  bands: readonly LegendBand[],
  across: number
): readonly HeatBlock[] {
  if (bands.length === 0) return blocks;
  const [only] = blocks;
  const [heading, head] = only?.heads ?? [];
  const used = Math.max(0, ...(only?.rows ?? []).map(({ cells }) => cells.length));
  const hasRoom = LEFT + across >= used + LEGEND_CELLS && bands.length <= (only?.rows.length ?? 0);
  if (blocks.length !== 1 || !only || !heading || !head || !hasRoom) {
    return [...blocks, legendBelow(title, bands, across)];
  }
  const place = { column: LEFT + across - CELLS, columns: CELLS };
  return [
    {
      heads: [heading, beside(head, title, place, { fill: GROUP_FILL, font: { bold: true } })],
      rows: only.rows.map((line, i) => {
        const each = bands[i];
        return each === undefined ? line : beside(line, each.text, place, lookOf(each));
      }),
    },
  ];
}

const lookOf = ({ band }: LegendBand): Omit<RangeStyle, 'area'> => ({
  fill: band.fill,
  font: { color: band.ink },
});

/** The line with a text to its right. */
function beside(
  line: ReportLine,
  text: string,
  place: Span,
  look: Omit<RangeStyle, 'area'>
): ReportLine {
  const { spans = [], styles } = line;
  const cells: PlanCell[] = [...line.cells];
  while (cells.length < place.column + place.columns) cells.push(null);
  cells[place.column] = text;
  return {
    ...line,
    cells,
    spans: [...spans, place],
    styles: (row) => [
      ...(styles?.(row) ?? []),
      { area: { row, rows: 1, ...place }, borders: LINES, horizontal: 'Center', ...look },
    ],
  };
}

/** Under a title two bands beside each other. */
function legendBelow(title: string, bands: readonly LegendBand[], across: number): HeatBlock {
  const left = { column: 0, columns: LEFT };
  const right = { column: LEFT, columns: Math.min(across, CELLS) };
  const pairs = Array.from({ length: Math.ceil(bands.length / 2) }, (_, i) =>
    bands.slice(2 * i, 2 * i + 2)
  );
  return {
    heads: [titleLine(title, across)],
    rows: pairs.map(([one, other]): ReportLine => {
      const first: ReportLine = { cells: [], plain: true };
      const line = one === undefined ? first : beside(first, one.text, left, lookOf(one));
      return other === undefined ? line : beside(line, other.text, right, lookOf(other));
    }),
  };
}
