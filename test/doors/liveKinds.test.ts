import { functionsIn } from '../../src/preview/previewFunctions';
import { runHeadless } from '../../src/preview/cli/headless';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { kpiBook } from '../workbook/file';
import { BOTH_WAYS } from './doors';

type CellContent = string | number | null;
interface Row {
  readonly code: string;
  readonly partOf?: string;
  readonly levels?: readonly CellContent[];
  readonly target?: CellContent;
  readonly method?: string;
  readonly combine?: string;
  readonly weight?: number;
}
interface Given {
  readonly actual: CellContent;
  readonly override?: number;
}

const NEXT_MONTH = [20, 18, 15, 12, 10].map((day) => `ภายในวันที่ ${day} ของเดือนถัดไป`);
const NUMBERS = [50, 60, 70, 80, 90];
const COLUMN = { level: 6, score: 7, counted: 9, weighted: 11, status: 12, explanation: 13 };
const OUTPUT = Object.entries(COLUMN);

const ROWS: readonly Row[] = [
  { code: 'D', levels: NEXT_MONTH, weight: 10 },
  { code: 'T1', target: 80 },
  { code: 'T2', target: 'ไม่เกินร้อยละ 5', method: 'met 5', weight: 10 },
  { code: 'T3', target: 100, method: 'percent', weight: 10 },
  { code: 'T4', target: 'ภายในวันที่ 15 ของเดือนถัดไป' },
  { code: 'T5', target: 'มี' },
  { code: 'M', combine: 'minimum', weight: 40 },
  { code: 'M.1', partOf: 'M', levels: NUMBERS },
  { code: 'M.2', partOf: 'M', levels: NUMBERS },
  { code: 'N', levels: NUMBERS, weight: 30 },
];
const FIRST: Readonly<Record<string, Given>> = {
  D: { actual: '11 ม.ค. 2569' },
  T1: { actual: 60 },
  T2: { actual: 4 },
  T3: { actual: 75 },
  T4: { actual: '15 ม.ค. 2569' },
  T5: { actual: 'มี' },
  'M.1': { actual: 95 },
  'M.2': { actual: 65 },
  N: { actual: 70 },
};
/** Everything the other way round; one result taken away, one not assessed, one that no score can be made of. */
const SECOND: Readonly<Record<string, Given>> = {
  D: { actual: '21 ม.ค. 2569' },
  T1: { actual: 90 },
  T2: { actual: 6 },
  T3: { actual: 105 },
  T4: { actual: '16 ม.ค. 2569' },
  T5: { actual: 'ไม่มี' },
  'M.1': { actual: null },
  'M.2': { actual: 85 },
  N: { actual: 90 },
};
const THIRD: Readonly<Record<string, Given>> = {
  ...SECOND,
  D: { actual: null },
  T1: { actual: null },
  T2: { actual: 'N/A' },
  T3: { actual: null },
  T4: { actual: 'ไม่ประเมิน' },
  'M.2': { actual: null },
};

jest.setTimeout(60_000);

test.each(['en', 'th'] as const)(
  'written formulas hold the values of a frozen run: %s',
  async (lang) => {
    for (const given of [FIRST, SECOND, THIRD]) {
      const frozen = await written(given, lang, true);
      for (const excel of BOTH_WAYS) {
        expect(await written(given, lang, false, excel)).toEqual(frozen);
      }
    }
  }
);

test('formulas follow a result that is changed afterwards', async () => {
  for (const changed of [SECOND, THIRD]) {
    const frozen = await written(changed, 'en', true);
    for (const excel of BOTH_WAYS) {
      const workbook = await scoredBook(FIRST, 'en', false, excel);
      const results = workbook.sheet('Results');
      Object.values(changed).forEach(({ actual }, i) => results?.setCells(i + 1, 2, [[actual]]));
      recalculate(workbook, functionsIn(excel));
      expect(rowsOf(workbook)).toEqual(frozen);
    }
  }
});

test('a part’s committee score goes into the lowest', async () => {
  const given = { ...FIRST, 'M.2': { actual: 65, override: 4.5 } };
  const live = await written(given, 'en', false);
  expect(live).toEqual(await written(given, 'en', true));
  expect(live.find(({ code }) => code === 'M')).toMatchObject({ score: 4.5 });
});

test('the rows are formulas, not values', async () => {
  const workbook = await scoredBook(FIRST, 'en', false);
  const sheet = workbook.sheet('Scores');
  const formulas = rowsOf(workbook).map(({ row, code }) => [
    code,
    sheet?.formula(row, COLUMN.score) ?? null,
    sheet?.formula(row, COLUMN.status) === null,
  ]);
  expect(formulas.filter(([, formula, isValue]) => isValue || formula === null)).toEqual([]);
  // Targets alone have no score; a blank cell would count as 0 in the totals of older Excels.
  expect(formulas.filter(([, formula]) => formula === '=""')).toEqual([
    ['T1', '=""', false],
    ['T4', '=""', false],
    ['T5', '=""', false],
  ]);
});

async function scoredBook(
  given: Readonly<Record<string, Given>>,
  lang: 'en' | 'th',
  freeze: boolean,
  profile: HostProfile = PROFILES.excel2021
): Promise<Workbook> {
  const bytes = await saveWorkbook(book(given));
  const run = await runHeadless(bytes, { lang, freeze, write: true, profile });
  return openWorkbook(run.saved ?? new Uint8Array());
}

async function written(
  given: Readonly<Record<string, Given>>,
  lang: 'en' | 'th',
  freeze: boolean,
  profile?: HostProfile
) {
  return rowsOf(await scoredBook(given, lang, freeze, profile));
}

/** What the cells say; of a parent not in which words, for a formula cannot name the part that is the lowest. */
function rowsOf(workbook: Workbook) {
  const sheet = workbook.sheet('Scores');
  const area = workbook.table('KpiScores')?.table.area;
  if (!sheet || !area) throw new Error('Nothing was written');
  return Array.from({ length: area.rows - 1 }, (_, i) => {
    const row = area.row + 1 + i;
    const code = String(sheet.value(row, 2));
    const values = OUTPUT.filter(([name]) => code !== 'M' || name !== 'explanation').map(
      ([name, column]) => {
        const value = sheet.value(row, column);
        const shown = typeof value === 'number' ? Number(value.toPrecision(12)) : value || null;
        return [name, shown] as const;
      }
    );
    return { row, code, ...Object.fromEntries(values) };
  });
}

function book(given: Readonly<Record<string, Given>>): Workbook {
  return kpiBook({
    indicators: [
      'code partOf name levels target weight method combination',
      ...ROWS.map(({ code, partOf, levels, target, weight, method, combine }) => [
        ...[code, partOf ?? null, `Indicator ${code}`],
        ...(levels ?? [null, null, null, null, null]),
        ...[target ?? null, weight ?? null, method ?? null, combine ?? null],
      ]),
    ],
    results: [
      'code period actual override reason',
      ...Object.entries(given).map(([code, { actual, override }]) => [
        ...[code, 'Q1', actual, override ?? null],
        override === undefined ? null : 'Site visit',
      ]),
    ],
    settings: [
      'setting value',
      ['Fiscal year', 2569],
      ['Period', 'Q1'],
      ['Target steps', '50; 60; 70; 80; 90'],
    ],
  });
}
