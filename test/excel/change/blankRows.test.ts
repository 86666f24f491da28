import {
  enterResult,
  importIndicators,
  plannedImport,
} from '../../../src/excel/change/changeTables';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, profileOf } from '../../../src/preview/host/profiles/profiles';
import { readForm } from '../../../src/tables';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { bookOf } from '../../workbook/file';
import { formOf, proposedIn } from '../../workbook/form';
import { connect, dump } from '../../workbook/host';

const EXCELS = [...PROFILE_NAMES, 'floor'] as const;
const excel = (name: string) => ({ profile: profileOf(name) ?? FLOOR });

const INDICATORS = ['Code', 'Indicator', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'];
const RESULTS = ['Code', 'Period', 'Actual', 'Mine'];
const ROADS = ['1', 'Roads', 1, 2, 3, 4, 5];
const OPTIONS = { language: 'en', existing: 'skip', period: 'Q1' } as const;
const PLAIN = [null, null, null, null];
/** A formula that shows nothing: the row looks blank. */
const TEXT = '=IF(A1<>"zz","",A1*2)';
const FORMULA: CellInput = { formula: TEXT };
const ACTUAL = [null, null, FORMULA, null];
const MINE = [null, null, null, FORMULA];

interface Made {
  readonly indicators?: readonly (readonly CellInput[])[];
  readonly results?: readonly (readonly CellInput[])[];
  readonly totals?: boolean;
  /** A line right below KpiResults. */
  readonly below?: string;
}

function make({ indicators = [], results = [], totals = false, below }: Made): Workbook {
  const last = (width: number): (string | null)[] => ['Total', ...Array(width - 1).fill(null)];
  const workbook = bookOf({
    sheets: [
      {
        name: 'KPI',
        blocks: [{ table: 'KpiIndicators', rows: [INDICATORS, ROADS, ...indicators] }],
      },
      {
        name: 'Results',
        blocks: [
          {
            table: 'KpiResults',
            rows: [RESULTS, ['1', 'Q1', 2, null], ...results, ...(totals ? [last(4)] : [])],
          },
          ...(below === undefined ? [] : [{ at: `A${3 + results.length}`, rows: [[below]] }]),
        ],
      },
    ],
  });
  const found = workbook.table('KpiResults');
  if (totals && found !== null) found.table.showTotals = true;
  for (const sheet of workbook.sheets) {
    const cells = sheet.name === 'KPI' ? indicators : results;
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== null && typeof cell === 'object') sheet.grid.setValue(2 + r, c, '');
      })
    );
  }
  return workbook;
}

const form = (...codes: readonly string[]) =>
  proposedIn(
    readForm(
      formOf([
        ['Code', 'KPI', 1, 2, 3, 4, 5, 'Actual'],
        ...codes.map((code) => [code, `No. ${code}`, 1, 2, 3, 4, 5, 4]),
      ])
    )
  );

const lines = (
  workbook: Workbook,
  name: string,
  columns: number
): readonly (readonly unknown[])[] =>
  Array.from({ length: 10 }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      const sheet = workbook.sheet(name);
      return sheet?.formula(r, c) ?? sheet?.value(r, c) ?? null;
    })
  ).filter((_line, r, all) => all.slice(r).some((each) => each.some((cell) => cell !== null)));
const KEPT = [null, null, TEXT, null];
const rowsOf = (workbook: Workbook, name: string) => workbook.table(name)?.table.area.rows;

describe.each(EXCELS)('as %s: a blank last row with a formula where a value would go', (name) => {
  test('stays as it is, and new results go below it; so they do the next time', async () => {
    const workbook = make({ results: [ACTUAL] });
    connect(workbook, excel(name));
    await importIndicators(form('2'), OPTIONS);
    const once = [['Code', 'Period', 'Actual', 'Mine'], ['1', 'Q1', 2, null], KEPT];
    expect(lines(workbook, 'Results', 4)).toEqual([...once, ['2', 'Q1', 4, null]]);
    expect(rowsOf(workbook, 'KpiResults')).toBe(4);
    const { results } = await importIndicators(form('2', '3'), OPTIONS);
    expect(results.map(({ code, state }) => [code, state])).toEqual([
      ['2', 'same'],
      ['3', 'new'],
    ]);
    expect(lines(workbook, 'Results', 4)).toEqual([
      ...[...once, ['2', 'Q1', 4, null], ['3', 'Q1', 4, null]],
    ]);
  });

  test('with a row of totals, the new results go between', async () => {
    const workbook = make({ results: [ACTUAL], totals: true });
    connect(workbook, excel(name));
    await importIndicators(form('2', '3'), OPTIONS);
    expect(lines(workbook, 'Results', 4).slice(2)).toEqual([
      KEPT,
      ['2', 'Q1', 4, null],
      ['3', 'Q1', 4, null],
      ['Total', null, null, null],
    ]);
  });

  test('one result that is entered by hand goes below it, too', async () => {
    const workbook = make({ results: [ACTUAL] });
    connect(workbook, excel(name));
    await enterResult({ unit: null, code: '1', period: 'Q2', values: { actual: 3 } }, 'en');
    expect(lines(workbook, 'Results', 4).slice(2)).toEqual([KEPT, ['1', 'Q2', 3, null]]);
  });
});

test.each([
  ['one result fits before it', ['2'], [PLAIN, ACTUAL, PLAIN], 2, 5],
  ['several come after it together', ['2', '3'], [PLAIN, ACTUAL, PLAIN, PLAIN], 4, 6],
  ['some rows are blank and some are added', ['2', '3'], [ACTUAL, PLAIN], 3, 5],
  ['the table ends in formulas', ['2'], [ACTUAL, ACTUAL, ACTUAL], 5, 6],
  ['the formula is in a column of the user’s', ['2'], [MINE], 2, 3],
] as const)('%s', async (_what, codes, results, first, rows) => {
  const workbook = make({ results });
  connect(workbook);
  const kept = lines(workbook, 'Results', 4)
    .flat()
    .filter((cell) => cell === TEXT).length;
  await importIndicators(form(...codes), OPTIONS);
  const after = lines(workbook, 'Results', 4);
  expect(after.slice(first, first + codes.length).map(([code]) => code)).toEqual(codes);
  expect(after.flat().filter((cell) => cell === TEXT)).toHaveLength(kept);
  expect(rowsOf(workbook, 'KpiResults')).toBe(rows);
});

test('a formula in a blank last row of KpiIndicators stays; where the rows go is told before and after', async () => {
  const workbook = make({ indicators: [[null, null, FORMULA, null, null, null, null]] });
  connect(workbook);
  const rows = form('2');
  const before = await plannedImport(rows, OPTIONS);
  const after = await importIndicators(rows, OPTIONS);
  expect(before.at).toEqual({ sheet: 'KPI', row: 3, column: 0 });
  expect(after.at).toEqual(before.at);
  expect(lines(workbook, 'KPI', 3).slice(2)).toEqual([
    [null, null, TEXT],
    ['2', 'No. 2', 1],
  ]);
  await importIndicators(form('3'), OPTIONS);
  expect(
    lines(workbook, 'KPI', 3)
      .slice(2)
      .map(([code]) => code)
  ).toEqual([null, '2', '3']);
});

test('what stands below the table is in the way, as ever', async () => {
  const workbook = make({ results: [ACTUAL], below: 'note' });
  connect(workbook);
  const before = dump(workbook);
  await expect(importIndicators(form('2'), OPTIONS)).rejects.toMatchObject({ code: 'noRoom' });
  expect(dump(workbook)).toEqual(before);
});

test.each([false, true])(
  'a host that fails anywhere leaves the workbook as it was; totals: %s',
  async (totals) => {
    const made = () => make({ results: [ACTUAL, PLAIN], totals });
    const host = connect(made());
    host.faults.set({});
    const add = () => importIndicators(form('1', '2', '3'), OPTIONS);
    await add();
    const { requests, changes } = host.faults;
    const faults = [
      ...Array.from({ length: requests }, (_each, i) => ({ failAt: i + 1 })),
      ...Array.from({ length: changes }, (_each, i) => ({ failAction: i + 1 })),
    ];
    expect(faults.length).toBeGreaterThan(10);
    for (const fault of faults) {
      const workbook = made();
      const before = dump(workbook);
      connect(workbook).faults.set(fault);
      await expect(add()).rejects.toBeDefined();
      expect({ fault, after: dump(workbook) }).toEqual({ fault, after: before });
    }
  }
);

test('thousands of such rows are passed over in a few requests', async () => {
  const requestsWith = async (count: number): Promise<number> => {
    const workbook = make({ results: Array.from({ length: count }, () => ACTUAL) });
    const host = connect(workbook);
    host.faults.set({});
    await importIndicators(form('2'), OPTIONS);
    expect(workbook.sheet('Results')?.value(2 + count, 0)).toBe('2');
    return host.faults.requests;
  };
  expect((await requestsWith(3000)) - (await requestsWith(2))).toBeLessThan(5);
});
