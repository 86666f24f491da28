import {
  explain,
  readActual,
  scoreActual,
  type ActualReason,
  type CellValue,
} from '../../../src/engine';
import type { Counting, Criterion } from '../../../src/engine/criteria/criterion';
import { counting, countedAs } from '../../../src/engine/kinds/threshold/counting';
import { prepare, row, score } from './levelLine';
import { bareRule, numeric } from './makeRule';

const HOURS = 'ไม่เกิน 6 ชม. | ไม่เกิน 5 ชม. | ไม่เกิน 4 ชม. | ไม่เกิน 3 ชม. | ไม่เกิน 2 ชม.';
const MONTHS = 'ภายใน 24 เดือน | ภายใน 18 เดือน | ภายใน 15 เดือน | ภายใน 12 เดือน | ภายใน 6 เดือน';
const YEARS = 'within 6 years | within 5 years | within 4 years | within 3 years | within 2 years';
const WEEKS = 'within 6 weeks | within 5 weeks | within 4 weeks | within 3 weeks | within 2 weeks';
const BAHT = '฿50 | ฿60 | ฿70 | ฿80 | ฿90';
const IN_BOUNDS =
  '30-35 นาที หรือ 65-70 นาที | 35-40 นาที หรือ 60-65 นาที | 40-45 นาที หรือ 55-60 นาที | 45-55 นาที | -';
const OF_FIVE = '1/5 | 2/5 | 3/5 | 4/5 | 5/5';
const CALM = '7 incidents or more | 6 incidents | 3-5 incidents | 1-2 incidents | 0 incidents';

const reason = (line: string, value: CellValue, numberFormat: string | null) => {
  const actual = readActual(numberFormat === null ? { value } : { value, numberFormat });
  const { status, evidence } = scoreActual(prepare(line).rule, actual);
  return [status, 'reason' in evidence ? evidence.reason : null];
};

test.each<[CellValue, string, number]>([
  ['119 นาที', HOURS, 5],
  ['๑๒๐ นาที', HOURS, 5],
  ['121 นาที', HOURS, 4],
  ['5 ชม.', HOURS, 2],
  ['5 ชม. 1 นาที', HOURS, 1],
  ['1h 59m', HOURS, 5],
  ['5.01 ชม.', HOURS, 1],
  ['361 นาที', HOURS, 0],
  [5, HOURS, 2],
  ['5', HOURS, 2],
  ['๕', HOURS, 2],
  ['๔.๕', HOURS, 2],
  ['๔', HOURS, 3],
  ['1 ปี', MONTHS, 4],
  ['13 เดือน', MONTHS, 3],
  ['2 ปี', MONTHS, 1],
  ['25 เดือน', MONTHS, 0],
  ['1/10/2567; 1/4/2568', MONTHS, 5],
  ['1/10/2567; 2/4/2568', MONTHS, 4],
  ['31/8/2567; 28/2/2568', MONTHS, 5],
  ['31/8/2567; 1/3/2568', MONTHS, 4],
  ['2024-02-29; 2026-02-28', YEARS, 5],
  ['2024-02-29; 2026-03-01', YEARS, 4],
  ['45566; 45748', MONTHS, 5],
  ['1/10/2568; 15/10/2568', WEEKS, 5],
  ['1/10/2568; 16/10/2568', WEEKS, 4],
  ['1 ชม.', IN_BOUNDS, 3],
  ['50 นาที', IN_BOUNDS, 4],
  ['90 dollars', '$50 | $60 | $70 | $80 | $90', 5],
  ['฿90', BAHT, 5],
  ['90 บาท', BAHT, 5],
  ['THB 85', BAHT, 4],
  ['90', BAHT, 5],
  [90, BAHT, 5],
  ['4 out of 5', OF_FIVE, 4],
  ['5/5', OF_FIVE, 5],
  ['0/5', OF_FIVE, 0],
  [5, OF_FIVE, 5],
  [4, OF_FIVE, 4],
  ['3 incidents', CALM, 3],
  ['1 incident', CALM, 4],
  [0, CALM, 5],
])('%p against %s is level %d', (value, line, level) => {
  expect(score(line, value).level).toBe(level);
});

test.each<readonly [CellValue, string, ActualReason | '0%' | null]>([
  ['3 วัน', MONTHS, 'otherUnit'],
  ['2 ไตรมาส', MONTHS, null],
  ['2 เดือน', HOURS, 'otherUnit'],
  ['4 out of 6', OF_FIVE, 'otherWhole'],
  ['6/6', OF_FIVE, 'otherWhole'],
  [6, OF_FIVE, 'otherWhole'],
  [5.01, OF_FIVE, 'otherWhole'],
  ['40%', OF_FIVE, 'otherWhole'],
  [0.8, OF_FIVE, '0%'],
  ['1/4/2568; 1/10/2567', MONTHS, 'endBeforeStart'],
  ['120 วัน', MONTHS, 'otherUnit'],
  ['30 วัน', YEARS, 'otherUnit'],
  ['$90', BAHT, 'otherUnit'],
  ['90 usd', BAHT, 'otherUnit'],
  ['90 ดอลลาร์', BAHT, 'otherUnit'],
  ['€90', BAHT, 'otherUnit'],
  ['฿90', '$50 | $60 | $70 | $80 | $90', 'otherUnit'],
  ['90 บาท', '$50 | $60 | $70 | $80 | $90', 'otherUnit'],
  ['$1.2m', '1 ล้านบาท | 1.2 ล้านบาท | 1.5 ล้านบาท | 2 ล้านบาท | 3 ล้านบาท', 'otherUnit'],
  [
    '$50',
    'ต่ำกว่า 30 บาท หรือมากกว่า 70 บาท | 30-35 บาท หรือ 65-70 บาท | 35-40 บาท หรือ 60-65 บาท | 40-45 บาท หรือ 55-60 บาท | 45-55 บาท',
    'otherUnit',
  ],
  ['1 เดือน', IN_BOUNDS, 'otherUnit'],
  ['1/2', '10 | 20 | 30 | 40 | 50', null],
])('%p against %s cannot be brought to what is counted', (value, line, why) => {
  const format = why === '0%' ? why : null;
  expect(reason(line, value, format)).toEqual([
    'unscored',
    format === null ? (why ?? 'notUnderstood') : 'otherWhole',
  ]);
});

test('months between two days are told as a person counts them', () => {
  const said = (value: string, line = MONTHS) => {
    const outcome = scoreActual(prepare(line).rule, readActual({ value }));
    return [explain(outcome, 'en'), explain(outcome, 'th')];
  };
  expect(said('31/8/2567; 5/3/2568')).toEqual([
    '6 months 5 days (31 Aug 2024 to 5 Mar 2025, the first day not counted) is at most 12 months but more than 6 months (the next level), so level 4 (score 4).',
    '6 เดือน 5 วัน (นับ 31 ส.ค. 2567 – 5 มี.ค. 2568 ไม่รวมวันแรก) ไม่เกิน 12 เดือน จึงได้ระดับ 4 คิดเป็น 4 คะแนน (ยังเกิน 6 เดือน ของระดับถัดไป)',
  ]);
  expect(said('2024-02-29; 2026-03-01', YEARS)[0]).toBe(
    '2 years 1 day (29 Feb 2024 to 1 Mar 2026, the first day not counted) is at most 3 years but more than 2 years (the next level), so level 4 (score 4).'
  );
  expect(said('1/10/2568; 16/10/2568', WEEKS)[0]).toBe(
    '15 days (1 Oct 2025 to 16 Oct 2025, the first day not counted) is at most 3 weeks but more than 2 weeks (the next level), so level 4 (score 4).'
  );
});

test('a deadline in months is one in months where its kind is stated, too', () => {
  const { rule } = prepare('4 เดือน | 3 เดือน | 2 เดือน | 1 เดือน | -', { kind: 'deadline' });
  const level = (value: string) => scoreActual(rule, readActual({ value })).level;
  expect(['1/10/2568; 1/12/2568', '2 เดือน', '2'].map(level)).toEqual([3, 3, 3]);
  expect(level('60 วัน')).toBeNull();
});

test('what one level names holds beside levels that name nothing', () => {
  const known = { rule: bareRule([1]), findings: [] };
  const level = (value: number, counts: Counting): Criterion => ({
    ...{ kind: 'bare', value, measure: 'plain', text: String(value) },
    ...counts,
  });
  const named = { time: 'hour', outOf: 5, things: 'incidents' } as const;
  expect(counting(known, [level(1, named), level(2, {})]).rule).toMatchObject(named);
  expect(counting(known, [level(1, {}), level(2, named)]).rule).toMatchObject(named);
  expect(counting(known, [level(1, {})]).rule).toEqual(known.rule);
});

test('only numbers against bounds count anything', () => {
  const { rule, findings } = prepare('ร่าง | เสนอ | ประกาศ | - | -', { kind: 'milestone' });
  const made = { rule, findings };
  expect(counting(made as never, row(HOURS))).toBe(made);
});

test.each(['ผ่าน', 'incidents', '', '30/9/69'])('%j is no number and stays what it was', (value) => {
  const actual = readActual({ value });
  for (const line of [HOURS, OF_FIVE, CALM]) {
    const { rule } = prepare(line);
    if (rule.kind === 'threshold') expect(countedAs(rule, actual)).toBe(actual);
  }
});

test('what was brought to another unit keeps its text and its measure', () => {
  const hours = bareRule([2, 1], { direction: 'lower', time: 'hour' });
  const minutes = readActual({ value: '90 นาที' });
  expect(countedAs(hours, minutes)).toEqual({ ...numeric(1.5), text: '90 นาที' });
  const same = readActual({ value: '1.5 ชม.' });
  expect(countedAs(hours, same)).toBe(same);
  expect(countedAs(bareRule([2, 1]), minutes)).toBe(minutes);
  expect(countedAs(hours, readActual({ value: '2 เดือน' }))).toEqual({
    state: 'unreadable',
    reason: 'otherUnit',
    text: '2 เดือน',
  });
});

test('criteria in several units of time: a result says its own', () => {
  const mixed = '> 2 ชม. | 91-120 นาที | 61-90 นาที | 31-60 นาที | ไม่เกิน 30 นาที';
  expect([score(mixed, '1 ชม. 45 นาที').level, score(mixed, '3 ชม.').level]).toEqual([2, 1]);
  expect(reason(mixed, 45, null)).toEqual(['unscored', 'noUnit']);
});

test('blanks and commas of thousands are no unit: the number counts what the criteria count', () => {
  expect(score(HOURS, '5 ').level).toBe(2);
  expect(score(HOURS, '1,000').level).toBe(0);
  const actual = numeric(5);
  const { rule } = prepare(HOURS);
  if (rule.kind === 'threshold') expect(countedAs(rule, actual)).toBe(actual);
});
