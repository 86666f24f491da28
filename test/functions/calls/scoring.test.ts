import * as fc from 'fast-check';
import { BARE, call, one, refusal } from '../call';

const WITH_GAP = [
  [
    'ไม่เกิน ร้อยละ ๒๕',
    'มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐',
    'มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐',
    'มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐',
    'มากกว่า ร้อยละ ๕๐',
  ],
];
const LOWER = [['38.01-39.00', '37.01-38.00', '36.01-37.00', '35.01-36.00', 'ไม่เกิน 35.00']];

describe('the worked examples of the domain', () => {
  test.each([
    [25, 1],
    [25.01, 2],
    [40, 3],
    [42, 3],
    [45, 3],
    [45.01, 4],
    [50, 4],
    [50.01, 5],
  ])('Thai words with a gap: %d is level %d', (actual, level) => {
    expect(one('KPISCORE', actual, WITH_GAP)).toBe(level);
    expect(one('KPILEVEL', actual, WITH_GAP)).toBe(level);
  });

  test.each([
    [49.99, 0],
    [50, 1],
    [89.99, 4],
    [90, 5],
  ])('bare numbers: %d is %d', (actual, score) => {
    expect(one('KPISCORE', actual, BARE)).toBe(score);
  });

  test('linear at 85 scores 4.5 on level 4', () => {
    expect(one('KPISCORE', 85, BARE, 'linear')).toBe(4.5);
    expect(one('KPILEVEL', 85, BARE, 'linear')).toBe(4);
  });

  test.each([
    [34.2, 5],
    [35, 5],
    [35.01, 4],
    [39, 1],
    [39.5, 0],
  ])('lower is better: %d is %d', (actual, score) => {
    expect(one('KPISCORE', actual, LOWER)).toBe(score);
  });
});

describe('arguments', () => {
  test('a single value, a cell and a range of one cell are the same', () => {
    expect(call('KPISCORE', 85, BARE)).toEqual(call('KPISCORE', [[85]], BARE));
  });

  test('levels may stand in a column, and six levels start at 0', () => {
    expect(one('KPISCORE', 85, [[50], [60], [70], [80], [90]])).toBe(4);
    expect(one('KPISCORE', 45, [[40, 50, 60, 70, 80, 90]])).toBe(0);
    expect(one('KPISCORE', 95, [[40], [50], [60], [70], [80], [90]])).toBe(5);
  });

  test.each(['', null, '  '])('a blank result (%j) is pending: empty text, never 0', (blank) => {
    expect(one('KPISCORE', [[blank]], BARE)).toBe('');
    expect(one('KPILEVEL', [[blank]], BARE)).toBe('');
  });

  test.each(['ไม่ประเมิน', 'N/A'])('%s is excluded: empty text', (word) => {
    expect(one('KPISCORE', word, BARE)).toBe('');
  });

  test.each([
    ['๘๕', 4],
    ['1,234.5', 5],
    ['ร้อยละ 85', 4],
  ])('a result written %s is read', (text, score) => {
    expect(one('KPISCORE', text, BARE)).toBe(score);
  });

  test.each(['12,5', 'NaN', true, '#N/A', { code: '#DIV/0!' }])(
    'a result of %j is refused, not guessed',
    (actual) => {
      expect(one('KPISCORE', [[actual]], BARE)).toMatch(/^#VALUE! /);
    }
  );

  test('formatted numbers count by their plain value', () => {
    expect(one('KPISCORE', [[{ type: 'FormattedNumber', basicValue: 85 }]], BARE)).toBe(4);
  });

  test('levels of another size are refused', () => {
    expect(refusal('KPISCORE', 85, [[50, 60, 70]])).toBe(
      'levels must have 5 cells (levels 1–5) or 6 cells (levels 0–5) in a row; it has 1 × 3. For one target use the option target, for another number of levels an option such as scores 0 50 75 100.'
    );
    expect(refusal('KPISCORE', 85, null)).toMatch(/it has 1 × 1/);
  });

  test('unreadable criteria are #VALUE! naming the text of the cell', () => {
    expect(one('KPISCORE', 85, [[50, 60, 'ประมาณ 70 มั้ง', 80, 90]])).toMatch(
      /^#VALUE! .*“ประมาณ 70 มั้ง”/
    );
  });

  test('criteria that cannot be scored are #VALUE! with the reason', () => {
    expect(one('KPISCORE', 85, [[50, 60, 40, 80, 90]])).toMatch(/^#VALUE! /);
    expect(one('KPISCORE', 85, BARE, 'composite')).toMatch(/^#VALUE! /);
  });

  test('a row of blanks without a result is empty, with a result it is refused', () => {
    const blank = [['', '', '', '', '']];
    expect(one('KPISCORE', '', blank)).toBe('');
    expect(one('KPISCORE', 85, blank)).toMatch(/^#VALUE! No level has a criterion/);
  });

  test('arguments are not changed', () => {
    const actual = Object.freeze([Object.freeze([85])]);
    const levels = Object.freeze([Object.freeze([50, 60, 70, 80, 90])]);
    expect(call('KPISCORE', actual, levels, 'linear')).toEqual([[4.5]]);
  });
});

describe('options', () => {
  test.each([
    ['lower', 35, [[90, 80, 70, 60, 50]], 5],
    ['น้อยดี; linear', 55, [[90, 80, 70, 60, 50]], 4.5],
    ['LINEAR ;  Higher', 85, BARE, 4.5],
    ['floor 1', 10, BARE, 1],
    ['floor 0', 10, BARE, 0],
    ['คะแนนต่ำสุด ๑', 10, BARE, 1],
    ['precision 0', 89.5, BARE, 5],
    ['ทศนิยม 1', 89.95, BARE, 5],
    ['percent', 0.85, BARE, 4],
    ['percent levels; percent', 0.85, [[0.5, 0.6, 0.7, 0.8, 0.9]], 4],
    ['threshold', 85, BARE, 4],
    ['เกณฑ์ตัวเลข; step;', 85, BARE, 4],
    ['ladder', 'ดี', [['แย่', 'พอใช้', 'ปานกลาง', 'ดี', 'ดีมาก']], 4],
    ['', 85, BARE, 4],
  ])('"%s"', (options, actual, levels, score) => {
    expect(one('KPISCORE', actual, levels, options)).toBe(score);
  });

  test('percent turns the fraction 0.29 into 29, not 28.999999999999996', () => {
    expect(one('KPISCORE', 0.29, [[9, 19, 29, 39, 49]], 'percent')).toBe(3);
  });

  test.each(['lowr', 'floor 2', 'precision -1', 'precision x', 'precision 99', 'percnt', '5'])(
    'the unknown word "%s" is named',
    (word) => {
      expect(refusal('KPISCORE', 85, BARE, `linear; ${word}`)).toContain(`“${word}” is unknown`);
    }
  );

  test('words that contradict each other are refused', () => {
    expect(refusal('KPISCORE', 85, BARE, 'lower; higher')).toContain(
      '“higher” is unknown or contradicts another'
    );
    expect(one('KPISCORE', 85, BARE, 'higher; มากดี')).toBe(4);
  });

  test('options must be one value', () => {
    expect(refusal('KPISCORE', 85, BARE, [['lower', 'linear']])).toBe(
      'options must be one value or one cell.'
    );
  });
});

describe('spilling', () => {
  const levels = [
    [50, 60, 70, 80, 90],
    [1, 2, 3, 4, 5],
    [90, 80, 70, 60, 50],
  ];

  test('n actuals with n rows of levels give n scores', () => {
    expect(call('KPISCORE', [[85], [5], [50]], levels)).toEqual([[4], [5], [5]]);
  });

  test('one row of levels serves all actuals, in their shape', () => {
    expect(call('KPISCORE', [[50], [''], [90]], BARE)).toEqual([[1], [''], [5]]);
    expect(call('KPISCORE', [[50, 70, 90]], BARE)).toEqual([[1, 3, 5]]);
  });

  test('a bad row has its own error and leaves the others alone', () => {
    const rows = [
      [50, 60, 70, 80, 90],
      ['x1y', 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ];
    expect(call('KPISCORE', [[85], [3], [3]], rows)).toEqual([
      [4],
      [expect.stringMatching(/^#VALUE! .*“x1y”/)],
      [3],
    ]);
  });

  test('sizes that do not match are refused', () => {
    expect(refusal('KPISCORE', [[85], [5]], levels)).toBe(
      'Sizes do not match: actual 2 × 1, levels 3 × 5. Choose ranges with as many rows.'
    );
    expect(refusal('KPISCORE', 85, levels)).toMatch(/^Sizes do not match/);
  });

  test('a call over an array equals the single calls', () => {
    const actual = fc.oneof(
      fc.double({ min: -10, max: 110, noNaN: true }),
      fc.constantFrom('', '๘๕', 'N/A', 'x', true, '#N/A')
    );
    const row = fc.oneof(
      fc.constant([50, 60, 70, 80, 90]),
      fc.constant([90, 80, 70, 60, 50]),
      fc.constant(['', 'ไม่เกิน 30', '', 'มากกว่า 60', 100]),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('', '-', 'มี')), {
        minLength: 5,
        maxLength: 5,
      })
    );
    const options = fc.constantFrom(null, 'linear', 'lower; floor 1', 'precision 0; percent');
    fc.assert(
      fc.property(fc.array(fc.tuple(actual, row), { minLength: 1 }), options, (pairs, words) => {
        for (const name of ['KPISCORE', 'KPILEVEL', 'KPIEXPLAIN'] as const) {
          const together = call(
            name,
            pairs.map(([value]) => [value]),
            pairs.map(([, cells]) => cells),
            words
          );
          expect(together).toEqual(
            pairs.map(([value, cells]) => [one(name, value, [cells], words)])
          );
        }
      }),
      { seed: 1 }
    );
  });
});

describe('KPIEXPLAIN', () => {
  test('says in one sentence what was compared, in Thai unless English is asked for', () => {
    const thai = String(one('KPIEXPLAIN', 85, BARE));
    const english = String(one('KPIEXPLAIN', 85, BARE, null, 'en'));
    expect(thai).toContain('85');
    expect(thai).toMatch(/ระดับ/);
    expect(english).toMatch(/level 4/i);
    expect(one('KPIEXPLAIN', 85, BARE, null, 'English')).toBe(english);
  });

  test('adds the warnings', () => {
    expect(one('KPIEXPLAIN', 42, WITH_GAP, null, 'en')).toContain('No level as written covers');
  });

  test('explains what is pending and what cannot be scored', () => {
    expect(one('KPIEXPLAIN', '', BARE, null, 'en')).toMatch(/^There is no result yet/);
    expect(one('KPIEXPLAIN', 85, [[50, 'x9y', 70, 80, 90]], null, 'en')).toContain('“x9y”');
  });

  test.each([null, '', ' ', 0])(
    'options and language are left out where they arrive as %j',
    (blank) => {
      expect(one('KPISCORE', 85, BARE, blank)).toBe(4);
      expect(one('KPILEVEL', 85, BARE, blank)).toBe(4);
      expect(one('KPINEED', 4, BARE, blank)).toBe(80);
      expect(one('KPIEXPLAIN', 85, BARE, blank, blank)).toBe(one('KPIEXPLAIN', 85, BARE));
      expect(one('KPIEXPLAIN', 85, BARE, [[blank]], [[blank]])).toBe(one('KPIEXPLAIN', 85, BARE));
    }
  );

  test('an unknown language is refused', () => {
    expect(refusal('KPIEXPLAIN', 85, BARE, null, 'fr')).toBe(
      'Unknown language “fr”. Use "th" or "en".'
    );
  });
});
