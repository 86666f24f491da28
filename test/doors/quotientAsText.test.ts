import type { Writes } from '../../src/scorecard';
import { calculate } from '../workbook/calculated';
import { indicators, LEVELS, results, workbook } from '../workbook/tables';
import { scoresSheet } from '../workbook/scorecard';

const ACTUAL = 5;
const SCORE = 7;

describe.each(['ratio', ''])(
  'numerator and denominator typed as text, combined by %j',
  (method) => {
    const snapshot = workbook(
      indicators(
        ['Code', 'Indicator', ...LEVELS, 'Weight', 'Combine periods'],
        [['1', 'Roads', 50, 60, 70, 80, 90, 100, method]]
      ),
      results(
        ['Code', 'Period', 'Numerator', 'Denominator', 'Actual'],
        [['1', 'Q1', '๘', '10', '']]
      )
    );
    test.each<Writes>(['values', 'functions', 'plain'])('scores all the same: %s', (writes) => {
      const { valueAt } = calculate(snapshot, scoresSheet(snapshot, { writes }));
      expect([valueAt(4, ACTUAL), valueAt(4, SCORE)]).toEqual([80, 4]);
    });
  }
);
