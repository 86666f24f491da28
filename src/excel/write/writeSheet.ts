import type { CellValue } from '../../engine';
import type { Area, Block, PlanCell, RangeStyle, SheetPlan } from '../../scorecard';
import { rowRuns } from '../host/bytes';
import { layCharts } from './chartLayout';
import { plannedConditional, writeConditionals } from './conditionalLayout';
import type { Reserve } from '../host/requestBudget';
import { writeHelp } from './inputHelp';
import { nameMerges } from './mergeNames';
import { passing } from '../host/passing';
import type { Present } from './present';
import { readBack, type ReadBack } from './readBack';
import { layTables, stateOf } from './tableLayout';
import { underHeaders, type TotalsRow, type TotalsRows } from './totalsRow';
import { cellInput } from '../host/textCell';

/**
 * Office.js measures column widths in points: 7 pixels a character and 5 of padding, at 0.75 points a pixel. A column of no
 * width is hidden.
 */
const columnPoints = (characters: number): number =>
  characters === 0 ? 0 : (characters * 7 + 5) * 0.75;

/** Number format of what a plan gives none. */
const PLAIN_FORMAT = 'General';

/** Bytes that queueing one setting takes, about: the range, its format, and the setting itself. */
const SETTING_BYTES = 800;
/** Help with one area: a rule, a prompt and a warning, each with its words. */
const HELP_BYTES = 4_000;
/** What naming one merged area adds to that; some thirty of them share a name. */
const NAMED_MERGE_BYTES = 50;
/** Settings of lines around and inside an area: six borders, each an object with a style and a colour. */
const BORDER_SETTINGS = 15;

/**
 * Writes a planned sheet onto an empty sheet (new, or cleared before). It only queues: requests go out when they would
 * become too large, and the caller sends the last one. Print set-up is not its business
 * (setPages).
 *
 * @param onReadBack - where tables were there before: given the formulas as they read after they have been written, once
 * the request that is being queued has been sent
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  present: Pick<Present, 'tables' | 'totals' | 'charts' | 'mergeNames'>,
  reserve: Reserve,
  onRows: (rows: number) => void,
  onReadBack: (part: ReadBack) => void
): Promise<void> {
  for (const block of plan.blocks) {
    await writeBlock(context, sheet, block, reserve, (range, written) => {
      if (present.tables.length > 0) readBack(range, written).forEach(onReadBack);
      onRows(written.length);
    });
  }
  for (const style of plan.styles) {
    await reserve(settingsOf(style) * SETTING_BYTES);
    applyStyle(sheet, style);
  }
  for (const area of plan.merges) {
    await reserve(SETTING_BYTES);
    rangeOf(sheet, area).merge(false);
  }
  if (plan.mode === 'replace') {
    await reserve(plan.merges.length * NAMED_MERGE_BYTES);
    nameMerges(sheet, present.mergeNames, plan.merges);
  }
  await reserve(plan.columnWidths.length * SETTING_BYTES);
  plan.columnWidths.forEach((width, column) => {
    if (width === null) return;
    const area = { row: 0, column, rows: 1, columns: 1 };
    rangeOf(sheet, area).format.columnWidth = columnPoints(width);
  });
  for (const { row, count, points } of plan.rowHeights) {
    await reserve(SETTING_BYTES);
    rangeOf(sheet, { row, column: 0, rows: count, columns: 1 }).format.rowHeight = points;
  }
  freeze(sheet, plan);
  sheet.showGridlines = plan.gridlines;
  sheet.tabColor = plan.tabColor ?? '';
  layTables(sheet, present.tables, plan.tables.map(stateOf), totalsIn(plan, present.totals));
  for (const help of plan.help ?? []) {
    await reserve(HELP_BYTES);
    writeHelp(rangeOf(sheet, help.area), help);
  }
  writeConditionals(sheet, (plan.conditional ?? []).map(plannedConditional));
  layCharts(sheet, present.charts, plan.charts ?? []);
}

/** The rows of totals under the headers that are written. */
function totalsIn({ tables, blocks }: SheetPlan, totals: TotalsRows): TotalsRows {
  return new Map(
    tables.flatMap(({ name, area }): [string, TotalsRow][] => {
      const row = totals.get(name);
      const block = blocks.find((each) => each.row === area.row && each.column === area.column);
      const headers = block?.cells[0]?.slice(0, area.columns) ?? [];
      return row === undefined ? [] : [[name, underHeaders(row, headers.map(String))]];
    })
  );
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  reserve: Reserve,
  onWritten: (range: Excel.Range, written: readonly (readonly CellValue[])[]) => void
): Promise<void> {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return;
  const inputs = block.cells.map((line: readonly PlanCell[]) => line.map(cellInput));
  const runs = rowRuns(inputs);
  const inParts = runs.length > 1;
  for (const { first, count, bytes } of runs) {
    await reserve(bytes);
    if (inParts) context.application.suspendApiCalculationUntilNextSync();
    const { column } = block;
    const range = rangeOf(sheet, { row: block.row + first, column, rows: count, columns });
    const written = inputs.slice(first, first + count);
    // New cells look as the workbook's style "Normal" does; where that shows days, a weight would be read as one.
    fillFormat(range, PLAIN_FORMAT);
    range.formulas = written;
    onWritten(range, written);
  }
  // What was written while calculation was suspended waits to be asked for.
  if (inParts) context.application.calculate(Excel.CalculationType.recalculate);
}

/** How many settings a style queues, for the size of the request. */
function settingsOf({ area: _area, font = {}, borders, ...rest }: RangeStyle): number {
  const lines = borders === undefined ? 0 : BORDER_SETTINGS;
  return 1 + Object.keys(rest).length + Object.keys(font).length + lines;
}

function applyStyle(sheet: Excel.Worksheet, style: RangeStyle): void {
  const range = rangeOf(sheet, style.area);
  const { format } = range;
  if (style.numberFormat !== undefined) fillFormat(range, style.numberFormat);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.font?.bold !== undefined) format.font.bold = style.font.bold;
  if (style.font?.italic !== undefined) format.font.italic = style.font.italic;
  if (style.font?.color !== undefined) format.font.color = style.font.color;
  if (style.font?.size !== undefined) format.font.size = style.font.size;
  if (style.font?.name !== undefined) format.font.name = style.font.name;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.borders !== undefined) drawBorders(range, style.area, style.borders);
}

/** One text for all cells: the API fills the range with it, and the request stays small. */
function fillFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function drawBorders(range: Excel.Range, area: Area, color: string): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeRight,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
  ];
  if (area.rows > 1) edges.push(Excel.BorderIndex.insideHorizontal);
  if (area.columns > 1) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = color;
  }
}

function freeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { freezeRows, freezeColumns } = plan;
  if (freezeRows > 0 && freezeColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freezeRows, freezeColumns));
  } else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
  else sheet.freezePanes.unfreeze();
}

/** A range for the request that is being queued. */
function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return passing(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
}
