import fc from 'fast-check';
import { compareNumbers } from '../../../src/engine';
import { places } from '../../../src/scorecard/questions/places';

test('a place is one more than the scores that are higher', () => {
  const score = fc.option(fc.constantFrom(0, 1, 2.5, 0.1 + 0.2, 0.3, 4.999, 5), { nil: null });
  fc.assert(
    fc.property(fc.array(score), (scores) => {
      const placeOf = places(scores, compareNumbers);
      for (const own of scores) {
        const higher = scores.filter(
          (other) => other !== null && own !== null && compareNumbers(other, own) > 0
        );
        expect(placeOf(own)).toBe(own === null ? null : higher.length + 1);
      }
    })
  );
});

test('the work grows as the scores do, not with their square', () => {
  const compared = (count: number): number => {
    let times = 0;
    const scores = Array.from({ length: count }, (_, i) => i % 97);
    const placeOf = places(scores, (a, b) => {
      times += 1;
      return a - b;
    });
    scores.forEach(placeOf);
    return times;
  };
  expect(compared(10_000)).toBeLessThan(15 * 10_000);
});
