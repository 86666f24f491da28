import fc from 'fast-check';
import { meaningOf, at, strictly, interval, unreadable } from './meaning';

describe('the table of words of domain.md §2', () => {
  test.each([
    'ร้อยละ 80 - 90',
    'ร้อยละ 80 – 90',
    'ร้อยละ 80-90',
    'ร้อยละ 80 ถึง 90',
    'ร้อยละ ๘๐ ถึงร้อยละ ๙๐',
    'ตั้งแต่ร้อยละ 80 ถึงร้อยละ 90',
    'ตั้งแต่ ร้อยละ ๘๐.๐๐-๙๐.๐๐',
    'ตั้งแต่ร้อยละ 80 แต่ไม่เกินร้อยละ 90',
    'ระหว่างร้อยละ 80 ถึง 90',
    '80 - 90%',
    '80% to 90%',
    'between 80% and 90%',
    'at least 80% but not more than 90%',
  ])('from X to Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), at(90), 'percent'));
  });

  test.each([
    'มากกว่า 80 ถึง 90',
    'เกินกว่า 80 ถึง 90',
    'มากกว่า 80 ไม่เกิน 90',
    'มากกว่า 80 แต่ไม่เกิน 90',
    'มากกว่า 80 - 90',
    'more than 80 to 90',
    'more than 80 but not more than 90',
    'above 80 up to 90',
    '> 80 to 90',
    '>80 - ≤90',
  ])('more than X to Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(strictly(80), at(90)));
  });

  test.each([
    'ตั้งแต่ 80 แต่ไม่ถึง 90',
    'at least 80 but less than 90',
    '≥ 80 and < 90',
    '80 ≤ x < 90',
    '80<=x<90',
    '80 ≤ คะแนน < 90',
  ])('from X to below Y: %s', (text) => {
    expect(meaningOf(text)).toEqual(interval(at(80), strictly(90)));
  });

  test('a result in front of one sign says nothing', () => {
    expect(meaningOf('x >= 80')).toEqual(interval(at(80), null));
    expect(meaningOf('80 < x <= 90')).toEqual(interval(strictly(80), at(90)));
    expect(meaningOf('x 5')).toEqual(unreadable('notUnderstood'));
  });
});

test('spaces and line breaks between words change nothing', () => {
  const words = ['มากกว่า', 'ร้อยละ', '๒๕', 'ถึง', 'ร้อยละ', '๓๐'];
  const space = fc.constantFrom('', ' ', '\n', '\r\n', '\u00a0', '\t ', '\u200b');
  fc.assert(
    fc.property(fc.array(space, { minLength: 6, maxLength: 6 }), (spaces) => {
      const text = words.map((word, index) => `${spaces[index]}${word}`).join('');
      expect(meaningOf(text)).toEqual(interval(strictly(25), at(30), 'percent'));
    }),
    { seed: 1 }
  );
});
