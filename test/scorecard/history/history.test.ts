import type { CellValue } from '../../../src/engine';
import { directed } from '../../../src/scorecard/history/directions';
import { historyOf, type WorkbookHistory } from '../../../src/scorecard/history/historyOf';
import type { HistoryRow } from '../../../src/scorecard/history/historyRow';
import { keptHistory, historyCells } from '../../../src/scorecard/history/historyTable';
import { planHistory } from '../../../src/scorecard/history/planHistory';
import { mergeHistory } from '../../../src/scorecard/history/mergeHistory';
import { yearOfSnapshot } from '../../../src/scorecard/history/yearOfSnapshot';
import type { RawTable, Snapshot } from '../../../src/tables';
import { summaryInput } from '../sheets/summaryInput';
import { indicators, LEVELS, results, settings, table, workbook } from '../../workbook/tables';

type Row = readonly CellValue[];

const HEADERS = ['Unit', 'Code', 'Indicator', ...LEVELS, 'Weight'];
const BARE = [50, 60, 70, 80, 90];

/** A workbook of one fiscal year, of indicators with these criteria and results by period. */
function year(
  fiscalYear: number | null,
  rows: readonly { readonly is: Row; readonly levels?: Row }[],
  actuals: readonly Row[],
  ...others: readonly RawTable[]
): Snapshot {
  return workbook(
    indicators(
      HEADERS,
      rows.map(({ is: [unit = null, code = null, name = null], levels = BARE }) => [
        ...[unit, code, name],
        ...levels,
        10,
      ])
    ),
    results(['Unit', 'Code', 'Period', 'Actual'], actuals),
    ...(fiscalYear === null ? [] : [settings([['Fiscal year', fiscalYear]])]),
    ...others
  );
}

function read(snapshot: Snapshot, source = 'a.xlsx'): WorkbookHistory {
  const history = historyOf(snapshot, source, 'en');
  if (typeof history === 'string') throw new Error(history);
  return history;
}

const brief = ({ year, period, unit, code, result, score }: HistoryRow) =>
  [year, period, unit, code, result, score] as const;

const PAID = { is: [null, '1', 'Paid'] } as const;

test('every period with a result: what was reported in it, and the total as it was known then', () => {
  const book = year(
    2568,
    [PAID, { is: [null, '2', 'Audited'] }],
    [
      [null, '1', 'Q1', 65],
      [null, '1', 'Q2', 85],
      [null, '2', 'Q1', 90],
      [null, '2', 'Q2', null],
      [null, '1', 'Q3', ' '],
    ]
  );
  expect(read(book).rows.map(brief)).toEqual([
    [2568, 'Q1', null, null, '', 3.5],
    [2568, 'Q1', null, '1', '65', 2],
    [2568, 'Q1', null, '2', '90', 5],
    [2568, 'Q2', null, null, '', 4.5],
    [2568, 'Q2', null, '1', '85', 4],
  ]);
});

test('units have totals of their own, and all of them one', () => {
  const book = year(
    2568,
    [{ is: ['A', '1', 'Paid'] }, { is: ['B', '1', 'Paid'] }],
    [
      ['A', '1', 'Q1', 65],
      ['B', '1', 'Q1', 85],
    ]
  );
  const totals = read(book).rows.filter(({ code }) => code === null);
  expect(totals.map(({ unit, score }) => [unit, score])).toEqual([
    [null, 3],
    ['A', 2],
    ['B', 4],
  ]);
});

test.each([
  ['noIndicators', workbook()],
  ['noFiscalYear', year(null, [PAID], [[null, '1', 'Q1', 65]])],
  ['noResults', year(2568, [PAID], [[null, '1', 'Q1', null]])],
] as const)('%s', (why, book) => {
  expect(historyOf(book, 'a.xlsx', 'th')).toBe(why);
});

const SNAPSHOT = ['Unit', 'Group', 'Code', 'Indicator', 'Period', 'Actual', 'Level', 'Score'];
const kept = (name: string, ...cells: readonly Row[]): RawTable =>
  table(name, SNAPSHOT, cells, { sheet: `Kept ${name}` });
const REPORTED = 'KpiSnapshot_Q1_20250110_0a1b2c3d';

test('what was kept as reported goes before what the workbook says now, without a total and comparable with nothing', () => {
  const rows = [[null, '1', 'Q1', 65]];
  const same = kept(REPORTED, ['', null, '1', 'Paid', 'Quarter 1', '65', null, 2]);
  expect(read(year(2568, [PAID], rows, same))).toEqual({
    ...read(year(2568, [PAID], rows)),
    otherwise: [],
  });
  const other = kept(REPORTED, ['', null, '1', 'Paid', 'Quarter 1', '71', null, 3]);
  const { rows: now, otherwise } = read(year(2568, [PAID], rows, other));
  expect(now.map(brief)).toEqual([[2568, 'Q1', null, '1', '71', 3]]);
  expect(now[0]?.criteria).toBe('');
  expect(otherwise).toEqual([`Kept ${REPORTED}`]);
});

test('what was kept carries results of earlier periods on, which are none of its own', () => {
  const book = year(
    2568,
    [PAID, { is: [null, '2', 'Audited'] }],
    [
      [null, '1', 'Q1', 65],
      [null, '2', 'Q2', 90],
    ],
    kept(
      'KpiSnapshot_Q2_20250410_0a1b2c3d',
      ['', null, '1', 'Paid', 'Quarter 1', '65', null, 2],
      ['', null, '2', 'Audited', 'Quarter 2', '90', null, 5]
    )
  );
  expect(read(book).otherwise).toEqual([]);
  expect(read(book).rows).toHaveLength(4);
});

test('what was pending when it was kept is no score of the period, and keeps no total from being known', () => {
  const rows = [[null, '1', 'Q1', 65]];
  const book = (...others: readonly RawTable[]): Snapshot =>
    year(2568, [PAID, { is: [null, '2', 'Audited'] }], rows, ...others);
  const same = kept(
    REPORTED,
    ['', null, '1', 'Paid', 'Quarter 1', '65', null, 2],
    ['', null, '2', 'Audited', 'Quarter 1', null, null, null]
  );
  expect(read(book(same))).toEqual(read(book()));
});

test('a parent whose parts alone have targets says nothing of a period', () => {
  const book = workbook(
    indicators(
      ['Code', 'Part of', 'Indicator', 'Target'],
      [
        ['6', null, 'Parks', null],
        ['6.1', '6', 'Renovated', 2],
      ]
    ),
    results(
      ['Unit', 'Code', 'Period', 'Actual'],
      [
        [null, '6', 'Q2', null],
        [null, '6.1', 'Q2', 1],
      ]
    ),
    settings([['Fiscal year', 2568]])
  );
  expect(read(book).rows.map(brief)).toEqual([[2568, 'Q2', null, '6.1', '1', null]]);
});

test('scores that a workbook keeps long after its year are of its year', () => {
  const book = year(
    2564,
    [PAID],
    [[null, '1', 'Q1', 65]],
    kept(REPORTED, ['', null, '1', 'Paid', 'Quarter 1', '65', null, 2])
  );
  expect(read(book).rows.map(({ year: of }) => of)).toEqual([2564, 2564]);
  expect(read(book).otherwise).toEqual([]);
});

test('a snapshot in a workbook that has moved on is of the year before', () => {
  const book = year(
    2569,
    [PAID],
    [[null, '1', 'Q1', 65]],
    kept('KpiSnapshot_Q4_20251012_0a1b2c3d', ['', null, '1', 'Paid', 'Quarter 4', '88', null, 4])
  );
  expect(read(book).rows.map(brief)).toContainEqual([2568, 'Q4', null, '1', '88', 4]);
  expect(read(book).otherwise).toEqual([]);
});

test.each([
  ['Q1', [2025, 1, 10], 2568],
  ['Q1', [2024, 10, 5], 2568],
  ['Q4', [2025, 10, 5], 2568],
  ['Q4', [2025, 7, 1], 2568],
  ['Y', [2025, 12, 1], 2568],
  ['H1', [2025, 4, 1], 2568],
  ['H1', [2025, 10, 1], 2568],
  ['6M', [2025, 3, 31], 2568],
  ['M12', [2025, 9, 30], 2568],
] as const)('%s kept on %j is of the fiscal year %d', (period, [year, month, day], fiscalYear) => {
  expect(yearOfSnapshot({ period, day: { year, month, day } }, 2569)).toBe(fiscalYear);
});

const DAYS = ['30 ก.ย.', '31 ส.ค.', '31 ก.ค.', '30 มิ.ย.', '31 พ.ค.'];
const deadlines = (year: number): Row => DAYS.map((day) => `ภายใน ${day} ${year}`);

test('a score is compared with the last period and with the same of the year before, where the criteria are the same', () => {
  const before = read(
    year(
      2567,
      [PAID, { is: [null, '2', 'Sent'], levels: deadlines(2567) }],
      [
        [null, '1', 'Q1', 65],
        [null, '1', 'Q4', 75],
        [null, '2', 'Q4', '1 ก.ค. 2567'],
      ]
    )
  );
  const now = read(
    year(
      2568,
      [PAID, { is: [null, '2', 'Sent'], levels: deadlines(2568) }],
      [
        [null, '1', 'Q1', 85],
        [null, '2', 'Q4', '15 ส.ค. 2568'],
      ]
    )
  );
  const moves = directed([...now.rows, ...before.rows], []).flatMap(
    ({ row, againstLast, againstYear }) =>
      row.code === null ? [] : [[row.code, row.year, row.period, againstLast, againstYear]]
  );
  expect(moves).toEqual([
    ['1', 2567, 'Q1', null, null],
    ['1', 2567, 'Q4', 1, null],
    ['1', 2568, 'Q1', 1, 2],
    ['2', 2567, 'Q4', null, null],
    ['2', 2568, 'Q4', -1, -1],
  ]);
});

test('beside units, the total without a unit is that of all of them', () => {
  const book = year(
    2568,
    [{ is: ['Works', '1', 'Paid'] }, { is: [null, '2', 'Collected'] }],
    [
      ['Works', '1', 'Q1', 85],
      [null, '2', 'Q1', 65],
    ]
  );
  const { units } = summaryInput(book).scorecard;
  const lines = directed(read(book).rows, units).map(({ row }) => [row.unit, row.code, row.score]);
  expect(lines).toEqual([
    [null, null, 3],
    [null, '2', 2],
    ['Works', null, 4],
    ['Works', '1', 4],
  ]);
});

test('indicators stand in their order of now, also those with their first result in a later period', () => {
  const named = (code: string) => ({ is: [null, code, `Indicator ${code}`] });
  const before = year(2567, ['1', 'Old', '2'].map(named), [
    [null, '1', 'Q4', 85],
    [null, 'Old', 'Q4', 85],
    [null, '2', 'Q4', 85],
  ]);
  const now = year(2568, ['1', '2', '3', '4', '5'].map(named), [
    [null, '1', 'Q1', 85],
    [null, '4', 'Q1', 85],
    [null, '2', 'Q2', 85],
    [null, '3', 'Q3', 85],
    [null, '5', 'Q2', 85],
  ]);
  const { units } = summaryInput(now).scorecard;
  const all = [...read(before).rows, ...read(now).rows];
  const codes = directed(all, units).map(({ row }) => row.code);
  expect([...new Set(codes)]).toEqual([null, '1', 'Old', '2', '3', '4', '5']);
});

test.each([
  ['criteria', { is: PAID.is, levels: [55, 60, 70, 80, 90] }],
  ['name', { is: [null, '1', 'Collected'] }],
])('with another %s it is not comparable', (_, changed) => {
  const rows = [[null, '1', 'Q1', 85]];
  const all = [read(year(2567, [PAID], rows)), read(year(2568, [changed], rows))];
  const last = directed(
    all.flatMap(({ rows: each }) => each),
    []
  ).at(-1);
  expect([last?.againstLast, last?.againstYear]).toEqual(['notComparable', 'notComparable']);
});

test('the same criteria in other words are the same', () => {
  const worded = ['ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'ร้อยละ 90'];
  const signs = ['50%', '60%', '70%', '80%', '90%'];
  const [a, b] = [worded, signs].map((levels, i) =>
    read(year(2567 + i, [{ is: PAID.is, levels }], [[null, '1', 'Q1', 85]]))
  );
  expect(a?.rows.map(({ criteria }) => criteria)).toEqual(b?.rows.map(({ criteria }) => criteria));
});

test.each([
  ['statements', ['มีแผน', 'มีร่าง', 'เสนอ', 'อนุมัติ', 'ประกาศ'], 'ประกาศ', 'ประชาสัมพันธ์'],
  ['numbers with a statement', ['50 และมีแผน', '60', '70', '80', '90'], '90 และมีแผน', '90 และมีผล'],
])('%s in other words are others', (_, levels, last, other) => {
  const [a, b] = [last, other].map((top) => {
    const row = [...levels.slice(0, 4), top];
    const [line] = read(
      year(2567, [{ is: PAID.is, levels: row }], [[null, '1', 'Q1', 4]])
    ).rows.filter(({ code }) => code !== null);
    return line?.criteria;
  });
  expect(a).toBeDefined();
  expect(a).not.toBe(b);
});

test('a source takes the place of what was known of its units and periods, and of nothing else', () => {
  const known = read(
    year(
      2567,
      [PAID],
      [
        [null, '1', 'Q1', 65],
        [null, '1', 'Q2', 65],
      ]
    ),
    'old.xlsx'
  ).rows;
  const again = read(year(2567, [PAID], [[null, '1', 'Q1', 85]]), 'new.xlsx').rows;
  const { rows, sources } = mergeHistory(known, [{ source: 'new.xlsx', rows: again }]);
  expect(rows.map(brief)).toEqual([
    [2567, 'Q1', null, null, '', 4],
    [2567, 'Q1', null, '1', '85', 4],
    [2567, 'Q2', null, null, '', 2],
    [2567, 'Q2', null, '1', '65', 2],
  ]);
  expect(sources[0]).toMatchObject({ added: 0, same: 0, conflicts: [] });
  expect(sources[0]?.changed).toHaveLength(2);
  const twice = mergeHistory(rows, [{ source: 'new.xlsx', rows: again }]);
  expect(twice.rows).toEqual(rows);
  expect(twice.sources[0]).toMatchObject({ added: 0, same: 2, changed: [] });
});

test('of two sources that differ the first counts, and the other is told; where they agree, nothing is', () => {
  const of = (actual: number, source: string) => ({
    source,
    rows: read(year(2567, [PAID], [[null, '1', 'Q1', actual]]), source).rows,
  });
  const [a, b, c] = [of(85, 'a'), of(65, 'b'), of(85, 'c')];
  const { rows, sources } = mergeHistory([], [a, b, c]);
  expect(rows).toEqual(a.rows);
  expect(sources.map(({ conflicts }) => conflicts.map((each) => each.with))).toEqual([
    [],
    ['a'],
    [],
  ]);
});

test.each(['th', 'en'] as const)(
  'rows read back from the sheet are the same, in %s',
  (language) => {
    const { rows } = read(
      year(
        2568,
        [{ is: ['กองคลัง', '1.1', 'Paid'] }, { is: ['B', '1.1', 'Paid'] }],
        [
          ['กองคลัง', '1.1', 'Q1', 65],
          ['B', '1.1', '12M', 'n/a'],
        ]
      )
    );
    const cells = directed(rows, []).map((row) => historyCells(row, language, null) as Row);
    const back = keptHistory([...cells, [null, null], ['mine', 'Q9', 'note']]);
    expect(back.rows).toEqual(directed(rows, []).map(({ row }) => row));
    expect(back.unreadable).toEqual([['mine', 'Q9', 'note']]);
  }
);

test('the names of units have rows of one line', () => {
  const units = ['Finance', 'Municipal Clerk', 'Director of Education'];
  const book = year(
    2568,
    units.map((unit) => ({ is: [unit, '1', 'Paid'] })),
    units.map((unit) => [unit, '1', 'Q1', 65])
  );
  const { scorecard, snapshot } = summaryInput(book);
  const rows = read(book).rows.map((row) => ({ ...row, criteria: '0a1b2c3d' }));
  const sheet = planHistory(directed(rows, []), scorecard, snapshot, {
    language: 'en',
    today: { year: 2025, month: 1, day: 10 },
    beside: [],
  });
  const heightOf = (unit: string): number | undefined => {
    const at = sheet.blocks[0]?.cells.findIndex((line) => line[2] === unit && line[3] === '1') ?? 0;
    return sheet.rowHeights.find(({ row, count }) => row <= at && at < row + count)?.points;
  };
  const [low, ...others] = units.map(heightOf);
  expect(others).toEqual([low, low]);
});

test('a score moves by the difference of the figures that people see', () => {
  const row = (period: HistoryRow['period'], score: number): HistoryRow => ({
    ...{ year: 2568, period, unit: null, code: null, name: '', result: '', score },
    ...{ band: null, criteria: 'total', source: 'a.xlsx' },
  });
  const moves = directed([row('Q1', 1.204), row('Q2', 1.909), row('Q3', 1.906)], []).map(
    ({ againstLast }) => againstLast
  );
  expect(moves).toEqual([null, 0.71, 0]);
});
