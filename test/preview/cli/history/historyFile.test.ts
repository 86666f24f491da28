import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../../../src/engine';
import { historyFile } from '../../../../src/preview/cli/history/historyFile';
import type { HistoryReport } from '../../../../src/preview/cli/history/historyReport';
import { scoreFile } from '../../../../src/preview/cli/scoring/scoreFile';
import { PROFILE_NAMES } from '../../../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../../src/preview/workbook/model/model';
import type { Sheet } from '../../../../src/preview/workbook/model/sheet';
import { kpiBook } from '../../../workbook/file';

jest.setTimeout(240_000);

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-history-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Row = readonly CellValue[];

/** A workbook of a fiscal year with two indicators, from code, period and actual of their results. */
async function yearFile(name: string, year: number | null, results: readonly Row[], first = 50) {
  const book = kpiBook({
    settings: ['setting value', ...(year === null ? [] : [['Fiscal year', year]])],
    indicators: [
      'code name levels weight',
      ['1', 'น้ำประปา', 50, 60, 70, 80, 90, 60],
      ['2', 'ถนน', first, 60, 70, 80, 90, 40],
    ],
    results: ['code period actual', ...results],
  });
  writeFileSync(at(name), await saveWorkbook(book));
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await historyFile(args, terminal);
  const text = out.join('\n').replaceAll(folder, '…');
  return { code, text, err: err.join('\n').replaceAll(folder, '…') };
}

async function report(...args: readonly string[]): Promise<HistoryReport> {
  return JSON.parse((await run(...args, '--json')).text) as HistoryReport;
}

const open = (name: string): Promise<Workbook> => openWorkbook(readFileSync(at(name)));

async function historySheet(name: string): Promise<Sheet> {
  const sheets = (await open(name)).sheets.filter(({ tables }) =>
    tables.some((table) => table.name === 'KpiHistory')
  );
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Error('One sheet was expected');
  return sheet;
}

/** Text of the rows of its table. */
async function rowsIn(name: string): Promise<readonly string[]> {
  const sheet = await historySheet(name);
  const area = sheet.tables[0]?.area;
  if (area === undefined) throw new Error('A table was expected');
  return Array.from({ length: area.rows - 1 }, (_, r) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11]
      .map((c) => {
        const value = sheet.value(area.row + 1 + r, area.column + c);
        return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : (value ?? '');
      })
      .join(' | ')
  );
}

beforeAll(async () => {
  await yearFile('67.xlsx', 2567, [
    ['1', 'Q1', 60],
    ['1', 'Q2', 70],
    ['2', 'Q2', 90],
  ]);
  await yearFile('68.xlsx', 2568, [['1', 'Q1', 80]]);
});

test.each(PROFILE_NAMES)(
  'as %s: two years together, with how they move; the same again changes nothing',
  async (profile) => {
    const files = [at('68.xlsx'), at('67.xlsx')] as const;
    const first = await run(...files, '--out', at('out.xlsx'), '--profile', profile);
    expect(first.code).toBe(0);
    const rows = await rowsIn('out.xlsx');
    expect(rows).toEqual([
      '2567 | ไตรมาส 1 |  |  |  |  | 2 | ไม่ผ่าน เห็นควรปรับปรุง |  |  | 67.xlsx',
      '2567 | ไตรมาส 2 |  |  |  |  | 3.8 | ผ่าน ดี | 1.8 |  | 67.xlsx',
      '2568 | ไตรมาส 1 |  |  |  |  | 4 | ผ่าน ดี | 0.2 | 2 | (สมุดงานนี้)',
      '2567 | ไตรมาส 1 |  | 1 | น้ำประปา | 60 | 2 |  |  |  | 67.xlsx',
      '2567 | ไตรมาส 2 |  | 1 | น้ำประปา | 70 | 3 |  | 1 |  | 67.xlsx',
      '2568 | ไตรมาส 1 |  | 1 | น้ำประปา | 80 | 4 |  | 1 | 2 | (สมุดงานนี้)',
      '2567 | ไตรมาส 2 |  | 2 | ถนน | 90 | 5 |  |  |  | 67.xlsx',
    ]);
    const sheet = await historySheet('out.xlsx');
    expect(sheet.charts).toHaveLength(1);
    // Without the file of the year before: what was kept of it stays.
    const again = await run(at('out.xlsx'), '--out', at('again.xlsx'), '--profile', profile);
    expect(again.code).toBe(0);
    expect(await rowsIn('again.xlsx')).toEqual(rows);
    // Scoring beside it takes it for none of the user's tables.
    const problems: string[] = [];
    const to = {
      out: (line: string) => problems.push(line),
      err: (line: string) => problems.push(line),
    };
    expect(await scoreFile([at('again.xlsx'), '--json'], to)).toBe(0);
    const scored = JSON.parse(problems.join('\n')) as { readonly problems: readonly unknown[] };
    expect(scored.problems).toEqual([]);
  }
);

test('a workbook brings what it has kept of the years before it', async () => {
  await yearFile('69.xlsx', 2569, [['1', 'Q1', 90]]);
  await run(at('68.xlsx'), at('67.xlsx'), '--out', at('68kept.xlsx'));
  const { rows, files } = await report(at('69.xlsx'), at('68kept.xlsx'));
  expect(files[1]).toMatchObject({ fiscalYear: 2568, added: 7, problems: [] });
  const line = rows.filter(({ code, period }) => code === '1' && period === 'Q1');
  expect(line.map(({ fiscalYear, againstYear, file }) => [fiscalYear, againstYear, file])).toEqual([
    [2567, null, '67.xlsx'],
    [2568, 2, '68kept.xlsx'],
    [2569, 1, '(สมุดงานนี้)'],
  ]);
});

test('in English under another name, as Excel keeps “History” for itself; years are C.E.', async () => {
  const { code, text } = await run(
    ...[at('68.xlsx'), at('67.xlsx'), '--lang', 'en', '--out', at('en.xlsx')]
  );
  expect(code).toBe(0);
  expect(text).toContain('…/67.xlsx: fiscal year 2024 (B.E. 2567), 5 scores (new 5');
  expect((await historySheet('en.xlsx')).name).toBe('Score history');
  expect((await rowsIn('en.xlsx'))[0]).toMatch(/^2024 \| Q1 \|/);
  // The other language finds the same sheet, and the same rows.
  await run(at('en.xlsx'), '--lang', 'th', '--out', at('th.xlsx'));
  expect((await historySheet('th.xlsx')).name).toBe('Score history');
  expect((await rowsIn('th.xlsx'))[0]).toMatch(/^2567 \| ไตรมาส 1 \|/);
});

test('other criteria are not comparable; totals are', async () => {
  await yearFile('other.xlsx', 2568, [['2', 'Q2', 90]], 55);
  const { rows } = await report(at('other.xlsx'), at('67.xlsx'));
  const last = rows.filter(({ fiscalYear }) => fiscalYear === 2568);
  expect(last.map(({ code, againstYear }) => [code, againstYear])).toEqual([
    [null, 1.2],
    ['2', 'not comparable'],
  ]);
});

test('two files of one period that differ: the first counts, and it is said', async () => {
  await yearFile('67b.xlsx', 2567, [['1', 'Q1', 90]]);
  const made = await run(at('68.xlsx'), at('67.xlsx'), at('67b.xlsx'), '--lang', 'en');
  expect(made.code).toBe(1);
  expect(made.text).toContain('Q1 2024 · ≠ …/67.xlsx: another file says other scores');
});

test('a file that has no year, no results, or is no workbook is told of, and the others go on', async () => {
  await yearFile('none.xlsx', null, [['1', 'Q1', 90]]);
  await yearFile('blank.xlsx', 2566, [['1', 'Q1', null]]);
  writeFileSync(at('text.xlsx'), 'no workbook');
  const others = [at('none.xlsx'), at('blank.xlsx'), at('text.xlsx'), at('67.xlsx')];
  const { files, rows } = await report(at('68.xlsx'), ...others);
  expect(files.map(({ added, problems }) => [added, problems.length])).toEqual([
    [2, 0],
    [0, 1],
    [0, 1],
    [0, 1],
    [5, 0],
  ]);
  expect(rows).toHaveLength(7);
  const { code, text } = await run(at('68.xlsx'), ...others);
  expect(code).toBe(1);
  expect(text).toContain('โปรดเลือกสมุดงานที่ใช้คำนวณคะแนน');
  // It is no form of departments that is asked for here.
  const english = await run(at('68.xlsx'), ...others, '--lang', 'en');
  expect(english.text).toContain(
    'no Excel workbook (.xlsx, .xlsm). Choose a workbook that is scored.'
  );
  expect(text + english.text).not.toMatch(/แบบรายงานผล|form/);
});

test('a row that somebody has made unreadable stays as it is, and is told of', async () => {
  await run(at('68.xlsx'), at('67.xlsx'), '--out', at('kept.xlsx'));
  const book = await open('kept.xlsx');
  const sheet = book.sheets.find(({ tables }) => tables[0]?.name === 'KpiHistory');
  const area = sheet?.tables[0]?.area;
  if (sheet === undefined || area === undefined) throw new Error('A sheet was expected');
  sheet.set(area.row + 1, 0, 'ปีก่อน');
  writeFileSync(at('kept.xlsx'), await saveWorkbook(book));
  const { code } = await run(at('kept.xlsx'), '--out', at('kept2.xlsx'));
  expect(code).toBe(0);
  const rows = await rowsIn('kept2.xlsx');
  expect(rows).toHaveLength(7);
  expect(rows.at(-1)).toMatch(/^ปีก่อน \| ไตรมาส 1 \|/);
});

test('without --out nothing is written; the workbook itself is never overwritten', async () => {
  const { text } = await run(at('68.xlsx'), at('67.xlsx'), '--lang', 'en');
  expect(text).toContain('Nothing was written');
  const { code, err } = await run(at('68.xlsx'), '--out', at('68.xlsx'));
  expect([code, err]).toEqual([
    2,
    'history: …/68.xlsx: --out is the workbook itself. Choose another name.',
  ]);
});
