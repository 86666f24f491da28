import type { CustomFunction } from '../../../src/preview/workbook/calculate/customFunction';
import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { openWorkbook } from '../../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { isError } from '../../../src/preview/workbook/model/grid';
import type { CellInput, Sheet } from '../../../src/preview/workbook/model/sheet';
import { differingParts, partsOf, richFile, zipParts } from './richPackage';

function sheetWith(...rows: readonly (readonly (CellInput | undefined)[])[]): Sheet {
  const sheet = newWorkbook().activeSheet;
  sheet.setCells(0, 0, rows);
  return sheet;
}

const f = (formula: string) => ({ formula });
const functions = (call: CustomFunction) => new Map([['KPITEST', call]]);
const column = (sheet: Sheet, index: number, rows: number) =>
  sheet.values({ row: 0, column: index, rows, columns: 1 }).flat();

test('formulas follow cells, names, tables and other sheets', () => {
  const sheet = sheetWith(
    ['n', 'x'],
    [1, f('=SUM(A2:A4)')],
    [2, f('=Total*2')],
    [3, f("='คะแนน ''69'!A1+1")],
    [null, f('=SUM(Data[n])')],
    [null, f('=B99')]
  );
  const { workbook } = sheet;
  workbook.addSheet("คะแนน '69").set(0, 0, f('=Sheet1!B3*10'));
  workbook.setName({ name: 'Total', scope: null, formula: '=Sheet1!$B$2', hidden: false });
  sheet.addTable({ row: 0, column: 0, rows: 4, columns: 1 }, 'Data');
  recalculate(workbook);
  expect(column(sheet, 1, 6)).toEqual(['x', 6, 12, 121, 6, 0]);
});

test.each([
  ['=ROUND(2.425,2)', 2.43],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUND(1234,-2)', 1200],
  ['=ROUND("2.425",2)', 2.43],
  ['=ROUND("x",2)', '#VALUE!'],
  ['=ROUND(1/0,2)', '#DIV/0!'],
  ['=ROUNDDOWN(4.35,2)', 4.35],
  ['=ROUNDDOWN(-2.999,2)', -2.99],
  ['=SUMPRODUCT(ROUND(A2:A3,1))', 3.2],
  ['=ROUND(A4,1)', 0],
])('%s is %p also where the library calculates it', (formula, expected) => {
  const sheet = sheetWith([f(`=CHOOSE(1,${formula.slice(1)})`)], [1.25], [1.85]);
  recalculate(sheet.workbook);
  const value = sheet.value(0, 0);
  expect(isError(value) ? value.error : value).toBe(expected);
});

test('the name of a table alone is its body, without header and totals', () => {
  const sheet = sheetWith(
    ['Code', 'Price', f('=VLOOKUP("b",Prices,2,FALSE)')],
    ['a', 1, f('=ROWS(Prices)')],
    ['b', 2, f('=SUM(Prices)+COUNTA(prices)')],
    ['Total', 3, f('=INDEX(Prices,1,1)')],
    [null, null, f('=ROWS(Lone)')]
  );
  const { workbook } = sheet;
  const prices = sheet.addTable({ row: 0, column: 0, rows: 4, columns: 2 }, 'Prices');
  prices.showTotals = true;
  workbook.addSheet('ราคา 2').addTable({ row: 0, column: 0, rows: 4, columns: 1 }, 'Lone');
  recalculate(workbook);
  expect(column(sheet, 2, 5)).toEqual([2, 2, 7, 'a', 3]);
});

test('custom functions get scalars, ranges as rows, null for blanks, and nothing for omitted arguments', () => {
  const seen: unknown[][] = [];
  const sheet = sheetWith([1, 'ก', null, true, f('=kpitest(A1,B1:C1,C1,D1,,"x")')]);
  recalculate(
    sheet.workbook,
    functions((...args) => {
      seen.push(args);
      return '';
    })
  );
  expect(seen).toEqual([[1, [['ก', null]], null, true, undefined, 'x']]);
  expect(sheet.value(0, 4)).toBe('');
});

test.each<[string, CustomFunction, string, unknown]>([
  [
    'a thrown error',
    () => {
      throw new Error('no');
    },
    '=KPITEST(1)',
    { error: '#VALUE!' },
  ],
  [
    'a thrown Excel error',
    () => {
      throw Object.assign(new Error('no'), { code: '#N/A' });
    },
    '=KPITEST(1)',
    { error: '#N/A' },
  ],
  ['a returned error', () => ({ error: '#NUM!' }), '=KPITEST(1)', { error: '#NUM!' }],
  ['infinity', () => Infinity, '=KPITEST(1)', { error: '#NUM!' }],
  ['an error given', () => 1, '=KPITEST(1/0)', { error: '#DIV/0!' }],
  ['an error within a range', () => 1, '=KPITEST(B1:C1)', { error: '#N/A' }],
  ['a function nobody knows', () => 1, '=NOSUCH(1)', { error: '#NAME?' }],
  ['a formula that cannot be read', () => 1, '=1+*)', { error: '#NAME?' }],
])('%s becomes an Excel error', (_, call, formula, expected) => {
  const sheet = sheetWith([f(formula), { error: '#N/A' }, 2]);
  recalculate(sheet.workbook, functions(call));
  expect(sheet.value(0, 0)).toEqual(expected);
});

test('a function can ask for errors', () => {
  const call = Object.assign((value: unknown) => JSON.stringify(value), { acceptsErrors: true });
  const sheet = sheetWith([f('=KPITEST(B1)'), { error: '#N/A' }]);
  recalculate(sheet.workbook, functions(call));
  expect(sheet.value(0, 0)).toBe('{"error":"#N/A"}');
});

describe('array results', () => {
  const twice = functions((rows) =>
    Array.isArray(rows)
      ? rows.map((row: unknown[]) => row.map((v) => Number(v) * 2))
      : Number(rows) * 2
  );
  const below = () =>
    sheetWith([1, f('=KPITEST(A1:A3)'), f('=SUM(B1:B3)')], [2], [3], [null, null, 'x']);

  test('fill the cells below, and what reads those is right at once', () => {
    const sheet = below();
    recalculate(sheet.workbook, twice);
    expect(column(sheet, 1, 4)).toEqual([2, 4, 6, null]);
    expect(sheet.value(0, 2)).toBe(12);
    expect(sheet.spills.over(2, 1)).toEqual({ row: 0, column: 1, rows: 3, columns: 1 });
  });

  test('shrink, and go with their formula', () => {
    const sheet = below();
    recalculate(sheet.workbook, twice);
    sheet.set(0, 1, f('=KPITEST(A1:A2)'));
    recalculate(sheet.workbook, twice);
    expect(column(sheet, 1, 3)).toEqual([2, 4, null]);
    sheet.set(0, 1, 7);
    expect(column(sheet, 1, 3)).toEqual([7, null, null]);
  });

  test('are refused where a cell is in the way', () => {
    const sheet = below();
    sheet.set(2, 1, 'mine');
    recalculate(sheet.workbook, twice);
    expect(column(sheet, 1, 3)).toEqual([{ error: '#SPILL!' }, null, 'mine']);
  });

  test('are saved with their values, as dynamic arrays', async () => {
    const sheet = below();
    recalculate(sheet.workbook, twice);
    const saved = await saveWorkbook(sheet.workbook);
    expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1:B3">KPITEST(A1:A3)</f><v>2</v></c>'
    );
    expect(partsOf(saved)['xl/metadata.xml']).toContain('fDynamic="1"');
    const again = await openWorkbook(saved);
    again.activeSheet.set(0, 0, 10);
    recalculate(again, twice);
    expect(column(again.activeSheet, 1, 4)).toEqual([20, 4, 6, null]);
  });
});

describe('with the changed cells given', () => {
  test('only what depends on them is calculated', () => {
    const calls: unknown[] = [];
    const sheet = sheetWith(
      [1, f('=KPITEST(A1)'), f('=B1+1')],
      [2, f('=KPITEST(A2)'), f('=B2+1')],
      [f('=SUM(C1:C2)')]
    );
    const count = functions((value) => {
      calls.push(value);
      return value;
    });
    recalculate(sheet.workbook, count);
    calls.length = 0;
    sheet.set(1, 0, 5);
    const changed = [{ sheet, area: { row: 1, column: 0, rows: 1, columns: 1 } }];
    const cells = recalculate(sheet.workbook, count, changed);
    expect(calls).toEqual([5]);
    expect(cells.map(({ row, column: c, value }) => [row, c, value])).toEqual([
      [1, 1, 5],
      [1, 2, 6],
      [2, 0, 8],
    ]);
  });

  test('formulas that look anywhere are always calculated', () => {
    const sheet = sheetWith([1, f('=INDIRECT("A"&1)'), f('=SUM(OFFSET(A1,0,0,1,1))')]);
    recalculate(sheet.workbook);
    sheet.set(0, 0, 9);
    recalculate(sheet.workbook, new Map(), [
      { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
    expect(sheet.values({ row: 0, column: 1, rows: 1, columns: 2 })).toEqual([[9, 9]]);
  });
});

test('many formulas in one chain are calculated in order', () => {
  const sheet = newWorkbook().activeSheet;
  const last = 12000;
  for (let row = 0; row < last; row++) sheet.set(row, 0, f(`=A${row + 2}+1`));
  sheet.set(last, 0, 1);
  recalculate(sheet.workbook);
  expect([sheet.value(0, 0), sheet.value(last - 1, 0)]).toEqual([last + 1, 2]);
});

test('a circular formula ends, without a crash', () => {
  const sheet = sheetWith([f('=B1+1'), f('=A1+1'), f('=2*3')]);
  recalculate(sheet.workbook);
  expect(sheet.value(0, 2)).toBe(6);
});

test('a workbook whose results are right already is saved as it was', async () => {
  const file = richFile();
  const workbook = await openWorkbook(file);
  recalculate(workbook);
  const sheet = workbook.sheets[0];
  expect(sheet?.value(1, 2)).toBe(2.4);
  expect(differingParts(file, await saveWorkbook(workbook)).sort()).toEqual([]);
});

describe('a result that cannot be had here stays', () => {
  const stored = async (formula: string, value: string, others: string): Promise<Sheet> => {
    const workbook = newWorkbook();
    workbook.activeSheet.setCells(0, 0, [[1]]);
    const parts = partsOf(await saveWorkbook(workbook));
    const sheet = Object.keys(parts).find((name) => name.includes('worksheets/sheet')) ?? '';
    const cells = `<sheetData><row r="1"><c r="A1"${value}</c>${others}</row></sheetData>`;
    const bytes = zipParts({
      ...parts,
      [sheet]: (parts[sheet] ?? '')
        .replace(/<sheetData>.*<\/sheetData>/, cells)
        .replace('FORMULA', formula),
    });
    return (await openWorkbook(bytes)).activeSheet;
  };

  const DEPENDENT = '<c r="B1"><f>A1*2+0*TODAY()</f><v>170</v></c><c r="C1"><v>3</v></c>';

  test.each([
    ['another workbook', 'IFERROR([1]Data!A2,0)+0*TODAY()'],
    ['a sheet of another workbook with a long name', "IFERROR('[Book 2.xlsx]My data'!A2,0)"],
    ['a name of another workbook', 'IFERROR([1]!Rate,0)'],
    ['a cube', 'IFERROR(CUBEVALUE("x","y"),0)'],
    ['another add-in', 'IFERROR(_xldudf_OTHER(C1),0)'],
    ['a name for a LAMBDA', 'IFERROR(MyRate(C1),0)'],
    ['the file', 'IF(CELL("filename")="",0,1)'],
  ])('%s', async (_, formula) => {
    const sheet = await stored(formula, '><f>FORMULA</f><v>85</v>', DEPENDENT);
    expect(recalculate(sheet.workbook)).toEqual([]);
    expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[85, 170]]);
    const area = { row: 0, column: 2, rows: 1, columns: 1 };
    sheet.setCells(0, 2, [[4]]);
    recalculate(sheet.workbook, undefined, [{ sheet, area }]);
    expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[85, 170]]);
  });

  test('and what stands between two such results is calculated', async () => {
    const others =
      '<c r="B1"><f>TODAY()*0+7</f><v>1</v></c><c r="C1"><f>[1]Data!A3</f><v>3</v></c>';
    const sheet = await stored('[1]Data!A2', '><f>FORMULA</f><v>85</v>', others);
    recalculate(sheet.workbook);
    expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[85, 7, 3]]);
  });

  test('but what reads it is calculated from it when another cell that it reads changes, and where it has no result', async () => {
    const others =
      '<c r="B1"><f>A1*C1</f><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><f>A1+1</f></c>';
    const sheet = await stored('[1]Data!A2', '><f>FORMULA</f><v>85</v>', others);
    sheet.setCells(0, 2, [[4]]);
    recalculate(sheet.workbook, undefined, [
      { sheet, area: { row: 0, column: 2, rows: 1, columns: 2 } },
    ]);
    expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([[85, 340, 4, 86]]);
  });
});
