import fc from 'fast-check';
import {
  DEFAULT_SCALE,
  formOf,
  piecesOf,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  type RuleOptions,
} from '../../../src/engine';

function prepare(levels: string, options: RuleOptions = {}) {
  const cells = levels.split('|').map((text) => ({ value: text.trim() }));
  return prepareRule({
    ...{ criteria: readCriteria(cells, DEFAULT_SCALE), kind: null, direction: null },
    ...{ method: 'step', scale: DEFAULT_SCALE, floor: 0, precision: null, ...options },
  });
}

function stepsOf(levels: string, options: RuleOptions = {}) {
  const { rule } = prepare(levels, options);
  if (rule.kind !== 'range') throw new Error(`${levels} is a ${rule.kind}`);
  return rule.steps;
}

/** `[70` a piece that begins with 70, `(70` one that begins just above it, `(` the first. */
const line = (levels: string, options: RuleOptions = {}): string =>
  piecesOf(stepsOf(levels, options))
    .map(({ level, from }) => `${from?.open === false ? '[' : '('}${from?.value ?? ''}:${level}`)
    .join(' ');

test.each([
  [
    'ต่ำกว่า 70 หรือเกิน 100 | 70 - 79.99 | 80 - 89.99 | 90 - 95.99 | 96 - 100',
    '(:1 [70:2 (79.99:null [80:3 (89.99:null [90:4 (95.99:null [96:5 (100:1',
  ],
  // Below a first bound, and above a last one, that is negative or zero.
  ['< -10 หรือ > -2 | -10 ถึง -8 | - | - | -8 ถึง -2', '(:1 [-10:2 [-8:5 (-2:1'],
  ['< 0 หรือ > 0 | - | - | - | 0-0', '(:1 [0:5 (0:1'],
  // Two bounds that are one number but for the noise of the computer's arithmetic.
  ['< 0.3 หรือ > 5 | - | - | - | 0.30000000000000004 - 5', '(:1 [0.3:5 (5:1'],
  // One that ends where the next begins, on both sides of a point that belongs to none.
  ['> 5 หรือ < 5 | - | - | - | 6-7', '(:1 (5:1 [6:5 (7:1'],
])('the line of numbers of %s is %s', (row, expected) => {
  expect(line(row, { direction: 'range' })).toBe(expected.replace('(:1 (5:1', '(:1 [5:null (5:1'));
});

test('the first piece has no beginning, and what lies beyond all levels has none of them', () => {
  expect(piecesOf(stepsOf('10 - 90 | 20 - 80 | - | - | 45 - 55'))).toEqual([
    { level: null, from: null },
    { level: 1, from: { value: 10, open: false } },
    { level: 2, from: { value: 20, open: false } },
    { level: 5, from: { value: 45, open: false } },
    { level: 2, from: { value: 55, open: true } },
    { level: 1, from: { value: 80, open: true } },
    { level: null, from: { value: 90, open: true } },
  ]);
});

test('no levels at all leave one piece', () => {
  expect(piecesOf([])).toEqual([{ level: null, from: null }]);
});

const bound = fc.integer({ min: -40, max: 40 }).map((value) => value / 2);
const interval = fc.tuple(bound, bound).map(([a, b]) => `${Math.min(a, b)} ถึง ${Math.max(a, b)}`);

test('the piece that a number lies in has the level that it is scored with', () => {
  fc.assert(
    fc.property(
      fc.array(interval, { minLength: 5, maxLength: 5 }),
      bound,
      fc.constantFrom(-0.25, -1e-4, 0, 1e-4, 0.25),
      (row, at, beside) => {
        const { rule } = prepare(row.join('|'), { direction: 'range' });
        if (rule.kind !== 'range') return;
        const value = at + beside;
        const pieces = piecesOf(rule.steps);
        const piece = pieces.findLast(
          ({ from }) => from === null || (from.open ? value > from.value : value >= from.value)
        );
        const { level } = scoreActual(rule, readActual({ value }));
        expect(level).toBe(piece?.level ?? 0);
        for (const [i, each] of pieces.slice(1).entries()) {
          expect(each.level).not.toBe(pieces[i]?.level);
        }
      }
    ),
    { numRuns: 1000 }
  );
});

test('a result of a range is entered as a number, in percent where the criteria are', () => {
  const percent = 'ต่ำกว่าร้อยละ 70 หรือเกินร้อยละ 100 | - | - | - | ร้อยละ 70-100';
  expect(formOf(prepare('10 - 90 | 20 - 80 | - | - | 45 - 55').rule)).toEqual({
    as: 'number',
    percent: false,
  });
  expect(formOf(prepare(percent).rule)).toEqual({ as: 'number', percent: true });
});

test.each([
  // From the left the levels rise to the best and fall again; anything else is asked about.
  ['70-79 | 80-89 | 96-100 | > 100 | 90-95', 'mixedDirection'],
  ['80-89 | 70-79 | 90-95 | > 100 | 96-99', 'mixedDirection'],
  ['60-69 | 70-79 | 80-89 | 90-95 | ไม่เกิน 59', 'mixedDirection'],
  ['> 100 | 90-99 | 70-79 | 80-89 | 60-69', 'mixedDirection'],
])('%s goes no way', (row, reason) => {
  expect(prepare(row).rule).toMatchObject({ kind: 'unscored', reason });
});

test.each([
  ['70-79 | 80-89 | 96-100 | > 100 | 90-95', true],
  ['50-59 | 60-69 | 80-89 | 70-79 | 90-100', true],
  ['50-60 | 60-70 | 80-90 | 70-85 | 90-100', false],
  ['50 | 60 | 70 | 60 | 50', false],
  ['50-59 | 60-69 | 80 | 70-79 | 90-100', false],
  ['ไม่เกิน 50 | ไม่เกิน 60 | ไม่เกิน 70 | ไม่เกิน 80 | ไม่เกิน 90', false],
])('that %s may hold a value within bounds is suggested: %s', (row, suggested) => {
  const [found] = prepare(row).findings.filter(({ code }) => code === 'mixedDirection');
  expect(found).toBeDefined();
  expect(found !== undefined && 'mayBeRange' in found).toBe(suggested);
  if (suggested) expect(prepare(row, { direction: 'range' }).rule.kind).toBe('range');
});

test('cells of other kinds among ranges, and days where the kind is stated', () => {
  expect(
    prepare('10 - 90 | 20 - 80 | - | - | ดำเนินการแล้วเสร็จ', { direction: 'range' }).rule.kind
  ).not.toBe('range');
  const days = 'ภายใน 9 วัน | - | - | - | ภายใน 3 วัน';
  expect(prepare(days, { direction: 'range', kind: 'threshold' }).rule.kind).toBe('range');
  expect(prepare(days, { direction: 'range' }).rule.kind).not.toBe('range');
  expect(prepare('10 - 90 | 20 - 80 | - | - | 45 - 55', { kind: 'deadline' }).rule.kind).not.toBe(
    'range'
  );
});

test('ranges of different things are no one scale', () => {
  expect(
    prepare(
      'ร่างแผน ไม่น้อยกว่า 1 แต่ไม่เกิน 9 | ร่างแผน ไม่น้อยกว่า 2 แต่ไม่เกิน 8 | - | - | อนุมัติแผน ไม่น้อยกว่า 3 แต่ไม่เกิน 4',
      { direction: 'range' }
    )
  ).toMatchObject({
    rule: { kind: 'unscored', of: 'threshold', reason: 'mixedCriteria' },
    findings: [{ severity: 'error', code: 'mixedSubjects', levels: [1, 2, 5] }],
  });
});

test('a refused method says of which kind the criteria are', () => {
  expect(prepare('10 - 90 | 20 - 80 | - | - | 45 - 55', { method: 'linear' })).toEqual({
    rule: { kind: 'unscored', of: 'threshold', reason: 'linearOfRange' },
    findings: [
      {
        severity: 'error',
        code: 'linearRefused',
        reason: 'linearOfRange',
        levels: [1, 2, 5],
      },
    ],
  });
});

test('the measure is plain where no cell is in percent', () => {
  expect(prepare('10 - 90 | 20 - 80 | - | - | 45 - 55').rule).toMatchObject({ measure: 'plain' });
});

test.each([
  // A hole between sets that touch it with an open end, and beyond an end that is open to one side.
  ['< 10 หรือ > 20 | - | - | - | 12-18', 10, ['inHole']],
  ['< 10 หรือ > 20 | - | - | - | 12-18', 20, ['inHole']],
  ['< 10 หรือ > 20 | - | - | - | 12-18', 11, ['inHole']],
  ['> 5 น้อยกว่า 10 | - | - | - | 6-7', 5, []],
  ['> 5 น้อยกว่า 10 | - | - | - | 6-7', 10, []],
  ['1-9 | 2-8 | - | - | 4-6', 0, []],
  ['1-9 | 2-8 | - | - | 4-6', 10, []],
])('of %s: %p is warned of as %p', (row, value, expected) => {
  const { rule } = prepare(row, { direction: 'range' });
  const outcome = scoreActual(rule, readActual({ value }));
  expect([outcome.level, outcome.warnings.map(({ code }) => code)]).toEqual([0, expected]);
});

test.each([
  ['ร้อยละ 1-90 | ร้อยละ 20-80 | - | - | ร้อยละ 45-55', []],
  ['ร้อยละ 2-90 | ร้อยละ 20-80 | - | - | ร้อยละ 45-55', ['measureDiffers']],
  ['ไม่เกินร้อยละ 1 หรือ ร้อยละ 5-90 | ร้อยละ 20-80 | - | - | ร้อยละ 45-55', []],
  ['ไม่เกินร้อยละ 2 หรือ ร้อยละ 5-90 | ร้อยละ 20-80 | - | - | ร้อยละ 45-55', ['measureDiffers']],
])('a fraction against %s', (row, expected) => {
  const { rule } = prepare(row, { direction: 'range' });
  const warnings = scoreActual(rule, readActual({ value: 0.97 })).warnings;
  expect(warnings.map(({ code }) => code).filter((code) => code === 'measureDiffers')).toEqual(
    expected
  );
});
