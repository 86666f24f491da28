import * as fc from 'fast-check';
import { utf8Length } from '../../../src/preview/host/wire/utf8Length';

test('texts are as long as their bytes are many, pairs and halves of pairs wherever they stand', () => {
  const unit = fc.constantFrom('a', 'é', 'ก', '😀', '\ud83d', '\ude00');
  const piece = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));
  fc.assert(
    fc.property(piece, fc.integer({ min: 32_755, max: 32_770 }), piece, (before, rest, after) => {
      const text = `${before}${'x'.repeat(rest)}${after}${'ข'.repeat(rest)}${before}`;
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      expect(utf8Length(before)).toBe(Buffer.byteLength(before));
    }),
    { seed: 1, numRuns: 200 }
  );
});
