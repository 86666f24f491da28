import { insertSample } from '../../src/excel/change/changeTables';
import { publishWorkbook } from '../../src/excel/run/runs';
import { sampleWorkbook } from '../../src/preview/cli/samples/sampleWorkbook';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { readSnapshot } from '../../src/excel/read/readSnapshot';
import { nextYear } from '../../src/scorecard/starters';
import { readTables } from '../../src/tables';
import { connect } from '../workbook/host';
import { RUN, stage } from './stage';

afterEach(() => clientAtRest());

const tabs = ({ sheets }: Workbook): readonly string[] => sheets.map(({ name }) => name);

async function scored(workbook: Workbook, language: 'th' | 'en'): Promise<readonly string[]> {
  await publishWorkbook({ ...RUN, language });
  await clientAtRest();
  return tabs(workbook);
}

test('tabs are in the language of the workbook, those of the scores and of the next year too; a second run finds them', async () => {
  const { workbook } = await stage(await saveWorkbook(newWorkbook()), PROFILES.strict);
  await insertSample('nonthaburi', 'th');
  await clientAtRest();
  const given = ['ตัวชี้วัด', 'ผลการปฏิบัติงาน', 'การตั้งค่า', 'วันหยุดราชการ'];
  expect(tabs(workbook)).toEqual(['Sheet1', ...given]);

  const sheets = await scored(workbook, 'th');
  expect(sheets).toContain('คะแนน');
  expect(sheets).not.toContain('Scores');
  expect(workbook.table('KpiScores')?.sheet.name).toBe('คะแนน');
  expect(await scored(workbook, 'en')).toEqual(sheets);

  const found = workbook.table('KpiIndicators');
  const { row, column } = found?.table.area ?? { row: 0, column: 0 };
  const name = column + 4;
  found?.sheet.setCells(row + 1, name, [['แผนงานปี 2564']]);
  connect(await openWorkbook(await saveWorkbook(workbook)));
  const snapshot = await Excel.run((context) => readSnapshot(context));
  const next = nextYear(snapshot, readTables(snapshot).tables, 'th');
  expect(next?.plan.sheets.map(({ name }) => name)).toEqual(given);
  expect(next?.plan.activate).toBe('ตัวชี้วัด');
  expect(next?.named.map(({ at, text }) => [at.sheet, text])).toContainEqual([
    'ตัวชี้วัด',
    'แผนงานปี 2564',
  ]);
});

test('where the indicators stand on a sheet with a name that is not Thai, that of the scores is not Thai either', async () => {
  const { workbook } = await stage(await sampleWorkbook('nonthaburi', 'th'), PROFILES.strict);
  expect(tabs(workbook)).toEqual(['KPI', 'Results', 'KPI Settings', 'Holidays']);
  expect(await scored(workbook, 'th')).toContain('Scores');
});
