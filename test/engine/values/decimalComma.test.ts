import fc from 'fast-check';
import { exchangedMarks } from '../../../src/engine';

it.each([
  ['12,5', '12.5'],
  ['๑.๐๐๐,๕', '๑,๐๐๐.๕'],
  ['ร้อยละ 1.000.000,25 ขึ้นไป', 'ร้อยละ 1,000,000.25 ขึ้นไป'],
  ['10,5 - 20,5', '10.5 - 20.5'],
  ['12.5', '12,5'],
  ['1,2,4', '1,2,4'],
  ['1.2.4', '1.2.4'],
  ['1.10.2567', '1.10.2567'],
  ['1,10,2567', '1,10,2567'],
  ['ตามข้อ 2.1', 'ตามข้อ 2.1'],
  ['5, 6.', '5, 6.'],
])('%s is %s', (text, exchanged) => {
  expect(exchangedMarks(text)).toBe(exchanged);
});

it('gives the text again when done twice', () => {
  const marks = fc.string({ unit: fc.constantFrom('1', '2', '๓', '.', ',', ' ', '-', 'ข้อ', 'a') });
  fc.assert(
    fc.property(marks, (text) => {
      expect(exchangedMarks(exchangedMarks(text))).toBe(text);
    }),
    { numRuns: 5000 }
  );
});
