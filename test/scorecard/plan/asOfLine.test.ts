import { readTables } from '../../../src/tables';
import { asOfLine } from '../../../src/scorecard/plan/asOfLine';
import { score } from '../../../src/scorecard/scoring/score';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';

const input = readTables(
  workbook(
    indicators(['Code', 'Indicator', ...LEVELS], [['1', 'Paid', 50, 60, 70, 80, 90]]),
    results(
      ['Code', 'Period', 'Actual'],
      [
        ['1', 'Q2', 65],
        ['1', 'Y', 85],
      ]
    )
  )
);

test.each([
  ['Q2', 'As of Q2', 'ข้อมูล ณ ไตรมาส 2'],
  ['Y', 'Results of the full year', 'ข้อมูลทั้งปี'],
] as const)('%s is said as a sentence has it', (period, en, th) => {
  const card = score(input, { period });
  expect([asOfLine(card, 'en'), asOfLine(card, 'th')]).toEqual([en, th]);
});
