import * as fc from 'fast-check';
import { readCriterion } from '../../../../src/engine';
import { inKnownWords } from '../../../../src/engine/criteria/wordings/cellWordings';
import { shown } from './shown';

const meaning = (value: string): string => shown(readCriterion({ value }));

test.each([
  ['(60, 70]', '> 60 <= 70'],
  ['[60-70)', '>= 60 < 70'],
  ['90 > x >= 80', '80 <= x < 90'],
  ['>=95%; <100%', '>= 95% < 100%'],
  ['<100% and >=95%', '>= 95% < 100%'],
  ['80 ขึ้นไปแต่ไม่ถึง 90', '>= 80 แต่ไม่ถึง90'],
  ['60 upto 70', '60 to 70'],
  ['exactly 3', '3 - 3'],
  ['excellent (90 or more)', '90 or more'],
  ['90 or more (excellent)', '90 or more'],
  ['(>= 90)', '>= 90'],
  ['end of march 2026', 'สิ้นเดือนmarch 2026'],
  ['1 - 15 october 2025', 'from 1 october 2025 to 15 october 2025'],
  ['by 15 jan 24', 'by 15 jan 2024'],
  ['30/9/69', '30/9/2569'],
])('%s is said as %s', (written, becomes) => {
  expect(inKnownWords(written).replaceAll(' ', '')).toBe(becomes.replaceAll(' ', ''));
});

test.each([
  ['(60, 70]', '(60;70]'],
  ['[60,70)', '[60;70)'],
  ['[60 - 70]', '[60;70]'],
  ['(60-70)', '[60;70]'],
  ['(๖๐, ๗๐]', '(60;70]'],
  ['90 > x ≥ 80', '[80;90)'],
  ['90 ≥ คะแนน > 80', '(80;90]'],
  ['>=95%; <100%', '[95;100)%'],
  ['≥ 95% และ < 100%', '[95;100)%'],
  ['< 100% and ≥ 95%', '[95;100)%'],
  ['80 ขึ้นไปแต่ไม่ถึง 90', '[80;90)'],
  ['80 ขึ้นไป แต่ไม่เกิน 90', '[80;90]'],
  ['80 and above but below 90', '[80;90)'],
  ['60 upto 70', '[60;70]'],
  ['60% up to 70%', '[60;70]%'],
  ['exactly 3', '[3;3]'],
  ['เท่ากับ 3 พอดี', '[3;3]'],
  ['Excellent (90-100)', '[90;100]'],
  ['ดีเด่น (90 ขึ้นไป)', '[90;-)'],
  ['Poor: below 60', '(-;60)'],
  ['90 or more (Excellent)', '[90;-)'],
  ['(≥ 90)', '[90;-)'],
  ['$1.2M', '1200000'],
  ['US$ 500k', '500000'],
  ['฿2.5 ล้าน', '2500000'],
  ['€500k or more', '[500000;-)'],
  ['50 lakh', '5000000'],
  ['Rs. 2 crore', '20000000'],
  ['1.5bn', '1500000000'],
  ['1,250 million', '1250000000'],
  ['2.5m USD', '2500000'],
  ['5 m', '5'],
  ['1 - 15 ตุลาคม 2568', 'from 1/10/2025 & by 15/10/2025'],
  ['by 15 Jan 24', 'by 15/1/2024'],
  ['ภายใน 30/9/69', 'by 30/9/2026'],
  ['by the end of March 2026', 'by 31/3/2026'],
])('%s', (cell, means) => {
  expect(meaning(cell)).toBe(means);
});

test.each([
  '(70, 60]',
  '[60,70',
  '60 > x > 80',
  'ไม่ผ่าน (ร้อยละ)',
  'Excellent (90, 100 or both)',
  '12.5k',
  'ระหว่าง 1 - 45 ตุลาคม 2568',
  '$1.2M to somewhere',
  'exactly 3 or 4',
])('%s is not guessed at', (cell) => {
  expect(meaning(cell)).toMatch(/^\?|statement/);
});

test('a criterion reads back as itself from each of the ways to write it', () => {
  const pair = fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }))
    .map(([low, more]): readonly [number, number] => [low / 10, (low + more) / 10]);
  fc.assert(
    fc.property(pair, fc.boolean(), fc.boolean(), fc.boolean(), ([low, high], a, b, percent) => {
      const [sign, measure] = percent ? ['%', '%'] : ['', ''];
      const means = `${a ? '(' : '['}${low};${high}${b ? ')' : ']'}${measure}`;
      const [over, under] = [a ? '>' : '>=', b ? '<' : '<='];
      const [one, other] = [`${low}${sign}`, `${high}${sign}`];
      const texts = [
        `${a ? '(' : '['}${one}, ${other}${b ? ')' : ']'}`,
        `${other} ${b ? '>' : '≥'} x ${a ? '>' : '≥'} ${one}`,
        `${over}${one}; ${under}${other}`,
        `${under} ${other} and ${over} ${one}`,
        `Good (${over} ${one} ${under} ${other})`,
        `${one} < x < ${other}`
          .replace('< x', `${a ? '<' : '≤'} x`)
          .replace(/< (?=\S+$)/, `${under} `),
        ...(a ? [] : [`${one} ขึ้นไปแต่${b ? 'ไม่ถึง' : 'ไม่เกิน'} ${other}`]),
        ...(a || b ? [] : [`${one} upto ${other}`, `(${one} - ${other})`]),
      ];
      expect(texts.map(meaning)).toEqual(texts.map(() => means));
    }),
    { numRuns: 300 }
  );
});
