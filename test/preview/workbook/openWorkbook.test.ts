import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { sheetOf } from './reopened';
import { richFile, richParts, zipParts } from './richPackage';

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

  test('reads whether the sheets are protected against being added, deleted and renamed', async () => {
    const locked = String(richParts['xl/workbook.xml']).replace(
      '<bookViews>',
      '<workbookProtection lockStructure="1"/><bookViews>'
    );
    const opened = await openWorkbook(zipParts({ ...richParts, 'xl/workbook.xml': locked }));
    expect(opened.structureProtected).toBe(true);
    expect((await openWorkbook(richFile())).structureProtected).toBe(false);
  });

  test('a chart sheet is no worksheet, and its name is taken', async () => {
    const opened = await openWorkbook(richFile());
    expect(opened.sheet('Chart')).toBeNull();
    expect(() => opened.addSheet('CHART')).toThrow(expect.objectContaining({ reason: 'used' }));
    const [first] = opened.sheets;
    expect(() => first && (first.name = 'Chart')).toThrow(
      expect.objectContaining({ reason: 'used' })
    );
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

test('rows beyond the file and zip folders do no harm', async () => {
  const file = zipParts({ ...richParts, 'xl/media/': new Uint8Array() });
  expect((await openWorkbook(file)).sheets).toHaveLength(2);
});
