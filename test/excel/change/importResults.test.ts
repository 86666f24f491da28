import type { CellValue } from '../../../src/engine';
import { importIndicators, plannedImport } from '../../../src/excel/change/changeTables';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { readForm, type FormGrid, type Proposed } from '../../../src/tables';
import type { CellInput } from '../../../src/preview/workbook/model/sheet';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { bookOf } from '../../workbook/file';
import { formOf, proposedIn } from '../../workbook/form';
import { connect, dump } from '../../workbook/host';

const INDICATORS = ['Code', 'Indicator', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'];
const RESULTS = ['Code', 'Period', 'Actual'];

const book = (
  indicators: readonly (readonly CellInput[])[],
  results: readonly (readonly CellInput[])[],
  formats: Readonly<Record<string, string>> = {}
) =>
  bookOf({
    sheets: [
      {
        name: 'KPI',
        blocks: [{ table: 'KpiIndicators', rows: [INDICATORS, ...indicators], formats }],
      },
      {
        name: 'Results',
        blocks: [{ table: 'KpiResults', rows: [RESULTS, ...results], formats }],
      },
    ],
  });

const OPTIONS = { language: 'en', existing: 'skip', period: 'Q1' } as const;

describe('a formula where a result would go', () => {
  const FORM = formOf([
    ['Code', 'KPI', 1, 2, 3, 4, 5, 'Actual'],
    ['1', 'Roads', 1, 2, 3, 4, 5, 4],
    ['2', 'Water', 1, 2, 3, 4, 5, 3],
    ['3', 'Parks', 1, 2, 3, 4, 5, 2],
  ]);
  const rows: readonly Proposed[] = proposedIn(readForm(FORM));
  const make = () => {
    const workbook = book(
      [['1', 'Roads', 1, 2, 3, 4, 5]],
      [
        ['1', 'Q1', { formula: '=2+0' }],
        ['2', 'Q1', { formula: '=IF(1=1,"","x")' }],
        ['3', 'Q1', null],
      ]
    );
    workbook.sheet('Results')?.grid.setValue(1, 2, 2);
    return workbook;
  };

  test('it stays and is named, and all other results are written', async () => {
    const workbook = make();
    connect(workbook);
    const before = await plannedImport(rows, { ...OPTIONS, replace: true });
    const { results, added } = await importIndicators(rows, { ...OPTIONS, replace: true });
    expect(before.results).toEqual(results);
    expect(results.map(({ code, state, at }) => [code, state, at?.row])).toEqual([
      ['1', 'formula', 1],
      ['2', 'formula', 2],
      ['3', 'new', undefined],
    ]);
    expect(added.map(({ code }) => code)).toEqual(['2', '3']);
    const sheet = workbook.sheet('Results');
    expect([1, 2].map((row) => sheet?.formula(row, 2))).toEqual(['=2+0', '=IF(1=1,"","x")']);
    expect(sheet?.value(3, 2)).toBe(2);
  });

  test('where nothing is to be replaced, a formula that shows a value is a result that differs', async () => {
    connect(make());
    const { results } = await importIndicators(rows, OPTIONS);
    expect(results.map(({ code, state }) => [code, state])).toEqual([
      ['1', 'changed'],
      ['2', 'formula'],
      ['3', 'new'],
    ]);
  });
});

describe('results that change, beside indicators that are added', () => {
  const rows = proposedIn(
    readForm(
      formOf([
        ['Code', 'KPI', 1, 2, 3, 4, 5, 'Actual'],
        ['1', 'Roads', 1, 2, 3, 4, 5, 4],
        ['2', 'Water', 1, 2, 3, 4, 5, 3],
      ])
    )
  );
  const make = () => book([['1', 'Roads', 1, 2, 3, 4, 5]], [['1', 'Q1', 2]]);
  const take = () => importIndicators(rows, { ...OPTIONS, replace: true });
  afterEach(async () => {
    await clientAtRest();
    jest.restoreAllMocks();
  });

  test.each(['m365', 'web'] as const)('they are one step for Undo in %s', async (profile) => {
    const workbook = make();
    connect(workbook, { profile: PROFILES[profile] });
    const run = jest.spyOn(Excel, 'run');
    await take();
    expect(run.mock.calls.filter(([first]) => 'mergeUndoGroup' in first)).toHaveLength(1);
    const sheet = workbook.sheet('Results');
    expect([1, 2].map((row) => sheet?.value(row, 2))).toEqual([4, 3]);
  });

  test('whichever request fails, all of it is as before', async () => {
    const counted = connect(make());
    await take();
    const requests = counted.counters.syncs;
    expect(requests).toBeGreaterThan(3);
    let failures = 0;
    for (let failAt = 1; failAt <= requests; failAt++) {
      const workbook = make();
      const before = dump(workbook);
      connect(workbook).faults.set({ failAt });
      const failed = await take().then(
        () => false,
        () => true
      );
      await clientAtRest();
      if (failed) {
        failures++;
        expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
      }
    }
    expect(failures).toBeGreaterThan(2);
  });
});

describe('85 per cent', () => {
  const plain: readonly CellValue[] = [60, 70, 80, 90, 95];
  const levels = { plain, 'formatted as per cent': plain.map((each) => Number(each) / 100) };
  const results = { plain: 85, 'formatted as per cent': 0.85 };
  type Look = keyof typeof levels;
  const LOOKS: readonly Look[] = ['plain', 'formatted as per cent'];
  const form = (level: Look, result: Look): FormGrid => {
    const grid = formOf([
      ['Code', 'KPI', 1, 2, 3, 4, 5, 'Actual'],
      ['7', 'Roads', ...levels[level], results[result]],
    ]);
    const look = (c: number): Look => (c === 7 ? result : c > 1 ? level : 'plain');
    const cells = grid.cells.map((row, r) =>
      row.map((cell, c) => (r > 0 && look(c) !== 'plain' ? { ...cell, numberFormat: '0%' } : cell))
    );
    return { ...grid, cells };
  };
  const PER_CENT = Object.fromEntries(
    ['Actual', 1, 2, 3, 4, 5].map((each) => [each === 'Actual' ? each : `Level ${each}`, '0%'])
  );
  const places = {
    'a new row of a table of per cent': () =>
      book([['1', 'x', 0.6, 0.7, 0.8, 0.9, 0.95]], [['1', 'Q1', 0.5]], PER_CENT),
    'a blank row of a table of per cent': () =>
      book(
        [['1', 'x', 0.6, 0.7, 0.8, 0.9, 0.95], INDICATORS.map(() => null)],
        [
          ['1', 'Q1', 0.5],
          [null, null, null],
        ],
        PER_CENT
      ),
    'its own cell, formatted as per cent': () =>
      book([['1', 'x', 1, 2, 3, 4, 5]], [['7', 'Q1', null]], PER_CENT),
    'a new row of a table of plain numbers': () =>
      book([['1', 'x', 1, 2, 3, 4, 5]], [['1', 'Q1', 3]]),
    'its own cell': () => book([['1', 'x', 1, 2, 3, 4, 5]], [['7', 'Q1', null]]),
    'a new table': () => bookOf({ sheets: [{ name: 'A', blocks: [{ rows: [['mine']] }] }] }),
  };
  const cases = Object.keys(places).flatMap((place) =>
    LOOKS.flatMap((level) => LOOKS.map((result) => [place, level, result] as const))
  );

  test.each(cases)(
    'into %s, levels %s, result %s: the level of the form',
    async (place, level, result) => {
      const workbook = places[place as keyof typeof places]();
      connect(workbook);
      await importIndicators(proposedIn(readForm(form(level, result))), OPTIONS);
      const { scorecard, problems } = await checkWorkbook();
      const scored = scorecard.units
        .flatMap(({ indicators }) => indicators)
        .find(({ indicator }) => indicator.code === '7');
      expect(scored?.outcome).toMatchObject({ status: 'scored', level: 3 });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  );
});

test('a row that holds for several units keeps its result, gets no second row beside it, and is named', async () => {
  const workbook = bookOf({
    sheets: [
      {
        name: 'KPI',
        blocks: [
          {
            table: 'KpiIndicators',
            rows: [
              ['Unit', ...INDICATORS],
              ['A; B', '1', 'Roads', 1, 2, 3, 4, 5],
            ],
          },
        ],
      },
      {
        name: 'Results',
        blocks: [
          {
            table: 'KpiResults',
            rows: [
              ['Unit', ...RESULTS],
              ['A; B', '1', 'Q1', 3],
            ],
          },
        ],
      },
    ],
  });
  connect(workbook);
  const form = (actual: number): readonly Proposed[] =>
    proposedIn(
      readForm(
        formOf([
          ['Unit', 'Code', 'KPI', 1, 2, 3, 4, 5, 'Actual'],
          ['A', '1', 'Roads', 1, 2, 3, 4, 5, actual],
        ])
      )
    );
  const read = async (actual: number) =>
    (await importIndicators(form(actual), { ...OPTIONS, replace: true })).results;
  expect(await read(4)).toMatchObject([{ unit: 'A', state: 'sharedRow', was: 3, at: { row: 1 } }]);
  expect(await read(3)).toMatchObject([{ unit: 'A', state: 'same' }]);
  const { table, sheet } = workbook.table('KpiResults') ?? {};
  expect(table && sheet?.values(table.area).slice(1)).toEqual([['A; B', '1', 'Q1', 3]]);
});
