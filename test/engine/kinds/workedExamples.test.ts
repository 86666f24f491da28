import {
  DEFAULT_SCALE,
  explain,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  type Direction,
  type Outcome,
  type RuleRequest,
  type ScoreMethod,
} from '../../../src/engine';

function scorer(
  levels: string,
  options: { method?: ScoreMethod; direction?: Direction } = {}
): (actual: number | string) => Outcome {
  const request: RuleRequest = {
    criteria: readCriteria(
      levels.split('|').map((text) => ({ value: text.trim() })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: options.direction ?? null,
    method: options.method ?? 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  };
  const { rule } = prepareRule(request);
  return (actual) => scoreActual(rule, readActual({ value: actual }));
}

const gapped = scorer(
  'ไม่เกิน ร้อยละ ๒๕ | มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐ | มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐ | มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐ | มากกว่า ร้อยละ ๕๐'
);

test.each([
  [25, 1, false],
  [25.01, 2, false],
  [40, 3, false],
  [42, 3, true],
  [45, 3, true],
  [45.01, 4, false],
  [50, 4, false],
  [50.01, 5, false],
])('the row with a gap from 40 to 45: %p is level %p (warning: %p)', (actual, level, warned) => {
  const outcome = gapped(actual);
  expect([outcome.level, outcome.score]).toEqual([level, level]);
  expect(outcome.warnings.length > 0).toBe(warned);
});

const bare = scorer('50 | 60 | 70 | 80 | 90');

test.each([
  [49.99, 0],
  [50, 1],
  [89.99, 4],
  [90, 5],
  ['๘๕', 4],
  ['1,234.5', 5],
])('bare numbers: %p is level %p', (actual, level) => {
  const outcome = bare(actual);
  expect(outcome.level).toBe(level);
  expect(outcome.warnings).toEqual([]);
});

test('linear at 85 is 4.5', () => {
  const linear = scorer('50 | 60 | 70 | 80 | 90', { method: 'linear' });
  expect(linear(85)).toMatchObject({ level: 4, score: 4.5 });
});

const lower = scorer('38.01-39.00 | 37.01-38.00 | 36.01-37.00 | 35.01-36.00 | ไม่เกิน 35.00');

test.each([
  [34.2, 5],
  [35, 5],
  [35.01, 4],
  [36, 4],
  [39, 1],
  [39.5, 0],
])('lower is better: %p is level %p', (actual, level) => {
  const outcome = lower(actual);
  expect(outcome.level).toBe(level);
  expect(outcome.warnings).toEqual([]);
});

test('one-sided thresholds overlap by design', () => {
  const row = scorer('ไม่ต่ำกว่า 90 | ไม่ต่ำกว่า 92 | ไม่ต่ำกว่า 94 | ไม่ต่ำกว่า 96 | ไม่ต่ำกว่า 98');
  expect(row(97)).toMatchObject({ level: 4, warnings: [] });
});

test('a ladder with only its top', () => {
  const row = scorer('- | - | - | - | มี');
  expect(row('มี').level).toBe(5);
  expect(row('ไม่มี').level).toBe(0);
  expect(row('').status).toBe('pending');
});

test('only the top level as a number', () => {
  const row = scorer('- | - | - | - | 1');
  expect([row(0).level, row(1).level]).toEqual([0, 5]);
});

test('hostile results are never scored as something else', () => {
  for (const actual of ['#N/A', '12,5', 'NaN', 'TRUE and more', '1e400']) {
    expect(bare(actual)).toMatchObject({ status: 'unscored', level: null, score: null });
    expect(explain(bare(actual), 'th')).not.toBe('');
  }
});
