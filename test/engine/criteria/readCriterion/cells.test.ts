import { DEFAULT_SCALE, readCriteria } from '../../../../src/engine';
import { read, bare, unreadable } from './meaning';

test.each([
  [80, undefined, '80', bare(80)],
  [0.8, '0%', '80%', bare(80, 'percent')],
  [0.29, '0%', '29%', bare(29, 'percent')],
  [0.8, '0.00', '0.8', bare(0.8)],
  [
    46295,
    'd mmm bb',
    '2026-09-30',
    { kind: 'date', relation: 'by', day: 30, month: 9, year: 2026 },
  ],
  [Infinity, undefined, 'Infinity', unreadable('notFinite')],
  [true, undefined, 'TRUE', { kind: 'statement' }],
  [null, undefined, '', { kind: 'absent' }],
])('a cell of %j with format %j', (value, format, kept, meaning) => {
  expect(read(value, format)).toEqual({ kept, meaning });
});

test('the text of a cell is kept as typed', () => {
  expect(read(' ไม่เกิน\nร้อยละ ๒๕ ').kept).toBe(' ไม่เกิน\nร้อยละ ๒๕ ');
});

test('five cells are levels 1–5, six are 0–5, any other number is refused', () => {
  const cells = [1, 2, 3, 4, 5].map((value) => ({ value }));
  expect(readCriteria(cells, DEFAULT_SCALE).map((cell) => cell.kind)).toEqual([
    'absent',
    ...cells.map(() => 'bare'),
  ]);
  expect(readCriteria([{ value: 0 }, ...cells], DEFAULT_SCALE)[0]).toMatchObject({ value: 0 });
  expect(() => readCriteria(cells.slice(1), DEFAULT_SCALE)).toThrow(RangeError);
  expect(() => readCriteria([], DEFAULT_SCALE)).toThrow(RangeError);
});
