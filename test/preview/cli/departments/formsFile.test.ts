import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planEntryForms } from '../../../../src/excel/change/entryForms';
import { formFile } from '../../../../src/file/write/formFile';
import { formsFile } from '../../../../src/preview/cli/departments/formsFile';
import type { FormsReport } from '../../../../src/preview/cli/departments/formsReport';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import { cellsIn } from '../../../../src/preview/workbook/model/area';
import type { Sheet } from '../../../../src/preview/workbook/model/sheet';
import { readStamp } from '../../../../src/scorecard/departments/formStamp';
import { kpiBook } from '../../../workbook/file';
import { twoUnits } from '../../../workbook/departments';
import { connect } from '../../../workbook/host';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-forms-'));
  writeFileSync(at('kpi.xlsx'), await saveWorkbook(twoUnits()));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await formsFile(args, { out: (l) => out.push(l), err: (l) => err.push(l) });
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(folder, '…') };
}

async function sheetOf(...names: readonly string[]): Promise<Sheet> {
  const { sheets } = await openWorkbook(readFileSync(at(...names)));
  const [sheet, ...others] = sheets;
  if (sheet === undefined || others.length > 0) throw new Error('One sheet was expected');
  return sheet;
}

/** The rows below the headers, by header. */
function rowsOf(sheet: Sheet): readonly Readonly<Record<string, unknown>>[] {
  const used = sheet.usedArea(false);
  const all = used === null ? [] : sheet.values({ ...used, row: 0, column: 0 });
  const top = all.findIndex(([first]) => first === 'รหัส' || first === 'Code');
  const headers = (all[top] ?? []).map(String);
  return all
    .slice(top + 1)
    .filter(([code]) => code !== null)
    .map((cells) => Object.fromEntries(cells.map((cell, i) => [headers[i] ?? '', cell])));
}

test('a form for each unit: criteria in words, what is known already, how much is filled, and a stamp', async () => {
  const before = readFileSync(at('kpi.xlsx'));
  const { code, out, err } = await run(at('kpi.xlsx'), '--period', 'Q2', '--out', at('th'));
  expect([code, err]).toEqual([0, '']);
  expect(out.replaceAll(folder, '…')).toBe(
    [
      '…/th/Q2 กองคลัง.xlsx: กรอกแล้ว 3 จาก 5 ตัวชี้วัด',
      '…/th/Q2 กองช่าง.xlsx: กรอกแล้ว 0 จาก 3 ตัวชี้วัด',
      'แบบรายงานผลไตรมาส 2 2 ไฟล์',
    ].join('\n')
  );
  expect(readFileSync(at('kpi.xlsx'))).toEqual(before);
  const sheet = await sheetOf('th', 'Q2 กองคลัง.xlsx');
  expect(sheet.name).toBe('แบบรายงานผล');
  const rows = rowsOf(sheet);
  expect(rows.map((row) => row['รหัส'])).toEqual(['1', '2', '3', '4', '5']);
  expect(rows[0]).toMatchObject({
    ตัวชี้วัด: 'ร้อยละการจัดเก็บภาษี',
    น้ำหนัก: 30,
    เกณฑ์การให้คะแนน: 'ระดับ 1: 60\nระดับ 2: 70\nระดับ 3: 80\nระดับ 4: 90\nระดับ 5: 95',
    ผลการปฏิบัติงาน: 88.5,
    หลักฐาน: 'บันทึก 1',
    หมายเหตุ: 'ก',
  });
  expect(rows[1]).toMatchObject({ เกณฑ์การให้คะแนน: 'ระดับ 5: มี', ผลการปฏิบัติงาน: null });
  expect(rows[2]).toMatchObject({ ผลการปฏิบัติงาน: null, ไม่ประเมิน: 'ไม่ประเมิน', เหตุผล: 'ยังไม่จัดซื้อ' });
  expect(rows[4]).toMatchObject({ ผลการปฏิบัติงาน: null, ตัวตั้ง: 45, ตัวหาร: 50 });
  const counter = cellsOf(sheet).find(([row, column]) => sheet.formula(row, column) !== null) ?? [
    0, 0,
  ];
  expect(sheet.value(...counter)).toBe(3);
  expect(sheet.style(...counter).numberFormat).toBe('"กรอกแล้ว "0" จาก 5 ตัวชี้วัด"');
  const stamp = readStamp(sheet.workbook.name('KPI_FORM', null)?.formula ?? '');
  expect(stamp).toMatchObject({ version: 1, unit: 'กองคลัง', period: 'Q2', fiscalYear: 2569 });
});

const cellsOf = (sheet: Sheet) => [
  ...cellsIn(sheet.usedArea(false) ?? { row: 0, column: 0, rows: 0, columns: 0 }),
];

test('the files are those that the pane makes, byte for byte', async () => {
  connect(twoUnits());
  const { forms, names } = await planEntryForms({ period: 'Q2' });
  expect(names).toEqual(['Q2 กองคลัง.xlsx', 'Q2 กองช่าง.xlsx']);
  for (const [i, form] of forms.entries()) {
    expect(formFile(form)).toEqual(new Uint8Array(readFileSync(at('th', names[i] ?? ''))));
  }
});

test('only what is to be filled in is unlocked, without a password, and the form says so', async () => {
  const sheet = await sheetOf('th', 'Q2 กองช่าง.xlsx');
  expect(sheet.protection).toEqual({ allowed: ['formatColumns', 'formatRows'] });
  expect(sheet.values({ row: 0, column: 0, rows: 4, columns: 1 }).flat().join('\n')).toContain(
    'โดยไม่มีรหัสผ่าน'
  );
  const rows = cellsOf(sheet)
    .filter(([row, column]) => !sheet.style(row, column).locked)
    .map(([row, column]) => [sheet.value(row, 0), column]);
  // Result, not assessed, reason, evidence and note; nothing of the indicator that its parts make.
  const open = (code: string) => [5, 6, 7, 8, 9].map((column) => [code, column]);
  expect(rows).toEqual([...open('1.1'), ...open('1.2'), ...open('2')]);
  expect(rowsOf(sheet)[0]).toMatchObject({
    รหัส: '1',
    เกณฑ์การให้คะแนน: expect.stringContaining('1.1, 1.2') as string,
  });
});

test('Excel itself checks and helps, by what the criteria compare', async () => {
  const sheet = await sheetOf('th', 'Q2 กองคลัง.xlsx');
  const column =
    rowsOf(sheet)[0] === undefined
      ? -1
      : Object.keys(rowsOf(sheet)[0] ?? {}).indexOf('ผลการปฏิบัติงาน');
  const found = sheet.validations
    .filter(({ areas }) => areas.some((area) => area.column === column))
    .map(({ type, formulas, prompt, alert }) => [type, formulas[0], prompt.message, alert.style]);
  expect(found).toEqual([
    ['decimal', '-1000000000000000', 'พิมพ์เป็นตัวเลข เช่น 85', 'warning'],
    ['list', '"5,0"', expect.stringContaining('เลือกระดับ'), 'warning'],
    ['custom', 'TRUE', expect.stringContaining('ขั้นตอน'), 'warning'],
    ['custom', 'TRUE', expect.stringContaining('30/9/2569'), 'warning'],
  ]);
  for (const { prompt, alert } of sheet.validations) {
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
    expect(alert.message.length).toBeLessThanOrEqual(225);
  }
});

test('prints on A4 across the page with the headers on every page', async () => {
  const { page } = await sheetOf('th', 'Q2 กองคลัง.xlsx');
  expect(page).toMatchObject({ orientation: 'landscape', titleRows: [5, 5] });
});

test('in English, as JSON, for one unit', async () => {
  const args = [
    '--period',
    'Q2',
    '--unit',
    ' กองช่าง ',
    '--lang',
    'en',
    '--out',
    at('en'),
    '--json',
  ];
  const { code, out } = await run(at('kpi.xlsx'), ...args);
  expect(code).toBe(0);
  expect(JSON.parse(out) as FormsReport).toEqual({
    period: 'Q2',
    forms: [{ file: at('en', 'Q2 กองช่าง.xlsx'), unit: 'กองช่าง', expected: 3, filled: 0 }],
    problems: [],
  });
  const sheet = await sheetOf('en', 'Q2 กองช่าง.xlsx');
  expect(rowsOf(sheet)[3]).toMatchObject({ Code: '2', Criteria: 'Target: 12' });
});

test('a workbook without units gives one form', async () => {
  const book = kpiBook({
    indicators: ['code name level1 level2 level3 level4 level5', ['1', 'Roads', 1, 2, 3, 4, 5]],
    results: ['code period actual', ['1', 'Q1', 2]],
  });
  writeFileSync(at('one.xlsx'), await saveWorkbook(book));
  const { code } = await run(at('one.xlsx'), '--period', 'Q1', '--lang', 'en', '--out', at('one'));
  expect([code, readdirSync(at('one'))]).toEqual([0, ['Q1 Whole organisation.xlsx']]);
});

test('forms that are there already stay as they are, unless --replace', async () => {
  const args = [at('kpi.xlsx'), '--period', 'Q2', '--out', at('twice')];
  await run(...args, '--unit', 'กองช่าง');
  const file = at('twice', 'Q2 กองช่าง.xlsx');
  writeFileSync(file, 'filled in by hand');
  const again = await run(...args);
  expect([again.code, again.out, again.err]).toEqual([
    2,
    '',
    'forms: …/twice/Q2 กองช่าง.xlsx: The file is there already, nothing was written. Choose another folder, or add --replace to write it anew.',
  ]);
  expect(readdirSync(at('twice'))).toEqual(['Q2 กองช่าง.xlsx']);
  expect(readFileSync(file, 'utf8')).toBe('filled in by hand');
  expect((await run(...args, '--replace')).code).toBe(0);
  expect(readdirSync(at('twice'))).toHaveLength(2);
});

test.each([
  [['none.xlsx', '--period', 'Q2'], /There is no such file/],
  [['kpi.xlsx', '--period', 'Q2', '--unit', 'กองกลาง'], /กองกลาง/],
  [['kpi.xlsx', '--period', 'soon'], /Not a period/],
  [['kpi.xlsx'], /--period/],
])('%j: one line, and nothing is written', async ([name = '', ...args], message) => {
  const { code, out, err } = await run(at(name), ...args, '--out', at('never'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
  expect(err.split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain('never');
});

test('starts as npm run starts it', () => {
  const args = ['src/preview/cli/run.cjs', 'src/preview/cli/forms.ts', '--help'];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toContain('Usage: forms');
});
