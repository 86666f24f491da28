import type { Area } from '../../scorecard';
import { areaAt } from '../host/address';
import { toHostProblem } from '../host/hostProblem';

/** Above so many, Excel "will fail to return the result". */
const MOST_AREAS = 512;

/**
 * Merged cells within an area; null where Excel cannot tell: before ExcelApi 1.13. With more of them than it tells at once,
 * each half is asked for. It also clears what the user can undo (office-js #5918), so never for a sheet of ours.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 *
 * @throws whatever Excel refuses for another reason than their number
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly Area[] | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const addresses = await addressesIn(context, sheet, area);
  // What crosses from one half into the other may be in both.
  return [...new Set(addresses)].flatMap((address) => areaAt(address) ?? []);
}

async function addressesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly string[]> {
  const { row, column, rows, columns } = area;
  const merged = sheet
    .getRangeByIndexes(row, column, rows, columns)
    .getMergedAreasOrNullObject()
    .load('address');
  try {
    await context.sync();
    return merged.isNullObject ? [] : merged.address.split(',');
  } catch (cause) {
    if (rows === 1 || !mayBeTooMany(cause, area)) throw cause;
  }
  const half = Math.floor(rows / 2);
  const upper = await addressesIn(context, sheet, { ...area, rows: half });
  const lower = await addressesIn(context, sheet, { ...area, row: row + half, rows: rows - half });
  return [...upper, ...lower];
}

/** With which code Excel fails on too many is not documented: any may be it that says nothing else. */
function mayBeTooMany(cause: unknown, { rows, columns }: Area): boolean {
  return rows * columns > MOST_AREAS && toHostProblem(cause).code === 'refused';
}
