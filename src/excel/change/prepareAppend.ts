import type { AppendPlan } from '../../scorecard';
import { addressText, quoteSheet } from '../../tables';
import { areaAddress, localAddress } from '../host/address';
import { loadFilters, refuseFiltered } from '../host/filters';
import { HostProblem } from '../host/hostProblem';
import { pastFormulas, writtenColumns } from './pastFormulas';
import { rowParts } from './rowParts';

/** What must be known to take appended rows away again. Their cells were blank. */
export interface AppendBackup {
  readonly plan: AppendPlan;
  /** The table has a row of totals, which moves down, with what stands below it, as rows are added above it. */
  readonly totals: boolean;
  /** Number formats of the cells that will be written, as far as they are there now. */
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Makes sure that rows can be added: the table is where it was read, the sheet is not protected, the table can grow, and
 * every cell that will be written is blank or new. Rows with formulas there are passed over. Writes nothing.
 *
 * @throws HostProblem `gone`, `protected`, `filtered` or `noRoom`
 */
export async function prepareAppend(
  context: Excel.RequestContext,
  planned: AppendPlan
): Promise<AppendBackup> {
  const sheet = context.workbook.worksheets.getItem(planned.sheet);
  const protection = sheet.protection.load('protected');
  const others = sheet.tables.load('items/name,items/showTotals');
  const filters = loadFilters(sheet, planned.sheet);
  const table = planned.table === null ? null : sheet.tables.getItemOrNullObject(planned.table);
  table?.load('name,showTotals');
  await context.sync();
  if (protection.protected) throw new HostProblem('protected', { name: planned.sheet });
  if (table?.isNullObject) throw new HostProblem('gone');
  refuseFiltered(filters);
  const range = table?.getRange().load('address') ?? null;
  const places = others.items
    .filter(({ name }) => name !== planned.table)
    .map((other) => ({
      name: other.name,
      range: other.getRange().load('address,rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();
  const address = range === null ? null : localAddress(range.address);
  const totals = table?.showTotals ?? false;
  const whole = { ...planned.area, rows: planned.area.rows + (totals ? 1 : 0) };
  if (address !== null && address !== areaAddress(whole)) throw new HostProblem('gone');
  const plan = await pastFormulas(context, planned);
  const moving = totals && grows(plan);
  const end = moving ? Infinity : plan.row + plan.rows;
  const inTheWay = places.find(
    ({ range: { rowIndex, columnIndex, rowCount, columnCount } }) =>
      rowIndex < end &&
      plan.row < rowIndex + rowCount &&
      columnIndex < plan.area.column + plan.area.columns &&
      plan.area.column < columnIndex + columnCount
  );
  if (inTheWay !== undefined) {
    const { name, range: its } = inTheWay;
    throw noRoom(plan, `${name}, ${quoteSheet(plan.sheet)}!${localAddress(its.address)}`);
  }
  const rows = moving ? plan.area.row + plan.area.rows - plan.row : plan.rows;
  const numberFormats = await blankRegion(context, sheet, { ...plan, rows });
  return { plan, totals, numberFormats };
}

const noRoom = (plan: AppendPlan, at: string): HostProblem =>
  new HostProblem('noRoom', { name: plan.table ?? plan.sheet, at });

/** How many rows do not fit into the table as it is. */
export const rowsMissing = ({ area, row, rows }: AppendPlan): number =>
  Math.max(0, row + rows - area.row - area.rows);

export const grows = (plan: AppendPlan): boolean => rowsMissing(plan) > 0;

/** Number formats of the region; refuses where one of its cells holds anything. */
async function blankRegion(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: AppendPlan
): Promise<readonly (readonly string[])[]> {
  const { area, row, rows } = plan;
  const inTable = area.row + area.rows;
  const written = writtenColumns(plan);
  const formats: string[][] = [];
  for (const { row: first, count } of rowParts(row, rows, area.columns)) {
    const part = sheet
      .getRangeByIndexes(first, area.column, count, area.columns)
      .load('formulas,numberFormat');
    await context.sync();
    for (const [r, line] of (part.formulas as unknown[][]).entries()) {
      const taken = line.findIndex(
        // In the table's own blank rows, formulas of the user's columns stay and are no obstacle.
        (cell, c) => cell !== '' && (first + r >= inTable || written.has(area.column + c))
      );
      if (taken >= 0) {
        const at = { sheet: plan.sheet, row: first + r, column: area.column + taken };
        throw noRoom(plan, addressText(at));
      }
    }
    formats.push(...(part.numberFormat as string[][]));
  }
  return formats;
}
