import type { Area } from '../../scorecard';
import { areaAt } from '../host/address';

/**
 * Merged cells within an area; null where Excel cannot tell: before ExcelApi 1.13, or with more of them in a row than it
 * counts. Above 512 it gives no result, so then each half is asked for.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly Area[] | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const addresses = await addressesIn(context, sheet, area);
  if (addresses === null) return null;
  // What crosses from one half into the other is in both.
  return [...new Set(addresses)].flatMap((address) => areaAt(address) ?? []);
}

async function addressesIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly string[] | null> {
  const { row, column, rows, columns } = area;
  const merged = sheet
    .getRangeByIndexes(row, column, rows, columns)
    .getMergedAreasOrNullObject()
    .load('address');
  try {
    await context.sync();
    return merged.isNullObject ? [] : merged.address.split(',');
  } catch {
    if (rows === 1) return null;
  }
  const half = Math.floor(rows / 2);
  const upper = await addressesIn(context, sheet, { ...area, rows: half });
  if (upper === null) return null;
  const lower = await addressesIn(context, sheet, { ...area, row: row + half, rows: rows - half });
  return lower === null ? null : [...upper, ...lower];
}
