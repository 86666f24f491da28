import fc from 'fast-check';
import { areaName } from '../../../src/preview/workbook/model/area';
import { FormulaShapes } from '../../../src/preview/workbook/model/formulaShape';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import {
  areasAt,
  referencesOf,
  type References,
  type SheetArea,
} from '../../../src/preview/workbook/calculate/references';

/** Parts of formulas with rows in them; numbers that are no rows stay. */
const PARTS: readonly ((row: number, other: number) => string)[] = [
  (row) => `A${row}`,
  (row) => `$xfd$${row}`,
  (row) => `XFE${row}`,
  (row, other) => `C${row}:$A${other}`,
  (row) => `A${row}:OFFSET(`,
  (row) => `'A1 ''B2'!C${row}`,
  (row) => `Q1!D${row}`,
  (row) => `S1:S3!D${row}`,
  (row) => `Unknown!D${row}`,
  (row) => `1E${row}`,
  (row) => `x.A${row}#`,
  (row, other) => `List[[#This Row],[Q${row}]:[Q${other}]]`,
  (row) => `[1]Data!A${row}`,
  (row) => `F${row}(`,
  (row, other) => `${row}:${other}`,
  () => 'A:C',
  () => 'Rate2',
  () => 'LOG10(',
  () => '"A1"',
  () => '"',
  () => '0',
  () => 'NOW()',
];
const row = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom(99_999, 1_048_576, 1_048_577, 12_345_678)
);
const part = fc.record({
  write: fc.constantFrom(...PARTS),
  rows: fc.tuple(row, row),
  later: fc.tuple(row, row),
  sign: fc.constantFrom('+', ',', ')', ' ', '', ':'),
});

test('a formula of a known shape reads what it reads by itself', () => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Home');
  for (const name of ["A1 'B2", 'Q1', 'S3']) workbook.addSheet(name);
  workbook.setName({ name: 'Rate2', scope: null, formula: '=Q1!$B$7', hidden: false });
  sheet.addTable({ row: 3, column: 1, rows: 4, columns: 2 }, 'List');
  const read = (formula: string): References => referencesOf(workbook, sheet, formula);
  const named = (areas: readonly SheetArea[]): string[] =>
    areas.map((each) => `${each.sheet.name} ${areaName(each.area)}`);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const shapes = new FormulaShapes(read);
      for (const rows of ['rows', 'later', 'rows'] as const) {
        const formula = `=${parts.map((each) => each.write(...each[rows]) + each.sign).join('')}`;
        const shaped = shapes.of(formula, 0);
        const alone = read(formula);
        expect(named(areasAt(shaped.read, shaped.rows))).toEqual(named(alone.areas));
        const { anywhere, volatile, beyond } = alone;
        expect(shaped.read).toMatchObject({ anywhere, volatile, beyond });
      }
    }),
    { seed: 5, numRuns: 3000 }
  );
});

test('formulas that differ in rows alone are read once', () => {
  const read: string[] = [];
  const shapes = new FormulaShapes((formula) => read.push(formula));
  const rowsOf = (formula: string): readonly number[] => shapes.of(formula, 3).rows;
  expect(rowsOf('=IF(A2="A2",SUM($B$2:B9),2)')).toEqual([1, 1, 8]);
  expect(rowsOf('=IF(A3="A2",SUM($B$7:B19),2)')).toEqual([2, 6, 18]);
  expect(rowsOf('=IF(A3="A3",SUM($B$7:B19),2)')).toEqual([2, 6, 18]);
  expect(read).toEqual(['=IF(A1="A2",SUM($B$2:B3),2)', '=IF(A1="A3",SUM($B$2:B3),2)']);
});
