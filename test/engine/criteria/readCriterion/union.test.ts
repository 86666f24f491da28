import * as fc from 'fast-check';
import { readCriterion, type Criterion } from '../../../../src/engine';
import { intervalText } from '../../../../src/engine/kinds/range/need';
import { closed, open } from '../../../engine/kinds/makeRule';

const read = (value: string): Criterion => readCriterion({ value });
const sets = (value: string) => {
  const criterion = read(value);
  return criterion.kind === 'any' ? criterion.of.map(({ low, high }) => [low, high]) : criterion;
};

test.each([
  [
    '40-45 หรือ 55-60',
    [
      [closed(40), closed(45)],
      [closed(55), closed(60)],
    ],
  ],
  [
    '55 – 60, 40 – 45',
    [
      [closed(40), closed(45)],
      [closed(55), closed(60)],
    ],
  ],
  [
    '40-45,55-60',
    [
      [closed(40), closed(45)],
      [closed(55), closed(60)],
    ],
  ],
  [
    '๔๐ - ๔๕ หรือ ๕๕ - ๖๐',
    [
      [closed(40), closed(45)],
      [closed(55), closed(60)],
    ],
  ],
  [
    '40-45 or 55-60 or more than 90',
    [
      [closed(40), closed(45)],
      [closed(55), closed(60)],
      [open(90), null],
    ],
  ],
  [
    'ต่ำกว่า 30 หรือมากกว่า 70',
    [
      [null, open(30)],
      [open(70), null],
    ],
  ],
  [
    'ต่ำกว่า 70 หรือเกิน 100',
    [
      [null, open(70)],
      [open(100), null],
    ],
  ],
  [
    'น้อยกว่าหรือเท่ากับ 30 หรือ 70 หรือมากกว่า',
    [
      [null, closed(30)],
      [closed(70), null],
    ],
  ],
  [
    '70 or less or 100 or more',
    [
      [null, closed(70)],
      [closed(100), null],
    ],
  ],
  [
    '< 70, > 100',
    [
      [null, open(70)],
      [open(100), null],
    ],
  ],
  [
    '1,000-2,000, 3,000-4,000',
    [
      [closed(1000), closed(2000)],
      [closed(3000), closed(4000)],
    ],
  ],
])('%s joins intervals', (text, expected) => {
  expect(sets(text)).toEqual(expected);
});

test('what a union counts is said once for all of it', () => {
  expect(read('ต่ำกว่าร้อยละ 70 หรือเกินร้อยละ 100')).toMatchObject({ measure: 'percent' });
  expect(read('ร้อยละ 40-45 หรือ 55-60')).toMatchObject({ kind: 'any', measure: 'percent' });
  expect(read('5-10 คน หรือ 20-30 คน')).toMatchObject({ kind: 'any', measure: 'plain' });
  expect(read('คะแนนประเมิน ต่ำกว่า 30 หรือ มากกว่า 70')).toMatchObject({ kind: 'any' });
});

test('intervals that touch are one interval', () => {
  expect(read('ไม่ถึง 50 หรือ 50 - 60')).toMatchObject({
    kind: 'interval',
    low: null,
    high: closed(60),
  });
});

test.each([
  ['80 หรือ 90', 'alternatives'],
  ['80-90 หรือ ผ่าน', 'alternatives'],
  ['5-10 คน หรือ 20-30 ครั้ง', 'alternatives'],
  ['ร้อยละ 5-10 หรือ 20-30 คน', 'alternatives'],
  ['ไม่ต่ำกว่า 40 หรือ สื่อมวลชน มากกว่า 70', 'alternatives'],
  ['40-50 หรือ 45-60', 'alternatives'],
  ['ไม่ต่ำกว่า 80 หรือ ไม่ต่ำกว่า 90', 'alternatives'],
  ['12,5', 'ambiguousNumber'],
  ['80 90', 'several'],
  ['ภายใน 5 วัน หรือ ภายใน 30 วัน', 'alternatives'],
])('%s stays unreadable', (text, reason) => {
  expect(read(text)).toMatchObject({ kind: 'unreadable', reason });
});

test('what KPINEED says of intervals reads back as the same intervals', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: -5000, max: 900_000 }), { minLength: 4, maxLength: 8 })
    .map((values) => values.sort((a, b) => a - b).map((value) => value / 100));
  fc.assert(
    fc.property(
      bounds,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      fc.nat(3),
      (values, strict, ends) => {
        const [first = 0, ...others] = values;
        const inner = others.slice(0, others.length - (others.length % 2));
        const of = [
          ...(ends & 1 ? [{ low: null, high: { value: first, open: strict[0] ?? false } }] : []),
          ...inner.flatMap((value, i) => {
            const [high, one, other] = [inner[i + 1], strict[i] ?? false, strict[i + 1] ?? false];
            return i % 2 === 1 || high === undefined
              ? []
              : [{ low: { value, open: one }, high: { value: high, open: other } }];
          }),
          ...(ends & 2 ? [{ low: { value: 10_000, open: strict[7] ?? false }, high: null }] : []),
        ];
        const text = of.map(intervalText).join(', ');
        const back = read(text);
        const found = back.kind === 'any' ? back.of : back.kind === 'interval' ? [back] : [];
        expect(found.map(({ low, high }) => ({ low, high }))).toEqual(of);
      }
    ),
    { seed: 7, numRuns: 500 }
  );
});
