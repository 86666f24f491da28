import type { CellValue, PeriodId } from '../../../src/engine';
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

/** Trends are without it, and so is whoever scores its period again; what counts today is not. */
describe('a result of an earlier period that has no score by its criteria', () => {
  const HEADERS = 'code name level1 level2 level3 level4 level5 weight combination';
  const scored = (combine: string, rows: readonly (readonly CellValue[])[], period?: PeriodId) =>
    scoreBook(
      workbook(
        indicators(HEADERS, [['1', 'Name', 50, 60, 70, 80, 90, 100, combine]]),
        results('code period actual numerator denominator', rows)
      ),
      period === undefined ? {} : { period }
    );
  const said = (...args: Parameters<typeof scored>) =>
    report(scored(...args), 'en').problems.map(({ severity, code, cell }) => [
      severity,
      code,
      cell,
    ]);

  test('is a warning at its cell while a newer one counts, and an error in its own period', () => {
    const rows = [
      ['1', 'Q1', 'a lot', null, null],
      ['1', 'Q2', 85, null, null],
    ];
    expect(said('latest', rows)).toEqual([['warning', 'wrongActual', 'C5']]);
    expect(said('latest', rows, 'Q1')).toEqual([['error', 'wrongActual', 'C5']]);
    expect(scored('latest', rows).units[0]?.total.score).toBe(4);
  });

  test('is said of quotients too, and behind an indicator that is not assessed any more', () => {
    expect(
      said('latest', [
        ['1', 'Q1', null, 3, 0],
        ['1', 'Q2', 'N/A', null, null],
      ])
    ).toEqual([['warning', 'unreadableActual', 'E5']]);
  });

  test('is said once where results are combined: all of them count', () => {
    const rows = [
      ['1', 'Q1', 'a lot', null, null],
      ['1', 'Q2', 85, null, null],
    ];
    expect(said('sum', rows)).toEqual([['error', 'unreadableActual', 'C5']]);
  });

  test('is none where it is blank, not assessed or has a level by the criteria of its period', () => {
    expect(
      said('latest', [
        ['1', 'Q1', null, null, null],
        ['1', 'Q2', 'N/A', null, null],
        ['1', 'Q3', 55, null, null],
        ['1', 'Q4', 85, null, null],
      ])
    ).toEqual([]);
  });
});
