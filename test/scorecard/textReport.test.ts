import { textReport } from '../../src/scorecard';
import type { Problem } from '../../src/tables';

const missing = (row: number): Problem => ({
  severity: 'warning',
  at: { sheet: 'KPI', row, column: 3 },
  code: 'noWeights',
  unit: `U${row}`,
});

it('says errors first, and several problems with one cause below it, with how many there are', () => {
  const error: Problem = {
    severity: 'error',
    at: { sheet: 'Results', row: 1, column: 1 },
    code: 'unknownPeriod',
    text: 'Q9',
  };
  const text = textReport({ period: 'Q1', units: [] }, [missing(1), error, missing(2)], 'en');
  expect(text.split('\n')).toEqual([
    'Period: Q1',
    '',
    'error: Results!B2 “Q9” is not a known period. Use for example Q1, H1, 6M, S1, a month or Year.',
    '',
    'warning: No weights at all (2)',
    expect.stringMatching(/^ {2}KPI!D2 There are no weights at all for unit “U1”/),
    expect.stringMatching(/^ {2}KPI!D3 /),
  ]);
});
