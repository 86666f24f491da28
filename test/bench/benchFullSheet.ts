import { HostProblem } from '../../src/excel/host/hostProblem';
import { fill } from './benchBook';
import { runOnWorkbook } from '../../src/preview/cli/headless';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import type { CellInput } from '../../src/preview/workbook/model/sheet';

/** All rows of a sheet under a header row. */
const ROWS = 1_048_575;
const INDICATORS = 1_000;

/** A table of results that fills its sheet: what becomes of it, how long it takes (seconds), and peak memory (MB). */
export async function measureFullSheet(): Promise<string> {
  const workbook = newWorkbook();
  fill(workbook, 'KPI', 'KpiIndicators', [
    ['Code', 'Indicator', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
    ...Array.from({ length: INDICATORS }, (_, i) => [
      `K${i}`,
      `Indicator ${i}`,
      50,
      60,
      70,
      80,
      90,
    ]),
  ]);
  fill(workbook, 'Results', 'KpiResults', [
    ['Code', 'Period', 'Actual'],
    ...Array.from({ length: ROWS }, (_, i): CellInput[] => [
      `K${i % INDICATORS}`,
      `Q${(Math.floor(i / INDICATORS) % 4) + 1}`,
      85,
    ]),
  ]);
  const start = performance.now();
  const outcome = await runOnWorkbook(workbook, { lang: 'en', freeze: false, write: true }).then(
    ({ scorecard }) =>
      `${scorecard.units[0]?.indicators.filter(({ status }) => status === 'scored').length} indicators scored, ` +
      `${scorecard.problems.length.toLocaleString('en')} problems reported`,
    (cause: unknown) => {
      if (cause instanceof HostProblem) return cause.message;
      throw cause;
    }
  );
  const seconds = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  return `${outcome}; ${seconds.toFixed(1)} s, peak ${memory.toFixed(0)} MB`;
}
