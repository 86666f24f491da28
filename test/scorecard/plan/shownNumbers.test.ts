import fc from 'fast-check';
import { thaiDigits } from '../../../src/engine';
import { dayFormat, shownNumbers } from '../../../src/scorecard/plan/shownNumbers';
import { DEFAULT_SETTINGS } from '../../../src/tables';

/** As it was written with lookbehind, which Safari before 16.4 cannot read. */
const OWN_DIGITS =
  /(?<![A-Za-z](?:-?[A-Za-z0-9]|(?<=[0-9])\.(?=[0-9]))*-?)[0-9](?!(?:[-.]?[0-9])*-?[A-Za-z])/g;

const unit = fc.constantFrom(...'กขาิ่azAZ0123456789๐๙ .,-/%:é');

test('digits become Thai but for those in Latin words', () => {
  const { digits } = shownNumbers({ ...DEFAULT_SETTINGS, thaiDigits: true });
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(digits(text)).toBe(text.replace(OWN_DIGITS, (own) => thaiDigits(own)));
    }),
    { numRuns: 3000 }
  );
  expect(digits('ISO9001 ข้อ 12 Q4 2564/65')).toBe('ISO9001 ข้อ ๑๒ Q4 ๒๕๖๔/๖๕');
  expect(digits('PM2.5 2.5km ข้อ 1.2 ร้อยละ85.50 No.5')).toBe('PM2.5 2.5km ข้อ ๑.๒ ร้อยละ๘๕.๕๐ No.๕');
  expect(digits('COVID-19 SHA-256 ข้อ 36-37')).toBe('COVID-19 SHA-256 ข้อ ๓๖-๓๗');
});

test.each([
  ['th', null, false, '[$-107041E]d mmm yyyy'],
  ['th', null, true, '[$-D07041E]d mmm yyyy'],
  ['th', 'CE', false, '[$-101041E]d mmm yyyy'],
  ['en', null, false, 'yyyy-mm-dd'],
  ['en', 'BE', false, '[$-1070409]d mmm yyyy'],
] as const)(
  'days on sheets in %s, era %s, Thai digits %s: %s',
  (language, era, thaiDigits, format) => {
    expect(dayFormat({ era, thaiDigits }, language)).toBe(format);
  }
);
