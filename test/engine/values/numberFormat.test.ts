import { formatKind } from '../../../src/engine';

test.each([
  [undefined, 'plain'],
  ['General', 'plain'],
  ['0', 'plain'],
  ['#,##0.00', 'plain'],
  ['[Red]0.00', 'plain'],
  ['0.00E+00', 'plain'],
  ['"days" 0', 'plain'],
  ['0 "%"', 'plain'],
  ['0\\%', 'plain'],
  ['0\\d', 'plain'],
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 'plain'],
  ['[$฿-41E]#,##0.00', 'plain'],
  ['[$-D07041E]0', 'plain'],
  ['t0', 'plain'],
  ['@', 'plain'],
  ['0 "คน', 'plain'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['[Red]0.0%', 'percent'],
  ['dd/mm/yyyy', 'date'],
  ['d mmm yy', 'date'],
  ['[$-107041E]d mmm bb', 'date'],
  ['[$-th-TH,107]d mmmm bbbb;@', 'date'],
  ['[$-409]mmmm d, yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['[h]:mm', 'date'],
  ['h:mm AM/PM', 'date'],
] as const)('%s is %s', (format, kind) => {
  expect(formatKind(format, 0.8)).toBe(kind);
});

test('the section for the sign of the number decides', () => {
  expect(formatKind('0%;0', 0.5)).toBe('percent');
  expect(formatKind('0%;0', -0.5)).toBe('plain');
  expect(formatKind('0%;-0%;0', 0)).toBe('plain');
});
