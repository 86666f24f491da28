import { scoreActual, type Actual, type Rule } from '../../../src/engine';
import { bareRule, numeric } from './makeRule';

type Deadline = Extract<Rule, { kind: 'deadline' }>;

const inner = bareRule([15, 10, 5], { direction: 'lower' });
const days: Deadline = { kind: 'deadline', unit: 'days', inner, holidays: null, nextMonth: null };
const workingDays: Deadline = { ...days, unit: 'workingDays' };
const serials = bareRule([45_950, 45_940], { direction: 'lower' });
const dates: Deadline = { ...days, unit: 'date', inner: serials };

const day = (serial: number): Actual => ({ state: 'date', serial, text: `day ${serial}` });
const list = (...items: readonly Actual[]): Actual => ({ state: 'list', items, text: '…' });
const words: Actual = { state: 'words', text: 'เสร็จ' };
const levelOf = (rule: Rule, actual: Actual) => scoreActual(rule, actual).level;

const wrong = (state: Actual['state']) => ({ by: 'wrongActual', state });
const endBeforeStart = { by: 'unreadableActual', reason: 'endBeforeStart' };

test('a number of days is compared, and said as such', () => {
  const actual = numeric(10);
  expect(scoreActual(days, actual)).toMatchObject({
    level: 2,
    actual,
    evidence: {
      by: 'deadline',
      unit: 'days',
      span: null,
      compared: { by: 'threshold', value: 10, percent: false },
    },
    warnings: [],
  });
  expect(levelOf(days, numeric(0))).toBe(3);
});

test('a single day is no fraction of anything', () => {
  const percentage = { ...inner, measure: 'percent' } as const;
  expect(scoreActual(days, numeric(1)).warnings).toEqual([]);
  expect(scoreActual({ ...days, inner: percentage }, numeric(1)).warnings).toHaveLength(1);
});

test.each([
  ['percent', numeric(5, 'percent'), wrong('number')],
  ['a serial day', numeric(20_000), wrong('number')],
  ['less than nothing', numeric(-1), endBeforeStart],
  ['one day', day(45_940), wrong('date')],
  ['one day in a list', list(day(45_940)), wrong('list')],
  ['words in front', list(words, day(45_940)), wrong('list')],
  ['words behind', list(day(45_940), words), wrong('list')],
  ['three days', list(day(45_940), day(45_941), day(45_942)), wrong('list')],
  ['an end before its start', list(day(45_941), day(45_940)), endBeforeStart],
  ['words', words, wrong('words')],
])('%s is no number of days', (_, actual, evidence) => {
  for (const rule of [days, workingDays]) {
    expect(scoreActual(rule, actual)).toMatchObject({ status: 'unscored', evidence });
  }
});

test('the largest number of days is the one before the first serial day', () => {
  expect(levelOf(days, numeric(19_999))).toBe(0);
});

test('between two days, also as numbers, the days are counted and the span is said', () => {
  const span = { start: 45_935, end: 45_940 };
  expect(scoreActual(days, list(day(45_935.9), numeric(45_940)))).toMatchObject({
    level: 3,
    evidence: { unit: 'days', span, compared: { value: 5 } },
  });
  expect(levelOf(days, list(day(45_940), day(45_940)))).toBe(3);
});

test('working days are counted without holidays, and warned of where none are listed', () => {
  // A Monday, and the Monday of the week after.
  const span = { start: 45_936, end: 45_943 };
  const actual = list(day(span.start), day(span.end));
  expect(scoreActual(workingDays, actual)).toMatchObject({
    evidence: { unit: 'workingDays', span, compared: { value: 5 } },
    warnings: [{ code: 'noHolidays' }],
  });
  expect(scoreActual({ ...workingDays, holidays: [45_939] }, actual)).toMatchObject({
    evidence: { compared: { value: 4 } },
    warnings: [],
  });
});

test.each<[Actual, number | null]>([
  [day(45_940.75), 2],
  [day(45_941), 1],
  [numeric(45_940.75), 2],
  [numeric(20_000), 2],
  [numeric(19_999), null],
  [numeric(99_999), 0],
  [numeric(100_000), null],
  [numeric(45_940, 'percent'), null],
  [words, null],
  [list(day(45_940), day(45_941)), null],
])('a day to meet: %j is level %p', (actual, level) => {
  const outcome = scoreActual(dates, actual);
  expect(outcome.level).toBe(level);
  expect(outcome.evidence).toMatchObject(level === null ? wrong(actual.state) : { unit: 'date' });
});

test('of the next month, a plain number is a day of it and a serial day itself', () => {
  const rule = { ...dates, nextMonth: { first: 45_931, days: 31 } };
  const compared = (actual: Actual) => scoreActual(rule, actual).evidence;
  expect(compared(numeric(1))).toMatchObject({ span: null, compared: { value: 45_931 } });
  expect(compared(numeric(31))).toMatchObject({ compared: { value: 45_961 } });
  expect(compared(numeric(45_940))).toMatchObject({ compared: { value: 45_940 } });
  expect(compared(day(45_940))).toMatchObject({ compared: { value: 45_940 } });
  for (const none of [numeric(10, 'percent'), numeric(0), numeric(32), numeric(1.5)]) {
    expect(compared(none)).toEqual(wrong('number'));
  }
});

test('of a month that is not known, a day of a month is compared, and a date cannot be', () => {
  const rule: Deadline = { ...days, unit: 'monthDay', nextMonth: 'noPeriod' };
  expect(levelOf(rule, numeric(10))).toBe(2);
  expect(levelOf(rule, numeric(31))).toBe(0);
  for (const serial of [day(45_940), numeric(45_940)]) {
    expect(scoreActual(rule, serial).evidence).toEqual({
      by: 'unscored',
      of: 'deadline',
      reason: 'noPeriod',
    });
  }
  for (const none of [numeric(32), numeric(10, 'percent'), words]) {
    expect(scoreActual(rule, none).evidence).toEqual(wrong(none.state));
  }
});

test('bounds that cannot be used give no score', () => {
  const actual = numeric(10);
  expect(scoreActual({ ...days, inner: bareRule([]) }, actual)).toMatchObject({
    status: 'unscored',
    actual,
    evidence: { by: 'unscored', reason: 'noCriteria' },
  });
});
