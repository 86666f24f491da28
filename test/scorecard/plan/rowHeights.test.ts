import { heightFor, linesOf } from '../../../src/scorecard/plan/rowHeights';
import { roomIn } from '../../../src/scorecard/plan/sheetFont';

const words = (count: number): string => Array.from({ length: count }, () => 'indicator').join(' ');

test('a text that fits is one line; a longer one has what its words leave blank at the ends of lines', () => {
  expect(linesOf(words(2), 22)).toBe(1);
  expect(linesOf(words(4), 22)).toBe(3);
  expect(linesOf('a\nb\nc', 22)).toBe(3);
});

test('vowels and tone marks above and below take no width', () => {
  expect(linesOf('ที่นี่ที่นี่ที่นี่', 12)).toBe(1);
});

test('letters that grow on a page that is made smaller fill more lines', () => {
  const narrow = { widths: [20, 40], orientation: 'landscape' } as const;
  const wide = { widths: [20, 180], orientation: 'landscape' } as const;
  expect(roomIn('Tahoma', narrow)).toEqual([20, 40]);
  const [room = 0] = roomIn('Tahoma', wide);
  expect(room).toBeLessThan(17);
  const text = words(2).slice(0, 17);
  expect([heightFor([text], narrow.widths), heightFor([text], [room])]).toEqual([20, 34]);
});
