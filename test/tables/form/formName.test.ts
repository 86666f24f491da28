import fc from 'fast-check';
import { numbersIn } from '../../../src/tables/form/rows/formName';

/** As it was written with a lookbehind, which Safari before 16.4 cannot read. */
const NUMBER_INSIDE = /(?<=[\s:)])(\d{1,3}(?:\.\d{1,2})?)([.)]?)\s+(?=[^\d\s])/g;

const unit = fc.constantFrom(...'กaข1234567890. \t:)(', '. ', ' 1.', '9.1 ', '\n');

test('numbers before words are found where they stand, each with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const before = [...text.matchAll(NUMBER_INSIDE)].map((match) => ({
        code: match[1],
        dotted: match[2] !== '',
        at: match.index,
        length: match[0].length,
      }));
      expect(numbersIn(text)).toEqual(before);
    }),
    { numRuns: 5000 }
  );
});
