import { fileFormula, shownFormula } from '../../../src/preview/workbook/file/cells/formulaText';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { sheetOf } from './reopened';
import { partsOf } from './richPackage';

test.each([
  ['=KPISCORE(A1,B1:F1)', '_xldudf_KPISCORE(A1,B1:F1)'],
  ['=IF(A1="","",kpiLevel(A1,B1:F1))', 'IF(A1="","",_xldudf_KPILEVEL(A1,B1:F1))'],
  ['="KPISCORE(1)"&KPICHECK(A1:E1)', '"KPISCORE(1)"&_xldudf_KPICHECK(A1:E1)'],
  ["='KPISCORE(1)'!A1", "'KPISCORE(1)'!A1"],
  ['=MYKPISCORE(1)+SUM(A1)', 'MYKPISCORE(1)+SUM(A1)'],
])('%s is %s in the file', (formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
  expect(`=${shownFormula(inFile)}`.toUpperCase()).toBe(formula.toUpperCase());
});

test('functions of the add-in stand in the file as Excel keeps them: dynamic arrays with its prefix', async () => {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.setCells(0, 0, [
    [85, { formula: '=KPISCORE(A1,{50,60,70,80,90})' }, { formula: '=A1+1' }],
    [65, { formula: '=KPISCORE(A1:A2,{50,60,70,80,90})' }],
  ]);
  recalculate(workbook, previewFunctions);
  const bytes = await saveWorkbook(workbook);
  const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(
    [...xml.matchAll(/<c r="\w+"( cm="1")?[^>]*><f([^>]*)>([^<]*)</g)].map((match) =>
      match.slice(1)
    )
  ).toEqual([
    [' cm="1"', ' t="array" ref="B1"', '_xldudf_KPISCORE(A1,{50,60,70,80,90})'],
    [undefined, '', 'A1+1'],
    [' cm="1"', ' t="array" ref="B2:B3"', '_xldudf_KPISCORE(A1:A2,{50,60,70,80,90})'],
  ]);
  const again = await openWorkbook(bytes);
  expect(sheetOf(again, sheet?.name ?? '').formula(0, 1)).toBe('=KPISCORE(A1,{50,60,70,80,90})');
  recalculate(again, previewFunctions);
  expect(
    sheetOf(again, sheet?.name ?? '').values({ row: 0, column: 1, rows: 3, columns: 1 })
  ).toEqual([[4], [4], [2]]);
  // What is opened and saved again is the same file.
  expect(partsOf(await saveWorkbook(again))['xl/worksheets/sheet1.xml']).toBe(xml);
});
