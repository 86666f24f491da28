import { describeProblem } from '../../../src/tables';
import { scoreBook } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const book = (decimals: number | string, actual = 90) => {
  const codes = ['1', '2', '3'];
  const rows = codes.map((code) => [code, `KPI ${code}`, 50, 60, 70, 80, 90, 33.333]);
  return workbook(
    indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], rows),
    results(
      ['Code', 'Period', 'Actual'],
      codes.map((code) => [code, 'Q1', actual])
    ),
    settings([['Round weighted', decimals]])
  );
};
const beyond = (decimals: number | string, actual?: number) =>
  scoreBook(book(decimals, actual)).problems.filter(({ code }) => code === 'totalBeyond');

test('weighted scores that were rounded up to more than the highest score are said, and add up all the same', () => {
  const { units } = scoreBook(book(1));
  expect(units[0]?.indicators.map(({ weighted }) => weighted)).toEqual([1.7, 1.7, 1.7]);
  expect(units[0]?.total.score).toBeGreaterThan(5);
  const [problem, ...others] = beyond(1);
  expect(others).toEqual([]);
  if (problem === undefined) throw new Error('Nothing was said');
  expect(problem).toMatchObject({ severity: 'warning', at: null, highest: 5 });
  expect(describeProblem(problem, 'en')).toMatch(
    /^The total is 5\.1\d*, above the highest score 5: “Round weighted” rounds .* leave it blank\.$/
  );
  expect(describeProblem(problem, 'th')).toContain('เกินคะแนนสูงสุด 5');
});

test.each([
  ['', 90],
  [4, 90],
  [1, 80],
] as const)(
  'nothing is said where the total lies within the scale: %j at %d',
  (decimals, actual) => {
    expect(beyond(decimals, actual)).toEqual([]);
  }
);
