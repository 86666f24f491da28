import { convertTargets, insertSample } from '../../../src/excel/change/changeTables';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';

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

test('without a table of settings nothing is written, and it is said', async () => {
  connect(kpiBook({ indicators: TARGETS, results: RESULTS }));
  await expect(convertTargets('percent', 'th')).rejects.toMatchObject({
    code: 'noSettingsTable',
    constructor: HostProblem,
  });
});
