import {
  convertTargets,
  insertSample,
  undoConversion,
} from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { kpiBook } from '../../workbook/file';
import { connect, dump } from '../../workbook/host';

const TARGETS = ['code name target', ['1', 'First', 10], ['2', 'Second', 20]] as const;
const RESULTS = ['code period actual', ['1', 'Q1', 12], ['2', 'Q1', 15]] as const;

test('the setting is written into its own cell, and the targets have scores', async () => {
  connect();
  await insertSample('antiCorruption', 'en');
  expect((await checkWorkbook()).scorecard.units[0]?.total.score).toBeNull();
  await convertTargets('met', 'en');
  const { tables, scorecard, problems } = await checkWorkbook();
  expect(tables.settings.targetConversion).toBe('met');
  expect(scorecard.units[0]?.targets).toBeNull();
  // 86 of 95 with a result met.
  expect(scorecard.units[0]?.total.score).toBeCloseTo((86 / 95) * 5, 6);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('it is taken back: the cell is as it was; where somebody has changed it since, it is left', async () => {
  const host = connect();
  await insertSample('antiCorruption', 'en');
  await clientAtRest();
  const before = dump(host.workbook);
  const converted = await convertTargets('percent', 'en');
  expect(dump(host.workbook)).not.toEqual(before);
  await undoConversion(converted);
  expect(dump(host.workbook)).toEqual(before);
  await expect(undoConversion(converted)).rejects.toMatchObject({ code: 'changedSince' });
  expect(dump(host.workbook)).toEqual(before);
});

test('of a table without such a row the row that was added stays, blank', async () => {
  const settings = ['setting value', ['Fiscal year', 2569]] as const;
  connect(kpiBook({ settings, indicators: TARGETS, results: RESULTS }));
  const converted = await convertTargets('met', 'en');
  expect((await checkWorkbook()).tables.settings.targetConversion).toBe('met');
  await undoConversion(converted);
  const { tables, scorecard, problems } = await checkWorkbook();
  expect(tables.settings.targetConversion).toBe('none');
  expect(scorecard.units[0]?.total.score).toBeNull();
  expect(problems).toEqual([]);
});

test('without a table of settings nothing is written, and it is said', async () => {
  connect(kpiBook({ indicators: TARGETS, results: RESULTS }));
  await expect(convertTargets('percent', 'th')).rejects.toMatchObject({
    code: 'noSettingsTable',
    constructor: HostProblem,
  });
});
