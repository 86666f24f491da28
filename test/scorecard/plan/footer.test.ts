import fc from 'fast-check';
import { footer } from '../../../src/scorecard/plan/look';

/** As it was written with a lookbehind, which Safari before 16.4 cannot read. */
const HALF_SIGN = /(?<!&)((?:&&)*)&$/;

test('a footer that is cut never ends in half of a doubled sign', () => {
  const whole = footer('x'.repeat(300), 'th').left.length;
  const unit = fc.constantFrom('&', '&', 'ก', 'a', '1', ' ');
  fc.assert(
    fc.property(fc.string({ unit, minLength: whole - 5, maxLength: whole + 5 }), (title) => {
      const cut = title.replaceAll('&', '&&').slice(0, whole);
      expect(footer(title, 'th').left).toBe(cut.replace(HALF_SIGN, '$1'));
    }),
    { numRuns: 1000 }
  );
});
