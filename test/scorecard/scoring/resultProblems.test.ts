import type { CellValue, PeriodId } from '../../../src/engine';
import { report } from '../../../src/scorecard';
import { describeProblem } from '../../../src/tables';
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

test.each([
  ['step 1 | step 2 | step 3 | step 4 | step 5', '1,2', 2],
  ['step 1 | step 2 | step 3 | step 4 | step 5', '๑,๓', 1],
])('%s: %j lists steps, and nothing is wrong with it', (row, actual, level) => {
  const { units, problems } = of(row, actual);
  expect(units[0]?.indicators[0]).toMatchObject({ status: 'scored', level });
  expect(problems).toEqual([]);
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

  test('is one though a number was typed, where periods are combined by ratio: it lacks what the ratio is made of', () => {
    const rows = [
      ['1', 'Q1', 85, null, null],
      ['1', 'Q2', 'N/A', null, null],
    ];
    expect(said('ratio', rows)).toEqual([['warning', 'blankRequired', 'A5']]);
    expect(said('latest', rows)).toEqual([]);
  });

  test('is none where a committee gave it a score: that is the score of its period', () => {
    const rows = (reason: CellValue) =>
      workbook(
        indicators(HEADERS, [['1', 'Name', 50, 60, 70, 80, 90, 100, 'latest']]),
        results('code period actual override reason', [
          ['1', 'Q1', 'a lot', 4, reason],
          ['1', 'Q2', 85, null, null],
        ])
      );
    expect(scoreBook(rows('Seen on site')).problems).toEqual([]);
    expect(scoreBook(rows('Seen on site'), { period: 'Q1' }).units[0]?.total.score).toBe(4);
    expect(scoreBook(rows(null)).problems).toMatchObject([
      { code: 'reasonRequired' },
      { severity: 'warning', code: 'wrongActual', earlier: 'Q1' },
    ]);
  });

  test('is none where a longer period ends with it: it has not counted in its own period either', () => {
    const rows = [
      ['1', 'Q1', 85, null, null],
      ['1', 'Q2', 'a lot', null, null],
      ['1', 'H1', 85, null, null],
      ['1', 'Q3', 85, null, null],
    ];
    expect(said('latest', rows)).toEqual([]);
    expect(scored('latest', rows, 'Q2').units[0]?.total.score).toBe(4);
    const blank = rows.map((row) => (row[1] === 'H1' ? ['1', 'H1', null, null, null] : row));
    expect(said('latest', blank)).toEqual([['warning', 'wrongActual', 'C6']]);
    expect(said('latest', blank, 'Q2')).toEqual([['error', 'wrongActual', 'C6']]);
  });

  test('says which period is without it, and that a newer result is used', () => {
    const { problems } = scored('latest', [
      ['1', 'Q1', 'a lot', null, null],
      ['1', 'Q2', 85, null, null],
    ]);
    const [problem] = problems;
    expect(problem && describeProblem(problem, 'en')).toMatch(
      /so this result has no score\. .*A newer result is used; trends and scores as of Q1 are without this one\.$/
    );
    expect(problem && describeProblem(problem, 'th')).toMatch(
      /ขณะนี้ใช้ผลที่ใหม่กว่า แต่แนวโน้มและคะแนนของไตรมาส 1 ยังขาดผลนี้$/
    );
  });

  describe('in a row that several units share', () => {
    const shared = (units: string, own: readonly (readonly CellValue[])[]) =>
      scoreBook(
        workbook(
          indicators(`unit ${HEADERS}`, [[units, '1', 'Name', 50, 60, 70, 80, 90, 100, 'latest']]),
          results('unit code period actual', [[null, '1', 'Q1', 'a lot'], ...own])
        )
      ).problems.map(({ severity, code, earlier }) => [severity, code, earlier]);

    test.each([['A'], ['B']])('is an error alone where it counts for a unit besides %s', (unit) => {
      expect(shared('A; B', [[unit, '1', 'Q2', 85]])).toEqual([
        ['error', 'wrongActual', undefined],
      ]);
    });

    test('is one warning where newer ones count for all', () => {
      const rows = [
        ['A', '1', 'Q2', 85],
        ['B', '1', 'Q3', 85],
      ];
      expect(shared('A; B', rows)).toEqual([['warning', 'wrongActual', 'Q1']]);
    });

    test('does not hide the warning of another row', () => {
      const rows = [
        ['A', '1', 'Q1', 'much'],
        ['A', '1', 'Q2', 85],
      ];
      expect(shared('A; B', rows)).toEqual([
        ['warning', 'wrongActual', 'Q1'],
        ['error', 'wrongActual', undefined],
      ]);
    });
  });
});
