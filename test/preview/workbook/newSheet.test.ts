import { PLAIN_PAGE } from '../../../src/preview/workbook/model/page';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import type { Workbook } from '../../../src/preview/workbook/model/model';
import { reopened, sheetOf } from './reopened';
import { differingParts, partsOf, richFile, richParts } from './richPackage';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const CALCULATION_PARTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/calcChain.xml',
  'xl/workbook.xml',
];

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
        // Formulas of the add-in are dynamic arrays.
        'xl/metadata.xml',
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
