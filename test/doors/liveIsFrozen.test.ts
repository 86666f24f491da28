import fc from 'fast-check';
import { runHeadless } from '../../src/preview/cli/headless';
import type { Workbook } from '../../src/preview/workbook/model/model';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../workbook/file';
import { BOTH_WAYS } from './doors';

interface Line {
  readonly levels: readonly (string | number)[];
  readonly actual: string | number | null;
  readonly weight: number;
  readonly group: string;
  readonly method: string;
}

const bounds = fc
  .uniqueArray(fc.integer({ min: -500, max: 20_000 }), { minLength: 5, maxLength: 5 })
  .map((numbers) => numbers.sort((a, b) => a - b).map((number) => number / 100));

/** Level cells as people write them: bare, in words, as ranges; higher or lower is better; some levels absent. */
const levels = fc
  .record({ numbers: bounds, style: fc.integer({ min: 0, max: 5 }) })
  .map(({ numbers, style }): readonly (string | number)[] => {
    switch (style) {
      case 0:
        return numbers;
      case 1:
        return [...numbers].reverse();
      case 2:
        return numbers.map((number) => `ไม่ต่ำกว่าร้อยละ ${number}`);
      case 3:
        return [...numbers].reverse().map((number) => `at most ${number}`);
      case 4:
        return numbers.map((number, i) =>
          i === 0 ? `ไม่เกิน ${number}` : `มากกว่า ${numbers[i - 1]} ถึง ${number}`
        );
      default:
        return ['-', '', '-', ...numbers.slice(3)];
    }
  });

const line: fc.Arbitrary<Line> = fc.record({
  levels,
  actual: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -1000, max: 21_000 }).map((value) => value / 100) },
    { weight: 1, arbitrary: fc.constantFrom(null, 'N/A', 'ไม่ประเมิน', '๘๕', '12,5', 'soon') }
  ),
  weight: fc.integer({ min: 1, max: 400 }).map((value) => value / 10),
  group: fc.constantFrom('ก', 'ข', 'ค'),
  method: fc.constantFrom('step', 'linear'),
});

test('written formulas, once calculated, hold the values of a frozen run', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (lines) => {
      const bytes = await saveWorkbook(book(lines));
      const frozen = await scores(bytes, true, PROFILES.m365);
      for (const excel of BOTH_WAYS) expect(await scores(bytes, false, excel)).toEqual(frozen);
    }),
    { seed: 1, numRuns: 12 }
  );
}, 60_000);

function book(lines: readonly Line[]): Workbook {
  return kpiBook({
    indicators: [
      'group code name levels weight method',
      ...lines.map(({ group, levels, weight, method }, i) => [
        ...[group, `K${i}`, `Indicator ${i}`, ...levels],
        ...[weight, method],
      ]),
    ],
    results: ['code period actual', ...lines.map(({ actual }, i) => [`K${i}`, 'Q1', actual])],
  });
}

const LEVEL = 6;
const COMPARED = [7, 8, 9, 10, 11];

/** Score, Weight, Weighted of every row, Level where there is a score, and the whole table of totals. */
async function scores(
  bytes: Uint8Array,
  freeze: boolean,
  profile: HostProfile
): Promise<unknown[]> {
  const run = await runHeadless(bytes, { lang: 'en', freeze, write: true, profile });
  const workbook = await openWorkbook(run.saved ?? new Uint8Array());
  const sheet = workbook.sheet('Scores');
  const rows = workbook.table('KpiScores')?.table.area;
  const totals = workbook.table('KpiTotals')?.table.area;
  if (!sheet || !rows || !totals) throw new Error('Nothing was written');
  const value = (row: number, column: number): unknown => {
    const found = sheet.value(row, column);
    if (found === '') return null;
    return typeof found === 'number' ? Number(found.toPrecision(12)) : found;
  };
  const lines: unknown[] = [];
  for (let row = rows.row + 1; row < rows.row + rows.rows; row++) {
    const compared = COMPARED.map((column) => value(row, column));
    lines.push([compared[0] === null ? null : value(row, LEVEL), ...compared]);
  }
  for (let row = totals.row + 1; row < totals.row + totals.rows; row++) {
    for (let column = totals.column; column < totals.column + totals.columns; column++) {
      lines.push(value(row, column));
    }
  }
  return lines;
}
