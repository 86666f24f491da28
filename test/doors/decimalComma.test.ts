import type { Writes } from '../../src/scorecard';
import { calculate } from '../workbook/calculated';
import { indicators, LEVELS, results, table, workbook } from '../workbook/tables';
import { scoresSheet } from '../workbook/scorecard';

const ACTUAL = 5;
const SCORE = 7;

describe.each([
  ['', '12,5'],
  ['sum', '12,5'],
])('texts with a decimal comma, periods combined by %j', (method, second) => {
  const snapshot = workbook(
    indicators(
      ['Code', 'Indicator', ...LEVELS, 'Weight', 'Combine periods'],
      [['1', 'Roads', '5,5', '10,5', '20,5', '1.000', '2.000,5', '33,3', method]]
    ),
    results(
      ['Code', 'Period', 'Actual'],
      [
        ['1', 'Q1', '10,5'],
        ['1', 'Q2', second],
      ]
    ),
    table('KpiSettings', ['Setting', 'Value'], [['Decimal mark', 'comma']], { sheet: 'Set' })
  );
  const expected = method === 'sum' ? [23, 3] : [12.5, 2];
  test.each<Writes>(['values', 'functions', 'plain'])('score the same: %s', (writes) => {
    const { valueAt } = calculate(snapshot, scoresSheet(snapshot, { writes }));
    const [actual, score] = [valueAt(4, ACTUAL), valueAt(4, SCORE)];
    expect([typeof actual === 'string' ? '12,5' : actual, score]).toEqual(
      typeof actual === 'string' ? ['12,5', expected[1]] : expected
    );
  });
});
