import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { reopened, sheetOf } from './reopened';
import { differingParts, partsOf, richFile, richParts } from './richPackage';

const SHEET1 = 'xl/worksheets/sheet1.xml';

const CALCULATION_PARTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/calcChain.xml',
  'xl/workbook.xml',
];

describe('an opened file that nobody changed', () => {
  test('is saved with every part as it was', async () => {
    const file = richFile();
    expect(differingParts(file, await saveWorkbook(await openWorkbook(file)))).toEqual([]);
  });

  test('stays as it was when a cell is given the value it has', async () => {
    const file = richFile();
    const workbook = await openWorkbook(file);
    sheetOf(workbook, 'ผลงาน 😀').set(2, 1, 28.999999999999996);
    expect(differingParts(file, await saveWorkbook(workbook))).toEqual([]);
  });
});

test('a style whose alignment stands first, as LibreOffice writes it, can be changed', async () => {
  const workbook = await openWorkbook(richFile());
  const sheet = sheetOf(workbook, 'ผลงาน 😀');
  sheet.changeStyle({ row: 5, column: 4, rows: 1, columns: 1 }, { wrap: true, shrink: true });
  const again = sheetOf(await reopened(workbook), 'ผลงาน 😀');
  expect(again.style(5, 4)).toMatchObject({
    horizontal: 'Center',
    wrap: true,
    shrink: true,
    locked: false,
  });
});

describe('one changed cell', () => {
  test('changes that cell, the cached calculation order, and nothing else', async () => {
    const file = richFile();
    const workbook = await openWorkbook(file);
    sheetOf(workbook, 'ผลงาน 😀').set(2, 1, 29);
    const saved = await saveWorkbook(workbook);
    expect(differingParts(file, saved)).toEqual([...CALCULATION_PARTS, SHEET1].sort());
    expect(partsOf(saved)[SHEET1]).toBe(
      String(richParts[SHEET1])
        .replace('<v>28.999999999999996</v>', '<v>29</v>')
        .replace('<row r="3" spans="1:6">', '<row r="3">')
    );
    expect(partsOf(saved)['xl/workbook.xml']).toBe(
      String(richParts['xl/workbook.xml']).replace('191029"', '191029" fullCalcOnLoad="1"')
    );
  });

  test('keeps a shared formula whose result changed, and unshares it when its first cell changes', async () => {
    const workbook = await openWorkbook(richFile());
    const sheet = sheetOf(workbook, 'ผลงาน 😀');
    sheet.grid.setValue(2, 2, 60);
    expect(partsOf(await saveWorkbook(workbook))[SHEET1]).toContain(
      '<c r="C3"><f t="shared" si="0"/><v>60</v></c>'
    );
    sheet.set(1, 2, 'gone');
    const again = sheetOf(await reopened(workbook), 'ผลงาน 😀');
    expect(again.formulas({ row: 1, column: 2, rows: 3, columns: 1 }).flat()).toEqual([
      null,
      '=B3*2+$B$2',
      '=B4*2+$B$2',
    ]);
  });

  test('a new style starts from the one the cell had', async () => {
    const workbook = await openWorkbook(richFile());
    const sheet = sheetOf(workbook, 'ผลงาน 😀');
    sheet.changeStyle({ row: 5, column: 4, rows: 1, columns: 1 }, { numberFormat: '0.0000' });
    sheet.changeStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { font: { bold: false } });
    const styles = partsOf(await saveWorkbook(workbook))['xl/styles.xml'] ?? '';
    expect(styles).toContain('textRotation="45"/><protection locked="0"/></xf>');
    expect(styles).toContain('<cellStyle name="หัวข้อ" xfId="1"/>');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.0000"/>');
    const again = sheetOf(await reopened(workbook), 'ผลงาน 😀');
    expect(again.style(5, 4)).toMatchObject({ numberFormat: '0.0000', horizontal: 'Center' });
    expect(again.style(0, 0)).toMatchObject({
      fill: '#FFEB9C',
      font: { bold: false, color: '#2F5597' },
    });
  });

  test('cells above, between, beside and below the rows of the file go where they belong', async () => {
    const workbook = await openWorkbook(richFile());
    const sheet = sheetOf(workbook, 'ผลงาน 😀');
    sheet.setCells(1, 3, [['new']]);
    sheet.setCells(4, 0, [[' five ']]);
    sheet.setCells(8, 1, [[true, { formula: '=TEXTJOIN(",",TRUE,A1:A2)' }]]);
    const saved = await saveWorkbook(workbook);
    const rows = [...(partsOf(saved)[SHEET1] ?? '').matchAll(/<row r="(\d+)"/g)].map((m) => m[1]);
    expect(rows).toEqual(['1', '2', '3', '4', '5', '6', '9']);
    expect(partsOf(saved)[SHEET1]).toContain('<f>_xlfn.TEXTJOIN(');
    const again = sheetOf(await openWorkbook(saved), 'ผลงาน 😀');
    expect([again.value(1, 3), again.value(4, 0), again.value(8, 1)]).toEqual([
      'new',
      ' five ',
      true,
    ]);
    expect(again.formula(8, 2)).toBe('=TEXTJOIN(",",TRUE,A1:A2)');
  });
});

describe('deleting and moving the user’s sheets', () => {
  test('names follow their sheets and unknown sheets keep their place', async () => {
    const workbook = await openWorkbook(richFile());
    const first = workbook.sheets.shift();
    if (first) workbook.sheets.push(first);
    sheetOf(workbook, "O'Brien").visibility = 'visible';
    const text = partsOf(await saveWorkbook(workbook))['xl/workbook.xml'] ?? '';
    expect([...text.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "O'Brien",
      'ผลงาน 😀',
      'Chart',
    ]);
    expect(text).toContain('name="_xlnm._FilterDatabase" localSheetId="0"');
    expect(text).toContain('name="_xlnm.Print_Area" localSheetId="1"');
  });

  test('a deleted sheet takes its drawings along, not what others use', async () => {
    const workbook = await openWorkbook(richFile());
    sheetOf(workbook, "O'Brien").visibility = 'visible';
    workbook.deleteSheet(sheetOf(workbook, 'ผลงาน 😀'));
    const parts = Object.keys(partsOf(await saveWorkbook(workbook)));
    expect(parts).not.toContain('xl/charts/chart1.xml');
    expect(parts).toEqual(
      expect.arrayContaining(['xl/charts/chart2.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'])
    );
  });
});

test('conditional formats: added and removed ones change, unknown kinds stay', async () => {
  const workbook = await openWorkbook(richFile());
  const sheet = sheetOf(workbook, 'ผลงาน 😀');
  const [top10, , timePeriod] = sheet.conditionalFormats;
  if (!top10 || !timePeriod) throw new Error('rules missing');
  sheet.conditionalFormats.splice(1, 1, {
    ...top10,
    id: workbook.newId(),
    type: 'cellIs',
    operator: 'greaterThan',
    formulas: ['4'],
    style: { fill: '#C6EFCE' },
  });
  const text = partsOf(await saveWorkbook(workbook))[SHEET1] ?? '';
  expect(text).toContain('type="top10" dxfId="0" priority="1" rank="2"');
  expect(text).toContain('type="timePeriod"');
  expect(text).not.toContain('operator="lessThan"');
  expect(text).toContain('<cfRule type="cellIs" dxfId="2" priority="1" operator="greaterThan">');
});

test('a new workbook can be saved and opened', async () => {
  const workbook = newWorkbook();
  workbook.activeSheet.setCells(0, 0, [['ก', 1.5, true, { error: '#N/A' }, '\u0001_x0041_']]);
  workbook.activeSheet.name = 'ตัวชี้วัด';
  const sheet = sheetOf(await reopened(workbook), 'ตัวชี้วัด');
  expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 5 })).toEqual([
    ['ก', 1.5, true, { error: '#N/A' }, '\u0001_x0041_'],
  ]);
});
