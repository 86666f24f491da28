import * as fc from 'fast-check';
import {
  DEFAULT_SCALE,
  checkCriteria,
  describeFinding,
  describeWarning,
  explain,
  neededFor,
  neededInWords,
  prepareRule,
  readActual,
  readCriteria,
  resultsReaching,
  scoreActual,
  type RuleOptions,
} from '../../../src/engine';

const BUDGET = 'ต่ำกว่า 70 หรือเกิน 100 | 70 - 79.99 | 80 - 89.99 | 90 - 95.99 | 96 - 100';
const HELD = 'ต่ำกว่า 30 หรือมากกว่า 70 | 30-35 หรือ 65-70 | 35-40 หรือ 60-65 | 40-45 หรือ 55-60 | 45-55';
const NESTED = '10 - 90 | 20 - 80 | 30 - 70 | 40 - 60 | 45 - 55';

const criteriaOf = (levels: string) =>
  readCriteria(
    levels.split('|').map((text) => ({ value: text.trim() })),
    DEFAULT_SCALE
  );

function prepare(levels: string, options: RuleOptions = {}) {
  return prepareRule({
    criteria: criteriaOf(levels),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
    ...options,
  });
}

const scoreOf = (levels: string, value: number | string, options: RuleOptions = {}) =>
  scoreActual(prepare(levels, options).rule, readActual({ value }));

const codes = (levels: string, options: RuleOptions = {}) =>
  checkCriteria(criteriaOf(levels), options).map(({ code }) => code);

test.each([
  [0, 1],
  [69.99, 1],
  [70, 2],
  [79.99, 2],
  [80, 3],
  [89.99, 3],
  [90, 4],
  [95.99, 4],
  [96, 5],
  [100, 5],
  [100.01, 1],
  [250, 1],
  ['๙๖', 5],
  ['๑๐๑', 1],
  [99.99999999999999, 5],
  [100.00000000000001, 5],
])('the budget row: %p is level %p', (value, level) => {
  const outcome = scoreOf(BUDGET, value);
  expect([outcome.status, outcome.level, outcome.score]).toEqual(['scored', level, level]);
  expect(outcome.warnings).toEqual([]);
});

test('in a hole there is the floor, with a warning', () => {
  for (const floor of [0, 1] as const) {
    const outcome = scoreOf(BUDGET, 79.995, { floor });
    expect([outcome.level, outcome.score, outcome.warnings]).toEqual([
      floor,
      floor,
      [{ code: 'inHole' }],
    ]);
    expect(explain(outcome, 'th')).toContain('ไม่อยู่ในช่วงของระดับใด');
    expect(explain(outcome, 'en')).toContain('lies within no level');
    expect(describeWarning({ code: 'inHole' }, 'en')).toContain('floor');
  }
  expect(scoreOf(BUDGET, 79.995, { precision: 2 })).toMatchObject({ level: 3, warnings: [] });
});

test.each([
  [29.99, 1, false],
  [30, 2, false],
  [35, 3, true],
  [40, 4, true],
  [44.99, 4, false],
  [45, 5, true],
  [50, 5, false],
  [55, 5, true],
  [55.01, 4, false],
  [60.01, 3, false],
  [70, 2, false],
  [70.01, 1, false],
])('held within a range: %p is level %p (on a bound of two levels: %p)', (value, level, both) => {
  const outcome = scoreOf(HELD, value);
  expect(outcome.level).toBe(level);
  expect(outcome.warnings.map(({ code }) => code)).toEqual(both ? ['inOverlap'] : []);
});

test.each([
  [9.99, 0],
  [10, 1],
  [20, 2],
  [30, 3],
  [44.99, 4],
  [45, 5],
  [55, 5],
  [55.01, 4],
  [60.01, 3],
  [90, 1],
  [90.01, 0],
])('one range within another: %p is level %p, and nothing is to be warned of', (value, level) => {
  const outcome = scoreOf(NESTED, value);
  expect([outcome.level, outcome.warnings]).toEqual([level, []]);
});

test.each(['', ' ', null])('blank %p is pending', (value) => {
  expect(scoreActual(prepare(BUDGET).rule, readActual({ value })).status).toBe('pending');
});

test.each([['ผ่าน'], [true]])('%p is no number', (value) => {
  expect(scoreActual(prepare(BUDGET).rule, readActual({ value })).status).toBe('unscored');
});

test('percent says itself, and a fraction against percentages is warned of', () => {
  const percent =
    'ต่ำกว่าร้อยละ 70 หรือเกินร้อยละ 100 | ร้อยละ 70-80 | ร้อยละ 81-90 | ร้อยละ 91-95 | ร้อยละ 96-100';
  const { rule } = prepare(percent);
  const outcome = scoreActual(rule, readActual({ value: 0.97, numberFormat: '0%' }));
  expect([outcome.level, outcome.warnings]).toEqual([5, []]);
  expect(explain(outcome, 'en')).toBe('97% lies within “ร้อยละ 96-100”, so level 5 (score 5).');
  expect(explain(outcome, 'th')).toBe('ร้อยละ 97 อยู่ในช่วง “ร้อยละ 96-100” จึงได้ระดับ 5 คิดเป็น 5 คะแนน');
  expect(scoreActual(rule, readActual({ value: 0.97 })).warnings).toEqual([
    { code: 'measureDiffers' },
  ]);
});

test('the definition check reports overlaps, holes and levels left out', () => {
  expect(codes(BUDGET)).toEqual(['rangeRounded']);
  expect(codes(BUDGET, { precision: 2 })).toEqual([]);
  expect(codes(NESTED)).toEqual([]);
  expect(codes(HELD)).toEqual(Array.from({ length: 6 }, () => 'overlap'));
  const findings = checkCriteria(
    criteriaOf('ต่ำกว่า 30 หรือมากกว่า 70 | - | - | 40-44 หรือ 54-60 | 45-55')
  );
  expect(findings).toMatchObject(
    [
      { code: 'overlap', levels: [4, 5], from: 54, to: 55 },
      { code: 'rangeHole', from: 30, to: 40 },
      { code: 'rangeHole', from: 60, to: 70 },
      { code: 'rangeRounded', decimals: 0 },
      { code: 'hole', levels: [2, 3] },
    ].sort((a, b) => order(a.code) - order(b.code))
  );
});

const order = (code: string): number =>
  ['overlap', 'rangeRounded', 'rangeHole', 'hole'].indexOf(code);

test('rows of one best stretch without "or" are ranges too, and the check says so', () => {
  const row = 'เกิน 100 | 70-79 | 80-89 | 90-95 | 96-100';
  expect(prepare(row).rule.kind).toBe('range');
  const [finding] = checkCriteria(criteriaOf(row));
  expect(finding).toMatchObject({ code: 'rangeAssumed', levels: [5], from: 96, to: 100 });
  expect(finding && describeFinding(finding, 'en')).toContain('“range”');
  expect(codes(row, { direction: 'range' })).not.toContain('rangeAssumed');
});

test.each([
  ['50 | 60 | 70 | 60 | 90'],
  ['50 | 60 | 70 | ไม่เกิน 80 | -'],
  ['50-59 | 60-69 | 80-89 | 70-79 | 90-100'],
  ['ไม่เกิน 50 | ไม่เกิน 60 | ไม่เกิน 70 | ไม่เกิน 80 | ไม่เกิน 90'],
  ['< 40 หรือ > 60 | < 45 หรือ > 55 | - | - | -'],
])('%s goes no way', (row) => {
  expect(prepare(row).rule).toEqual({
    kind: 'unscored',
    of: 'threshold',
    reason: 'mixedDirection',
  });
});

test.each([
  '50 | 60 | 70 | 80 | 90',
  '50-59 | 60-69 | 70-79 | 80-89 | 90-100',
  '< 5 | 5-10 | - | 10 ขึ้นไป | -',
  '50-100 | 60-100 | 70-100 | 80-100 | 90-100',
  '50-59 | 60-69 | 65-68 | 80-89 | 90-100',
])('%s goes one way and is no range', (row) => expect(prepare(row).rule.kind).toBe('threshold'));

test('single numbers do not say where they end, unless the direction is a range', () => {
  const row = 'ต่ำกว่า 70 หรือเกิน 100 | 70 | 80 | 90 | 96';
  expect(prepare(row)).toMatchObject({
    rule: { reason: 'rangeOfNumbers' },
    findings: [{ code: 'rangeOfNumbers', levels: [2, 3, 4, 5] }],
  });
  expect(scoreOf('6-8 | 6.5-7.5 | - | - | 7', 7, { direction: 'range' }).level).toBe(5);
});

test.each([
  ['10-90 | 20-80 | 30-70 | 40-60 | 45-65', [0, 1, 4, 5, 5, 3, 0]],
  ['10-90 | 20-80 | 30-70 | 40-75 | 45-55', [0, 1, 4, 5, 4, 4, 0]],
  ['10-80 | 20-90 | 30-70 | 40-75 | 45-55', [0, 1, 4, 5, 4, 4, 0]],
])(
  '%s lie almost within each other: the highest level that holds, and the check asks',
  (row, expected) => {
    const results = [5, 15, 42, 50, 62, 68, 95];
    for (const direction of [null, 'range'] as const) {
      expect(results.map((value) => scoreOf(row, value, { direction }).level)).toEqual(expected);
    }
    expect(codes(row)[0]).toBe('rangeAssumed');
    expect(codes(row)).toContain('overlap');
  }
);

test('linear is refused, and so is a direction that goes one way', () => {
  expect(prepare(BUDGET, { method: 'linear' }).rule).toMatchObject({ reason: 'linearOfRange' });
  expect(prepare(BUDGET, { direction: 'higher' })).toMatchObject({
    rule: { reason: 'directionDisagrees' },
    findings: [{ code: 'rangeHasNoWay', stated: 'higher' }],
  });
  expect(
    prepare('ภายใน 5 วัน | ภายใน 4 วัน | - | - | ภายใน 1 วัน', { direction: 'range' })
  ).toMatchObject({
    findings: [{ code: 'directionDisagrees', stated: 'range' }],
  });
});

test('every finding of ranges is said in both languages', () => {
  const rows: readonly [string, RuleOptions?][] = [
    [BUDGET],
    [HELD],
    ['เกิน 100 | - | 60-70 | - | 80-90'],
    ['< 10 หรือ > 20 | 12 | - | - | 15'],
    [BUDGET, { direction: 'lower' }],
    [BUDGET, { method: 'linear' }],
    ['5-10 | - | - | - | ไม่เกิน 3', { direction: 'range' }],
  ];
  for (const [row, options] of rows) {
    for (const finding of checkCriteria(criteriaOf(row), options)) {
      for (const language of ['th', 'en'] as const) {
        const said = describeFinding(finding, language);
        expect(said).not.toMatch(/undefined|NaN|Infinity/);
        expect(said.length).toBeGreaterThan(20);
      }
    }
  }
});

test('what is needed is an interval, or several', () => {
  const { rule } = prepare(BUDGET);
  expect([1, 2, 3, 4, 5].map((level) => neededInWords(rule, level))).toEqual([
    '< 70, > 100',
    '70 - 79.99',
    '80 - 89.99',
    '90 - 95.99',
    '96 - 100',
  ]);
  expect(neededFor(rule, 0)).toBe('anything');
  expect(neededFor(rule, 5)).toBeNull();
});

test('a target can be held within a range', () => {
  const target = { kind: 'target', target: { value: '45-55 หรือ 95-100' } } as const;
  expect(scoreOf('-|-|-|-|-', 50, target).status).toBe('met');
  expect(scoreOf('-|-|-|-|-', 60, target).status).toBe('notMet');
  expect(scoreOf('-|-|-|-|-', 60, { ...target, target: { value: '45-55' } }).status).toBe('met');
  expect(
    scoreOf('-|-|-|-|-', 60, { ...target, target: { value: '45-55' }, direction: 'range' }).status
  ).toBe('notMet');
});

const bound = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
const interval = fc.tuple(bound, bound).map(([a, b]) => `${Math.min(a, b)} - ${Math.max(a, b)}`);
const levels = fc.array(fc.uniqueArray(interval, { minLength: 1, maxLength: 2 }), {
  minLength: 5,
  maxLength: 5,
});

test('a value has the highest of the levels whose sets contain it, and no other', () => {
  fc.assert(
    fc.property(levels, bound, fc.constantFrom(-1e-6, 0, 1e-6), (row, at, beside) => {
      const made = prepare(row.map((cell) => cell.join(' หรือ ')).join('|'), { direction: 'range' });
      const value = at + beside;
      if (made.rule.kind !== 'range') return;
      const containing = made.rule.steps.filter(({ of }) =>
        of.some(({ low, high }) => {
          const above = value - (low?.value ?? -Infinity);
          const below = (high?.value ?? Infinity) - value;
          return above > -1e-9 && below > -1e-9;
        })
      );
      const outcome = scoreActual(made.rule, readActual({ value }));
      expect(outcome.level).toBe(containing[0]?.level ?? 0);
    }),
    { seed: 3, numRuns: 1000 }
  );
});

test('results that are offered for a level have it or a better one', () => {
  for (const row of [BUDGET, HELD, NESTED]) {
    const { rule } = prepare(row);
    for (const level of [1, 2, 3, 4, 5] as const) {
      const offered = resultsReaching(rule, level, '');
      expect(offered.length).toBeGreaterThan(0);
      for (const cell of offered) {
        expect(scoreActual(rule, readActual(cell)).level).toBeGreaterThanOrEqual(level);
      }
    }
  }
});
