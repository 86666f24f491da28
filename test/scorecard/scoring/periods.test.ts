import type { CellValue, PeriodId } from '../../../src/engine';
import { warningsOf } from '../../../src/scorecard';
import { find, scoreBook } from '../../workbook/scorecard';
import { indicators, results, settings, workbook } from '../../workbook/tables';

const BARE = [50, 60, 70, 80, 90];

/** One indicator with quarterly results in a wide table, combined in one way. */
function quarters(combination: string, cells: readonly CellValue[]) {
  return workbook(
    indicators('code name levels weight combination', [['K1', 'One', ...BARE, 100, combination]]),
    results(['Code', 'Q1', 'Q2', 'Q3', 'Q4'], [['K1', ...cells]])
  );
}

function valueAsOf(book: ReturnType<typeof quarters>, period: PeriodId) {
  const { actual } = find(scoreBook(book, { period }), 'K1').outcome;
  return actual.state === 'number' ? actual.value : actual.state;
}

describe('as of', () => {
  it('is the newest period with a result, unless the settings or the caller say otherwise', () => {
    const book = quarters('', [60, 70, '', '']);
    expect(scoreBook(book).period).toBe('Q2');
    const set = { ...book, tables: [...book.tables, settings([['Period', 'Q1']])] };
    expect(scoreBook(set).period).toBe('Q1');
    expect(scoreBook(set, { period: 'Q4' }).period).toBe('Q4');
  });

  it('is nothing where there are no results at all, and everything is pending', () => {
    const card = scoreBook(quarters('', ['', '', '', '']));
    expect(card.period).toBeNull();
    expect(find(card, 'K1').status).toBe('pending');
  });

  it('does not look at later results', () => {
    expect(valueAsOf(quarters('', [60, 70, 80, 90]), 'Q2')).toBe(70);
  });

  it('uses the newest earlier result, and warns', () => {
    const scored = find(scoreBook(quarters('', [60, '', '', '']), { period: 'Q3' }), 'K1');
    expect(scored).toMatchObject({ period: 'Q1', score: 2 });
    expect(scored.outcome.warnings).toEqual([{ code: 'earlierResult', period: 'Q1' }]);
    expect(warningsOf(scored, 'en')[0]).toMatch(/no result for this period yet/);
  });

  it('does not warn where another period ends on the same day', () => {
    const book = workbook(
      indicators('code name levels weight', [['K1', 'One', ...BARE, 100]]),
      results('code period actual', [['K1', '6 เดือน', 60]])
    );
    expect(find(scoreBook(book, { period: 'Q2' }), 'K1').outcome.warnings).toEqual([]);
  });
});

describe('results are combined', () => {
  const cells = [10, 20, '', 60];

  it.each([
    ['sum', 90],
    ['average', 30],
    ['min', 10],
    ['max', 60],
  ] as const)('by %s, passing over blanks', (method, expected) => {
    expect(valueAsOf(quarters(method, cells), 'Q4')).toBe(expected);
  });

  it('up to the period only', () => {
    expect(valueAsOf(quarters('sum', cells), 'Q2')).toBe(30);
  });

  it('without what was not assessed earlier, but not when that is the newest', () => {
    expect(valueAsOf(quarters('average', [50, 'N/A', 70, '']), 'Q3')).toBe(60);
    expect(valueAsOf(quarters('average', [50, 'N/A', '', '']), 'Q2')).toBe('excluded');
  });

  it('not at all where one of them cannot be read', () => {
    expect(valueAsOf(quarters('sum', [10, '12,5', 30, '']), 'Q3')).toBe('unreadable');
  });

  it('from one sort of period: a half-year is not added to its quarters', () => {
    const book = workbook(
      indicators('code name levels weight combination', [['K1', 'One', ...BARE, 100, 'sum']]),
      results(
        ['Code', 'Period', 'Actual'],
        [
          ['K1', 'Q1', 30],
          ['K1', 'Q2', 40],
          ['K1', 'H1', 70],
        ]
      )
    );
    expect(valueAsOf(book, 'Q2')).toBe(70);
  });
});

describe('numerator and denominator', () => {
  function ratio(combination: string, rows: readonly (readonly CellValue[])[]) {
    return workbook(
      indicators('code name levels weight combination', [['K1', 'One', ...BARE, 100, combination]]),
      results('code period actual numerator denominator', rows)
    );
  }

  it('make the result where there is none', () => {
    expect(valueAsOf(ratio('', [['K1', 'Q1', '', 3, 4]]), 'Q1')).toBe(75);
    expect(valueAsOf(ratio('', [['K1', 'Q1', 80, 3, 4]]), 'Q1')).toBe(80);
  });

  it('add up separately: 10/10 and 70/100 are 72.73, not 85', () => {
    const book = ratio('ratio', [
      ['K1', 'Q1', '', 10, 10],
      ['K1', 'Q2', '', 70, 100],
    ]);
    expect(valueAsOf(book, 'Q2')).toBeCloseTo(72.7272727, 6);
    expect(find(scoreBook(book), 'K1').score).toBe(3);
  });

  it('are pending while half of them is missing', () => {
    const card = scoreBook(ratio('', [['K1', 'Q1', '', 3, '']]), { period: 'Q1' });
    expect(find(card, 'K1')).toMatchObject({ score: null });
  });

  it('are never guessed from a finished percentage', () => {
    const card = scoreBook(
      ratio('ratio', [
        ['K1', 'Q1', '', 10, 10],
        ['K1', 'Q2', 70, '', ''],
      ])
    );
    expect(find(card, 'K1').status).toBe('unscored');
    expect(card.problems).toMatchObject([
      { code: 'blankRequired', column: 'Numerator', severity: 'error' },
    ]);
  });

  it('do not divide by zero', () => {
    const card = scoreBook(ratio('', [['K1', 'Q1', '', 5, 0]]));
    expect(find(card, 'K1')).toMatchObject({ status: 'unscored', score: null });
    expect(card.problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('criteria of a period', () => {
  function withCriteria(...rows: readonly (readonly CellValue[])[]) {
    return workbook(
      indicators('code name period levels weight', rows),
      results(['Code', 'Q1', 'Q2', 'Q3', 'Q4'], [['K1', 25, 25, 25, 25]])
    );
  }
  const q1 = ['K1', 'One', 'Q1', 5, 10, 15, 20, 25, 100];
  const q3 = ['K1', 'One', 'Q3', 15, 20, 25, 30, 35, ''];
  const base = ['K1', 'One', '', 25, 50, 60, 70, 80, ''];
  const scoreAsOf = (book: ReturnType<typeof withCriteria>, period: PeriodId) =>
    find(scoreBook(book, { period }), 'K1').score;

  it('are used in that period, and until there are newer ones', () => {
    const book = withCriteria(q1, q3);
    expect(scoreAsOf(book, 'Q1')).toBe(5);
    expect(scoreAsOf(book, 'Q2')).toBe(5);
    expect(scoreAsOf(book, 'Q3')).toBe(3);
    expect(scoreAsOf(book, 'Q4')).toBe(3);
  });

  it('go before those without a period, which hold for all other periods', () => {
    const book = withCriteria(q1, base);
    expect(scoreAsOf(book, 'Q1')).toBe(5);
    expect(scoreAsOf(book, 'Q2')).toBe(1);
  });

  it('are not used before their time', () => {
    const card = scoreBook(withCriteria(q3), { period: 'Q1' });
    expect(find(card, 'K1')).toMatchObject({ criteria: null, status: 'unscored', score: null });
  });
});
