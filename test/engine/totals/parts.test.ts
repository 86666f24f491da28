import { DEFAULT_SCALE, meanOfParts, type Part } from '../../../src/engine';

const part = (code: string, score: number | null, weight: number | null, status?: Part['status']) =>
  ({ code, score, weight, status: status ?? (score === null ? 'pending' : 'scored') }) as Part;

test('the parent is the weighted mean of its parts', () => {
  const outcome = meanOfParts(
    [part('9.1', 5, 1.67), part('9.2', 2, 1.66), part('9.3', 4, 1.67)],
    DEFAULT_SCALE
  );
  expect(outcome).toMatchObject({ status: 'scored', level: null, score: 3.67 });
  expect(outcome.evidence).toMatchObject({
    by: 'parts',
    parts: [{ code: '9.1', score: 5, weight: 1.67 }, { code: '9.2' }, { code: '9.3' }],
  });
});

test('without any weights the parts count equally', () => {
  expect(meanOfParts([part('a', 5, null), part('b', 2, null)], DEFAULT_SCALE).score).toBe(3.5);
});

test('parts without a result are left for later, excluded ones for good', () => {
  const outcome = meanOfParts(
    [part('a', 4, 10), part('b', null, 10), part('c', null, 10, 'excluded')],
    DEFAULT_SCALE
  );
  expect(outcome).toMatchObject({ status: 'scored', score: 4 });
  expect(outcome.evidence).toMatchObject({ parts: [{ code: 'a' }, { code: 'b', score: null }] });
});

test.each([
  [[part('a', null, 1), part('b', null, 1, 'unscored')], 'pending'],
  [[part('a', null, 1, 'excluded')], 'excluded'],
  [[part('a', null, 1, 'unscored')], 'unscored'],
  [[], 'unscored'],
] as const)('without any scored part there is no score (%#)', (parts, status) => {
  expect(meanOfParts(parts, DEFAULT_SCALE)).toMatchObject({ status, score: null, level: null });
});
