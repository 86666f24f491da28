import { lackOf, offeredSummaries, SUMMARY_ROLES, type Offerable } from '../../../src/scorecard';
import { lackWords } from '../../../src/scorecard';
import { samplePlan } from '../../../src/scorecard/starters';
import { readTables, type Snapshot } from '../../../src/tables';
import { scoreBook } from '../../workbook/scorecard';
import { snapshotOf } from '../../workbook/snapshotOf';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';

function offerable(snapshot: Snapshot, own: readonly string[] = []): Offerable {
  const scorecard = scoreBook(snapshot);
  const named = scorecard.units.filter(({ unit }) => unit !== null);
  return { units: named, tables: readTables(snapshot).tables, own: new Set(own), scorecard };
}

const short = (workbook: Offerable): string =>
  offeredSummaries(workbook)
    .map((role) => role.slice('summary:'.length))
    .join(' ');

test.each([
  ['nonthaburi', 'form executive trend exceptions path rules'],
  ['saKaeo', 'form executive comparison trend exceptions path rules'],
  ['kalasin', 'form executive comparison exceptions rules'],
  ['outstanding', 'form executive comparison rules'],
  ['antiCorruption', 'form executive exceptions rules plan'],
] as const)('%s is offered what has something to show', async (name, roles) => {
  expect(short(offerable(snapshotOf(await samplePlan(name, 'en'))))).toBe(roles);
});

const book = (...actuals: readonly (readonly [string, number])[]): Snapshot =>
  workbook(
    indicators(['Code', 'Indicator', ...LEVELS, 'Weight'], [['1', 'A', 50, 60, 70, 80, 90, 100]]),
    results(
      ['Code', 'Period', 'Actual'],
      actuals.map(([period, actual]) => ['1', period, actual])
    )
  );

test('a workbook without results has a form, a page of what is pending and its rules; with one period there is no trend', () => {
  expect(short(offerable(book()))).toBe('form executive rules');
  expect(short(offerable(book(['Q1', 60])))).toBe('form executive exceptions path rules');
  expect(short(offerable(book(['Q1', 60], ['Q2', 65])))).toBe(
    'form executive trend exceptions path rules'
  );
  expect(lackOf('summary:trend', offerable(book(['Q1', 60])))).toBe('periods');
});

test('where nothing is low there are no exceptions to decide about, unless decisions may stand on the sheet', () => {
  const high = book(['Q1', 70]);
  expect(short(offerable(high))).toBe('form executive path rules');
  expect(lackOf('summary:exceptions', offerable(high))).toBe('low');
  expect(short(offerable(high, ['summary:exceptions']))).toBe(
    'form executive exceptions path rules'
  );
});

test('a template that nobody has filled in yet is offered nothing: there is nothing to score', () => {
  const template = offerable(
    workbook(indicators('code name levels', []), results('code period actual', []))
  );
  expect(short(template)).toBe('');
  for (const role of ['form', 'trend', 'path', 'rules'] as const)
    expect(lackOf(`summary:${role}`, template)).toBe('indicators');
});

test('a sheet that is there is offered again, so that it does not stay out of date', () => {
  const there = offerable(book(['Q1', 60]), ['summary:trend', 'summary:comparison']);
  expect(short(there)).toBe('form executive trend exceptions path rules');
});

test('whatever is not offered has a reason in words', () => {
  const empty = offerable(workbook());
  for (const role of SUMMARY_ROLES) {
    const lack = lackOf(role, empty);
    if (lack === null) continue;
    for (const words of Object.values(lackWords)) expect(words[lack]).toBeTruthy();
  }
});
