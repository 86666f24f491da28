import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFile } from '../../../../src/preview/cli/departments/collectFile';
import type { CollectReport } from '../../../../src/preview/cli/departments/collectReport';
import { formsFile } from '../../../../src/preview/cli/departments/formsFile';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import type { CellInput, Sheet } from '../../../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../../../src/preview/workbook/model/model';
import { twoUnits, RESULTS } from '../../../workbook/departments';
import { kpiBook } from '../../../workbook/file';
import { LIBRE_OFFICE } from '../../../year/libreOffice';

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-collect-'));
  writeFileSync(at('kpi.xlsx'), await saveWorkbook(twoUnits()));
  for (const period of ['Q1', 'Q2'])
    await run(formsFile, at('kpi.xlsx'), '--period', period, '--out', at('forms'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Command = typeof collectFile;

async function run(command: Command, ...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, { out: (l) => out.push(l), err: (l) => err.push(l) });
  return {
    code,
    out: out.join('\n').replaceAll(folder, '…'),
    err: err.join('\n').replaceAll(folder, '…'),
  };
}

async function collected(...args: readonly string[]) {
  const { code, out, err } = await run(
    collectFile,
    at('kpi.xlsx'),
    ...args,
    '--period',
    'Q2',
    '--json'
  );
  expect(err).toBe('');
  return { code, report: JSON.parse(out) as CollectReport };
}

const FINANCE = 'Q2 กองคลัง.xlsx';
const WORKS = 'Q2 กองช่าง.xlsx';

/** A copy of a form in which somebody has worked, in a folder of its own; returns the path of the copy. */
async function filledIn(
  form: string,
  name: string,
  work: (sheet: Sheet, workbook: Workbook) => void
): Promise<string> {
  const workbook = await openWorkbook(readFileSync(at('forms', form)));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A form has a sheet');
  work(sheet, workbook);
  mkdirSync(at(name, '..'), { recursive: true });
  writeFileSync(at(name), await saveWorkbook(workbook));
  return at(name);
}

/** Where the header row and the columns of a form are. */
function placesIn(sheet: Sheet) {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const all = sheet.values({ ...used, row: 0, column: 0 });
  const top = all.findIndex(([first]) => first === 'รหัส');
  const headers = (all[top] ?? []).map(String);
  const rowOf = (code: string): number =>
    all.findIndex(([first], row) => row > top && first === code);
  return { top, headers, rowOf, last: all.length - 1 };
}

/** Types values into a form: by code and header. */
function type(
  sheet: Sheet,
  values: Readonly<Record<string, Readonly<Record<string, CellInput>>>>
): void {
  const { headers, rowOf } = placesIn(sheet);
  for (const [code, cells] of Object.entries(values)) {
    for (const [header, value] of Object.entries(cells)) {
      expect([code, header, rowOf(code) > 0, headers.includes(header)]).toEqual([
        code,
        header,
        true,
        true,
      ]);
      sheet.set(rowOf(code), headers.indexOf(header), value);
    }
  }
}

const RESULT = 'ผลการปฏิบัติงาน';
const FILLED = {
  '1': { [RESULT]: 91, หลักฐาน: 'บันทึก 2' },
  '2': { [RESULT]: 5 },
  '4': { [RESULT]: '10/3/2569' },
  '5': { ตัวตั้ง: 46 },
} as const;

/** States of the values of a report, by code and field. */
const statesOf = ({ values }: CollectReport) =>
  Object.fromEntries(
    values.map(({ unit, code, field, state, was, is }) => [
      `${unit ?? ''} ${code} ${field}`,
      [state, was, is],
    ])
  );

const messagesOf = ({ files }: CollectReport) =>
  files.flatMap(({ problems }) => problems.map(({ code, cell }) => [code, cell]));

describe('a form that was filled in', () => {
  beforeAll(async () => {
    await filledIn(FINANCE, 'sent/คลัง.xlsx', (sheet) => type(sheet, FILLED));
  });

  test('is held against the workbook value by value; without --out nothing is written', async () => {
    const before = readFileSync(at('kpi.xlsx'));
    const { code, report } = await collected(at('sent'));
    expect(code).toBe(0);
    expect(statesOf(report)).toEqual({
      'กองคลัง 1 actual': ['changed', 88.5, 91],
      'กองคลัง 1 evidence': ['changed', 'บันทึก 1', 'บันทึก 2'],
      'กองคลัง 1 note': ['same', 'ก', 'ก'],
      'กองคลัง 2 actual': ['new', null, 5],
      'กองคลัง 3 actual': ['same', 'ไม่ประเมิน', 'ไม่ประเมิน'],
      'กองคลัง 3 reason': ['same', 'ยังไม่จัดซื้อ', 'ยังไม่จัดซื้อ'],
      'กองคลัง 4 actual': ['new', null, expect.stringMatching(/10\/3\/2569|2026-03-10/)],
      'กองคลัง 5 numerator': ['changed', 45, 46],
      'กองคลัง 5 denominator': ['same', 50, 50],
    });
    expect(report.files).toEqual([
      {
        ...{ file: at('sent', 'คลัง.xlsx').replace(folder, '…'), unit: 'กองคลัง', period: 'Q2' },
        ...{ expected: 5, received: 5, missing: [], problems: [] },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ]);
    expect(report.values[0]).toMatchObject({ sheet: 'แบบรายงานผล', cell: 'F7' });
    const finance = report.scores.find(({ unit }) => unit === 'กองคลัง');
    expect(finance?.indicators.map((each) => each.code)).toEqual(['1', '2', '4']);
    expect(readFileSync(at('kpi.xlsx'))).toEqual(before);
  });

  test('--out takes it over with the sheet of what was collected; the same file again changes nothing', async () => {
    const { code } = await collected(at('sent'), '--out', at('out.xlsx'));
    expect(code).toBe(0);
    const workbook = await openWorkbook(readFileSync(at('out.xlsx')));
    const rows = resultsOf(workbook);
    expect(rows).toContainEqual([
      'กองคลัง',
      '1',
      'ไตรมาส 2',
      91,
      null,
      null,
      null,
      null,
      'บันทึก 2',
      'ก',
    ]);
    expect(rows).toContainEqual(['กองคลัง', '2', 'ไตรมาส 2', 5, null, null, null, null, null, null]);
    expect(rows).toContainEqual(['กองคลัง', '5', 'ไตรมาส 2', null, 46, 50, null, null, null, null]);
    expect(rows.slice(0, 1)).toEqual([RESULTS[0]]);
    const sheet = workbook.sheet('รับผลจากหน่วยงาน');
    const table = workbook.table('KpiCollected')?.table;
    expect(sheet?.values(table?.area ?? { row: 0, column: 0, rows: 0, columns: 0 })).toEqual([
      [
        'ไฟล์',
        'หน่วยงาน',
        'รอบ',
        'ที่ต้องส่ง',
        'ที่ได้รับ',
        'ที่ขาด',
        'ที่ไม่นำเข้า',
        'วันที่รับ',
        'SHA-256 ของไฟล์',
        'ลายนิ้วมือของค่าที่รับ',
      ],
      [
        'คลัง.xlsx',
        'กองคลัง',
        'ไตรมาส 2',
        5,
        5,
        null,
        null,
        expect.any(String),
        expect.stringMatching(/^[0-9a-f]{64}$/),
        expect.stringMatching(/^[0-9a-f]{16}$/),
      ],
      ['(ยังไม่ส่ง)', 'กองช่าง', 'ไตรมาส 2', 3, 0, '1.1, 1.2, 2', null, null, null, null],
    ]);
    const again = await run(
      collectFile,
      at('out.xlsx'),
      at('sent'),
      '--period',
      'Q2',
      '--out',
      at('again.xlsx'),
      '--json'
    );
    expect(again.code).toBe(0);
    const states = (JSON.parse(again.out) as CollectReport).values.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['same']));
    const twice = await openWorkbook(readFileSync(at('again.xlsx')));
    const cells = (book: Workbook) =>
      book.sheets.map((each) => [
        each.name,
        each.values(each.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 }),
      ]);
    expect(cells(twice)).toEqual(cells(workbook));
  });

  test('one that comes later joins what was collected before', async () => {
    const works = await filledIn(WORKS, 'later/ช่าง.xlsx', (sheet) =>
      type(sheet, { '1.1': { [RESULT]: 3 } })
    );
    const later = await run(
      collectFile,
      at('out.xlsx'),
      works,
      '--period',
      'Q2',
      '--out',
      at('both.xlsx')
    );
    expect(later.code).toBe(0);
    expect(later.out).toContain('ได้รับ 1 จาก 3 · ขาด 1.2, 2');
    expect(later.out).toContain('กองช่าง: คะแนนรวม');
    const workbook = await openWorkbook(readFileSync(at('both.xlsx')));
    const area = workbook.table('KpiCollected')?.table.area;
    const rows = workbook
      .sheet('รับผลจากหน่วยงาน')
      ?.values(area ?? { row: 0, column: 0, rows: 0, columns: 0 });
    expect(rows?.map(([file]) => file)).toEqual(['ไฟล์', 'คลัง.xlsx', 'ช่าง.xlsx']);
  });
});

function resultsOf(workbook: Workbook) {
  const found = workbook.table('KpiResults');
  return found?.sheet.values(found.table.area).slice(1) ?? [];
}

describe('what people do to forms', () => {
  test('sorted, a row deleted, the sheet renamed, another one added, saved as .xlsm under another name', async () => {
    const path = await filledIn(FINANCE, 'worked/final v3 (2).xlsm', (sheet, workbook) => {
      type(sheet, FILLED);
      const { top, last, headers } = placesIn(sheet);
      const body = { row: top + 1, column: 0, rows: last - top, columns: headers.length };
      const rows = sheet
        .values(body)
        .filter(([code]) => code !== '3')
        .reverse();
      sheet.clear(body, 'contents');
      sheet.setCells(top + 1, 0, rows);
      sheet.name = 'ของกองคลัง';
      sheet.protection = null;
      workbook.addSheet('บันทึก', 0).set(0, 0, 'ส่งแล้ว');
    });
    const { code, report } = await collected(path);
    expect([code, messagesOf(report)]).toEqual([0, []]);
    expect(statesOf(report)).toMatchObject({
      'กองคลัง 1 actual': ['changed', 88.5, 91],
      'กองคลัง 2 actual': ['new', null, 5],
      'กองคลัง 5 numerator': ['changed', 45, 46],
    });
    expect(report.files[0]).toMatchObject({ expected: 5, received: 4, missing: ['3'] });
  });

  test('formulas count as what they show; errors, words and what no criteria take are refused with their cells', async () => {
    const path = await filledIn(FINANCE, 'typed/คลัง.xlsx', (sheet) =>
      type(sheet, {
        '1': { [RESULT]: { formula: '=80+12' } },
        '2': { [RESULT]: { formula: '=1/0' } },
        '4': { [RESULT]: 'ประมาณสิ้นเดือน' },
        '5': { ตัวตั้ง: 'หลายราย' },
      })
    );
    const { code, report } = await collected(path);
    expect(code).toBe(1);
    expect(statesOf(report)).toMatchObject({
      'กองคลัง 1 actual': ['changed', 88.5, 92],
      'กองคลัง 2 actual': ['unreadable', null, '#DIV/0!'],
      'กองคลัง 4 actual': ['unreadable', null, 'ประมาณสิ้นเดือน'],
      'กองคลัง 5 numerator': ['unreadable', 45, 'หลายราย'],
    });
    expect(messagesOf(report)).toEqual([
      ['unreadable', 'F8'],
      ['unreadable', 'F10'],
      ['unreadable', 'G11'],
    ]);
  });

  test('blanks never take the place of values', async () => {
    const path = await filledIn(FINANCE, 'blank/คลัง.xlsx', (sheet) =>
      type(sheet, { '1': { [RESULT]: null, หลักฐาน: null, หมายเหตุ: ' ' } })
    );
    const { code, report } = await collected(path, '--out', at('blank.xlsx'));
    expect(code).toBe(0);
    expect(statesOf(report)).toMatchObject({
      'กองคลัง 1 actual': ['blank', 88.5, null],
      'กองคลัง 1 evidence': ['blank', 'บันทึก 1', null],
      'กองคลัง 2 actual': ['blank', null, null],
    });
    expect(resultsOf(await openWorkbook(readFileSync(at('blank.xlsx'))))).toEqual(RESULTS);
  });

  test('filled in twice: values that differ are in conflict, and none of them is written', async () => {
    await filledIn(FINANCE, 'twice/a.xlsx', (sheet) =>
      type(sheet, { '1': { [RESULT]: 90 }, '2': { [RESULT]: 5 } })
    );
    await filledIn(FINANCE, 'twice/b.xlsx', (sheet) =>
      type(sheet, { '1': { [RESULT]: 70 }, '2': { [RESULT]: 5 } })
    );
    const { code, report } = await collected(at('twice'), '--out', at('conflict.xlsx'));
    expect(code).toBe(1);
    const of = (key: string) =>
      report.values.filter((value) => `${value.code} ${value.field}` === key);
    expect(of('1 actual').map(({ state, is }) => [state, is])).toEqual([
      ['conflict', 90],
      ['conflict', 70],
    ]);
    expect(of('2 actual').map(({ state }) => state)).toEqual(['new', 'same']);
    expect(resultsOf(await openWorkbook(readFileSync(at('conflict.xlsx'))))).toContainEqual(
      RESULTS[1]
    );
  });

  test('criteria that a department has changed are shown beside ours, and its result is not taken', async () => {
    const path = await filledIn(FINANCE, 'redefined/คลัง.xlsx', (sheet) =>
      type(sheet, { ...FILLED, '1': { [RESULT]: 91, เกณฑ์การให้คะแนน: 'ระดับ 5: 50' } })
    );
    const { code, report } = await collected(path, '--out', at('redefined.xlsx'));
    expect(code).toBe(1);
    const changed = report.values.filter(({ state }) => state === 'definition changed');
    expect(changed.map(({ code: of, field, is }) => [of, field, is])).toEqual([
      ['1', 'Criteria', 'ระดับ 5: 50'],
      ['1', 'actual', 91],
      ['1', 'evidence', 'บันทึก 1'],
      ['1', 'note', 'ก'],
    ]);
    const rows = resultsOf(await openWorkbook(readFileSync(at('redefined.xlsx'))));
    expect(rows).toContainEqual(RESULTS[1]);
    expect(rows).toContainEqual(['กองคลัง', '2', 'ไตรมาส 2', 5, null, null, null, null, null, null]);
  });

  test('a result beside “not assessed”, a code of nobody, and no reason', async () => {
    const path = await filledIn(FINANCE, 'odd/คลัง.xlsx', (sheet) => {
      type(sheet, { '1': { ไม่ประเมิน: 'ไม่ประเมิน' }, '2': { ไม่ประเมิน: 'ไม่ประเมิน' } });
      sheet.set(placesIn(sheet).rowOf('4'), 0, '44');
      type(sheet, { '44': { [RESULT]: 3 } });
    });
    const { code, report } = await collected(path);
    expect(code).toBe(1);
    expect(messagesOf(report).map(([name]) => name)).toEqual([
      'both',
      'noReason',
      'noReason',
      'unknownCode',
    ]);
    expect(statesOf(report)).toMatchObject({
      'กองคลัง 2 actual': ['new', null, 'ไม่ประเมิน'],
      'กองคลัง 44 actual': ['unknown code', null, 3],
    });
    expect(statesOf(report)).not.toHaveProperty(['กองคลัง 1 actual']);
  });
});

test('a folder without files is said, and what changes is named as the table heads it', async () => {
  mkdirSync(at('none'));
  const none = await run(collectFile, at('kpi.xlsx'), at('none'), '--period', 'Q2');
  expect(none).toEqual({
    code: 2,
    out: '',
    err: 'collect: …/none: no file is there. Name the folder of what was sent.',
  });
  const path = at('changed.xlsx');
  const workbook = await openWorkbook(readFileSync(at('forms', 'Q2 กองคลัง.xlsx')));
  const [sheet] = workbook.sheets;
  if (sheet) type(sheet, { '1': { [RESULT]: 91 } });
  writeFileSync(path, await saveWorkbook(workbook));
  const { code, out } = await run(collectFile, at('kpi.xlsx'), path, '--period', 'Q2');
  expect(code).toBe(0);
  expect(out).toContain(`เปลี่ยนแปลง: กองคลัง 1 ${RESULT}: 88.5 → 91 `);
});

test('of another period, of another year, of nobody, no workbook at all: each is said, and the others go on', async () => {
  mkdirSync(at('mixed', 'deeper'), { recursive: true });
  cpSync(at('forms', 'Q1 กองคลัง.xlsx'), at('mixed', '1 other quarter.xlsx'));
  const stamped = (name: string, change: (formula: string) => string) =>
    filledIn(WORKS, name, (_, workbook) => {
      const stamp = workbook.name('KPI_FORM', null);
      if (stamp !== null) workbook.setName({ ...stamp, formula: change(stamp.formula) });
    });
  await stamped('mixed/2 other year.xlsx', (formula) => formula.replace('2569', '2568'));
  await stamped('mixed/3 unit.xlsx', (formula) => formula.replace('กองช่าง', 'กองอื่น'));
  await stamped('mixed/4 newer.xlsx', (formula) => formula.replace('"1|', '"9|'));
  await stamped('mixed/5 other definitions.xlsx', (formula) =>
    formula.replace(/\|[0-9a-f]{16}\|/, '|0000000000000000|')
  );
  const stranger = kpiBook({ settings: ['setting value', ['Title line 1', 'x']] });
  writeFileSync(at('mixed', '6 stranger.xlsx'), await saveWorkbook(stranger));
  writeFileSync(at('mixed', '7 letter.pdf'), '%PDF-1.4');
  writeFileSync(at('mixed', '8 nothing.xlsx'), '');
  writeFileSync(at('mixed', '9 old.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'));
  const locked = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(locked);
  Buffer.from('EncryptedPackage', 'utf16le').copy(locked, 1152);
  writeFileSync(at('mixed', '91 password.xlsx'), locked);
  writeFileSync(at('mixed', '92 torn.xlsx'), readFileSync(at('forms', WORKS)).subarray(0, 3000));
  writeFileSync(at('mixed', '~$99 open in Excel.xlsx'), 'lock');
  await filledIn(WORKS, 'mixed/deeper/ช่าง.xlsx', (sheet) => type(sheet, { '2': { [RESULT]: 12 } }));
  cpSync(at('kpi.xlsx'), at('mixed', 'kpi.xlsx'));
  const { out, code } = await run(
    collectFile,
    at('mixed', 'kpi.xlsx'),
    at('mixed'),
    '--period',
    'Q2',
    '--json'
  );
  const report = JSON.parse(out) as CollectReport;
  expect(code).toBe(1);
  const said = report.files.map(({ file, problems }) => [
    file.replace('…/mixed/', ''),
    ...problems.map((each) => each.code),
  ]);
  expect(said).toEqual([
    ['1 other quarter.xlsx', 'otherPeriod'],
    ['2 other year.xlsx', 'otherYear'],
    ['3 unit.xlsx', 'unknownUnit'],
    ['4 newer.xlsx', 'newerForm'],
    ['5 other definitions.xlsx', 'definitionsChanged'],
    ['6 stranger.xlsx', 'notOurs'],
    ['7 letter.pdf', 'notXlsx'],
    ['8 nothing.xlsx', 'empty'],
    ['9 old.xls', 'legacyXls'],
    ['91 password.xlsx', 'passwordProtected'],
    ['92 torn.xlsx', 'corrupt'],
    ['deeper/ช่าง.xlsx'],
  ]);
  expect(statesOf(report)).toMatchObject({ 'กองช่าง 2 actual': ['new', null, 12] });
});

test('a workbook of a department’s own with a table KpiResults', async () => {
  const own = twoUnits([
    ...RESULTS.filter(([unit]) => unit === 'กองคลัง').slice(1),
    ['กองคลัง', '2', 'Q2', 'มี', null, null, null, null, null, null],
    ['กองคลัง', '99', 'Q2', 7, null, null, null, null, null, null],
    ['กองคลัง', '4', 'Q1', '2026-01-01', null, null, null, null, null, null],
  ]);
  const definitions = own.table('KpiIndicators');
  definitions?.sheet.set(3, 10, 'ขั้นตอนที่ 6');
  writeFileSync(at('own.xlsx'), await saveWorkbook(own));
  const { code, report } = await collected(at('own.xlsx'));
  expect(code).toBe(1);
  expect(report.files[0]).toMatchObject({
    unit: 'กองคลัง',
    period: 'Q2',
    expected: 5,
    received: 4,
    missing: ['4'],
  });
  expect(statesOf(report)).toMatchObject({
    'กองคลัง 1 actual': ['same', 88.5, 88.5],
    'กองคลัง 2 actual': ['new', null, 'มี'],
    'กองคลัง 3 Level 5': ['definition changed', 'ขั้นตอนที่ 5', 'ขั้นตอนที่ 6'],
    'กองคลัง 3 actual': ['definition changed', 'ไม่ประเมิน', 'ไม่ประเมิน'],
    'กองคลัง 99 actual': ['unknown code', null, 7],
  });
});

test.each([
  [['none.xlsx', '.', '--period', 'Q2'], /There is no such file/],
  [['kpi.xlsx', 'nowhere', '--period', 'Q2'], /There is no such file/],
  [['kpi.xlsx', 'forms'], /--period/],
  [['kpi.xlsx', '--period', 'Q2'], /sent/],
])('%j: exit 2 and one line', async ([first = '', ...rest], message) => {
  const paths = rest.map((each) => (each.startsWith('-') || each === 'Q2' ? each : at(each)));
  const { code, out, err } = await run(collectFile, at(first), ...paths);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
  expect(err.split('\n')).toHaveLength(1);
});

test('texts that look like formulas stay texts, in cells that are there, in new rows, and in the name of a file', async () => {
  const texts = ['=1+1', '+1+1', '@SUM(A1:A9)', '=HYPERLINK("https://example.org","x")'] as const;
  await filledIn(FINANCE, 'texts/=1+1.xlsx', (sheet) =>
    type(sheet, {
      '1': { หลักฐาน: texts[0], หมายเหตุ: texts[1] },
      '2': { [RESULT]: 5, หลักฐาน: texts[2], หมายเหตุ: texts[3] },
    })
  );
  const { code } = await collected(at('texts'), '--out', at('texts-out.xlsx'));
  expect(code).toBe(0);
  const before = await openWorkbook(readFileSync(at('kpi.xlsx')));
  const after = await openWorkbook(readFileSync(at('texts-out.xlsx')));
  const formulasIn = (workbook: Workbook): number =>
    workbook.sheets.reduce(
      (sum, { grid }) =>
        sum + grid.rows.reduce((all, row) => all + (row?.formulas?.filter(Boolean).length ?? 0), 0),
      0
    );
  expect(formulasIn(after)).toBe(formulasIn(before));
  const rows = resultsOf(after).filter(([unit]) => unit === 'กองคลัง');
  expect(rows.map((row) => row.slice(-2))).toEqual(
    expect.arrayContaining([texts.slice(0, 2), texts.slice(2)]) as unknown
  );
});

/** Such a form as this test had LibreOffice save it, for computers that have none. */
const SAVED = join(__dirname, 'savedByLibreOffice');

test('a form that was filled in and saved by LibreOffice, as .xlsx and by way of its own format', async () => {
  const path = await filledIn(FINANCE, 'libre/คลัง.xlsx', (sheet) => {
    type(sheet, FILLED);
    // Without what it showed before: LibreOffice has to count.
    sheet.set(4, 0, { formula: sheet.formula(4, 0) ?? '' });
  });
  const folder = LIBRE_OFFICE === null ? SAVED : at('libre');
  if (LIBRE_OFFICE !== null) {
    const office = LIBRE_OFFICE;
    const profile = `-env:UserInstallation=file://${at('profile')}`;
    const convert = (to: string, from: string, out: string): void => {
      const args = [profile, '--headless', '--convert-to', to, '--outdir', out, from];
      execFileSync(office, args, { timeout: 120_000 });
    };
    convert('xlsx', path, at('libre', 'once'));
    convert('ods', path, at('libre', 'own'));
    convert('xlsx', at('libre', 'own', 'คลัง.ods'), at('libre', 'back'));
  }
  for (const name of ['once', 'back']) {
    const saved = join(folder, name, 'คลัง.xlsx');
    expect(existsSync(saved)).toBe(true);
    const { code, report } = await collected(saved);
    expect([name, code, messagesOf(report)]).toEqual([name, 0, []]);
    expect(statesOf(report)).toMatchObject({
      'กองคลัง 1 actual': ['changed', 88.5, 91],
      'กองคลัง 2 actual': ['new', null, 5],
      'กองคลัง 3 actual': ['same', 'ไม่ประเมิน', 'ไม่ประเมิน'],
      'กองคลัง 5 numerator': ['changed', 45, 46],
    });
    // LibreOffice has counted them itself.
    const [sheet] = (await openWorkbook(readFileSync(saved))).sheets;
    expect(sheet?.protection).not.toBeNull();
    expect(sheet?.value(4, 0)).toBe(5);
  }
}, 300_000);
