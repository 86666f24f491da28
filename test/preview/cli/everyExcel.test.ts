import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreFile } from '../../../src/preview/cli/scoring/scoreFile';
import { PROFILE_NAMES } from '../../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import type { Report } from '../../../src/scorecard';
import { kpiBook } from '../../workbook/file';
import { expectSheetSays } from '../../workbook/sheetSays';

/** Wherever a cell may be blank, one is: levels, results, weights, options, holidays, committee's scores. */
const HOLES = kpiBook({
  indicators: [
    'unit group code partOf name kind period level0 levels target weight direction method combination precision',
    ['A', 'One', '1', '', 'All', '', '', null, 50, 60, 70, 80, 90, null, 10, '', '', '', null],
    ['A', 'One', '2', '', 'Hole', '', '', null, 0, null, 4, null, 8, null, 10, '', '', '', null],
    ['A', 'One', '3', '', 'Less', '', '', null, 9, null, 5, 3, null, null, 10, '', '', '', null],
    [
      'A',
      'One',
      '4',
      '',
      'Upper',
      '',
      '',
      null,
      null,
      null,
      70,
      80,
      90,
      null,
      10,
      '',
      'linear',
      '',
      1,
    ],
    ['A', 'Two', '5', '', 'Six', '', '', 0, null, 20, 30, null, 50, null, 10, '', '', '', null],
    [
      'A',
      'Two',
      '6',
      '',
      'Says',
      '',
      '',
      null,
      'ไม่มี',
      null,
      null,
      null,
      'มี',
      null,
      10,
      '',
      '',
      '',
      null,
    ],
    [
      'A',
      'Two',
      '7',
      '',
      'Days',
      '',
      '',
      null,
      null,
      'ภายใน 20 วันทำการ',
      null,
      null,
      'ภายใน 15 วันทำการ',
      null,
      10,
      '',
      '',
      '',
      null,
    ],
    ['A', 'Two', '8', '', 'Sum', '', '', null, 10, null, 20, 30, 40, null, 10, '', '', 'sum', null],
    [
      'A',
      'Two',
      '9',
      '',
      'Parts',
      '',
      '',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '',
      '',
      '',
      null,
    ],
    [
      'A',
      'Two',
      '9.1',
      '9',
      'Part',
      '',
      '',
      null,
      1,
      null,
      null,
      4,
      null,
      null,
      3,
      'higher',
      '',
      '',
      null,
    ],
    ['A', 'Two', '9.2', '9', 'Part', '', '', null, 5, 4, 3, 2, null, null, 2, '', '', '', null],
    [
      'B',
      'One',
      '10',
      '',
      'Aim',
      'target',
      '',
      null,
      null,
      null,
      null,
      null,
      null,
      80,
      10,
      '',
      '',
      '',
      null,
    ],
    [
      'B',
      'One',
      '11',
      '',
      'Aim',
      'target',
      '',
      null,
      null,
      null,
      null,
      null,
      null,
      80,
      10,
      '',
      'percent of target',
      '',
      null,
    ],
    ['B', 'One', '12', '', 'Zero', '', '', null, 4, 3, 2, 1, 0, null, 10, '', '', '', null],
    ['B', 'One', '13', '', 'None', '', '', null, 1, 2, 3, null, 5, null, null, '', '', '', null],
    ['B', 'Two', '14', '', 'Never', '', '', null, 1, 2, null, 4, 5, null, 10, '', '', '', null],
    ['B', 'Two', '15', '', 'Wrong', '', '', null, 50, 40, 60, null, 90, null, 10, '', '', '', null],
  ],
  results: [
    'unit code period actual numerator denominator override reason',
    ['A', '1', 'Q1', null, null, null, null, null],
    ['A', '1', 'Q2', 0, null, null, null, null],
    ['A', '2', 'Q2', 5, null, null, null, null],
    ['A', '3', 'Q2', 0, null, null, null, null],
    ['A', '4', 'Q2', 75.26, null, null, null, null],
    ['A', '5', 'Q2', 25, null, null, null, null],
    ['A', '6', 'Q2', 'มี', null, null, null, null],
    ['A', '7', 'Q2', '2/10/2568; 22/10/2568', null, null, null, null],
    ['A', '8', 'Q1', 12, null, null, null, null],
    ['A', '8', 'Q2', 9, null, null, null, null],
    ['A', '9.1', 'Q2', null, 10, 4, null, null],
    ['A', '9.2', 'Q2', 2, null, null, 4, 'seen'],
    ['B', '10', 'Q2', 85, null, null, null, null],
    ['B', '11', 'Q2', null, null, null, null, null],
    ['B', '12', 'Q2', 'N/A', null, null, null, null],
    ['B', '13', 'Q2', 2, null, null, null, null],
    ['B', '15', 'Q2', 55, null, null, null, null],
  ],
  settings: ['setting value', ['Fiscal year', 2569], ['Language', null], ['Floor score', null]],
  holidays: ['date holiday', [45943, 'Holiday'], [null, null], [45953, 'Holiday']],
});

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-excels-'));
  writeFileSync(at('holes.xlsx'), await saveWorkbook(HOLES));
});
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60_000);

interface Ended {
  readonly report: Report;
  readonly err: readonly string[];
  readonly workbook: Workbook;
}

async function score(from: string, to: string, ...args: readonly string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  await scoreFile([at(from), '--json', '--out', at(to), ...args], terminal);
  const workbook = await openWorkbook(readFileSync(at(to)));
  return { report: JSON.parse(out.join('\n')) as Report, err, workbook };
}

/** The formula of the first score. */
function firstScore(workbook: Workbook): string | null {
  const scores = workbook.table('KpiScores');
  const row = (scores?.table.area.row ?? 0) + 1;
  return scores?.sheet.formula(row, scores.table.area.column + 7) ?? null;
}

test.each(PROFILE_NAMES)(
  '%s: scored twice, the sheet says what --json says',
  async (name) => {
    const { report } = await score('holes.xlsx', 'any.xlsx');
    const first = await score('holes.xlsx', `${name}.xlsx`, '--profile', name);
    const again = await score(`${name}.xlsx`, `${name}-2.xlsx`, '--profile', name);
    for (const run of [first, again]) {
      expect(run.report).toEqual(report);
      expectSheetSays(run.workbook, run.report);
    }
  },
  180_000
);

test('an Excel without custom functions says that it writes plain formulas; the next one that has them writes functions', async () => {
  const live = await score('holes.xlsx', 'live.xlsx', '--profile', 'm365', '--lang', 'en');
  expect(live.err).toEqual([]);
  expect(firstScore(live.workbook)).toMatch(/^=KPISCORE\(/);
  const there = ['--profile', 'excel2021volume', '--lang', 'en'] as const;
  const plain = await score('live.xlsx', 'plain.xlsx', ...there);
  expect(plain.err).toEqual([
    'score: this Excel does not run functions of add-ins; plain formulas are written instead.',
  ]);
  expect(JSON.stringify(plain.workbook.sheets.map(formulasOf))).not.toContain('KPI');
  expect(plain.report).toEqual(live.report);
  expectSheetSays(plain.workbook, plain.report);
  const values = await score('live.xlsx', 'values.xlsx', '--freeze', ...there);
  expect(values.err).toEqual([]);
  expect(firstScore(values.workbook)).toBeNull();
  const back = await score('plain.xlsx', 'back.xlsx', '--profile', 'strict', '--lang', 'en');
  expect(firstScore(back.workbook)).toBe(firstScore(live.workbook));
  expect(back.report).toEqual(live.report);
  expectSheetSays(back.workbook, back.report);
});

function formulasOf(sheet: Workbook['sheets'][number]): readonly string[] {
  const found: string[] = [];
  sheet.grid.eachFormula((formula) => found.push(formula.replace(/'?KPI[^!]*!/g, '')));
  return found;
}
