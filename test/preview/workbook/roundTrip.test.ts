import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { PLAIN_PAGE } from '../../../src/preview/workbook/model/page';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { differingParts, partsOf, richFile, richParts, zipParts } from './richPackage';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const CALCULATION_PARTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/calcChain.xml',
  'xl/workbook.xml',
];

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook));
}

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
  sheet.changeStyle({ row: 5, column: 4, rows: 1, columns: 1 }, { wrap: true });
  const again = sheetOf(await reopened(workbook), 'ผลงาน 😀');
  expect(again.style(5, 4)).toMatchObject({ horizontal: 'Center', wrap: true, locked: false });
});

describe('openWorkbook', () => {
  test('reads values, rich text, errors, shared formulas and escapes', async () => {
    const sheet = sheetOf(await openWorkbook(richFile()), 'ผลงาน 😀');
    expect(sheet.values({ row: 0, column: 0, rows: 4, columns: 3 })).toEqual([
      ['รหัส', 'Actual', 'Twice'],
      ['line\rtwo & ', 0.8, 2.4],
      ['bold rest', 28.999999999999996, 58.8],
      ['a<b', { error: '#N/A' }, { error: '#N/A' }],
    ]);
    expect(sheet.formula(3, 2)).toBe('=B4*2+$B$2');
    expect(sheet.formula(3, 0)).toBe('="a"&"<b"');
  });

  test('reads a sheet with prefixed names and cells without addresses', async () => {
    const sheet = sheetOf(await openWorkbook(richFile()), "o'brien");
    expect(sheet.visibility).toBe('hidden');
    expect(sheet.formulas({ row: 1, column: 0, rows: 1, columns: 2 })).toEqual([[null, '=A2+1']]);
    expect(sheet.protection).toEqual({ allowed: ['sort'] });
  });

  test('reads styles with theme colours, tints and named styles', async () => {
    const sheet = sheetOf(await openWorkbook(richFile()), 'ผลงาน 😀');
    expect(sheet.style(0, 0)).toMatchObject({
      fill: '#FFEB9C',
      font: { bold: true, size: 14, color: '#2F5597', name: 'TH Sarabun New' },
    });
    expect(sheet.style(1, 1).numberFormat).toBe('0.0%');
    expect(sheet.style(5, 4)).toMatchObject({ horizontal: 'Center', locked: false });
    expect(sheet.style(7, 3).numberFormat).toBe('0.0%');
  });

  test('reads settings, tables, conditional formats, page setup and charts', async () => {
    const workbook = await openWorkbook(richFile());
    const sheet = sheetOf(workbook, 'ผลงาน 😀');
    expect(sheet).toMatchObject({ freezeRows: 1, freezeColumns: 0, tabColor: '#8FAADC' });
    expect(sheet.columnWidths.get(1)).toBe(18.5);
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(sheet.merges).toEqual([{ row: 0, column: 4, rows: 1, columns: 2 }]);
    expect(sheet.tables[0]).toMatchObject({ name: 'Results', style: 'TableStyleLight9' });
    expect(sheet.conditionalFormats.map((format) => format.type)).toEqual([
      'top10',
      'cellIs',
      'timePeriod',
    ]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      footer: { left: '&P/&N', center: '', right: 'R&&D' },
    });
    expect(sheet.charts.map((chart) => chart.title)).toEqual([null]);
    expect(workbook.names).toEqual([
      { name: 'Rate', scope: null, formula: "='O''Brien'!$B$2", hidden: false },
    ]);
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

describe('a new sheet', () => {
  async function withScores(): Promise<Workbook> {
    const workbook = await openWorkbook(richFile());
    const sheet = workbook.addSheet("คะแนน '69 📊");
    sheet.setCells(0, 0, [
      ['รหัส', 'ระดับ'],
      ['1.1', { formula: '=KPISCORE(A2,B2:F2)' }],
      ['=1+1', -0.4032],
    ]);
    sheet.grid.setValue(1, 1, 4.5);
    sheet.addTable({ row: 0, column: 0, rows: 3, columns: 2 }, 'KpiScores', 'TableStyleLight1');
    sheet.changeStyle(
      { row: 0, column: 0, rows: 1, columns: 2 },
      {
        fill: '#1F4E79',
        font: { bold: true, color: '#FFFFFF' },
        borders: { bottom: { line: 'thin', color: '#BFBFBF' } },
        horizontal: 'CenterAcrossSelection',
        wrap: true,
      }
    );
    sheet.columnWidths.set(0, 24);
    sheet.rowHeights.set(0, 32);
    sheet.freezeRows = 1;
    sheet.showGridlines = false;
    sheet.tabColor = '#C00000';
    sheet.merges.push({ row: 4, column: 0, rows: 1, columns: 2 });
    sheet.page = {
      ...PLAIN_PAGE,
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: [0, 0],
      printArea: { row: 0, column: 0, rows: 3, columns: 2 },
      footer: { left: '', center: '&P/&N', right: '' },
    };
    workbook.setName({ name: 'KPI_ROLE', scope: sheet.id, formula: '="scores"', hidden: true });
    workbook.activeSheet = sheet;
    return workbook;
  }

  test('is there again when reopened, with all that belongs to it', async () => {
    const workbook = await reopened(await withScores());
    const sheet = sheetOf(workbook, "คะแนน '69 📊");
    expect(workbook.sheets.map((each) => each.name)).toEqual([
      'ผลงาน 😀',
      "O'Brien",
      "คะแนน '69 📊",
    ]);
    expect(workbook.activeSheet).toBe(sheet);
    expect(sheet.values({ row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
      ['รหัส', 'ระดับ'],
      ['1.1', 4.5],
      ['=1+1', -0.4032],
    ]);
    expect(sheet.formula(1, 1)).toBe('=KPISCORE(A2,B2:F2)');
    expect(sheet.formula(2, 0)).toBeNull();
    expect(sheet.tables[0]).toMatchObject({ name: 'KpiScores', style: 'TableStyleLight1' });
    expect(sheet.style(0, 1)).toMatchObject({
      fill: '#1F4E79',
      font: { bold: true, color: '#FFFFFF', name: 'Tahoma' },
      borders: { bottom: { line: 'thin', color: '#BFBFBF' } },
      horizontal: 'CenterAcrossSelection',
      wrap: true,
    });
    expect(sheet).toMatchObject({ freezeRows: 1, showGridlines: false, tabColor: '#C00000' });
    expect(sheet.columnWidths.get(0)).toBe(24);
    expect(sheet.rowHeights.get(0)).toBe(32);
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: [0, 0],
      printArea: { row: 0, column: 0, rows: 3, columns: 2 },
      footer: { center: '&P/&N' },
    });
    expect(workbook.name('KPI_ROLE', sheet.id)).toMatchObject({
      formula: '="scores"',
      hidden: true,
    });
    expect(workbook.name('Rate', null)).not.toBeNull();
  });

  test('leaves macros, charts, pivots, comments and the other sheets cells alone', async () => {
    const file = richFile();
    const saved = await saveWorkbook(await withScores());
    const parts = partsOf(saved);
    expect(differingParts(file, saved)).toEqual(
      [
        ...CALCULATION_PARTS,
        SHEET1,
        'xl/styles.xml',
        'xl/tables/table1.xml',
        'xl/worksheets/_rels/sheet3.xml.rels',
        'xl/worksheets/sheet3.xml',
      ].sort()
    );
    expect(parts[SHEET1]).toBe(String(richParts[SHEET1]).replace(' tabSelected="1"', ''));
    expect(parts['xl/tables/table1.xml']).toContain('id="8"');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'ผลงาน 😀'!$A$1:$C$9,'ผลงาน 😀'!$E$1:$F$2</definedName>`
    );
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="KPI_ROLE" localSheetId="3" hidden="1">"scores"</definedName>`
    );
  });

  test('can be replaced in place, table and all', async () => {
    const workbook = await reopened(await withScores());
    const sheet = sheetOf(workbook, "คะแนน '69 📊");
    const [table] = sheet.tables;
    if (table) sheet.deleteTable(table);
    sheet.clear({ row: 0, column: 0, rows: 100, columns: 100 });
    sheet.setCells(0, 0, [
      ['A', 'B', 'C'],
      [1, 2, 3],
    ]);
    sheet.addTable({ row: 0, column: 0, rows: 2, columns: 3 }, 'KpiScores', null);
    const again = await reopened(workbook);
    const [now] = sheetOf(again, "คะแนน '69 📊").tables;
    expect(now).toMatchObject({ name: 'KpiScores', area: { rows: 2, columns: 3 }, style: null });
    expect(sheetOf(again, "คะแนน '69 📊").usedArea(false)).toEqual(now?.area);
  });

  test('can be deleted again, and takes only its own parts along', async () => {
    const workbook = await reopened(await withScores());
    workbook.deleteSheet(sheetOf(workbook, "คะแนน '69 📊"));
    const parts = Object.keys(partsOf(await saveWorkbook(workbook)));
    expect(parts).not.toContain('xl/worksheets/sheet3.xml');
    expect(parts).not.toContain('xl/tables/table1.xml');
    expect(parts).toEqual(expect.arrayContaining(['xl/vbaProject.bin', 'customXml/item1.xml']));
    expect((await reopened(workbook)).name('KPI_ROLE', null)).toBeNull();
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

test('rows beyond the file and zip folders do no harm', async () => {
  const file = zipParts({ ...richParts, 'xl/media/': new Uint8Array() });
  expect((await openWorkbook(file)).sheets).toHaveLength(2);
});
