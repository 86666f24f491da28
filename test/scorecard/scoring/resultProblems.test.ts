import type { CellValue } from '../../../src/engine';
import { report } from '../../../src/scorecard';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const HEADERS = 'code name level1 level2 level3 level4 level5 weight';
const of = (row: string, actual: CellValue) =>
  report(
    scoreBook(
      workbook(
        indicators(HEADERS, [['1', 'Name', ...row.split(' | '), 100]]),
        results('code period actual', [['1', 'Q1', actual]])
      )
    ),
    'en'
  );

/** Whatever keeps a result from its score is said at its cell: never by a blank score alone. */
test.each<[string, CellValue, string]>([
  ['5 tons | 6 tons | 7 tons | 8 tons | 9 tons', '7,500 kg', 'another unit'],
  ['$5 | $6 | $7 | $8 | $9', '€7', 'another unit'],
  ['1.5M | 1.6M | 1.7M | 1.8M | 1.9M', 1_750_000, 'another unit'],
  ['1/5 | 2/5 | 3/5 | 4/5 | 5/5', 6, 'same whole'],
  ['within 6 hours | within 4 hours | within 2 hours | within 90 minutes | -', 3, 'no unit'],
  ['50 | 60 | 70 | 80 | 90', '2M', 'not understood'],
  ['50 | 60 | 70 | 80 | 90', '31 Mar 2026', 'is a date'],
  ['80% and 5 items | 90% and 5 items | 95% and 5 items | - | -', 90, 'each part'],
  ['step 1 | step 2 | step 3 | step 4 | step 5', 'some', 'of the steps'],
])('%s: %j is not scored, and said so (%s)', (row, actual, said) => {
  const { units, problems } = of(row, actual);
  expect(units[0]?.indicators[0]).toMatchObject({ status: 'unscored', score: null });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ sheet: 'Results', cell: 'C5' }]);
  expect(errors[0]?.message).toContain(said);
});

test('what could not be read at all is said once', () => {
  expect(of('50 | 60 | 70 | 80 | 90', '12,5').problems).toMatchObject([
    { severity: 'error', code: 'unreadableActual' },
  ]);
});
