import type { Host } from '../../../src/preview/host/host';
import { data, failureOf, open, run } from './client';

let host: Host;

beforeEach(() => {
  host = open();
});

/** What a cell holds after `values` was set, as the client and the workbook see it. */
async function entered(value: unknown, numberFormat?: string) {
  return run(async (context) => {
    const cell = data(context).getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values,formulas,numberFormat,valueTypes,text');
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      formula: cell.formulas[0]?.[0],
      format: cell.numberFormat[0]?.[0],
      type: cell.valueTypes[0]?.[0],
      text: cell.text[0]?.[0],
    };
  });
}

describe('values', () => {
  test('are written as a block and read back with the address', async () => {
    const block = [
      ['a', 1],
      [true, ''],
    ];
    const { values, address, rowCount } = await run(async (context) => {
      const cells = data(context).getRange('B2:C3');
      cells.values = block;
      cells.load('values,address,rowCount');
      await context.sync();
      return cells.toJSON();
    });
    expect(values).toEqual(block);
    expect(address).toBe('Data!B2:C3');
    expect(rowCount).toBe(2);
  });

  test('null leaves a cell alone and "" clears it', async () => {
    await run((context) => {
      data(context).getRange('A1:B1').values = [[1, 2]];
    });
    await run((context) => {
      data(context).getRange('A1:B1').values = [[null, '']];
    });
    expect(host.workbook.sheets[0]?.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      [1, null],
    ]);
  });

  test('one value fills the range', async () => {
    await run((context) => {
      data(context)
        .getRange('A1:B2')
        .set({ values: 7 as unknown as number[][] });
    });
    expect(host.workbook.sheets[0]?.value(1, 1)).toBe(7);
  });

  test.each([
    ['12', 12, 'General'],
    ['-1.5e3', -1500, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['true', true, 'General'],
    ['2024-05-31', 45443, 'm/d/yyyy'],
    ['#N/A', '#N/A', 'General'],
    ['๑๒', '๑๒', 'General'],
    ['- - - 1', '- - - 1', 'General'],
    ['1-2-3', '1-2-3', 'General'],
    ['≥ 80', '≥ 80', 'General'],
  ])('text %j in a General cell becomes %j', async (text, value, format) => {
    expect(await entered(text)).toMatchObject({ value, format });
  });

  test('an apostrophe makes text, whatever follows, and is not part of it', async () => {
    expect(await entered("'12")).toMatchObject({ value: '12', type: 'String' });
    expect(await entered("'=1+1")).toMatchObject({ value: '=1+1', formula: "'=1+1" });
    expect(host.workbook.sheets[0]?.formula(0, 0)).toBeNull();
  });

  test('cells formatted as text keep text, even what looks like a number or a formula', async () => {
    expect(await entered('12', '@')).toMatchObject({ value: '12', type: 'String' });
    expect(await entered('=1+1', '@')).toMatchObject({ value: '=1+1', type: 'String' });
  });

  test('text with "=", "+" or "-" before letters is a formula, as in Excel', async () => {
    expect(await entered('=B1')).toMatchObject({ formula: '=B1' });
    expect(await entered('+B1')).toMatchObject({ formula: '=+B1' });
    expect(await entered('-cost')).toMatchObject({ formula: '=-cost' });
  });

  test('text shows the number format', async () => {
    expect(await entered(0.256, '0.0%')).toMatchObject({ value: 0.256, text: '25.6%' });
  });

  test('an error in a cell reads as its name and has the type Error', async () => {
    host.workbook.sheets[0]?.set(0, 0, { error: '#DIV/0!' });
    const [value, type] = await run(async (context) => {
      const cell = data(context).getRange('A1').load('values,valueTypes');
      await context.sync();
      return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]];
    });
    expect([value, type]).toEqual(['#DIV/0!', 'Error']);
  });
});

describe('ranges', () => {
  const addressOf = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
    run(async (context) => {
      const picked = pick(data(context)).load('address');
      await context.sync();
      return picked.address.replace('Data!', '');
    });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['C4', (s) => s.getCell(3, 2)],
    ['B2:C4', (s) => s.getRangeByIndexes(1, 1, 3, 2)],
    ['1:1048576', (s) => s.getRange()],
    ['B:C', (s) => s.getRange('B2:C3').getEntireColumn()],
    ['2:3', (s) => s.getRange('B2:C3').getEntireRow()],
    ['B2:D5', (s) => s.getRange('B2:C3').getResizedRange(2, 1)],
    ['A1:B2', (s) => s.getRange('B2:C3').getOffsetRange(-1, -1)],
    ['B3:C3', (s) => s.getRange('B2:C3').getRow(1)],
    ['C2:C3', (s) => s.getRange('B2:C3').getColumn(1)],
    ['C3', (s) => s.getRange('B2:C3').getLastCell()],
    ['B3:C3', (s) => s.getRange('B2:C3').getLastRow()],
    ['A1:C3', (s) => s.getRange('A1').getBoundingRect('C3')],
    ['B2', (s) => s.getRange('A1:B2').getIntersection('B2:C3')],
    ['B4:C5', (s) => s.getRange('B2:C3').getRowsBelow(2)],
  ])('%s', async (address, pick) => {
    expect(await addressOf(pick)).toBe(address);
  });

  test('the used range is the smallest with all values', async () => {
    await run((context) => {
      data(context).getRange('C3').values = [[1]];
      data(context).getRange('E7').values = [['x']];
      data(context).getRange('H9').format.fill.color = 'red';
    });
    expect(await addressOf((s) => s.getUsedRange(true))).toBe('C3:E7');
    expect(await addressOf((s) => s.getUsedRange())).toBe('C3:H9');
    expect(await addressOf((s) => s.getRange('A1:C9').getUsedRange(true))).toBe('C3');
  });

  test('an empty sheet has no used range', async () => {
    const isNull = await run(async (context) => {
      const used = data(context).getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await addressOf((s) => s.getUsedRange())).toBe('A1');
  });

  test('a sheet name with a space or an apostrophe is quoted in addresses', async () => {
    host = open({}, "Q1 '64");
    const address = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Q1 '64").getRange('A1').load('address');
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("'Q1 ''64'!A1");
  });

  test('beyond the edge of the sheet is InvalidArgument', async () => {
    expect(await failureOf(async (c) => data(c).getCell(1048576, 0))).toMatchObject({
      code: 'InvalidArgument',
    });
    expect(await failureOf(async (c) => data(c).getRange('XFE1'))).toMatchObject({
      code: 'InvalidArgument',
    });
    expect(
      await failureOf(async (c) => data(c).getRange('A1').getOffsetRange(-1, 0))
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  test('clear removes values, looks, or both', async () => {
    const sheet = host.workbook.sheets[0];
    await run((context) => {
      const cells = data(context).getRange('A1:B1');
      cells.values = [[1, 2]];
      cells.format.fill.color = '#FF0000';
      data(context).getRange('A1').clear('Contents');
      data(context).getRange('B1').clear('Formats');
    });
    expect([sheet?.value(0, 0), sheet?.style(0, 0).fill]).toEqual([null, '#FF0000']);
    expect([sheet?.value(0, 1), sheet?.style(0, 1).fill]).toEqual([2, null]);
  });

  test('a range that is kept moves with inserted and deleted rows, and is lost with its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = data(context);
      const cell = sheet.getRange('A5').load('address');
      cell.values = [['here']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Data!A7', [['here']]]);
      sheet.getRange('1:1').delete('Up');
      cell.load('address');
      await context.sync();
      expect(cell.address).toBe('Data!A6');
      sheet.getRange('6:6').delete('Up');
      cell.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  test('100,000 × 8 cells are written and read back', async () => {
    host = open({ maxPayload: Infinity });
    const rows = Array.from({ length: 100_000 }, (_, r) => [
      r,
      `R${r % 5}`,
      r % 2 === 0,
      r * 1.01,
      '',
      'ตัวชี้วัด',
      0.5,
      -r,
    ]);
    const read = await run(async (context) => {
      const cells = data(context).getRangeByIndexes(0, 0, rows.length, 8);
      cells.values = rows;
      await context.sync();
      const used = data(context).getUsedRange(true).load('values');
      await context.sync();
      return used.values;
    });
    expect(read.length).toBe(rows.length);
    expect(read[99_999]).toEqual(rows[99_999]);
    expect(host.counters.syncs).toBe(2);
  });
});
