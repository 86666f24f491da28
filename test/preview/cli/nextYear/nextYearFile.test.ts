import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '../../../../src/excel/read/readSnapshot';
import { nextYearFile } from '../../../../src/preview/cli/nextYear/nextYearFile';
import type { NextYearReport } from '../../../../src/scorecard/start/nextYear/nextYearReport';
import { sampleWorkbook, schemeWorkbook } from '../../../../src/preview/cli/samples/sampleWorkbook';
import { scoreFile } from '../../../../src/preview/cli/scoring/scoreFile';
import { openWorkbook } from '../../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../../src/preview/workbook/model/model';
import { SAMPLE_NAMES, SCHEME_NAMES } from '../../../../src/scorecard';
import { readTables, type Snapshot } from '../../../../src/tables';
import { kpiBook } from '../../../workbook/file';
import { connect } from '../../../workbook/host';

jest.setTimeout(240_000);

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-next-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await nextYearFile(args, { out: (l) => out.push(l), err: (l) => err.push(l) });
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(folder, '…') };
}

async function next(book: Workbook | Uint8Array, ...more: readonly string[]) {
  const bytes = book instanceof Uint8Array ? book : await saveWorkbook(book);
  writeFileSync(at('this.xlsx'), bytes);
  const made = await run(at('this.xlsx'), '--out', at('next.xlsx'), '--replace', ...more);
  expect(readFileSync(at('this.xlsx')).equals(bytes)).toBe(true);
  return made;
}

async function snapshotIn(name: string): Promise<Snapshot> {
  connect(await openWorkbook(readFileSync(at(name))));
  return Excel.run((context) => readSnapshot(context));
}

/** Definitions without their places, which are others in the new workbook, and formats that say nothing. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, one]) => [key, plain(one)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, one]) => !/^at$|At$|numberFormat/.test(key) && !isPlace(one)
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

const isPlace = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value;

test.each([
  ...SAMPLE_NAMES.map((name) => [name, () => sampleWorkbook(name, 'th')] as const),
  ...SCHEME_NAMES.map((name) => [name, () => schemeWorkbook(name, 'en')] as const),
])('%s: the same definitions and rules, no result, the year after', async (_, make) => {
  const { code, err } = await next(await make());
  expect([code, err]).toEqual([0, '']);
  const [before, after] = [await snapshotIn('this.xlsx'), await snapshotIn('next.xlsx')].map(
    (snapshot) => readTables(snapshot)
  );
  if (before === undefined || after === undefined) throw new Error('Two workbooks were expected');
  const { settings, indicators, bands, grouping, holidays, plan } = before.tables;
  // A plan over years has other targets for the year after.
  const withoutTargets = (all: typeof indicators) =>
    all.map((one) => (plan === null ? one : { ...one, target: null }));
  expect(plain(withoutTargets(after.tables.indicators))).toEqual(plain(withoutTargets(indicators)));
  expect(after.tables.results).toEqual([]);
  expect(plain(after.tables.bands)).toEqual(plain(bands));
  expect(plain(after.tables.grouping)).toEqual(plain(grouping));
  expect(after.tables.holidays?.days).toEqual(holidays?.days);
  expect(plain(after.tables.plan)).toEqual(plain(plan));
  expect({ ...after.tables.settings, period: null }).toEqual({
    ...settings,
    fiscalYear: (settings.fiscalYear ?? 0) + 1,
    period: null,
  });
  // The year after that is made of it in the same way, and it can be scored: everything is pending.
  const again = await run(at('next.xlsx'), '--out', at('third.xlsx'), '--replace', '--json');
  expect(again.code).toBe(0);
  expect((JSON.parse(again.out) as NextYearReport).to).toBe((settings.fiscalYear ?? 0) + 2);
  const scored: string[] = [];
  await scoreFile([at('next.xlsx'), '--json'], {
    out: (l) => scored.push(l),
    err: () => undefined,
  });
  expect(scored.join('\n')).not.toMatch(/"status": "(scored|met|notMet)"/);
});

const WIDE = kpiBook(
  {
    indicators: [
      ['Unit', 'Code', 'Indicator', 'Level 1', 'Level 5', 'Target', 'Weight', 'Owner', 'Level 3'],
      ['A', '1.10', 'Tax', 0.6, 1, null, 50, 'Mrs. B', 0.8],
      ['A', 2, 'Report', null, 46022, null, 50, '=1+1', 'by 30 Sep 2026'],
      [null, null, null, null, null, null, null, null, null],
      ['A', '3', 'Plan of ๒๕๖๙', null, null, 'ร้อยละ 80', null, null, { error: '#REF!' }],
    ],
    results: [
      ['Unit', 'Code', 'Q1', 'Q2', 'Remarks of ours'],
      ['A', '1.10', 0.5, 0.9, 'seen'],
      ['A', '2', 46000, null, null],
    ],
    settings: [
      ['Setting', 'Value'],
      ['Fiscal year', 2026],
      ['Period', 'Q3'],
      ['Language', 'English'],
      ['Title line 1', 'Agreements of 2026'],
    ],
    holidays: [
      ['Date', 'Holiday'],
      [46388, 'New Year’s Day'],
    ],
  },
  { 'Level 1': '0%', 'Level 3': '0%', 'Level 5': 'd mmm yyyy', Date: 'd mmm yyyy' }
);

test('what the user has made of the tables stays: columns, layout, formats; what names a year is told', async () => {
  const { code, out } = await next(WIDE, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    ...{ from: 2569, to: 2570, indicators: 3, holidays: 1 },
    period: { from: 'Q3', to: 'Q1' },
    named: [
      { sheet: 'KPI', cell: 'L5', unit: 'A', code: '2', column: 'Level 3', text: 'by 30 Sep 2026' },
      { sheet: 'KPI', cell: 'N5', unit: 'A', code: '2', column: 'Level 5', text: '31 Dec 2025' },
      { sheet: 'KPI', cell: 'E6', unit: 'A', code: '3', column: 'Indicator', text: 'Plan of ๒๕๖๙' },
      {
        ...{ sheet: 'KPI Settings', cell: 'G7', unit: null, code: null },
        ...{ column: 'Title line 1', text: 'Agreements of 2026' },
      },
    ],
    blank: [{ sheet: 'KPI', cell: 'I5', text: '#REF!' }],
    left: [],
  });
  const { sheets } = await openWorkbook(readFileSync(at('next.xlsx')));
  const [kpi, results, settings] = sheets;
  if (!kpi || !results || !settings) throw new Error('Sheets are missing');
  const line = (row: number): readonly unknown[] =>
    kpi.values({ row, column: 0, rows: 1, columns: 26 })[0] ?? [];
  expect(line(2).at(-1)).toBe('Owner');
  expect(line(3).slice(0, 5)).toEqual(['A', null, '1.10', null, 'Tax']);
  expect([kpi.value(3, 9), kpi.style(3, 9).numberFormat]).toEqual([0.6, '0%']);
  expect([kpi.value(4, 13), kpi.style(4, 13).numberFormat]).toEqual([46022, 'd mmm yyyy']);
  expect(kpi.value(4, 2)).toBe('2');
  expect(kpi.style(4, 13).fill).toBe('#FFF2CC');
  expect(kpi.style(3, 13).fill).toBeNull();
  expect(results.values({ row: 2, column: 0, rows: 3, columns: 5 })).toEqual([
    ['Unit', 'Code', 'Q1', 'Q2', 'Remarks of ours'],
    ['A', '1.10', null, null, null],
    ['A', '2', null, null, null],
  ]);
  expect(settings.values({ row: 3, column: 6, rows: 2, columns: 1 })).toEqual([[2027], ['Q1']]);
  expect(kpi.formula(4, 25)).toBeNull();
});

const BANDS = kpiBook(
  {
    indicators: [
      ['Code', 'Indicator', 'Level 6', 'Start'],
      ['1', 'Tax', 'more', 45000],
    ],
    results: ['code period actual'],
    settings: [
      ['Setting', 'Value'],
      ['Fiscal year', 2569],
      ['Title line 1', { error: '#N/A' }],
      ['Locked indicators', '1'],
    ],
    bands: [
      ['From', 'Name', 'English name', 'Colour', 'Why'],
      [0, 'แย่', 'Bad', 'red', 'x'],
      [2, 'พอใช้', 'Fair', 'rde', null],
      [3, 'ดี', 'Good', 'green', null],
      [4, 'ดีมาก', 'Very good', 'green', null],
      [4.8, 'ดีเด่น', 'Excellent', 'green', null],
    ],
  },
  { Start: 'd mmm yyyy' }
);

test('what is wrong in the old workbook is as wrong in the new one, never replaced or dropped in silence', async () => {
  const { code, out } = await next(BANDS, '--json');
  expect(code).toBe(0);
  const report = JSON.parse(out) as NextYearReport;
  expect(report.left).toEqual([{ sheet: 'Bands', cell: 'E1', text: 'Why' }]);
  expect(report.blank.map(({ text }) => text)).toEqual(['#N/A']);
  expect(report.named.map(({ column, text }) => [column, text])).toEqual([
    ['Start', '15 มี.ค. 2566'],
  ]);
  const { sheets } = await openWorkbook(readFileSync(at('next.xlsx')));
  const shown = sheets.map((sheet) =>
    JSON.stringify(sheet.values({ row: 0, column: 0, rows: 12, columns: 30 }))
  );
  expect(shown[0]).toContain('ระดับ 6');
  expect(shown[0]).toContain('more');
  expect(shown[2]).toContain('rde');
  expect(shown[2]).toContain('4.8');
});

test('in words', async () => {
  const { out } = await next(WIDE);
  expect(out).toBe(
    [
      'Definitions of fiscal year 2026 (B.E. 2569) carried over to 2027 (B.E. 2570), without results; rows: 3',
      'Period: Q3 → Q1',
      'KpiHolidays has holidays of fiscal year 2027 (B.E. 2570) up to 1 Jan 2027 only: add the others.',
      'Cells that name a year, to be looked at (yellow in the new workbook): 4',
      '  KPI!L5 A 2 Level 3: by 30 Sep 2026',
      '  KPI!N5 A 2 Level 5: 31 Dec 2025',
      '  KPI!E6 A 3 Indicator: Plan of ๒๕๖๙',
      '  KPI Settings!G7 Title line 1: Agreements of 2026',
      'Cells that showed an error, and are blank in the new workbook: 1',
      '  KPI!I5 #REF!',
    ].join('\n')
  );
});

test.each([
  ['no fiscal year', kpiBook({ indicators: ['code name', ['1', 'Tax']] }), /ปีงบประมาณ|fiscal year/],
  ['no indicators', kpiBook({ indicators: ['code name'] }), /ตัวชี้วัด|indicators/],
])('%s: refused in one line', async (_, book, said) => {
  const { code, out, err } = await next(book);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
  expect(err.split('\n')).toHaveLength(1);
});

test('the workbook itself, and a file that is there, are not written over', async () => {
  writeFileSync(at('this.xlsx'), await saveWorkbook(WIDE));
  writeFileSync(at('taken.xlsx'), 'mine');
  const same = await run(at('this.xlsx'), '--out', at('this.xlsx'), '--replace');
  const taken = await run(at('this.xlsx'), '--out', at('taken.xlsx'));
  expect([same.code, taken.code]).toEqual([2, 2]);
  expect(taken.err).toBe('next-year: …/taken.xlsx is there already; add --replace to replace it.');
  expect(readFileSync(at('taken.xlsx'), 'utf8')).toBe('mine');
});
