import fc from 'fast-check';
import {
  DEFAULT_SCALE,
  totalOf,
  explain,
  meanOfParts,
  numberText,
  readActual,
  scoreActual,
} from '../../../src/engine';
import { withoutNoise } from '../../../src/engine/values/numbers/compare';
import { prepareRule, readCriteria, type Direction } from '../../../src/engine';

function sentence(levels: readonly (string | number)[], direction: Direction | null = null) {
  const { rule } = prepareRule({
    criteria: readCriteria(
      levels.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  });
  return explain(scoreActual(rule, readActual({ value: 85 })), 'en');
}

test('a direction that contradicts the criteria is not said to rise and fall', () => {
  expect(sentence([50, 60, 70, 80, 90], 'lower')).toBe(
    'Not scored: the stated direction contradicts the criteria.'
  );
});

test('fractions among percentages are not said to be statements', () => {
  expect(sentence([0.5, 0.6, '70%', 0.8, 0.9])).toBe(
    'Not scored: some levels are percentages and some are fractions.'
  );
});

test('a number with two points is not said to have a comma', () => {
  const rule = prepareRule({
    criteria: readCriteria(
      [50, 60, 70, 80, 90].map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  }).rule;
  const outcome = scoreActual(rule, readActual({ value: '85.5.5' }));
  expect(explain(outcome, 'en')).not.toContain('comma');
  expect(explain(outcome, 'th')).not.toContain('จุลภาค');
});

test('a weighted mean is said to 4 decimals', () => {
  const outcome = meanOfParts(
    [
      { code: '9.1', status: 'scored', score: 4, weight: 1.67 },
      { code: '9.2', status: 'scored', score: 1, weight: 1.66 },
    ],
    DEFAULT_SCALE
  );
  expect(outcome.score).toBe(2.5045045045045);
  expect(explain(outcome, 'en')).toContain('so score 2.5045.');
});

test.each([
  0.1 + 0.2,
  28.999999999999996,
  12.3456,
  12.34565,
  1e10,
  9999999999.9999,
  -85.01,
  1e-12,
  99.99999999999999,
])('the short way takes off the same noise from %s', (value) => {
  expect(withoutNoise(value)).toBe(Number(value.toPrecision(15)));
  expect(withoutNoise(-value)).toBe(Number((-value).toPrecision(15)));
});

test('numbers below a thousand have no comma, those above have', () => {
  expect([999.5, 1000, -1000, 1234567.25, -999].map(numberText)).toEqual([
    '999.5',
    '1,000',
    '-1,000',
    '1,234,567.25',
    '-999',
  ]);
});

test('a total of nothing but fives is 5, whatever the weights', () => {
  const anyWeights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(anyWeights, fc.constantFrom(1, 2, 4.5, 5), (weights, score) => {
      const total = totalOf(
        weights.map((weight) => ({ status: 'scored', score, weight })),
        DEFAULT_SCALE
      );
      expect(total).toMatchObject({
        score,
        floor: score,
        ceiling: score,
        measuredWeight: 1,
      });
    }),
    { seed: 1, numRuns: 500 }
  );
});
