import {
  DEFAULT_SCALE,
  explain,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  type CellValue,
  type RuleOptions,
} from '../../../src/engine';
import { workingDaysBetween } from '../../../src/engine/values/days/workingDays';
import { serialDay } from '../../../src/engine/values/days/calendar';

const outcomeOf = (levels: readonly CellValue[], actual: CellValue, options: RuleOptions = {}) => {
  const { rule } = prepareRule({
    criteria: readCriteria(
      levels.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
    ...options,
  });
  return scoreActual(rule, readActual({ value: actual }));
};
const levelOf = (...args: Parameters<typeof outcomeOf>) => outcomeOf(...args).level;

const DAYS = ['เกินกว่า 10 วัน', 'ภายใน 10 วัน', 'ภายใน 8 วัน', 'ภายใน 6 วัน', 'ภายใน 5 วัน'];
const DATES = ['', '', 'ภายในวันที่ 10 ตุลาคม', 'ก่อน 1 ต.ค. 2568', 'ภายในวันที่ 31 สิงหาคม 2568'];
const YEAR = { fiscalYear: 2569 };

describe('numbers of days', () => {
  it.each([
    [5, 5],
    [5.5, 4],
    ['7 วัน', 3],
    [10, 2],
    [11, 1],
    ['๕ วัน', 5],
  ])('%p days are level %p', (actual, level) => {
    expect(levelOf(DAYS, actual)).toBe(level);
  });

  it('are counted between two days, the first one not counted', () => {
    expect(levelOf(DAYS, '1 ต.ค. 2568; 6 ต.ค. 2568')).toBe(5);
    expect(levelOf(DAYS, '2025-10-01; 2025-10-07')).toBe(4);
    expect(levelOf(DAYS, '28 ก.พ. 2567; 1 มี.ค. 2567')).toBe(5);
  });

  it('are never guessed', () => {
    expect(outcomeOf(DAYS, '').status).toBe('pending');
    expect(outcomeOf(DAYS, '7 ต.ค. 2568; 1 ต.ค. 2568').status).toBe('unscored');
    expect(outcomeOf(DAYS, '1 ต.ค. 2568').status).toBe('unscored');
    expect(outcomeOf(DAYS, -1).status).toBe('unscored');
  });

  it('may be bare under the kind deadline, where fewer is better', () => {
    expect(levelOf(['', '', '', '', 7], 7, { kind: 'deadline' })).toBe(5);
    expect(levelOf(['', '', '', '', 7], 8, { kind: 'deadline' })).toBe(0);
  });
});

describe('working days', () => {
  const monday = serialDay(2026, 10, 12);
  const holiday = serialDay(2026, 10, 13);
  const cells = ['', '', '6-10 วันทำการ', '4-5 วันทำการ', 'ภายใน 3 วันทำการ'];

  it('leave out weekends and holidays, a holiday at a weekend only once', () => {
    expect(workingDaysBetween(monday, monday + 7, [])).toBe(5);
    expect(workingDaysBetween(monday, monday + 7, [holiday, holiday, monday + 5])).toBe(4);
    expect(workingDaysBetween(monday, monday, [monday])).toBe(0);
    expect(workingDaysBetween(monday + 5, monday + 6, [])).toBe(0);
  });

  it('count day by day as a calendar does', () => {
    for (let length = 0; length < 30; length += 1) {
      let counted = 0;
      for (let day = monday + 1; day <= monday + length; day += 1) {
        if (day % 7 > 1 && day !== holiday) counted += 1;
      }
      expect(workingDaysBetween(monday, monday + length, [holiday])).toBe(counted);
    }
  });

  it('warn where no holidays are listed', () => {
    const span = '12 ต.ค. 2569; 16 ต.ค. 2569';
    const without = outcomeOf(cells, span);
    expect(without.level).toBe(4);
    expect(without.warnings).toEqual([{ code: 'noHolidays' }]);
    const listed = outcomeOf(cells, span, { holidays: [holiday] });
    expect(listed.level).toBe(5);
    expect(listed.warnings).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['31 ส.ค. 2568', 5],
    ['2025-09-01', 4],
    ['30 กันยายน 2568', 4],
    ['1 ต.ค. 2568', 3],
    ['10 ต.ค. 2568', 3],
    ['11 ต.ค. 2568', 0],
  ])('%p is level %p in fiscal year 2569', (actual, level) => {
    expect(levelOf(DATES, actual, YEAR)).toBe(level);
  });

  it('do not mind the time of day, nor the format a formula cannot see', () => {
    expect(levelOf(DATES, serialDay(2025, 8, 31) + 0.75, YEAR)).toBe(5);
  });

  it('without a year need the fiscal year; of the next month, the period', () => {
    const next = ['', '', '', '', 'ภายในวันที่ 10 ของเดือนถัดไป'];
    expect(outcomeOf(DATES, '1 ต.ค. 2568').evidence).toMatchObject({ reason: 'noFiscalYear' });
    expect(outcomeOf(next, '10 ม.ค. 2569', YEAR).evidence).toMatchObject({ reason: 'noPeriod' });
    const q1 = { ...YEAR, period: 'Q1' } as const;
    expect(levelOf(next, '10 ม.ค. 2569', q1)).toBe(5);
    expect(levelOf(next, '11 ม.ค. 2569', q1)).toBe(0);
    expect(levelOf(next, '10 ต.ค. 2569', { ...YEAR, period: 'Y' })).toBe(5);
    expect(levelOf(next, '11 ต.ค. 2569', { ...YEAR, period: 'Y' })).toBe(0);
    expect(levelOf(next, '10 พ.ย. 2568', { ...YEAR, period: 'M1' })).toBe(5);
  });

  it('of the next month: a plain number is the day', () => {
    const next = [
      ...['', '', 'ภายในวันที่ 20 ของเดือนถัดไป', 'ภายในวันที่ 15 ของเดือนถัดไป'],
      'ภายในวันที่ 10 ของเดือนถัดไป',
    ];
    const q1 = { ...YEAR, period: 'Q1' } as const;
    const days: readonly (readonly [number | string, number])[] = [
      [1, 5],
      [10, 5],
      ['๑๑', 4],
      [15, 4],
      [16, 3],
      [20, 3],
      [21, 0],
      [31, 0],
    ];
    // With the month known, and without a year or a period.
    for (const request of [q1, YEAR, { ...YEAR, fiscalYear: null }]) {
      for (const [day, level] of days) expect(levelOf(next, day, request)).toBe(level);
      for (const none of [0, 32, -1, 10.5]) {
        expect(outcomeOf(next, none, request).evidence).toMatchObject({ by: 'wrongActual' });
      }
    }
    // February has 28 days, and so has its deadline of the 30th.
    const february = { ...YEAR, period: 'M4' } as const;
    const end = ['', '', '', '', 'ภายในวันที่ 30 ของเดือนถัดไป'];
    expect(levelOf(end, 28, february)).toBe(5);
    expect(outcomeOf(end, 29, february).evidence).toMatchObject({ by: 'wrongActual' });
    // A number of any other date could be anything.
    expect(outcomeOf(DATES, 10, YEAR).evidence).toMatchObject({ by: 'wrongActual' });
    expect(explain(outcomeOf(next, 12, q1), 'en')).toContain('12 Jan 2026');
    expect(explain(outcomeOf(next, 12, YEAR), 'en')).toBe(
      'day 12 of the month against the limit “by day 15 of the month”: 3 days early, so level 4 (score 4).'
    );
    expect(explain(outcomeOf(next, 12, YEAR), 'th')).toBe(
      'วันที่ 12 ของเดือน เทียบกับเกณฑ์ภายในวันที่ 15 ของเดือน เร็วกว่ากำหนด 3 วัน จึงได้ระดับ 4 คิดเป็น 4 คะแนน'
    );
  });

  it('say how early or late, in the era of the language', () => {
    const late = outcomeOf(['', '', '', '', 'ภายในวันที่ 30 ก.ย. 2569'], '2026-10-02');
    expect(explain(late, 'th')).toBe(
      '2 ต.ค. 2569 เทียบกับเกณฑ์ภายในวันที่ 30 ก.ย. 2569 ช้ากว่ากำหนด 2 วัน จึงได้ระดับ 0 คิดเป็น 0 คะแนน'
    );
    expect(explain(late, 'en')).toContain(
      '2 Oct 2026 against the limit “by 30 Sep 2026”: 2 days late'
    );
  });
});

describe('rows of days from one to another', () => {
  const SPANS = [
    ...['', '', 'ตั้งแต่วันที่ 21 ต.ค. 2568 ถึงวันที่ 31 ต.ค. 2568'],
    ...['ตั้งแต่วันที่ 11 ต.ค. 2568 ถึงวันที่ 20 ต.ค. 2568', 'from 1 Oct 2025 to 10 Oct 2025'],
  ];

  it.each([
    ['10 ต.ค. 2568', 5],
    ['11 ต.ค. 2568', 4],
    ['2025-10-20', 4],
    ['31/10/2568', 3],
    ['1 พ.ย. 2568', 0],
  ])('%s is level %p', (day, level) => {
    expect(levelOf(SPANS, day)).toBe(level);
  });
});

describe('a target without levels', () => {
  const of = (target: CellValue, actual: CellValue, options: RuleOptions = {}) =>
    outcomeOf(['', '', '', '', ''], actual, {
      kind: 'target',
      target: { value: target },
      ...options,
    });

  it('is met, not met, pending or cannot be assessed, without a level', () => {
    expect(of('ร้อยละ 80', '60%')).toMatchObject({
      status: 'notMet',
      score: null,
      evidence: { percent: 75 },
    });
    expect(of('5 แห่ง', 6)).toMatchObject({
      status: 'met',
      level: null,
      evidence: { percent: 120 },
    });
    expect(of('ไม่เกิน 10', 5)).toMatchObject({ status: 'met', evidence: { percent: 200 } });
    expect(of('ไม่เกิน 0', 0)).toMatchObject({ status: 'met', evidence: { percent: null } });
    expect(of(5, '').status).toBe('pending');
    expect(of(0, 3)).toMatchObject({ status: 'unscored', evidence: { reason: 'zeroTarget' } });
    expect(of('มี', 'มี').status).toBe('met');
    expect(of('มี', 'ไม่มี').status).toBe('notMet');
    expect(of('ภายในวันที่ 30 ก.ย. 2569', '1 ต.ค. 2569').status).toBe('notMet');
  });

  it('becomes a level by the conversion that the user chose', () => {
    expect(of(80, 80, { conversion: 'met' })).toMatchObject({ status: 'scored', score: 5 });
    expect(of(80, 79, { conversion: 'met' })).toMatchObject({ status: 'scored', score: 0 });
    expect(of(80, 72, { conversion: 'percent' })).toMatchObject({ level: 4, score: 4 });
    expect(of(80, 47, { conversion: 'percent' })).toMatchObject({ level: 0 });
    expect(of('มี', 'มี', { conversion: 'percent' }).status).toBe('met');
  });
});
