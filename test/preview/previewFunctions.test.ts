import { PROFILES } from '../../src/preview/host/profiles/profiles';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { functionsIn } from '../../src/preview/previewFunctions';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { createWorkbook } from '../../src/preview/workbook/model/model';

/** What a formula in F1 gives in that Excel; A1 is 4, C1 is 3, and B1 and D1:E1 are blank. */
function inExcel(profile: HostProfile, formula: string): unknown {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  sheet.setCells(0, 0, [[4, null, 3, null, null, { formula }]]);
  recalculate(workbook, functionsIn(profile));
  return sheet.value(0, 5);
}

test.each([
  // A single cell, cells of a range, and both as the calculation library hands them over.
  ['=KPIPERCENT(B1)', '', 0],
  ['=KPITOTAL(A1:C1,{1,1,1})', 3.5, 7 / 3],
  ['=CHOOSE(1,KPIPERCENT(B1))', '', 0],
  ['=CHOOSE(1,KPITOTAL(A1:C1,{1,1,1}))', 3.5, 7 / 3],
  // What is no blank cell any more, and what is left out.
  ['=KPIPERCENT(IF(B1="","",B1))', '', ''],
  ['=KPITOTAL(IF(A1:C1="","",A1:C1),{1,1,1})', 3.5, 3.5],
  ['=CHOOSE(1,KPITOTAL(IF(A1:C1="","",A1:C1),{1,1,1}))', 3.5, 3.5],
  ['=KPIBAND(A1,)', 'ผ่าน ดี', 'ผ่าน ดี'],
])('%s where blanks are handed over as blanks, and as 0', (formula, asBlank, as0) => {
  expect(inExcel(PROFILES.m365, formula)).toEqual(asBlank);
  const found = inExcel(PROFILES.excel2021, formula);
  if (typeof as0 === 'number') expect(found).toBeCloseTo(as0, 10);
  else expect(found).toBe(as0);
});

test('an Excel without custom functions does not know them', () => {
  expect(inExcel(PROFILES.excel2021volume, '=KPIPERCENT(A1)')).toEqual({ error: '#NAME?' });
  expect(inExcel(PROFILES.excel2021volume, '=CHOOSE(1,KPIPERCENT(A1))')).toEqual({
    error: '#NAME?',
  });
  expect(inExcel(PROFILES.excel2021volume, '=A1*2')).toBe(8);
});
