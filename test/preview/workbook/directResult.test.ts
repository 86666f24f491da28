import fc from 'fast-check';
import { previewFunctions } from '../../../src/preview/previewFunctions';
import { DirectCalculation } from '../../../src/preview/workbook/calculate/directResult';
import { formulaCells } from '../../../src/preview/workbook/calculate/formulaCell';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import { recalculate } from '../../../src/preview/workbook/calculate/recalculate';
import type { StoredValue } from '../../../src/preview/workbook/model/grid';
import type { CellInput, Sheet } from '../../../src/preview/workbook/model/sheet';

/** The direct result of a formula, put into a cell of its own. */
function directly(sheet: Sheet, formula: string): StoredValue | undefined {
  sheet.set(9, 9, { formula });
  const cell = formulaCells(sheet.workbook, sheet, () => true).find(({ row }) => row === 9);
  if (!cell) throw new Error('The formula is not found');
  return new DirectCalculation(previewFunctions).result(cell);
}

/** Two cells as operands; A1:C2 hold whatever a test puts there. */
const FORMULAS = [
  '=A1',
  '=-2.5',
  '=IF(A1="","",A1)',
  '=IF(A1="ก",1,2)',
  '=A1=B1',
  '=A1&""',
  '=A1&B1&" x"',
  '=A1+B1*2-C1',
  '=(A1+B1)*C1',
  '=A1/B1',
  '=IF(A1,"yes","no")',
  '=IF(COUNT(A1,B1)=2,SUM(A1,B1)/SUM(C1)*100,"")',
  '=COUNT(A1:C2)',
  '=SUM(A1:C2)',
  '=IFERROR(A1/B1,"none")',
  '=IF(ISERROR(A1),"error",B1)',
  '=SUMIF(A1:C1,">=0",A2:C2)',
  '=SUMIF(A1:C1,"ไม่ประเมิน",A2:C2)',
  '=IFERROR(SUMIF(A1:C1,">=0",A2:C2)/(SUM(A2:C2)-SUMIF(A1:C1,"ไม่ประเมิน",A2:C2)),"")',
  '=IF(COUNT(A1)*COUNT(B1,C1),KPIWEIGHTED(IF(COUNT(C1),C1,B1),A1),"")',
  '=KPISCORE(A1,{50,60,70,80,90})',
  '=KPILEVEL(\'Data sheet\'!$A$1,{50,60,70,80,90},"linear")',
  '=KPITOTAL(A1:C1,A2:C2)',
  '=KPITOTAL(IF(A1:C1="","",A1:C1),A2:C2)',
  '=IF(A1="","",KPIBAND(ROUND(A1,2),{0,"Low";2.5,"High"}))',
  '="Total: "&IF(COUNT(A1),FIXED(A1,2,TRUE)&" out of 5","none")',
];

const value: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(null, 'ก', 'ไม่ประเมิน', 'Text', true, false, 0, -1, 2.495, 5, 85),
  fc.integer({ min: -3, max: 100 }),
  fc.constantFrom<CellInput>({ error: '#N/A' }, { error: '#DIV/0!' })
);

test.each(FORMULAS)('%s gives what the calculation library gives', (formula) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), (cells) => {
      const workbook = createWorkbook();
      const sheet = workbook.addSheet('Data sheet');
      const [tested, summed] = [cells.slice(0, 3), cells.slice(3)];
      // The library takes blanks, TRUE and errors for numbers where SUMIF compares; Excel does not.
      const told = (cell: CellInput): CellInput =>
        !formula.includes('SUMIF') || typeof cell === 'number' ? cell : 'ไม่ประเมิน';
      sheet.setCells(0, 0, [tested.map(told), summed]);
      // A function that is not read directly: the library calculates the whole formula.
      sheet.set(5, 0, { formula: `=CHOOSE(1,${formula.slice(1)})` });
      recalculate(workbook, previewFunctions);
      const direct = directly(sheet, formula);
      if (direct !== undefined) expect(direct).toEqual(sheet.value(5, 0) ?? 0);
    }),
    { seed: 7, numRuns: 60 }
  );
});

test.each([
  '=A1:B2',
  '=SUM(A1:B2*2)',
  '=IF(A1:A2="",1,2)',
  '=INDEX(A1:B2,1)',
  '=A1>2',
  '=2^2',
  '=5%',
  '=A1 B1',
  '=SUM(A1',
  '="a',
  '=Unknown!A1',
  '=KPISCORE(A1:A2,{50,60,70,80,90})',
  '=SUMIF(A1:B1,"*",A2:B2)',
  '=1e3',
])('%s is left to the calculation library', (formula) => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  sheet.setCells(0, 0, [
    [1, 2],
    [3, 4],
  ]);
  expect(directly(sheet, formula)).toBeUndefined();
});

test.each(['=IF(H5="","",KPIPERCENT(H5))', '=COUNT(I5)*COUNT(H5,K5)', '=KPI!$J$2', '=SUM(I1:I9)'])(
  '%s of a scorecard needs no library',
  (formula) => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('Scores');
    workbook.addSheet('KPI');
    expect(directly(sheet, formula)).toBeDefined();
  }
);

test('SUMIF compares numbers only, as Excel does', () => {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  sheet.setCells(0, 0, [
    [null, 0, true],
    [5, 7, 11],
  ]);
  const formula = '=SUMIF(A1:C1,">=0",A2:C2)';
  expect(directly(sheet, formula)).toBe(7);
});

function roundedDirectly(text: string, decimals: number): unknown {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet('Data');
  sheet.set(0, 0, Number(text));
  return directly(sheet, `=ROUND(A1,${decimals})`);
}

test.each([
  ['2.495', 2, 2.5],
  ['1.005', 2, 1.01],
  ['-1.005', 2, -1.01],
  ['2.5', 0, 3],
  ['-2.5', 0, -3],
  ['0.49999', 0, 0],
  ['4.2249999', 2, 4.22],
  ['99.995', 2, 100],
  ['-0.004', 2, 0],
])('ROUND of %s at %i is %d, as it is on paper', (text, decimals, expected) => {
  expect(roundedDirectly(text, decimals)).toBe(expected);
});

/** Half away from zero on the digits of the text: whole numbers only, so that no binary fraction comes in. */
function onPaper(digits: bigint, scale: number, decimals: number): string {
  const unit = 10n ** BigInt(scale - decimals);
  const size = digits < 0n ? -digits : digits;
  const kept = ((2n * size + unit) / (2n * unit)).toString().padStart(decimals + 1, '0');
  const whole = kept.slice(0, kept.length - decimals);
  return `${digits < 0n ? '-' : ''}${whole}.${kept.slice(kept.length - decimals)}0`;
}

test('ROUND rounds the decimal digits that a number was typed with', () => {
  const typed = fc.record({
    digits: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
    decimals: fc.integer({ min: 0, max: 4 }),
    /** Digits beyond the rounding; a 5 and zeros often. */
    tail: fc.constantFrom('5', '50', '500', '4', '6', '49', '51', '499', '501', '0'),
  });
  fc.assert(
    fc.property(typed, ({ digits, decimals, tail }) => {
      const scale = decimals + tail.length;
      const all = BigInt(`${digits}${tail}`);
      const size = (all < 0n ? -all : all).toString().padStart(scale + 1, '0');
      const text = `${all < 0n ? '-' : ''}${size.slice(0, -scale)}.${size.slice(-scale)}`;
      expect(roundedDirectly(text, decimals)).toBe(Number(onPaper(all, scale, decimals)) + 0);
    }),
    { seed: 11, numRuns: 3000 }
  );
});
