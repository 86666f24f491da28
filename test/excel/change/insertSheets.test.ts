/** @jest-environment node */
import { insertSample, insertTemplate } from '../../../src/excel/change/changeTables';
import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { connect } from '../../workbook/host';

test('beside a sheet of the user’s that is called KPI the sample’s own is called KPI (KPI), and is read', async () => {
  const workbook = newWorkbook();
  workbook.addSheet('kpi').setCells(0, 0, [['Mine']]);
  connect(workbook);
  await insertSample('nonthaburi', 'en');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'kpi',
    'KPI (KPI)',
    'Results',
    'KPI Settings',
    'Holidays',
  ]);
  expect(workbook.activeSheet.name).toBe('KPI (KPI)');
  expect(workbook.sheet('kpi')?.value(0, 0)).toBe('Mine');
  const { tables, problems } = await checkWorkbook();
  expect(tables.indicators.length).toBeGreaterThan(20);
  expect(tables.settings.fiscalYear).toBe(2564);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await expect(insertSample('nonthaburi', 'en')).rejects.toMatchObject({
    code: 'tableThere',
    about: 'KpiIndicators',
    at: 'KPI (KPI)',
  });
});

test('a template that has just been inserted has no problem', async () => {
  connect();
  await insertTemplate('thaiLocal', 'th');
  expect((await checkWorkbook()).problems).toEqual([]);
});
