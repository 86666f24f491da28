import fc from 'fast-check';
import { readCriterion } from '../../../../src/engine';

describe('what a cell says lies in the interval that is read', () => {
  const number = fc.integer({ min: -100000, max: 100000 }).map((cents) => cents / 100);
  const positive = fc.integer({ min: 0, max: 100000 }).map((cents) => cents / 100);
  const ends = fc.uniqueArray(positive, { minLength: 2, maxLength: 2 }).map((two) => {
    const [low = 0, high = 0] = [...two].sort((a, b) => a - b);
    return { low, high };
  });
  const thai = (value: number) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  const takes = (text: string, value: number): boolean => {
    const read = readCriterion({ value: text });
    if (read.kind !== 'interval') throw new Error(`${text} is ${read.kind}`);
    const { low, high } = read;
    const above = low === null || (low.open ? value > low.value : value >= low.value);
    return above && (high === null || (high.open ? value < high.value : value <= high.value));
  };

  test.each([
    ['ไม่น้อยกว่า #', true, [false, true]],
    ['# ขึ้นไป', true, [false, true]],
    ['มากกว่า #', false, [false, true]],
    ['> #', false, [false, true]],
    ['ไม่เกิน #', true, [true, false]],
    ['# ลงมา', true, [true, false]],
    ['น้อยกว่า #', false, [true, false]],
    ['ไม่ถึง #', false, [true, false]],
  ])('%s', (form, itself, [below, above]) => {
    fc.assert(
      fc.property(positive, fc.constantFrom(String, thai), (value, written) => {
        const text = form.replace('#', written(value));
        expect([takes(text, value), takes(text, value - 1), takes(text, value + 1)]).toEqual([
          itself,
          below,
          above,
        ]);
      }),
      { seed: 1 }
    );
  });

  test.each([
    ['ร้อยละ L - H', true, true],
    ['L ถึง H', true, true],
    ['ตั้งแต่ L แต่ไม่ถึง H', true, false],
    ['มากกว่า L ถึง H', false, true],
    ['มากกว่า L ไม่เกิน H คน', false, true],
    ['L <= x < H', true, false],
    ['more than L but less than H', false, false],
  ])('%s', (form, low, high) => {
    fc.assert(
      fc.property(ends, fc.constantFrom(String, thai), number, (range, written, other) => {
        const text = form.replace('L', written(range.low)).replace('H', written(range.high));
        expect(takes(text, range.low)).toBe(low);
        expect(takes(text, range.high)).toBe(high);
        if (other !== range.low && other !== range.high) {
          expect(takes(text, other)).toBe(other > range.low && other < range.high);
        }
      }),
      { seed: 1 }
    );
  });
});
