import { fill, actualOf, LEVEL_ROWS, levelHeaders } from './benchBook';
import { runHeadless } from '../../src/preview/cli/headless';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { CellInput } from '../../src/preview/workbook/model/sheet';
import { SUMMARY_ROLES } from '../../src/scorecard';

const GROUPS = 6;
const QUARTERS = 4;

/** A workbook by what its cost grows with: the indicators of one unit, or the units. */
export interface GrowthSize {
  readonly units: number;
  /** Indicators of each unit, with four quarters of results each. */
  readonly each: number;
}

export const GROWTH_SIZES: readonly GrowthSize[] = [
  { units: 1, each: 200 },
  { units: 1, each: 2_000 },
  { units: 1, each: 20_000 },
  { units: 1_000, each: 30 },
];

/** One whole run on a file: seconds, and the peak memory of its process in megabytes. */
export interface GrowthFigures {
  readonly seconds: number;
  readonly peakMemory: number;
}

/** The bytes of such a workbook; units hold the same indicators, so that they are compared with each other. */
export async function growthFile({ units, each }: GrowthSize): Promise<Uint8Array> {
  const unit = (i: number): string => `หน่วยงาน ${Math.floor(i / each) + 1}`;
  const inUnit = (i: number): number => (i % each) + 1;
  const workbook = newWorkbook();
  fill(workbook, 'KPI', 'KpiIndicators', [
    ['หน่วยงาน', 'ประเด็นการประเมิน', 'รหัส', 'ตัวชี้วัด', ...levelHeaders(), 'น้ำหนัก'],
    ...Array.from({ length: units * each }, (_, i): CellInput[] => [
      unit(i),
      `ประเด็นที่ ${(i % GROUPS) + 1}`,
      `K${inUnit(i)}`,
      `ร้อยละความสำเร็จของงานที่ ${inUnit(i)}`,
      ...(LEVEL_ROWS[i % LEVEL_ROWS.length] ?? []),
      100 / each,
    ]),
  ]);
  fill(workbook, 'Results', 'KpiResults', [
    ['หน่วยงาน', 'รหัส', 'รอบ', 'ผลการปฏิบัติงาน'],
    ...Array.from({ length: units * each * QUARTERS }, (_, i): CellInput[] => {
      const indicator = Math.floor(i / QUARTERS);
      return [unit(indicator), `K${inUnit(indicator)}`, `Q${(i % QUARTERS) + 1}`, actualOf(i)];
    }),
  ]);
  const [blank] = workbook.sheets;
  if (blank) workbook.deleteSheet(blank);
  return saveWorkbook(workbook);
}

/** Scores only (`--json`), or with Scores and every summary sheet written and saved. To be called in a process of its own. */
export async function measureGrowth(bytes: Uint8Array, write: boolean): Promise<GrowthFigures> {
  const start = performance.now();
  const { report } = await runHeadless(bytes, { write, sheets: SUMMARY_ROLES });
  if (!write) JSON.stringify(report, null, 2);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}

/** By which power of the size the time grows: 1 is in proportion, 2 the square. */
export function exponent(
  sizes: readonly [number, number],
  times: readonly [number, number]
): number {
  return Math.log(times[1] / times[0]) / Math.log(sizes[1] / sizes[0]);
}
