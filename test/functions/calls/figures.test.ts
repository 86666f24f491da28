import { call, one, refusal } from '../call';

describe('KPITOTAL', () => {
  test('weights the scores', () => {
    expect(call('KPITOTAL', [[5], [4], [3]], [[50], [30], [20]])).toBe(4.3);
  });

  test('weights need not add up to 100', () => {
    expect(call('KPITOTAL', [[5, 3]], [[1, 1]])).toBe(4);
  });

  test('pairs without a score or without a weight stay out', () => {
    expect(call('KPITOTAL', [[5], [''], [3], [1]], [[50], [30], [50], ['']])).toBe(4);
    expect(call('KPITOTAL', [['N/A'], [4]], [[50], [50]])).toBe(4);
  });

  test('nothing measured is empty text, not 0', () => {
    expect(call('KPITOTAL', [[''], [null]], [[50], [50]])).toBe('');
    expect(call('KPITOTAL', null, null)).toBe('');
  });

  test('a score of 0 counts', () => {
    expect(call('KPITOTAL', [[0], [5]], [[50], [50]])).toBe(2.5);
  });

  test('binary noise does not show: 33 parts of 1.67, 1.66 and 1.67', () => {
    expect(call('KPITOTAL', [[3], [3], [3]], [[1.67], [1.66], [1.67]])).toBe(3);
  });

  test.each([
    [[['x']], [[50]], 'scores: “x” is not a number.'],
    [[[{ code: '#N/A' }]], [[50]], 'scores: “#N/A” is not a number.'],
    [
      [[85]],
      [[50]],
      'scores: 85 must lie between 0 and 5. For another scale give an option such as "scores 0 50 75 100".',
    ],
    [[[4]], [[-1]], 'weights: -1 must not be negative.'],
    [
      [[4], [4]],
      [[1]],
      'Sizes do not match: scores 2 × 1, weights 1 × 1. Choose ranges with as many rows.',
    ],
  ])('refuses %j with weights %j', (scores, weights, message) => {
    expect(refusal('KPITOTAL', scores, weights)).toBe(message);
  });
});

describe('KPIWEIGHTED', () => {
  test('score × weight ÷ 100, unrounded', () => {
    expect(one('KPIWEIGHTED', 4.5, 12)).toBe(0.54);
    expect(one('KPIWEIGHTED', 1.6126, 25)).toBe(0.40315);
  });

  test('spills, and a blank stays blank', () => {
    expect(call('KPIWEIGHTED', [[5], [''], [4]], [[20], [30], ['']])).toEqual([[1], [''], ['']]);
    expect(call('KPIWEIGHTED', [[5], [4]], 50)).toEqual([[2.5], [2]]);
  });

  test('a bad cell has its own error', () => {
    expect(call('KPIWEIGHTED', [[5], ['x']], [[20], [20]])).toEqual([
      [1],
      ['#VALUE! score: “x” is not a number.'],
    ]);
  });
});

describe('KPIPERCENT', () => {
  test('× 20; blank stays blank; outside 0–5 is refused', () => {
    expect(one('KPIPERCENT', 4.3)).toBe(86);
    expect(one('KPIPERCENT', '')).toBe('');
    expect(one('KPIPERCENT', 86)).toMatch(/^#VALUE! total: 86/);
  });
});

describe('KPIBAND', () => {
  test.each([
    [0, 'ไม่ผ่าน'],
    [1.494, 'ไม่ผ่าน'],
    [1.495, 'ไม่ผ่าน เห็นควรปรับปรุง'],
    [2.49, 'ไม่ผ่าน เห็นควรปรับปรุง'],
    [2.495, 'ผ่าน พอใช้'],
    [3.5, 'ผ่าน ดี'],
    [4.5, 'ผ่าน ดีมาก'],
    ['', ''],
  ])('%p is %p', (total, band) => {
    expect(one('KPIBAND', total)).toBe(band);
  });

  const own = [
    [2.5, 'Pass', 'green'],
    [0, 'Fail', 'red'],
    ['', '', ''],
  ];

  test('own bands in any order, further columns and blank rows are passed over', () => {
    expect(one('KPIBAND', 2.5, own)).toBe('Pass');
    expect(one('KPIBAND', 2.4, own)).toBe('Fail');
    expect(one('KPIBAND', 2.4, own, 'th')).toBe('Fail');
    expect(one('KPIBAND', 2.5, null, 'en')).toBe('Pass – fair');
    expect(one('KPIBAND', 2.5, null, 'ไทย')).toBe('ผ่าน พอใช้');
    for (const none of [null, '', 0]) expect(one('KPIBAND', 2.5, null, none)).toBe('ผ่าน พอใช้');
    expect(refusal('KPIBAND', 2.5, null, 'fr')).toMatch(/^Unknown language “fr”/);
  });

  test('a total below every band and bands that are none are refused', () => {
    expect(one('KPIBAND', 1, [[2, 'Pass']])).toMatch(/^#VALUE! bands needs .*the lowest at 0/);
    expect(refusal('KPIBAND', 1, [['Pass', 2]])).toBe('bands: “Pass” is not a number.');
    expect(refusal('KPIBAND', 1, [[0, '']])).toMatch(/^bands needs two columns/);
    expect(refusal('KPIBAND', 1, [[0], [2]])).toMatch(/^bands/);
  });
});

const RATIO =
  'ratio needs two columns or two rows: a numerator and a denominator for each period; the denominators must not add up to zero.';

describe('KPICOMBINE', () => {
  const results = [[70, '', 90, 80]];

  test.each([
    ['latest', 80],
    ['ล่าสุด', 80],
    ['sum', 240],
    ['Average', 80],
    ['min', 70],
    ['สูงสุด', 90],
  ])('%s', (method, combined) => {
    expect(call('KPICOMBINE', results, method)).toBe(combined);
  });

  test('ratio adds up numerators and denominators, in rows or in columns', () => {
    const byRows = call(
      'KPICOMBINE',
      [
        [10, 70, 5],
        [10, 100, 5],
      ],
      'ratio'
    );
    expect(Number(byRows).toFixed(2)).toBe('73.91');
    const twoPeriods = [
      [10, 10],
      [70, 100],
    ];
    expect(Number(call('KPICOMBINE', twoPeriods, 'ratio')).toFixed(2)).toBe('72.73');
  });

  test('no result at all is empty text', () => {
    expect(call('KPICOMBINE', [['', null]], 'sum')).toBe('');
    expect(call('KPICOMBINE', [['', '']], 'ratio')).toBe('');
  });

  test.each([
    [[[1, 'x']], 'sum', 'results: “x” is not a number.'],
    [[[1]], 'median', 'Unknown method “median”. Use latest, sum, average, min, max or ratio.'],
    [[[1]], null, 'Unknown method “”. Use latest, sum, average, min, max or ratio.'],
    [[[1, 0]], 'ratio', RATIO],
    [[[1, 2, 3]], 'ratio', RATIO],
  ])('refuses %j by %j', (cells, method, message) => {
    expect(refusal('KPICOMBINE', cells, method)).toBe(message);
  });
});

test('binary noise beyond 5 or 0 is not a score out of range', () => {
  expect(one('KPIPERCENT', 5.000000000000001)).toBe(100);
  expect(one('KPIBAND', 5.000000000000001)).toBe('ผ่าน ดีมาก');
  expect(one('KPIPERCENT', -1e-17)).toBe(0);
  expect(call('KPITOTAL', [[5.000000000000001]], [[50]])).toBe(5);
});
