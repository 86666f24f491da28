import fc from 'fast-check';
import { normalise } from '../../../src/engine/values/normalise';

/** As it was written with a lookbehind, which Safari before 16.4 cannot read. */
const SPACE_AT_THAI = /(?<=[\u0E01-\u0E4E]) +| +(?=[\u0E01-\u0E4E])/g;

/** Characters that no other step of the reader changes. */
const unit = fc.constantFrom(...'กขรผลาิี่้์ๆaz09.-%', ' ', '  ', '\n', '\u00A0', '\t ');

test('spaces beside Thai letters go, all others become one', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const before = text
        .replace(/[\s\u00A0]+/g, ' ')
        .replace(SPACE_AT_THAI, '')
        .trim();
      expect(normalise(text)).toBe(before);
    }),
    { numRuns: 3000 }
  );
});

test.each([
  ['ร้อยละ 80', 'ร้อยละ80'],
  ['80 ขึ้นไป  ขึ้น', '80ขึ้นไปขึ้น'],
  ['ก ก ก 1 2 a ก', 'กกก1 2 aก'],
  ['at  most 35', 'at most 35'],
  [' ไม่\nต่ำกว่า ๘๐ ', 'ไม่ต่ำกว่า80'],
])('%j reads as %j', (text, read) => {
  expect(normalise(text)).toBe(read);
});
