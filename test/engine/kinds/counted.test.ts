import { readActual, scoreActual, type CellValue } from '../../../src/engine';
import type { Counting, Criterion } from '../../../src/engine/criteria/criterion';
import { counting, countedAs } from '../../../src/engine/kinds/threshold/counting';
import { prepare, row, score } from './levelLine';
import { bareRule, numeric } from './makeRule';

const HOURS = 'ไม่เกิน 6 ชม. | ไม่เกิน 5 ชม. | ไม่เกิน 4 ชม. | ไม่เกิน 3 ชม. | ไม่เกิน 2 ชม.';
const MONTHS = 'ภายใน 24 เดือน | ภายใน 18 เดือน | ภายใน 15 เดือน | ภายใน 12 เดือน | ภายใน 6 เดือน';
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

test.each<readonly [CellValue, string, string | null]>([
  ['3 วัน', MONTHS, null],
  ['2 ไตรมาส', MONTHS, null],
  ['2 เดือน', HOURS, null],
  ['4 out of 6', OF_FIVE, null],
  ['6/6', OF_FIVE, null],
  [6, OF_FIVE, null],
  [5.01, OF_FIVE, null],
  ['40%', OF_FIVE, null],
  [0.8, OF_FIVE, '0%'],
  ['1/2', '10 | 20 | 30 | 40 | 50', null],
])('%p against %s cannot be brought to what is counted', (value, line, numberFormat) => {
  expect(reason(line, value, numberFormat)).toEqual(['unscored', 'notUnderstood']);
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
    reason: 'notUnderstood',
    text: '2 เดือน',
  });
});

test('criteria in several units of time: a result says its own', () => {
  const mixed = '> 2 ชม. | 91-120 นาที | 61-90 นาที | 31-60 นาที | ไม่เกิน 30 นาที';
  expect([score(mixed, '1 ชม. 45 นาที').level, score(mixed, '3 ชม.').level]).toEqual([2, 1]);
  expect(reason(mixed, 45, null)).toEqual(['unscored', 'notUnderstood']);
});

test('blanks and commas of thousands are no unit: the number counts what the criteria count', () => {
  expect(score(HOURS, '5 ').level).toBe(2);
  expect(score(HOURS, '1,000').level).toBe(0);
  const actual = numeric(5);
  const { rule } = prepare(HOURS);
  if (rule.kind === 'threshold') expect(countedAs(rule, actual)).toBe(actual);
});
