import fc from 'fast-check';
import { serialDay } from '../../../src/engine';
import { calendarLength } from '../../../src/engine/values/days/calendarMonths';

type Day = readonly [year: number, month: number, day: number];
const length = (start: Day, end: Day) => calendarLength(serialDay(...start), serialDay(...end));

test.each<[Day, Day, number, number]>([
  [[2026, 1, 15], [2026, 1, 15], 0, 0],
  [[2026, 1, 15], [2026, 2, 14], 0, 30],
  [[2026, 1, 15], [2026, 2, 15], 1, 0],
  [[2026, 1, 15], [2026, 4, 16], 3, 1],
  [[2026, 1, 31], [2026, 2, 27], 0, 27],
  [[2026, 1, 31], [2026, 2, 28], 1, 0],
  [[2026, 1, 31], [2026, 3, 1], 1, 1],
  [[2026, 1, 31], [2026, 3, 30], 1, 30],
  [[2026, 1, 31], [2026, 3, 31], 2, 0],
  [[2024, 1, 30], [2024, 2, 29], 1, 0],
  [[2026, 2, 28], [2026, 3, 28], 1, 0],
  [[2024, 2, 29], [2025, 2, 28], 12, 0],
  [[2024, 2, 29], [2028, 2, 29], 48, 0],
  [[2025, 10, 1], [2026, 9, 30], 11, 29],
  [[2025, 10, 1], [2026, 10, 1], 12, 0],
  [[2025, 12, 31], [2026, 6, 30], 6, 0],
])('from %j to %j are %d months and %d days', (start, end, months, days) => {
  expect(length(start, end)).toMatchObject({ months, days });
});

test('a later day is never a shorter time, and the days are fewer than a month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30_000, max: 60_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      (start, more) => {
        const at = (days: number): number => {
          const found = calendarLength(start, start + days);
          expect(found).not.toBeNull();
          const { months, days: rest, of } = found ?? { months: NaN, days: NaN, of: NaN };
          expect(rest).toBeLessThan(of);
          return months + rest / of;
        };
        expect(at(more + 1)).toBeGreaterThan(at(more));
      }
    )
  );
});

test('days that no calendar has are no length', () => {
  expect(calendarLength(0, 46_000)).toBeNull();
  expect(calendarLength(46_000, 9_999_999)).toBeNull();
});
