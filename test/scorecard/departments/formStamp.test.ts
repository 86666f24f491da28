import fc from 'fast-check';
import { readStamp, stampFormula } from '../../../src/scorecard/departments/formStamp';
import { PERIODS } from '../../../src/engine';

const FINGERPRINT = '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9';

test('what a form says of itself', () => {
  const stamp = {
    period: 'Q2',
    fiscalYear: 2569,
    fingerprint: FINGERPRINT,
    unit: 'กองคลัง',
  } as const;
  expect(stampFormula(stamp)).toBe('="1|Q2|2569|0a1b2c3d4e5f6071|กองคลัง"');
  expect(readStamp('="1|Q2|2569|0a1b2c3d4e5f6071|กองคลัง"')).toEqual({
    ...stamp,
    version: 1,
    fingerprint: '0a1b2c3d4e5f6071',
  });
});

test('is read as it was written, whatever the unit is called, in texts that a formula can have', () => {
  const unit = fc.oneof(
    fc.string({ minLength: 1, maxLength: 700 }),
    fc.constant('|"&"="'),
    fc.constant(null)
  );
  fc.assert(
    fc.property(
      unit,
      fc.constantFrom(...PERIODS),
      fc.option(fc.integer({ min: 2500, max: 2600 })),
      (name, period, fiscalYear) => {
        const formula = stampFormula({ period, fiscalYear, fingerprint: FINGERPRINT, unit: name });
        expect(readStamp(formula)).toMatchObject({ period, fiscalYear, unit: name });
        for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(text.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
        }
      }
    )
  );
});

test.each(['="scores"', '=Sheet1!$A$1', '="2|never|2569|00|x"', '', '="1|Q2|2569|"'])(
  '%s is no stamp',
  (formula) => {
    expect(readStamp(formula)).toBeNull();
  }
);
