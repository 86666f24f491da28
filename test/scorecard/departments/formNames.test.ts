import fc from 'fast-check';
import { formNames } from '../../../src/scorecard/departments/formNames';

const names = (...units: readonly (string | null)[]) => formNames(units, 'Q2', 'ทั้งองค์กร');

test('units as files: no letter that a system refuses, and no two alike', () => {
  expect(
    names(
      'กอง/คลัง: 1',
      'กอง-คลัง- 1',
      'กอง\\คลัง- 1',
      'สำนักปลัด ',
      'CON',
      'con',
      'อบจ.',
      null,
      ' \u200b'
    )
  ).toEqual([
    'Q2 กอง-คลัง- 1.xlsx',
    'Q2 กอง-คลัง- 1 (2).xlsx',
    'Q2 กอง-คลัง- 1 (3).xlsx',
    'Q2 สำนักปลัด.xlsx',
    'Q2 CON.xlsx',
    'Q2 con (2).xlsx',
    'Q2 อบจ.xlsx',
    'Q2 ทั้งองค์กร.xlsx',
    'Q2 -.xlsx',
  ]);
});

test('whatever the units are called', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'ำ'.repeat(90),
      'x'.repeat(400),
      'ก.',
      'ก',
      'A',
      'a',
      'ａ',
      '..',
      '/',
      '😀'.repeat(90)
    )
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const made = names(...units);
      expect(new Set(made.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(
        units.length
      );
      for (const name of made) {
        expect(name).toMatch(/^Q2 [^\\/:*?"<>|\p{Cc}]*[^. ]\.xlsx$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }
    })
  );
});
