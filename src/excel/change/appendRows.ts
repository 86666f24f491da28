import type { AppendPlan } from '../../scorecard';
import { areaAddress, localAddress } from '../host/address';
import { rowRuns } from '../host/bytes';
import { HostProblem } from '../host/hostProblem';
import type { Reserve } from '../host/requestBudget';
import { cellInput } from '../host/textCell';

/** Cells whose contents and formats fit one answer. */
const CELLS_PER_SYNC = 20_000;

/** What must be known to take appended rows away again. Their cells were blank. */
export interface AppendBackup {
  readonly plan: AppendPlan;
  /** Address of the table before; null for a plain range. */
  readonly address: string | null;
  /** Number formats of the cells that will be written. */
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Makes sure that rows can be added: the table is where it was read, the sheet is not protected, the table can grow, and
 * every cell that will be written is blank. Writes nothing.
 *
 * @throws HostProblem `gone`, `protected`, `cannotGrow` or `noRoom`
 */
export async function prepareAppend(
  context: Excel.RequestContext,
  plan: AppendPlan
): Promise<AppendBackup> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const protection = sheet.protection.load('protected');
  const others = sheet.tables.load('items/name,items/showTotals');
  const table = plan.table === null ? null : sheet.tables.getItemOrNullObject(plan.table);
  table?.load('name,showTotals');
  await context.sync();
  if (protection.protected) throw new HostProblem('protected', { name: plan.sheet });
  if (table?.isNullObject) throw new HostProblem('gone');
  const range = table?.getRange().load('address') ?? null;
  const places = others.items
    .filter(({ name }) => name !== plan.table)
    .map((other) => other.getRange().load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  const address = range === null ? null : localAddress(range.address);
  if (address !== null && address !== areaAddress(plan.area)) throw new HostProblem('gone');
  const overlaps = places.some(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      rowIndex < plan.row + plan.rows &&
      plan.row < rowIndex + rowCount &&
      columnIndex < plan.area.column + plan.area.columns &&
      plan.area.column < columnIndex + columnCount
  );
  if (overlaps) throw new HostProblem('noRoom', { name: plan.table ?? plan.sheet });
  if (grows(plan)) {
    if (plan.table !== null && table?.showTotals) {
      const missing = plan.row + plan.rows - plan.area.row - plan.area.rows;
      throw new HostProblem('cannotGrow', { name: `${plan.table}: ${missing}` });
    }
  }
  return { plan, address, numberFormats: await blankRegion(context, sheet, plan) };
}

const grows = ({ area, row, rows }: AppendPlan): boolean => row + rows > area.row + area.rows;

/** Number formats of the region; refuses where one of its cells holds anything. */
async function blankRegion(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: AppendPlan
): Promise<readonly (readonly string[])[]> {
  const { area, row, rows } = plan;
  const inTable = area.row + area.rows;
  const written = new Set(
    plan.blocks.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, i) => column + i))
  );
  const formats: string[][] = [];
  const step = Math.max(1, Math.floor(CELLS_PER_SYNC / area.columns));
  for (let first = row; first < row + rows; first += step) {
    const count = Math.min(step, row + rows - first);
    const part = sheet
      .getRangeByIndexes(first, area.column, count, area.columns)
      .load('formulas,numberFormat');
    await context.sync();
    const taken = (part.formulas as unknown[][]).some((line, r) =>
      line.some(
        // In the table's own blank rows, formulas of the user's columns stay and are no obstacle.
        (cell, c) => cell !== '' && (first + r >= inTable || written.has(area.column + c))
      )
    );
    if (taken) throw new HostProblem('noRoom', { name: plan.table ?? plan.sheet });
    formats.push(...(part.numberFormat as string[][]));
  }
  return formats;
}

const canResize = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/** Makes the table long enough; before ExcelApi 1.13 by adding blank rows to it. */
function grow(table: Excel.Table, { area, row, rows }: AppendPlan): void {
  const wanted = row + rows - area.row;
  if (canResize()) {
    table.resize(areaAddress({ ...area, rows: wanted }));
    return;
  }
  const blank = Array.from({ length: area.columns }, () => '');
  const more = Array.from({ length: wanted - area.rows }, () => blank);
  table.rows.add(undefined, more);
}

/** Gives the table its old size again, wherever growing it broke off. */
async function shrink(
  context: Excel.RequestContext,
  table: Excel.Table,
  address: string,
  rows: number
): Promise<void> {
  if (canResize()) {
    table.resize(address);
    return;
  }
  const now = table.getRange().load('rowCount');
  await context.sync();
  // The header is no row of the body; the last row goes first.
  for (let last = now.rowCount - 2; last >= rows - 1; last--) table.rows.getItemAt(last).delete();
}

/** Queues the rows of a prepared plan; requests go out as they fill. */
export async function appendRows(
  context: Excel.RequestContext,
  { plan }: AppendBackup,
  reserve: Reserve,
  onRows: (rows: number) => void
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && grows(plan)) {
    grow(sheet.tables.getItem(plan.table), plan);
  }
  for (const { row, column, cells } of plan.blocks) {
    const inputs = cells.map((line) => line.map(cellInput));
    for (const { first, count, bytes } of rowRuns(inputs)) {
      await reserve(bytes);
      const width = inputs[0]?.length ?? 0;
      const range = sheet.getRangeByIndexes(row + first, column, count, width);
      // A column shown as percentages would make 80 mean 8000%.
      (range as { numberFormat: unknown }).numberFormat = 'General';
      range.formulas = inputs.slice(first, first + count);
    }
  }
  for (const column of plan.textColumns) {
    const range = sheet.getRangeByIndexes(plan.row, column, plan.rows, 1);
    (range as { numberFormat: unknown }).numberFormat = '@';
  }
  onRows(plan.rows);
}

/** Takes appended rows away: the table gets its old size, the cells are blank again and look as before. */
export async function takeBackRows(
  context: Excel.RequestContext,
  { plan, address, numberFormats }: AppendBackup
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  if (plan.table !== null && address !== null && grows(plan)) {
    await shrink(context, sheet.tables.getItem(plan.table), address, plan.area.rows);
  }
  if (grows(plan)) {
    // Excel may have filled the user's calculated columns as the table grew; nothing was there before.
    const { area } = plan;
    const first = Math.max(plan.row, area.row + area.rows);
    const rows = plan.row + plan.rows - first;
    sheet.getRangeByIndexes(first, area.column, rows, area.columns).clear('Contents');
  }
  for (const { row, column, cells } of plan.blocks) {
    sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).clear('Contents');
  }
  await context.sync();
  const step = Math.max(1, Math.floor(CELLS_PER_SYNC / plan.area.columns));
  for (let first = 0; first < numberFormats.length; first += step) {
    const part = numberFormats.slice(first, first + step);
    const range = sheet.getRangeByIndexes(
      plan.row + first,
      plan.area.column,
      part.length,
      plan.area.columns
    );
    range.numberFormat = part.map((line) => [...line]);
    await context.sync();
  }
}
