import type { CellInput } from '../../src/preview/workbook/model/sheet';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';

const UNITS = 50;
const GROUPS = 6;
const QUARTERS = 4;
/** Level cells of four kinds of criteria. */
export const LEVEL_ROWS: readonly (readonly CellInput[])[] = [
  [50, 60, 70, 80, 90],
  ['ร้อยละ 60', 'ร้อยละ 65', 'ร้อยละ 70', 'ร้อยละ 75', 'ร้อยละ 80'],
  ['38.01-39.00', '37.01-38.00', '36.01-37.00', '35.01-36.00', 'ไม่เกิน 35.00'],
  ['ไม่ต่ำกว่า 40', 'ไม่ต่ำกว่า 50', 'ไม่ต่ำกว่า 60', 'ไม่ต่ำกว่า 70', 'ไม่ต่ำกว่า 80'],
];

/**
 * A workbook with `results` rows of quarterly results (four for each indicator) in tables KpiIndicators and KpiResults:
 * 50 units, four kinds of level cells in turn, weights that add up to 100 for each unit.
 */
export function benchBook(results: number): Workbook {
  const indicators = Math.ceil(results / QUARTERS);
  const perUnit = Math.ceil(indicators / UNITS);
  const unit = (i: number): string => `หน่วยงาน ${Math.floor(i / perUnit) + 1}`;
  const inUnit = (i: number): number =>
    Math.min(perUnit, indicators - Math.floor(i / perUnit) * perUnit);
  const workbook = newWorkbook();
  fill(workbook, 'KPI', 'KpiIndicators', [
    ['หน่วยงาน', 'ประเด็นการประเมิน', 'รหัส', 'ตัวชี้วัด', ...levelHeaders(), 'น้ำหนัก'],
    ...Array.from({ length: indicators }, (_, i): CellInput[] => [
      unit(i),
      `ประเด็นที่ ${(i % GROUPS) + 1}`,
      `K${i + 1}`,
      `ร้อยละความสำเร็จของงานที่ ${i + 1}`,
      ...(LEVEL_ROWS[i % LEVEL_ROWS.length] ?? []),
      100 / inUnit(i),
    ]),
  ]);
  fill(workbook, 'Results', 'KpiResults', [
    ['หน่วยงาน', 'รหัส', 'รอบ', 'ผลการปฏิบัติงาน'],
    ...Array.from({ length: results }, (_, i): CellInput[] => {
      const indicator = Math.floor(i / QUARTERS);
      return [unit(indicator), `K${indicator + 1}`, `Q${(i % QUARTERS) + 1}`, actualOf(i)];
    }),
  ]);
  const [blank] = workbook.sheets;
  if (blank) workbook.deleteSheet(blank);
  return workbook;
}

/** Results from 30 to 100 with two decimals, the same in every run. */
export function actualOf(i: number): number {
  return 30 + ((i * 7919) % 7001) / 100;
}

export const levelHeaders = (): string[] => [1, 2, 3, 4, 5].map((level) => `ระดับ ${level}`);

/** Adds a sheet with one table on it, its headers in row 1. */
export function fill(
  workbook: Workbook,
  sheetName: string,
  tableName: string,
  rows: readonly (readonly CellInput[])[]
): void {
  const sheet = workbook.addSheet(sheetName);
  sheet.setCells(0, 0, rows);
  sheet.addTable(
    { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
    tableName
  );
}
