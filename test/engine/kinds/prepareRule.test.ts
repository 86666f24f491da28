import fc from 'fast-check';
import { DEFAULT_SCALE, prepareRule, readCriteria } from '../../../src/engine';
import { DEFAULTS, prepare, score, SA_KAEO, BARE, LOWER } from './levelLine';

describe('the worked examples of domain.md §3', () => {
  test.each([
    [25, 1, []],
    [25.01, 2, []],
    [40, 3, []],
    [42, 3, ['inGap']],
    [45, 3, ['inGap']],
    [45.01, 4, []],
    [50, 4, []],
    [50.01, 5, []],
  ])('a real row with a gap: %d is level %d', (actual, level, warnings) => {
    expect(score(SA_KAEO, actual)).toEqual({ level, score: level, warnings });
  });

  test.each([
    [49.99, 0],
    [50, 1],
    [89.99, 4],
    [90, 5],
  ])('bare numbers: %d is level %d', (actual, level) => {
    expect(score(BARE, actual)).toEqual({ level, score: level, warnings: [] });
  });

  test('linear at 85 is 4.5', () => {
    expect(score(BARE, 85, { method: 'linear' })).toMatchObject({ level: 4, score: 4.5 });
  });

  test.each([
    [34.2, 5],
    [35, 5],
    [35.01, 4],
    [39, 1],
    [39.5, 0],
  ])('lower is better: %d is level %d', (actual, level) => {
    expect(score(LOWER, actual)).toMatchObject({ level, score: level });
  });
});

test('steps go from the highest level down, with the bound to reach and the cell as written', () => {
  const { rule } = prepare(SA_KAEO);
  if (rule.kind !== 'threshold') throw new Error(rule.kind);
  expect(rule).toMatchObject({
    direction: 'higher',
    measure: 'percent',
    below: { level: 0, score: 0 },
    precision: null,
  });
  expect(rule.steps.map(({ level, achievement }) => [level, achievement])).toEqual([
    [5, { value: 50, open: true }],
    [4, { value: 45, open: true }],
    [3, { value: 30, open: true }],
    [2, { value: 25, open: true }],
    [1, null],
  ]);
  expect(rule.steps[0]).toMatchObject({ literal: null, text: 'มากกว่า ร้อยละ ๕๐' });
  expect(rule.steps[4]?.literal).toEqual({ low: null, high: { value: 25, open: false } });
});

test.each([
  [BARE, 'higher'],
  ['90 | 80 | 70 | 60 | 50', 'lower'],
  [LOWER, 'lower'],
  ['ไม่ต่ำกว่า 90 | ไม่ต่ำกว่า 92 | ไม่ต่ำกว่า 94 | ไม่ต่ำกว่า 96 | ไม่ต่ำกว่า 98', 'higher'],
  ['น้อยกว่า ๖๐ | ๖๕ | ๗๐ | ๗๕ | ๘๐ ขึ้นไป', 'higher'],
  ['มากกว่า 30 | 30 | 20 | 15 | น้อยกว่า 15', 'lower'],
  ['- | - | - | - | 1', 'higher'],
  ['- | - | - | - | ไม่เกิน 10', 'lower'],
  ['1 | - | - | - | 5', 'higher'],
  ['5 | - | - | - | 1', 'lower'],
  ['0 | 1 | 2 | 3 | 4 | 5', 'higher'],
])('%s: %s is better', (line, direction) => {
  expect(prepare(line).rule).toMatchObject({ kind: 'threshold', direction });
});

test('a stated direction decides where the cells leave it open', () => {
  expect(prepare('- | - | - | - | 1', { direction: 'lower' }).rule).toMatchObject({
    direction: 'lower',
  });
});

test.each([
  ['50 | 60 | 70 | 60 | 90', {}, 'threshold', 'mixedDirection'],
  ['50 | 60 | 12,5 | 80 | 90', {}, 'unknown', 'unreadableCriteria'],
  ['มี | 60 | 70 | 80 | 90', {}, 'unknown', 'mixedCriteria'],
  ['- | - | - | - | -', {}, 'unknown', 'noCriteria'],
  [BARE, { direction: 'lower' }, 'threshold', 'directionDisagrees'],
  ['0.5 | 0.6 | 70% | 0.8 | 0.9', {}, 'threshold', 'mixedMeasure'],
  ['มี | ผ่าน | ครบ | ดี | ดีมาก', { kind: 'threshold' }, 'threshold', 'mixedCriteria'],
  ['มี | ผ่าน | ครบ | ดี | ดีมาก', { method: 'linear' }, 'ladder', 'linearNeedsNumbers'],
  [SA_KAEO, { method: 'linear' }, 'threshold', 'linearNeedsBounds'],
  [
    'ภายในวันที่ 30 ของเดือนถัดไป | ภายในวันที่ 25 ของเดือนถัดไป | - | - | ก่อน 1 ตุลาคม',
    {},
    'deadline',
    'noFiscalYear',
  ],
] as const)('%s under %j is not scored: %s, %s', (line, options, of, reason) => {
  const prepared = prepare(line, options);
  expect(prepared.rule).toEqual({ kind: 'unscored', of, reason });
  expect(prepared.findings.some((finding) => finding.severity === 'error')).toBe(true);
});

test('a plan without a target is not scored, and nothing is wrong with it', () => {
  const prepared = prepare('- | - | - | - | -', { kind: 'target' });
  expect(prepared.rule).toEqual({ kind: 'unscored', of: 'target', reason: 'noTarget' });
  expect(prepared.findings).toEqual([{ severity: 'warning', code: 'noTarget', levels: [] }]);
});

test('the findings of refused linear scoring name the levels without a bound', () => {
  expect(prepare(SA_KAEO, { method: 'linear' }).findings[0]).toEqual({
    severity: 'error',
    code: 'linearRefused',
    reason: 'linearNeedsBounds',
    levels: [1],
  });
});

test('statements make a ladder; a stated ladder takes numbers as its texts', () => {
  expect(prepare('- | - | - | - | มี').rule).toEqual({
    kind: 'ladder',
    rungs: [{ level: 5, score: 5, text: 'มี' }],
    below: { level: 0, score: 0 },
  });
  expect(prepare('1 | - | - | - | 80 หรือ 90', { kind: 'ladder' }).rule).toMatchObject({
    rungs: [{ text: '1' }, { text: '80 หรือ 90' }],
  });
});

test('a stated threshold compares days as numbers, fewer is better', () => {
  const line = 'มากกว่า ๑๕ วันทำการ | ๑๕ วันทำการ | ๑๐ วันทำการ | ๗ วันทำการ | น้อยกว่า ๗ วันทำการ';
  const scored = [16, 15, 10, 7, 6].map((days) => score(line, days, { kind: 'threshold' }).level);
  expect(scored).toEqual([1, 2, 3, 4, 5]);
});

test('contradictory words are scored as strict', () => {
  const line = '75 | 80 | 85 | 90 | มากกว่า 95 ขึ้นไป';
  expect(score(line, 95).level).toBe(4);
  expect(score(line, 95.01).level).toBe(5);
});

const bounds = fc
  .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 5 })
  .map((values) => [...values].sort((a, b) => a - b));

test('a better result never gives a lower level', () => {
  fc.assert(
    fc.property(
      bounds,
      fc.double({ min: -600, max: 600, noNaN: true }),
      fc.double({ min: 0, max: 200, noNaN: true }),
      (values, actual, more) => {
        const line = values.join('|');
        const less = score(line, actual).level ?? -1;
        expect(score(line, actual + more).level).toBeGreaterThanOrEqual(less);
      }
    ),
    { seed: 1 }
  );
});

test('lower is better mirrors higher is better', () => {
  fc.assert(
    fc.property(bounds, fc.integer({ min: -600, max: 600 }), (values, actual) => {
      const mirrored = values.map((value) => `ไม่เกิน ${-value}`).join('|');
      const higher = values.map((value) => `ไม่ต่ำกว่า ${value}`).join('|');
      expect(score(mirrored, -actual).level).toBe(score(higher, actual).level);
    }),
    { seed: 1 }
  );
});

test('any row of cells gives a rule, and an unscored one says why', () => {
  const cell = fc.constantFrom(
    '',
    '-',
    '50',
    '60%',
    'ไม่เกิน 5',
    'มากกว่า 5 ถึง 9',
    '7 - 8',
    'มี',
    '12,5',
    'ภายใน 5 วัน',
    '5 ข้อ และ ผ่าน',
    '#N/A',
    '>= 7'
  );
  const options = fc.record({
    kind: fc.constantFrom(null, 'threshold', 'ladder', 'deadline'),
    direction: fc.constantFrom(null, 'higher', 'lower'),
    method: fc.constantFrom('step', 'linear'),
    precision: fc.constantFrom(null, 0, 2),
  } as const);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 5, maxLength: 6 }), options, (cells, chosen) => {
      const criteria = readCriteria(
        cells.map((value) => ({ value })),
        DEFAULT_SCALE
      );
      const { rule, findings } = prepareRule({ ...DEFAULTS, ...chosen, criteria });
      const errors = findings.filter((finding) => finding.severity === 'error');
      expect(errors.length > 0).toBe(rule.kind === 'unscored');
    }),
    { seed: 1, numRuns: 3000 }
  );
});
