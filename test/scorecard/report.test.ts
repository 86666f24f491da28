import { report } from '../../src/scorecard';
import { scoreBook } from '../workbook/scorecard';
import { indicators, results, workbook } from '../workbook/tables';

const book = workbook(
  indicators('group code name levels weight', [
    ['A', 'K1', 'First', 50, 60, 70, 80, 90, 30],
    ['A', 'K2', 'Second', 50, 60, 70, 80, 90, 30],
    ['B', 'K3', '=HYPERLINK("x")', 50, 60, 70, 80, 90, 30],
    ['B', 'K4', 'Fourth', 'ไม่เกิน 12,5', 60, 70, 80, 90, 10],
  ]),
  results('code period actual', [
    ['K1', 'Q2', '๘๕'],
    ['K2', 'Q1', 90],
    ['K3', 'Q2', ''],
    ['K4', 'Q2', 70],
  ])
);
const made = report(scoreBook(book), 'en');

it('has the shape that the design states, in this order', () => {
  expect(Object.keys(made)).toEqual(['period', 'units', 'problems']);
  const [unit] = made.units;
  expect(Object.keys(unit ?? {})).toEqual(['unit', 'total', 'targets', 'groups', 'indicators']);
  expect(Object.keys(unit?.total ?? {})).toEqual([
    'score',
    'percent',
    'band',
    'measuredWeight',
    'floor',
    'ceiling',
  ]);
  expect(Object.keys(unit?.indicators[0] ?? {})).toEqual([
    'code',
    'indicator',
    'period',
    'actual',
    'status',
    'level',
    'score',
    'weight',
    'weighted',
    'computed',
    'override',
    'percentOfTarget',
    'explanation',
    'warnings',
  ]);
});

it('carries numbers with ten significant digits and null where there is none', () => {
  expect(made.period).toBe('Q2');
  expect(made.units[0]).toMatchObject({
    unit: null,
    total: {
      score: 4.5,
      percent: 90,
      band: 'Pass – very good',
      measuredWeight: 0.6,
      floor: 2.7,
      ceiling: 4.7,
    },
    groups: [
      { group: 'A', weight: 60, score: 4.5 },
      { group: 'B', weight: 40, score: null },
    ],
  });
  expect(made.units[0]?.indicators).toMatchObject([
    { code: 'K1', period: 'Q2', actual: 85, status: 'scored', level: 4, score: 4, weighted: 1.2 },
    {
      code: 'K2',
      period: 'Q1',
      actual: 90,
      status: 'scored',
      level: 5,
      warnings: [/* one */ expect.stringContaining('Q1')],
    },
    { code: 'K3', actual: null, status: 'pending', level: null, score: null, weighted: null },
    { code: 'K4', actual: 70, status: 'unscored', level: null, score: null, weight: 10 },
  ]);
});

it('names the cell of a problem and says what to do, in the language asked for', () => {
  const errors = made.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ code: 'criteria', sheet: 'KPI', cell: 'D8' }]);
  const thai = report(scoreBook(book), 'th').problems.find(({ code }) => code === 'criteria');
  expect(thai?.message).toMatch(/[ก-๙]/);
});

it('survives JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
