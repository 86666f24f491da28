import fc from 'fast-check';
import type { CellValue } from '../../../src/engine';
import { readTables } from '../../../src/tables';
import { headers, table, workbook } from '../../workbook/tables';

const HEADERS = headers('indicators', 'unit code name weight partOf level5 method');
const RESULTS = table('KpiResults', ['Code', 'Period', 'Actual'], [['1', 'Q1', 1]]);

function read(rows: readonly (readonly CellValue[])[]) {
  return readTables(workbook(table('KpiIndicators', HEADERS, rows), RESULTS));
}

it('accepts weights that sum to 100 but for binary noise', () => {
  const weights = [1.67, 1.66, 1.67, 1.33, 1.33, 1.34, 91];
  expect(read(weights.map((w, i) => ['', `${i + 1}`, 'x', w, ''])).problems).toEqual([]);
});

it('reports the actual sum of each unit that does not have 100', () => {
  const { problems } = read([
    ['A', '1', 'x', 60, ''],
    ['A', '2', 'x', 39.99, ''],
    ['B', '1', 'x', 100, ''],
  ]);
  expect(problems).toEqual([
    {
      severity: 'warning',
      code: 'weightSum',
      unit: 'A',
      sum: 99.99,
      at: { sheet: 'KPI', row: 3, column: 3 },
    },
  ]);
});

it('says plainly that there are no weights, and that some are missing', () => {
  const noWeights = [expect.objectContaining({ code: 'noWeights', severity: 'warning' })];
  expect(read([['', '1', 'x', '', '', 90]]).problems).toEqual(noWeights);
  expect(read([['', '1', 'x', '', '', '', 'met 5']]).problems).toEqual(noWeights);
  // Without levels there is no total, and nothing to weigh.
  expect(read([['', '1', 'x', '', '']]).problems).toEqual([]);
  const { problems } = read([
    ['', '1', 'x', 100, ''],
    ['', '2', 'x', '', ''],
  ]);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'someWeightsMissing', indicator: '2', severity: 'error' }),
  ]);
});

it('gives a parent the sum of its parts, and compares where both have weights', () => {
  const parts: readonly CellValue[][] = [
    ['', '2.1', 'x', 1.67, '2'],
    ['', '2.2', 'x', 3.33, '2'],
  ];
  const without = read([['', '1', 'x', 95, ''], ['', '2', 'x', '', ''], ...parts]);
  expect(without.problems).toEqual([]);
  expect(without.tables.indicators[1]).toMatchObject({ weight: 5, weightAt: null });
  const other = read([['', '1', 'x', 94, ''], ['', '2', 'x', 6, ''], ...parts]);
  expect(other.problems).toEqual([
    expect.objectContaining({ code: 'partWeights', indicator: '2', sum: 5, weight: 6 }),
  ]);
  const equal = read([
    ['', '1', 'x', 100, ''],
    ['', '1.1', 'x', '', '1'],
    ['', '1.2', 'x', '', '1'],
  ]);
  expect(equal.problems).toEqual([]);
});

it('lets a part of an unknown indicator stand alone, and leaves circles out', () => {
  const { tables, problems } = read([
    ['', '1', 'x', 100, '7'],
    ['', '2', 'x', 10, '3'],
    ['', '3', 'x', 10, '2'],
    ['', '4', 'x', 10, '4'],
  ]);
  expect(problems.map(({ code }) => code)).toEqual([
    'unknownParent',
    'circularParts',
    'circularParts',
    'circularParts',
  ]);
  expect(tables.indicators.map(({ code, partOf }) => [code, partOf])).toEqual([['1', null]]);
});

it('finds the same sum whatever the order of the rows', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 40 });
  const sumOf = (cents: readonly number[]) => {
    const { problems } = read(cents.map((w, i) => ['', `${i}`, 'x', w / 100, '']));
    return problems.find(({ code }) => code === 'weightSum');
  };
  const property = fc.property(weights, (cents) => {
    const total = cents.reduce((sum, weight) => sum + weight, 0) / 100;
    const forwards = sumOf(cents);
    expect(sumOf([...cents].reverse())).toEqual(forwards);
    if (total !== 100) expect(forwards).toMatchObject({ sum: total });
  });
  fc.assert(property, { seed: 1, numRuns: 50 });
});
