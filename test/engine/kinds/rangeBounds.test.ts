import {
  DEFAULT_SCALE,
  neededFor,
  neededInWords,
  prepareRule,
  readActual,
  readCriteria,
  readScale,
  resultsReaching,
  scoreActual,
  type Level,
  type RuleOptions,
} from '../../../src/engine';

const BUDGET = 'ต่ำกว่า 70 หรือเกิน 100 | 70 - 79.99 | 80 - 89.99 | 90 - 95.99 | 96 - 100';
/** Ends of every sort: open, closed, one number, two that touch, none on one side. */
const SORTS =
  '> 80 หรือ < 10 | 10 - 20 หรือ 20 - 30 | มากกว่า 30 แต่ไม่เกิน 40 หรือ 60 ขึ้นไป | 41-41 | 45 ถึงน้อยกว่า 50';
const UPPER = '- | - | 30-35 หรือ 65-70 | 40-45 หรือ 55-60 | 45-55';

function prepare(levels: string, options: RuleOptions = {}) {
  const { scale = DEFAULT_SCALE } = options;
  const cells = levels.split('|').map((text) => ({ value: text.trim() }));
  return prepareRule({
    ...{ criteria: readCriteria(cells, scale), kind: null, direction: null, method: 'step' },
    ...{ floor: 0, precision: null, ...options, scale },
  });
}

const scoreOf = (levels: string, value: number, options: RuleOptions = {}) =>
  scoreActual(prepare(levels, options).rule, readActual({ value }));

test('a level is worth what the scale says, and the evidence has what was compared', () => {
  const scale = readScale('0 20 40 60 80 100') ?? DEFAULT_SCALE;
  expect(scoreOf(BUDGET, 97, { scale })).toMatchObject({ level: 5, score: 100 });
  expect(scoreOf(BUDGET, 75, { scale })).toMatchObject({ level: 2, score: 40 });
  expect(scoreOf(BUDGET, 95.96, { scale, precision: 1 })).toEqual({
    status: 'scored',
    level: 5,
    score: 100,
    actual: { state: 'number', value: 95.96, measure: 'plain', text: '95.96' },
    evidence: {
      ...{ by: 'range', value: 96, unrounded: 95.96, percent: false, criterion: '96 - 100' },
    },
    warnings: [],
  });
  expect(scoreOf(BUDGET, 95.94, { precision: 1 }).level).toBe(4);
});

test.each([
  [10, []],
  [29.99, []],
  [38, [{ code: 'inHole' }]],
  [62, [{ code: 'inHole' }]],
  [70.01, []],
])('%p has no level: the floor, with a warning only between two levels', (value, warnings) => {
  expect(scoreOf(UPPER, value, { floor: 1 })).toMatchObject({ level: 1, score: 1, warnings });
  expect(scoreOf(UPPER, value)).toMatchObject({ level: 0, score: 0, warnings });
});

test('what lies in two levels has the higher one, and the warning names both', () => {
  const { level, warnings } = scoreOf(UPPER, 45);
  expect([level, warnings]).toEqual([5, [{ code: 'inOverlap', levels: [5, 4] }]]);
});

test('a number that is none, and one in percent against plain criteria', () => {
  const { rule } = prepare(BUDGET);
  const infinite = { ...readActual({ value: 1 }), value: Infinity } as Parameters<
    typeof scoreActual
  >[1];
  expect(scoreActual(rule, infinite)).toMatchObject({
    status: 'unscored',
    evidence: { reason: 'notFinite' },
  });
  const percent = scoreActual(rule, readActual({ value: 0.97, numberFormat: '0%' }));
  expect([percent.level, percent.warnings]).toEqual([5, [{ code: 'measureDiffers' }]]);
});

test.each([
  ['ร้อยละ 0.1-0.9 | ร้อยละ 0.2-0.8 | ร้อยละ 0.3-0.7 | ร้อยละ 0.4-0.6 | ร้อยละ 0.45-0.55', []],
  ['ร้อยละ 0.1-90 | ร้อยละ 20-80 | ร้อยละ 30-70 | ร้อยละ 40-60 | ร้อยละ 45-55', []],
  ['ร้อยละ 10-90 | ร้อยละ 20-80 | ร้อยละ 30-70 | ร้อยละ 40-60 | ร้อยละ 45-55', ['measureDiffers']],
])('a plain 0.5 against %s', (row, expected) => {
  expect(scoreOf(row, 0.5).warnings.map(({ code }) => code)).toEqual(expected);
});

test('percent beside plain numbers is warned of, and refused where it could be a fraction', () => {
  const mixed = prepare('10 - 20 | ร้อยละ 30-40 | 50-60 | 40-49 | 31-39', { direction: 'range' });
  expect(mixed.rule).toMatchObject({ kind: 'range', measure: 'percent' });
  expect(mixed.findings[0]).toMatchObject({ code: 'mixedMeasure', levels: [1, 3, 4, 5] });
  const fractions = '0.1 - 0.9 | 0.2 - 0.8 | 0.3-0.7 | 0.4-0.6 | ร้อยละ 45-55';
  const { rule, findings } = prepare(fractions, { direction: 'range' });
  expect(rule).toEqual({ kind: 'unscored', of: 'threshold', reason: 'mixedMeasure' });
  expect(findings).toMatchObject([{ severity: 'error', code: 'mixedMeasure' }]);
});

test.each([
  ['> 100 | 70-79 | 80-89 | 90-95 | 96-100', 'range'],
  ['70-79 | 80-89 | 90-95 | 96-100 | > 100', 'threshold'],
  ['70-79 | 80-89 | > 100 | 96-100 | 90-95', 'range'],
  ['70-79 | 80-89 | 96-100 | > 100 | 90-95', 'unscored'],
  ['10 - 90 | 20 - 80 | 30 - 70 | 40 - 60 | 45 - 55', 'range'],
  ['60-69 | 70-79 | 80-89 | 90-95 | ไม่เกิน 59', 'unscored'],
  ['ภายใน 5 วัน | 6-8 วัน | 9-10 วัน | - | 11-12 วัน', 'deadline'],
])('%s is a %s', (row, kind) => expect(prepare(row).rule.kind).toBe(kind));

test('a stated kind that is no threshold, and one that is', () => {
  expect(prepare(BUDGET, { kind: 'ladder' }).rule.kind).toBe('ladder');
  expect(prepare(BUDGET, { kind: 'threshold' }).rule.kind).toBe('range');
});

test('what is refused is said with its levels', () => {
  const findings = (row: string, options: RuleOptions = {}) => prepare(row, options).findings;
  expect(findings('> 70 หรือ < 30 | 30 - 40 | 50-60 | - | 65')).toMatchObject([
    { severity: 'error', code: 'rangeOfNumbers', levels: [5] },
  ]);
  expect(findings('< 40 หรือ > 60 | < 45 หรือ > 55 | - | - | -')).toMatchObject([
    { severity: 'error', code: 'mixedDirection', levels: [1] },
  ]);
  expect(findings(BUDGET, { method: 'linear' })).toMatchObject([
    { code: 'linearRefused', reason: 'linearOfRange', levels: [1, 2, 3, 4, 5] },
  ]);
  expect(findings(BUDGET, { direction: 'lower' })).toMatchObject([
    { code: 'rangeHasNoWay', stated: 'lower', levels: [1, 2, 3, 4, 5] },
  ]);
});

test.each<[Level, string | null, readonly number[]]>([
  [1, '< 10, > 80', [9.99, 80.01]],
  [2, '10 - 30', [20]],
  [3, '> 30 <= 40, >= 60', [35, 60]],
  [4, '41', [41]],
  [5, '>= 45 < 50', [47.5]],
])('level %p needs %p: %p reach it', (level, words, values) => {
  const { rule } = prepare(SORTS, { direction: 'range' });
  expect(neededInWords(rule, level)).toBe(words);
  expect(resultsReaching(rule, level, '').map(({ value }) => value)).toEqual(values);
  expect(neededFor(rule, level)).toBeNull();
});

test('just beyond an open end is as near as results are written', () => {
  const values = (precision: number | null) =>
    resultsReaching(prepare('> 80 หรือ < 10 | - | - | - | 10-80', { precision }).rule, 1, '').map(
      ({ value }) => value
    );
  expect([values(0), values(1), values(null)]).toEqual([
    [9, 81],
    [9.9, 80.1],
    [9.99, 80.01],
  ]);
});

test('a level that is not above the floor needs nothing; one that does not exist cannot be reached', () => {
  const { rule } = prepare(UPPER, { floor: 1 });
  expect([0, 1, 2, 3].map((level) => neededFor(rule, level as Level))).toEqual([
    'anything',
    'anything',
    null,
    null,
  ]);
  expect(neededInWords(rule, 2)).toBeNull();
  expect(resultsReaching(rule, 2, '')).toEqual([]);
});
