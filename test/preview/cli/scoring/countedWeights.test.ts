import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../../../src/engine';
import { scoreFile } from '../../../../src/preview/cli/scoring/scoreFile';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import { kpiBook } from '../../../workbook/file';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-counted-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Row = readonly CellValue[];

/** Lines of groups that `npm run score` prints: of three groups one lacks a result, and one has none. */
async function groupLines(language: string, settings: readonly Row[] = []): Promise<string[]> {
  const book = kpiBook({
    settings: ['setting value', ...settings],
    indicators: [
      'code name group levels weight',
      ['1', 'น้ำประปา', 'ก', 50, 60, 70, 80, 90, 25],
      ['2', 'ถนน', 'ก', 50, 60, 70, 80, 90, 5],
      ['3', 'สวน', 'ข', 50, 60, 70, 80, 90, 60],
      ['4', 'ตลาด', 'ค', 50, 60, 70, 80, 90, 10],
    ],
    results: ['code period actual', ['1', 'Q1', 90], ['3', 'Q1', 60]],
  });
  const file = join(folder, 'kpi.xlsx');
  writeFileSync(file, await saveWorkbook(book));
  const out: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  await scoreFile([file, '--lang', language], terminal);
  return out
    .join('\n')
    .split('\n')
    .filter((line) => /(weight|น้ำหนัก) \d+\.\d\d/.test(line));
}

test('what counts of the weight of a group stands behind it where it is less: by it the total is added up', async () => {
  expect(await groupLines('th')).toEqual([
    '   5.00  น้ำหนัก 30.00 นับ 25.00  ก',
    '   2.00  น้ำหนัก 60.00  ข',
    '      –  น้ำหนัก 10.00 นับ 0.00  ค',
  ]);
  expect((await groupLines('en'))[0]).toBe('   5.00  weight 30.00, counted 25.00  ก');
});

test('where groups do not make the total by the weights of their indicators, none is said to count', async () => {
  expect((await groupLines('en', [['Total rule', 'mean of groups']])).join('\n')).not.toContain(
    'counted'
  );
});
