import type { Host } from '../../../src/preview/host/host';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(() => {
  host = open();
});

const style = (row: number, column: number) => host.workbook.sheets[0]?.style(row, column);

test('looks are set for all cells and read where they agree', async () => {
  const read = await run(async (context) => {
    const cells = data(context).getRange('A1:B2');
    cells.numberFormat = [
      ['0.00', '0%'],
      ['@', 'General'],
    ];
    cells.format.fill.color = '#FFF2CC';
    cells.format.font.bold = true;
    cells.format.font.name = 'TH Sarabun New';
    cells.format.horizontalAlignment = 'Center';
    cells.format.wrapText = true;
    cells.format.shrinkToFit = true;
    data(context).getRange('B2').format.font.bold = false;
    cells.load('numberFormat,format/fill/color,format/font/bold,format/font/name,format/wrapText');
    cells.format.load('shrinkToFit');
    await context.sync();
    const { fill, font, wrapText, shrinkToFit } = cells.format;
    return [cells.numberFormat, fill.color, font.bold, font.name, wrapText, shrinkToFit];
  });
  expect(read).toEqual([
    [
      ['0.00', '0%'],
      ['@', 'General'],
    ],
    '#FFF2CC',
    null,
    'TH Sarabun New',
    true,
    true,
  ]);
});

test('one number format fills the range; a cleared fill reads as white', async () => {
  const color = await run(async (context) => {
    const cells = data(context).getRange('A1:B2');
    cells.set({ numberFormat: '0.000' as unknown as string[][] });
    cells.format.fill.color = 'red';
    cells.format.fill.clear();
    const fill = cells.format.fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(style(1, 1)?.numberFormat).toBe('0.000');
  expect(color).toBe('#FFFFFF');
});

test('borders: edges, inside lines, weight and colour', async () => {
  const read = await run(async (context) => {
    const { borders } = data(context).getRange('A1:B2').format;
    for (const side of ['EdgeTop', 'InsideVertical'] as const) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#808080';
    }
    const top = borders.getItem('EdgeTop').load('style,weight,color');
    const bottom = borders.getItem('EdgeBottom').load('style');
    await context.sync();
    return [top.style, top.weight, top.color, bottom.style];
  });
  expect(read).toEqual(['Continuous', 'Medium', '#808080', 'None']);
  expect(style(0, 0)?.borders).toEqual({
    top: { line: 'medium', color: '#808080' },
    right: { line: 'medium', color: '#808080' },
    bottom: null,
    left: null,
  });
  expect(style(1, 1)?.borders.top).toBeNull();
});

test('column widths are in points: 64 pixels by default, 7 pixels a character and 5 between', async () => {
  const read = await run(async (context) => {
    const column = data(context).getRange('A1').format.load('columnWidth,rowHeight');
    await context.sync();
    const before = [column.columnWidth, column.rowHeight];
    data(context).getRange('B1:C1').format.columnWidth = (20 * 7 + 5) * 0.75;
    data(context).getRange('A3').format.rowHeight = 30;
    const both = data(context).getRange('A1:B3').format.load('columnWidth,rowHeight');
    const set = data(context).getRange('C1').format.load('columnWidth');
    await context.sync();
    return [before, both.columnWidth, both.rowHeight, set.columnWidth];
  });
  expect(read).toEqual([[48, 15], null, null, 108.75]);
  expect(host.workbook.sheets[0]?.columnWidths.get(1)).toBeCloseTo(20.71, 2);
});

test('autofit makes room for the longest text; Thai marks above and below take none', async () => {
  await run((context) => {
    data(context).getRange('A1:B1').values = [['ที่นี้', 'a longer text of 25 signs']];
    data(context).getRange('A:B').format.autofitColumns();
  });
  const widths = host.workbook.sheets[0]?.columnWidths;
  expect(widths?.get(0)).toBeCloseTo(3.5, 1);
  expect(widths?.get(1)).toBeCloseTo(26.5, 1);
});

test('merge keeps the first value; tables cannot be merged', async () => {
  await run((context) => {
    const cells = data(context).getRange('A1:B2');
    cells.values = [
      [1, 2],
      [3, 4],
    ];
    cells.merge(false);
  });
  const sheet = host.workbook.sheets[0];
  expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(sheet?.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    [1, null],
    [null, null],
  ]);
  expect(await failureOf(async (c) => data(c).tables.add('B2:C4', true))).toMatchObject({
    code: 'InvalidArgument',
  });
  await run((context) => data(context).getRange('A1').unmerge());
  expect(sheet?.merges).toEqual([]);
});

test('formats of many cells in one call, read and set', async () => {
  const wanted = {
    address: true,
    format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
  };
  const read = await run(async (context) => {
    const cells = data(context).getRange('A1:B1');
    cells.setCellProperties([
      [
        { format: { fill: { color: '#112233' }, font: { bold: true } } },
        { format: { borders: { top: { style: 'Continuous' } } } },
      ],
    ]);
    const got = cells.getCellProperties(wanted);
    await context.sync();
    return got.value[0];
  });
  expect(read?.[0]).toMatchObject({
    address: 'Data!A1',
    format: { fill: { color: '#112233' }, font: { bold: true } },
  });
  expect(read?.[1]?.format?.borders?.top).toEqual({ style: 'Continuous' });
  expect(style(0, 1)?.borders.top?.line).toBe('thin');
});

test('sizes of columns and rows in one call, read and set', async () => {
  const read = await run(async (context) => {
    const cells = data(context).getRange('A1:B2');
    cells.setColumnProperties([{ format: { columnWidth: 75 } }, { columnHidden: true }]);
    cells.setRowProperties([{ format: { rowHeight: 20 } }, {}]);
    const columns = cells.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    const rows = cells.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
    await context.sync();
    return [columns.value, rows.value];
  });
  expect(read).toEqual([
    [
      { columnIndex: 0, format: { columnWidth: 75 } },
      { columnIndex: 1, format: { columnWidth: 0 } },
    ],
    [
      { rowIndex: 0, format: { rowHeight: 20 } },
      { rowIndex: 1, format: { rowHeight: 15 } },
    ],
  ]);
  expect(host.workbook.sheets[0]?.hiddenColumns.has(1)).toBe(true);
});

test('conditional formats are added first in order, changed, and cleared from part of their cells', async () => {
  await run(async (context) => {
    const cells = data(context).getRange('A1:A10');
    const first = cells.conditionalFormats.add('CellValue');
    first.cellValue.format.fill.color = '#C6EFCE';
    first.cellValue.rule = { formula1: '=4.5', operator: 'GreaterThanOrEqual' };
    const second = cells.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=$B1=""';
    second.custom.format.font.color = '#808080';
    const count = cells.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    data(context).getRange('A3:A4').conditionalFormats.clearAll();
  });
  expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
    {
      type: 'cellIs',
      operator: 'greaterThanOrEqual',
      formulas: ['4.5'],
      style: { fill: '#C6EFCE' },
      priority: 2,
      areas: [{ rows: 2 }, { row: 4, rows: 6 }],
    },
    { type: 'expression', formulas: ['$B1=""'], style: { color: '#808080' }, priority: 1 },
  ]);
});
