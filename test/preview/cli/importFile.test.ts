import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../../src/preview/cli/importing/importFile';
import type { ImportReport } from '../../../src/preview/cli/importing/importReport';
import { runHeadless } from '../../../src/preview/cli/headless';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { bookOf } from '../../workbook/file';
import { NONTHABURI } from '../../workbook/form';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-import-'));
  const form = bookOf({
    sheets: [
      { name: 'Cover', blocks: [{ rows: [['Agreement']] }] },
      {
        name: 'แบบ',
        // The first page's header as people merge it: levels across, the other headers down.
        merges: ['D5:H5', 'A5:A6', 'B5:B6', 'C5:C6', 'I5:I6', 'J5:J6', 'K5:K6'],
        blocks: [{ rows: NONTHABURI.map((row) => [...row]) }],
      },
    ],
  });
  writeFileSync(at('form.xlsx'), await saveWorkbook(form));
  writeFileSync(at('letter.xlsx'), 'Dear colleagues');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await importFile(args, { out: (l) => out.push(l), err: (l) => err.push(l) });
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(folder, '…') };
}

test('a form becomes a workbook that can be scored; the form itself stays as it was', async () => {
  const before = readFileSync(at('form.xlsx'));
  const args = [at('form.xlsx'), '--sheet', 'แบบ', '--range', 'A1:K80', '--out', at('kpi.xlsx')];
  const { code, out, err } = await run(...args);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('ตัวชี้วัด: 35');
  expect(readFileSync(at('form.xlsx'))).toEqual(before);

  const bytes = readFileSync(at('kpi.xlsx'));
  const workbook = await openWorkbook(bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Cover',
    'แบบ',
    'KPI',
    'Results',
    'KPI Settings',
    'Holidays',
  ]);
  const source = await openWorkbook(before);
  expect(workbook.sheet('แบบ')?.merges).toEqual(source.sheet('แบบ')?.merges);
  expect(workbook.sheet('แบบ')?.value(6, 10)).toBe('30 5');
  const { report } = await runHeadless(bytes, { freeze: false, write: false, lang: 'en' });
  expect(report.units[0]?.groups.map(({ weight }) => weight)).toEqual([30, 20, 20, 20, 5, 5]);
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  // A second time, everything is there already.
  const again = await run(at('kpi.xlsx'), '--sheet', 'แบบ', '--out', at('twice.xlsx'));
  expect([again.code, again.err]).toEqual([
    1,
    'import: …/twice.xlsx: ไม่ได้บันทึกไฟล์ เพราะไม่มีสิ่งที่จะเพิ่ม',
  ]);
});

test('--json says what each row is; without --out nothing is written', async () => {
  const { code, out } = await run(at('form.xlsx'), '--sheet', 'แบบ', '--json', '--unit', 'เมือง');
  expect(code).toBe(0);
  const report = JSON.parse(out) as ImportReport;
  expect(report).toMatchObject({ sheet: 'แบบ', kind: 'levels', added: 35, skipped: [] });
  expect(report.rows.find(({ proposed }) => proposed?.code === '9.1')).toMatchObject({
    role: 'part',
    proposed: { partOf: '9', unit: 'เมือง', weight: 1.67 },
    doubts: [{ message: expect.stringContaining('เซลล์เดียว') as string }],
  });
  expect(report.leftOut).toContainEqual({
    rows: [18, 19, 31, 32, 49, 50],
    reason: 'headerAgain',
    message: 'แถว 18–19, 31–32, 49–50: หัวตารางซ้ำ',
  });
});

test('columns can be named; a form that is not understood ends with 1', async () => {
  const form = bookOf({
    sheets: [
      {
        name: 'A',
        blocks: [
          {
            at: 'C3',
            rows: [
              ['x', 'ถนน', 50],
              ['y', 'สวน', 60],
            ],
          },
        ],
      },
    ],
  });
  writeFileSync(at('plain.xlsx'), await saveWorkbook(form));
  expect((await run(at('plain.xlsx'))).code).toBe(1);
  const named = ['--column', 'C=code', '--column', 'D=name', '--column', 'e=target'];
  const { code, out } = await run(at('plain.xlsx'), ...named);
  expect([code, out.split('\n').slice(1, 3)]).toEqual([
    0,
    ['   3 ตัวชี้วัด        x ถนน [50]', '   4 ตัวชี้วัด        y สวน [60]'],
  ]);
});

test.each([
  [['nowhere.xlsx'], 'import: nowhere.xlsx: There is no such file or folder.'],
  [['letter.xlsx'], /^import: …\/letter\.xlsx: /],
  [['form.xlsx', '--sheet', 'Nobody'], 'import: There is no sheet “Nobody”.'],
  [['form.xlsx', '--range', 'Q'], 'import: “Q” is no range; write it as A1:K40.'],
  [['form.xlsx', '--out', 'form.xlsx'], /--out is the workbook itself/],
  [['form.xlsx', '--column', 'C:name'], /Write it as C=name/],
  [
    ['form.xlsx', '--column', 'C=foo'],
    /one of these roles: ignore, order, code, name, .*denominator/,
  ],
  [[], /^import: missing required argument/],
])('%j is refused in one line', async ([file, ...rest], message) => {
  const args = rest.map((word) => (word === 'form.xlsx' ? at(word) : word));
  const named = file === undefined || file === 'nowhere.xlsx' ? file : at(file);
  const { code, out, err } = await run(...(named === undefined ? [] : [named]), ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toContain('\n');
  if (typeof message === 'string') expect(err).toBe(message);
  else expect(err).toMatch(message);
});

test('a scorecard with traffic lights and quarters: indicators and results are there to be scored; once more changes nothing', async () => {
  const rows = [
    ['Perspective', 'Measure', 'Unit', 'Weight', 'Red', 'Amber', 'Green', 'Q1', 'Q2', 'Score'],
    ['Customer', 'Renewals', '%', 60, '<80', '80-95', '>95', 82, 96, 3],
    ['Process', 'Errors', '%', 40, '>5', '2-5', '<2', 3, 1, 3],
  ];
  const book = bookOf({ sheets: [{ name: 'BSC', blocks: [{ rows }] }] });
  writeFileSync(at('bsc.xlsx'), await saveWorkbook(book));
  const first = await run(at('bsc.xlsx'), '--lang', 'en', '--out', at('bsc-kpi.xlsx'));
  expect(first.err).toBe('');
  expect(first.code).toBe(0);
  expect(first.out).toContain('(60) → Q1 82; Q2 96\n');
  expect(first.out).toContain('Results: 4 new, 0 the same, 0 differ');
  expect(first.out).toContain('The column “Score” holds what is computed from others');

  const scored = await runHeadless(readFileSync(at('bsc-kpi.xlsx')), {
    ...({ freeze: false, write: false, lang: 'en', period: 'Q2' } as const),
  });
  expect(scored.report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scored.report.units[0]?.total).toMatchObject({ score: 5, measuredWeight: 1 });

  const again = await run(
    at('bsc-kpi.xlsx'),
    '--sheet',
    'BSC',
    '--lang',
    'en',
    '--out',
    at('b2.xlsx')
  );
  expect(again.out).toContain('Results: 0 new, 4 the same, 0 differ');
  expect(again.code).toBe(1);
});

test('a plain form with our own headers is not the table that it is added to', async () => {
  const rows = [
    ['รหัส', 'ตัวชี้วัด', 'น้ำหนัก', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'ระดับ 5'],
    ['1', 'ถนน', 60, 1, 2, 3, 4, 5],
    ['2', 'น้ำ', 40, 10, 20, 30, 40, 50],
  ];
  const book = bookOf({ sheets: [{ name: 'แบบ', blocks: [{ rows }] }] });
  writeFileSync(at('own.xlsx'), await saveWorkbook(book));
  const { out, code } = await run(at('own.xlsx'), '--unit', 'กองช่าง', '--out', at('own-kpi.xlsx'));
  expect([code, out.split('\n').at(-1)]).toEqual([0, 'ตัวชี้วัด: 2']);
  const saved = await openWorkbook(readFileSync(at('own-kpi.xlsx')));
  expect(saved.sheet('แบบ')?.value(3, 0)).toBe(null);
  const { table } = saved.table('KpiIndicators') ?? {};
  expect(table?.area.rows).toBe(3);
});

test('what was said of the columns of a form holds for the next one with the same headings', async () => {
  const book = (rows: readonly (readonly (string | number)[])[]) =>
    bookOf({ sheets: [{ name: 'A', blocks: [{ rows: [['Ref', 'What', 'Aim'], ...rows] }] }] });
  writeFileSync(at('one.xlsx'), await saveWorkbook(book([['x', 'ถนน', 50]])));
  writeFileSync(at('two.xlsx'), await saveWorkbook(book([['y', 'สวน', 60]])));
  const kept = ['--columns', at('roles.json')];
  const named = ['--column', 'A=code', '--column', 'B=name', '--column', 'C=target'];
  expect((await run(at('two.xlsx'), ...kept)).code).toBe(1);
  expect((await run(at('one.xlsx'), ...kept, ...named)).code).toBe(0);
  const { code, out } = await run(at('two.xlsx'), ...kept);
  expect([code, out.split('\n')[2]]).toEqual([0, '   2 ตัวชี้วัด        y สวน [60]']);

  writeFileSync(at('broken.json'), '{"A": {"0": "king"}}');
  const broken = await run(at('two.xlsx'), '--columns', at('broken.json'));
  expect([broken.code, broken.err]).toEqual([
    2,
    'import: …/broken.json: it does not hold the columns of forms.',
  ]);
});

describe('a sheet with several forms', () => {
  const header = ['ที่', 'ตัวชี้วัด', 'น้ำหนัก', 1, 2, 3, 4, 5, 'ผลงาน'];
  const line = (no: number, name: string, weight: number, actual: number) => [
    ...[no, name, weight, 10, 20, 30, 40, 50, actual],
  ];
  const write = async (...titles: readonly string[]): Promise<readonly string[]> => {
    const forms = titles.flatMap((title, i) => [
      ...[[title], header, line(1, `ถนน ${i}`, 60, 35), line(2, `น้ำ ${i}`, 40, 20), []],
    ]);
    const rows = [...forms, ['กองการศึกษา'], line(1, 'โรงเรียน', 100, 44)];
    const book = bookOf({ sheets: [{ name: 'แบบ', blocks: [{ rows }] }] });
    writeFileSync(at('several.xlsx'), await saveWorkbook(book));
    return [at('several.xlsx'), '--lang', 'en', '--period', 'Q1'];
  };

  test('they are listed, nothing is written, and it is said what to type', async () => {
    const file = await write('กองช่าง', 'กองคลัง');
    const { code, out, err } = await run(...file, '--out', at('none.xlsx'));
    expect([code, err]).toEqual([
      2,
      'import: 3 forms stand on the sheet “แบบ”. Name one by its range, such as --range A1:I4, or take all of them with --all.',
    ]);
    expect(out.split('\n')).toEqual([
      'A1:I4: 2 indicators, header in row 2, unit กองช่าง, “กองช่าง”',
      'A6:I9: 2 indicators, header in row 7, unit กองคลัง, “กองคลัง”',
      'A11:I12: 1 indicator, header in row 7, unit กองการศึกษา, “กองการศึกษา”',
    ]);
    expect(existsSync(at('none.xlsx'))).toBe(false);
    const json = await run(...file, '--json');
    expect(json.code).toBe(2);
    expect((JSON.parse(json.out) as ImportReport).forms[2]).toEqual({
      range: 'A11:I12',
      title: 'กองการศึกษา',
      unit: 'กองการศึกษา',
      headerRow: 7,
      indicators: 1,
    });
  });

  test('they are listed in Thai where nothing else is asked for', async () => {
    const [file = ''] = await write('กองช่าง', 'กองคลัง');
    const { code, out, err } = await run(file);
    expect([code, err]).toEqual([2, expect.stringMatching(/^import: 3 forms stand on the sheet/)]);
    expect(out.split('\n')[2]).toBe(
      'A11:I12: ตัวชี้วัด 1 · หัวตารางอยู่แถว 7 · หน่วยงาน กองการศึกษา · “กองการศึกษา”'
    );
  });

  test('--all takes each of its own unit, with its results; once more changes nothing', async () => {
    const file = await write('กองช่าง', 'กองคลัง');
    const { code, out, err } = await run(...file, '--all', '--out', at('all.xlsx'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Indicators: 5');
    expect(out).toContain('Results: 5 new, 0 the same, 0 differ');
    const { report } = await runHeadless(readFileSync(at('all.xlsx')), {
      ...({ freeze: false, write: false, lang: 'en', period: 'Q1' } as const),
    });
    expect(report.units.map(({ unit, total }) => [unit, total.score])).toEqual([
      ['กองช่าง', 2.6],
      ['กองคลัง', 2.6],
      ['กองการศึกษา', 4],
    ]);
    const again = await run(
      ...[at('all.xlsx'), '--sheet', 'แบบ', '--all', '--lang', 'en', '--period', 'Q1'],
      ...['--out', at('all2.xlsx')]
    );
    expect(again.code).toBe(1);
    expect(again.out).toContain('Already there: 1, 2, 1, 2, 1');
  });

  test('one after the other by its range; one without a header goes by the one above, and says so', async () => {
    const file = await write('กองช่าง', 'กองคลัง');
    const unit = ['--unit', 'กองการศึกษา'];
    const { code, out } = await run(...file, '--range', 'A11:I12', ...unit, '--out', at('1.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('columns were read as the header in row 7 says');
    expect(out).toContain('Row 11: the title of the form');
    const next = await run(
      ...[at('1.xlsx'), '--sheet', 'แบบ', '--range', 'A1:I4', '--unit', 'กองช่าง', '--lang', 'en'],
      ...['--out', at('2.xlsx')]
    );
    expect([next.code, next.out.includes('Indicators: 2')]).toEqual([0, true]);
    const saved = await openWorkbook(readFileSync(at('2.xlsx')));
    expect(saved.table('KpiIndicators')?.table.area.rows).toBe(4);
  });

  test('forms that cannot be added together are refused with what to type', async () => {
    const one = await write('แบบประเมิน', 'กองคลัง');
    expect((await run(...one, '--all')).err).toBe(
      'import: The form A1:I4 says no unit, though others do; name it with --unit, or take it by itself with --range A1:I4.'
    );
    const two = await write('แบบประเมิน', 'แบบประเมิน');
    expect((await run(...two, '--all', '--unit', 'กองช่าง')).err).toBe(
      'import: The forms A1:I4 and A6:I9 both have the code 1 of the unit “กองช่าง”; take each by itself with --range A6:I9 --unit NAME.'
    );
  });
});
