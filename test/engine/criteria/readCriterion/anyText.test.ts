import fc from 'fast-check';
import { DEFAULT_SCALE, readActual, readCriteria, readCriterion } from '../../../../src/engine';

test('any text has a meaning, and a number it gives is one that is written there', () => {
  const fragment = fc.constantFrom(
    ...[
      'ไม่',
      'เกิน',
      'ไม่เกิน',
      'มากกว่า',
      'ร้อยละ',
      'ถึง',
      'ตั้งแต่',
      'และ',
      'โดย',
      'หรือ',
      'ขึ้นไป',
      'วัน',
      'วันทำการ',
    ],
    ...[
      'เดือน',
      'กันยายน',
      'ภายใน',
      'มาตรา',
      'แห่ง',
      'ห้า',
      'สิบ',
      'ๆ',
      '-',
      '–',
      '%',
      '>',
      '=',
      '<',
      ',',
      '.',
      ' ',
      '\n',
    ],
    ...[
      'at least',
      'to',
      'and',
      'more than',
      'days',
      'e',
      '๘๐',
      '80',
      '1,234',
      '12,5',
      '90.5',
      '#',
      '/',
      '(',
      ')',
      '+',
      'ํ',
    ]
  );
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' })
  );
  fc.assert(
    fc.property(text, (written) => {
      const criterion = readCriterion({ value: written });
      expect(criterion.text).toBe(written);
      if (criterion.kind === 'bare') expect(Number.isFinite(criterion.value)).toBe(true);
    }),
    { seed: 1, numRuns: 5000 }
  );
});

test.each(['เกิน', 'ไม่น้อยกว่า 3 ', '9', ' ', '(จาก ', 'ข้อ 1 ', '1, ', 'และ 5 ', 'x<', '. '])(
  'a cell as long as Excel takes, of %j, has a meaning',
  (piece) => {
    const text = `${piece.repeat(32000 / piece.length)}ก`;
    expect(readCriterion({ value: text }).text).toBe(text);
  }
);

test.each(['9', '๙', '1, ', '$9', '9 วัน ', '<', '(9'])(
  'a row of such cells, and a result, of %j, are read too',
  (piece) => {
    const value = `${piece.repeat(32000 / piece.length)}ก`;
    const row = readCriteria(
      Array.from({ length: 5 }, () => ({ value })),
      DEFAULT_SCALE
    );
    expect(row.some(({ text }) => text === value)).toBe(true);
    expect(['words', 'unreadable']).toContain(readActual({ value }).state);
  }
);
