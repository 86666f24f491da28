import type { CellValue } from '../../src/engine';
import { runHeadless } from '../../src/preview/cli/headless';
import { functionsIn } from '../../src/preview/previewFunctions';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { textOf } from '../../src/tables';
import { kpiBook } from '../workbook/file';

/*
 * Aspects of an indicator, some of which do not apply (domain.md §7): what is typed over an `N/A`, or the reverse, counts at
 * once in the sheet of scores as it does after the next Score.
 */
const PROFILE = PROFILES.m365;
const BARE = [1, 2, 3, 4, 5];
const PARTS = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.2.1', '2.2.2', '3.1', '3.2'];
const WITH_RESULT = PARTS.filter((code) => code !== '2.2');

function book(results: readonly CellValue[]): Workbook {
  return kpiBook({
    indicators: [
      'group code partOf name levels weight',
      ['A', '1', '', 'x', '', '', '', '', '', 30],
      ['A', '2', '', 'x', '', '', '', '', '', 25],
      // Weights of their own: one that is not assessed leaves its weight to all.
      ['B', '3', '', 'x', '', '', '', '', '', 40],
      ...PARTS.map((code) => [
        '',
        code,
        code.slice(0, -2),
        'x',
        ...(code === '2.2' ? BARE.map(() => '') : BARE),
        code.startsWith('3') ? 20 : '',
      ]),
      ['B', '4', '', 'x', ...BARE, 5],
    ],
    results: [
      'code period actual',
      ...WITH_RESULT.map((code, i): CellValue[] => [code, 'Q1', results[i] ?? null]),
      ['4', 'Q1', 2],
    ],
  });
}

async function scored(workbook: Workbook, options: object): Promise<Workbook> {
  const bytes = await saveWorkbook(workbook);
  const run = await runHeadless(bytes, { lang: 'en', write: true, profile: PROFILE, ...options });
  return openWorkbook(run.saved ?? new Uint8Array());
}

/** Figures and states of a table of the add-in's; a blank cell and empty text are the same to people. */
function shown(workbook: Workbook, name: string): readonly unknown[] {
  const found = workbook.table(name);
  if (found === null) throw new Error(`No table ${name}`);
  const { row, column, rows, columns } = found.table.area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => found.sheet.value(row + r, column + c)).map(
      (value) =>
        typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : value
    )
  ).map((line) => (name === 'KpiScores' ? [line[2], ...line.slice(7, 13)] : line));
}

/** Results of the parts, from the first; what is typed then. */
const STORIES: readonly (readonly [string, readonly CellValue[], readonly CellValue[]])[] = [
  ['a result over N/A', [5, 'N/A', 3, 4, 2, 'N/A', 1, 'N/A'], [5, 1, 3, 4, 2, 5, 1, 5]],
  ['N/A over a result', [5, 4, 3, 4, 2, 5, 1, 5], [5, 'N/A', 'N/A', 4, 'ไม่ประเมิน', 5, 'n/a', 5]],
  [
    'N/A over all of a parent',
    [5, 4, 3, 4, 2, 5, 1, 5],
    [5, 4, 3, 4, 'N/A', 'N/A', 'N/A', 'not assessed'],
  ],
  [
    'a result over all of them',
    ['N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 1, 2],
    [1, 2, 'N/A', 3, 4, 5, 1, 2],
  ],
  ['a blank over N/A', [5, 'N/A', 3, 4, 2, 'N/A', 1, 'N/A'], [5, null, 3, null, 2, null, 1, 2]],
];

describe.each([
  ['live', { freeze: false }],
  ['plain', { plain: true }],
])('%s formulas', (_, options) => {
  test.each(STORIES)('%s', async (_what, before, after) => {
    const workbook = await scored(book(before), options);
    const results = workbook.table('KpiResults');
    after.forEach((value, i) => results?.sheet.setCells(i + 1, 2, [[value]]));
    recalculate(workbook, functionsIn(PROFILE));
    const anew = await scored(workbook, { freeze: true });
    for (const name of ['KpiScores', 'KpiTotals']) {
      expect(shown(workbook, name)).toEqual(shown(anew, name));
    }
    const line = (of: Workbook) =>
      textOf(of.sheet('Scores')?.value(1, 0) ?? of.sheet('Scores')?.value(1, 1) ?? null);
    expect(line(workbook)).toBe(line(anew));
  });

  test.each([
    ['sum', 'Actual'],
    ['average', 'Actual'],
  ])(
    'a result over an N/A that others are combined with (%s) is no score of its own',
    async (method) => {
      const workbook = await scored(
        kpiBook({
          indicators: [
            'code name levels weight combination',
            ['1', 'x', ...BARE, 50, method],
            ['2', 'x', ...BARE, 50, ''],
          ],
          results: ['code period actual', ['1', 'Q1', 3], ['1', 'Q2', 'N/A'], ['2', 'Q2', 4]],
        }),
        options
      );
      const status = () => shown(workbook, 'KpiScores').map((line) => (line as unknown[])[6]);
      expect(status()).toEqual(['Status', 'Not assessed', 'Scored']);
      workbook.table('KpiResults')?.sheet.setCells(2, 2, [[1]]);
      recalculate(workbook, functionsIn(PROFILE));
      expect(status()).toEqual(['Status', 'Not scored', 'Scored']);
      expect(shown(workbook, 'KpiTotals').at(-1)).toEqual([
        null,
        'Total',
        100,
        0.5,
        4,
        80,
        expect.any(String),
      ]);
    }
  );
});
