import { bandOfTotal } from '../../../src/scorecard/scoring/totals';
import { DEFAULT_SCALE, DEFAULT_BANDS, totalOf } from '../../../src/engine';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings/settled';
import { calculate } from '../../workbook/calculated';
import { explanationOf, report } from '../../../src/scorecard';
import { find, formula, scoreBook, scoresSheet } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';

const BARE = [50, 60, 70, 80, 90];
const HEADERS = ['Code', 'Part of', 'Indicator', ...LEVELS, 'Weight', 'Combine periods'];

test('a result for an indicator with parts is not used, and the sheet says so (domain.md §2, kind 10)', () => {
  const card = scoreBook(
    workbook(
      indicators(HEADERS, [
        ['9', '', 'p', ...BARE, 100, ''],
        ['9.1', '9', 'a', ...BARE, '', ''],
      ]),
      results(
        ['Code', 'Q1'],
        [
          ['9', 10],
          ['9.1', 85],
        ]
      )
    )
  );
  expect(find(card, '9').score).toBe(4);
  expect(card.problems).toMatchObject([
    { code: 'parentResult', severity: 'warning', indicator: '9' },
  ]);
  expect(report(card, 'en').problems[0]).toMatchObject({ sheet: 'Results', cell: 'B5' });
});

describe('ratio (domain.md §4)', () => {
  const headers = ['Code', 'Period', 'Actual', 'Numerator', 'Denominator'];
  const book = (...rows: (string | number)[][]) =>
    workbook(indicators(HEADERS, [['1', '', 'a', ...BARE, 100, 'ratio']]), results(headers, rows));

  test('a numerator without its denominator is reported at the blank cell', () => {
    const card = scoreBook(book(['1', 'Q1', '', 10, 10], ['1', 'Q2', '', 70, '']));
    expect(report(card, 'en').problems).toMatchObject([
      { code: 'blankRequired', severity: 'error', cell: 'E6' },
    ]);
  });

  test('a denominator that waits for its numerator is pending, not wrong', () => {
    const card = scoreBook(book(['1', 'Q1', '', 10, 10], ['1', 'Q2', '', '', 100]));
    expect(card.problems).toEqual([]);
  });

  test('an actual alone is refused for what it lacks, not as unreadable text', () => {
    const card = scoreBook(book(['1', 'Q1', 80, '', '']));
    expect(find(card, '1')).toMatchObject({ status: 'unscored', score: null });
    expect(explanationOf(find(card, '1'), 'en')).toBe(
      'The result “80” cannot be read: combining by ratio needs a numerator and a denominator in every period. It was not scored.'
    );
  });
});

describe('linear scoring as the setting of the whole workbook', () => {
  const ladder = ['2', '', 'b', '-', '-', '-', '-', 'มี'];
  const book = (method: string) =>
    workbook(
      indicators('code partOf name levels weight method', [
        ['1', '', 'a', ...BARE, 50, ''],
        [...ladder, 50, method],
      ]),
      results(
        ['Code', 'Q1'],
        [
          ['1', 85],
          ['2', 'มี'],
        ]
      ),
      settings([['Score method', 'linear']])
    );

  test('statements keep their levels, with a note', () => {
    const card = scoreBook(book(''));
    expect(find(card, '1').score).toBe(4.5);
    expect(find(card, '2').score).toBe(5);
    expect(report(card, 'en').problems).toMatchObject([
      {
        severity: 'warning',
        message:
          'Indicator 2: Proportional (linear) scoring needs a number on every level (level 5), so this indicator is scored by its levels (step) instead.',
      },
    ]);
    expect(formula(scoresSheet(book('')), 'H5')).toContain('"linear"');
    expect(formula(scoresSheet(book('')), 'H6')).not.toContain('linear');
  });

  test('but linear stated on the row itself is refused, with the reason (domain.md §3)', () => {
    const card = scoreBook(book('linear'));
    expect(find(card, '2')).toMatchObject({ status: 'unscored', score: null });
    expect(card.problems).toMatchObject([{ severity: 'error', code: 'criteria' }]);
  });
});

test.each([
  [2, 2.495, 'ผ่าน พอใช้'],
  [2, 2.4949, 'ไม่ผ่าน เห็นควรปรับปรุง'],
  [3, 2.4945, 'ไม่ผ่าน เห็นควรปรับปรุง'],
  [4, 2.495, 'ผ่าน พอใช้'],
  [1, 2.45, 'ผ่าน พอใช้'],
  [2, 1.495, 'ไม่ผ่าน เห็นควรปรับปรุง'],
  [2, 3.495, 'ผ่าน ดี'],
  [2, 4.495, 'ผ่าน ดีมาก'],
])('a total is rounded once before it gets its band: %s decimals, %s', (rounding, score, name) => {
  const total = totalOf([{ status: 'scored', score, weight: 100 }], DEFAULT_SCALE);
  const band = bandOfTotal(total, DEFAULT_BANDS, { ...DEFAULT_SETTINGS, rounding });
  expect(band?.name.th).toBe(name);
});

test.each(['sum', 'average', 'min', 'max'])(
  'words and numbers are not combined by %s, and neither is picked as the result',
  (method) => {
    const ladder = ['1', '', 'a', '-', '-', '-', '-', 'มี', 100, method];
    const card = scoreBook(
      workbook(indicators(HEADERS, [ladder]), results(['Code', 'Q1', 'Q2'], [['1', 'มี', 3]]))
    );
    expect(find(card, '1')).toMatchObject({ status: 'unscored', score: null });
    expect(report(card, 'en').problems).toMatchObject([
      { code: 'unreadableActual', severity: 'error', sheet: 'Results', cell: 'B5' },
    ]);
  }
);

test('an actual that the ratio cannot use has no live score either', () => {
  const book = workbook(
    indicators(HEADERS, [['1', '', 'a', ...BARE, 100, 'ratio']]),
    results('code period actual numerator denominator', [['1', 'Q1', 80, '', '']])
  );
  const { valueAt } = calculate(book, scoresSheet(book));
  expect([valueAt(4, 6), valueAt(4, 7), valueAt(4, 12)]).toEqual([null, null, 'Not scored']);
});

test.each([
  ['Kind', 'fuzzy'],
  ['Direction', 'sideways'],
  ['Score method', 'cubic'],
  ['Combine periods', 'median'],
  ['Precision', 1.5],
])(
  '%s %s: reported and not scored by a default that nobody chose (domain.md §6)',
  (column, value) => {
    const card = scoreBook(
      workbook(
        indicators(
          ['Code', 'Indicator', ...LEVELS, 'Weight', column],
          [
            ['1', 'a', ...BARE, 50, value],
            ['2', 'b', ...BARE, 50, ''],
          ]
        ),
        results(
          ['Code', 'Q1'],
          [
            ['1', 85],
            ['2', 85],
          ]
        )
      )
    );
    expect(find(card, '1')).toMatchObject({ status: 'unscored', score: null });
    expect(find(card, '2').score).toBe(4);
    expect(report(card, 'en').problems).toMatchObject([{ severity: 'error', cell: 'I5' }]);
  }
);
