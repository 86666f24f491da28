import type { Finding, Rule, RuleOptions } from '../../../src/engine';
import { serialDay } from '../../../src/engine/values/days/calendar';
import { prepare } from './levelLine';
import { closed, open } from './makeRule';

type Deadline = Extract<Rule, { kind: 'deadline' }>;
const DEADLINE = { kind: 'deadline' } as const;
const YEAR = { fiscalYear: 2569 } as const;

function deadline(line: string, options: RuleOptions = {}): Deadline {
  const { rule } = prepare(line, options);
  if (rule.kind !== 'deadline') throw new Error(JSON.stringify(rule));
  return rule;
}
/** The bounds to reach from the lowest level up. */
const bounds = (line: string, options: RuleOptions = {}) =>
  deadline(line, options)
    .inner.steps.map(({ achievement }) => achievement)
    .reverse();

describe('what is counted', () => {
  test.each([
    ['ภายใน 15 วัน | - | - | - | ภายใน 10 วัน', {}, 'days'],
    ['ภายใน 15 วันทำการ | - | - | - | ภายใน 10 วันทำการ', {}, 'workingDays'],
    ['15 | - | - | - | ภายใน 10 วันทำการ', DEADLINE, 'workingDays'],
    ['ภายใน 10 ต.ค. 2568 | - | - | - | ภายใน 1 ต.ค. 2568', {}, 'date'],
    ['7 | - | - | - | 5', DEADLINE, 'days'],
    ['- | - | - | - | 19999', DEADLINE, 'days'],
    ['- | - | - | - | 20000', DEADLINE, 'date'],
    ['45940 | - | - | - | ภายใน 1 ต.ค. 2568', DEADLINE, 'date'],
    ['ภายใน 20 ของเดือนถัดไป | - | - | - | ภายใน 10 ของเดือนถัดไป', {}, 'monthDay'],
  ] as const)('%s under %j: %s', (line, options, unit) => {
    expect(deadline(line, options).unit).toBe(unit);
  });

  test.each([
    ['ภายใน 15 วัน | - | - | - | ภายใน 10 วันทำการ', 'mixedDays', [1, 5]],
    ['ภายใน 15 วัน | - | - | - | ภายใน 1 ต.ค. 2568', 'mixedDays', [1, 5]],
    ['10 | - | - | - | ภายใน 1 ต.ค. 2568', 'mixedDays', [1, 5]],
    ['80% | - | ภายใน 15 วัน | - | -', 'mixedCriteria', [1, 3]],
    ['ไม่เกิน 80% | - | ภายใน 15 วัน | - | -', 'mixedCriteria', [1, 3]],
    ['ครบ | - | ภายใน 15 วัน | - | -', 'mixedCriteria', [1, 3]],
  ] as const)('%s: %s', (line, reason, levels) => {
    const { rule, findings } = prepare(line, { ...DEADLINE, ...YEAR });
    expect(rule).toEqual({ kind: 'unscored', of: 'deadline', reason });
    expect(findings).toEqual([{ severity: 'error', code: reason, levels }]);
  });

  test('days and another condition in one cell are no deadline', () => {
    expect(prepare('- | - | - | - | ภายใน 30 วัน และ ผ่านการตรวจ').rule.kind).toBe('joint');
  });

  test('holidays matter to working days alone', () => {
    const holidays = [45_943];
    const working = 'ภายใน 15 วันทำการ | - | - | - | ภายใน 10 วันทำการ';
    expect(deadline(working, { holidays }).holidays).toEqual(holidays);
    expect(deadline(working).holidays).toBeNull();
    expect(deadline('- | - | - | - | ภายใน 10 วัน', { holidays }).holidays).toBeNull();
  });
});

describe('bounds', () => {
  test('fewer and earlier is better where the cells do not say otherwise', () => {
    expect(deadline('- | - | - | - | 7', DEADLINE).inner.direction).toBe('lower');
    expect(deadline('5 | - | - | - | 10', DEADLINE).inner.direction).toBe('higher');
    const stated = { ...DEADLINE, direction: 'higher' } as const;
    expect(deadline('- | - | - | - | 7', stated).inner.direction).toBe('higher');
  });

  test('are numbers of days', () => {
    expect(bounds('เกิน 9 วัน | ภายใน 9 วัน | 8 | ไม่เกิน 7 | น้อยกว่า 6 วัน', DEADLINE)).toEqual([
      null,
      ...[closed(9), closed(8), closed(7), open(6)],
    ]);
    expect(deadline('- | - | - | 8 | ไม่เกิน 7', DEADLINE).inner).toMatchObject({
      measure: 'plain',
      steps: [
        { literal: null, text: 'ไม่เกิน 7' },
        { literal: null, text: '8' },
      ],
    });
    expect(deadline('- | - | - | 8 - 9 | 5 - 7', DEADLINE).inner.steps).toMatchObject([
      { achievement: closed(7), literal: { low: closed(5), high: closed(7) } },
      { achievement: closed(9), literal: { low: closed(8), high: closed(9) } },
    ]);
  });

  test('are serial days, strict before and after a day', () => {
    const line = 'ภายใน 10 ต.ค. 2568 | - | - | - | ก่อน 1 ต.ค. 2568';
    expect(bounds(line)).toEqual([closed(serialDay(2025, 10, 10)), open(serialDay(2025, 10, 1))]);
    const later = { direction: 'higher' } as const;
    expect(bounds('- | - | - | - | หลัง 1 ต.ค. 2568', later)).toEqual([
      open(serialDay(2025, 10, 1)),
    ]);
    expect(bounds('- | - | - | - | ตั้งแต่ 1 ต.ค. 2568', later)).toEqual([
      closed(serialDay(2025, 10, 1)),
    ]);
  });

  test('of days from one to another have both ends', () => {
    const { inner } = deadline('- | - | - | - | ตั้งแต่วันที่ 1 ต.ค. 2568 ถึงวันที่ 9 ต.ค. 2568');
    expect(inner.steps[0]?.literal).toEqual({
      low: closed(serialDay(2025, 10, 1)),
      high: closed(serialDay(2025, 10, 9)),
    });
  });

  test('lie in the fiscal year where no year is named, whatever the period', () => {
    const named = (day: string, options: RuleOptions) =>
      bounds(`- | - | - | - | ภายในวันที่ ${day}`, options)[0]?.value;
    expect(named('10 ตุลาคม', { ...YEAR, period: 'Y' })).toBe(serialDay(2025, 10, 10));
    expect(named('31 ธันวาคม', YEAR)).toBe(serialDay(2025, 12, 31));
    expect(named('10 กันยายน', YEAR)).toBe(serialDay(2026, 9, 10));
    expect(named('10 ตุลาคม 2566', YEAR)).toBe(serialDay(2023, 10, 10));
  });

  test.each([
    ['M1', 2025, 11, 30],
    ['M2', 2025, 12, 31],
    ['M3', 2026, 1, 31],
    ['M4', 2026, 2, 28],
    ['M11', 2026, 9, 30],
    ['M12', 2026, 10, 31],
    ['Y', 2026, 10, 31],
  ] as const)('of the month after %s', (period, year, month, days) => {
    const line = '- | - | - | - | ภายในวันที่ 31 ของเดือนถัดไป';
    const { inner, unit, nextMonth } = deadline(line, { ...YEAR, period });
    expect(unit).toBe('date');
    expect(nextMonth).toEqual({ first: serialDay(year, month, 1), days });
    expect(inner.steps[0]?.achievement).toEqual(closed(serialDay(year, month, days)));
  });
});

describe('a day that cannot be dated', () => {
  const NEXT = 'ภายในวันที่ 20 ของเดือนถัดไป | - | - | - | ภายในวันที่ 10 ของเดือนถัดไป';

  test('is compared as a day of the month where all are of the next month', () => {
    expect(deadline(NEXT).nextMonth).toBe('noFiscalYear');
    expect(deadline(NEXT, YEAR).nextMonth).toBe('noPeriod');
    expect(bounds(NEXT, YEAR)).toEqual([closed(20), closed(10)]);
  });

  test.each<[string, RuleOptions, string, Finding['levels']]>([
    ['- | - | ภายใน 1 ต.ค. 2568 | - | ภายใน 31 สิงหาคม', {}, 'noFiscalYear', [5]],
    ['- | - | ภายใน 10 ของเดือนถัดไป | - | ภายใน 1 ต.ค. 2568', {}, 'noFiscalYear', [3]],
    ['- | - | ภายใน 10 ของเดือนถัดไป | - | ภายใน 1 ต.ค. 2568', YEAR, 'noPeriod', [3]],
    [
      '- | - | ตั้งแต่ 1 ต.ค. 2569 ถึง 10 ต.ค. | - | ภายใน 1 ต.ค. 2568',
      { period: 'Q1' },
      'noFiscalYear',
      [3],
    ],
  ])('%s under %j is refused: %s', (line, options, reason, levels) => {
    const { rule, findings } = prepare(line, options);
    expect(rule).toEqual({ kind: 'unscored', of: 'deadline', reason });
    expect(findings).toEqual([{ severity: 'error', code: reason, levels }]);
  });

  test('is none where every day names its year', () => {
    expect(deadline('- | - | - | - | ภายใน 1 ต.ค. 2568').nextMonth).toBeNull();
  });
});

describe('findings', () => {
  test('of days are said as days', () => {
    const dated = 'ตั้งแต่ 11 ต.ค. 2568 ถึง 20 ต.ค. 2568 | - | - | - | ภายใน 1 ต.ค. 2568';
    const from = serialDay(2025, 10, 1);
    expect(prepare(dated).findings).toContainEqual({
      severity: 'warning',
      code: 'gap',
      levels: [1, 5],
      from,
      to: from + 10,
      dates: true,
    });
  });

  test('of numbers of days are not, and whole days leave no gap', () => {
    expect(prepare('6-10 วัน | - | - | - | 1-5 วัน').findings).not.toContainEqual(
      expect.objectContaining({ code: 'gap' })
    );
    const gap = { severity: 'warning', code: 'gap', levels: [1, 5], from: 5, to: 8 };
    expect(prepare('8-10 วัน | - | - | - | 1-5 วัน').findings).toContainEqual(gap);
  });

  test('the precision of the indicator stays', () => {
    expect(deadline('- | - | - | - | ภายใน 5 วัน', { precision: 1 }).inner.precision).toBe(1);
  });
});
