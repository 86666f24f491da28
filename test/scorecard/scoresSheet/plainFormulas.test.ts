import fc from 'fast-check';
import type { CellValue } from '../../../src/engine';
import type { PlanCell } from '../../../src/scorecard';
import { calculate } from '../../workbook/calculated';
import { cell, formula, scoreBook, scoresSheet } from '../../workbook/scorecard';
import { headers, indicators, results, settings, workbook } from '../../workbook/tables';

const LEVELS = headers('indicators', 'level0 levels');
const HEADERS = headers('indicators', 'group code name level0 levels weight method precision');

interface Line {
  readonly levels: readonly CellValue[];
  readonly actual: CellValue;
  readonly weight: number;
  readonly group: string;
  readonly method: string;
  readonly precision: number | null;
}

/** Five rising bounds of the same number of decimals, some of them negative. */
const bounds = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: -300, max: 20_000 }), {
      minLength: 6,
      maxLength: 6,
    }),
    decimals: fc.constantFrom(0, 1, 2, 4),
  })
  .map(({ numbers, decimals }) =>
    [...numbers].sort((a, b) => a - b).map((number) => Number(`${number}e-${decimals}`))
  );

function levelCells(six: readonly number[], style: number): readonly CellValue[] {
  const up = six.slice(1);
  const down = [...up].reverse();
  switch (style) {
    case 0:
      return [null, ...up];
    case 1:
      return [null, ...down];
    case 2:
      return six;
    case 3:
      return ['-', ...up.map((bound) => `ไม่ต่ำกว่า ${bound}`)];
    case 4:
      return ['-', ...up.map((bound) => `มากกว่า ${bound}`)];
    case 5:
      return [null, ...down.map((bound) => `less than ${bound}`)];
    case 6:
      return [
        null,
        ...up.map((bound, i) =>
          i === 0 ? `ไม่เกิน ${bound}` : `มากกว่า ${up[i - 1] ?? ''} ถึง ${bound}`
        ),
      ];
    case 7:
      return [null, '-', up[0] ?? null, '', up[2] ?? null, up[4] ?? null];
    case 8:
      return heldWithin(up);
    case 9:
      return [null, ...[0, 1, 2].map((i) => `${six[i]} - ${six[5 - i]}`), '-', '-'];
    default:
      return [null, ...down.map((bound, i) => (i < 3 ? bound : `ไม่เกิน ${bound}`))];
  }
}

/** Best in the middle, with ends of every sort. */
function heldWithin(up: readonly number[]): readonly CellValue[] {
  const [a, b, c, d, e] = up.map(String);
  return [
    null,
    `ต่ำกว่า ${a} หรือเกิน ${e}`,
    `ตั้งแต่ ${a} แต่ไม่ถึง ${b}`,
    `${d} - ${e}`,
    '-',
    `มากกว่า ${b} ถึง ${c}`,
  ];
}

/** A result on a bound, beside it, away from it, and as close to it as binary noise. */
function near(bound: number, way: number): number {
  const noise = Math.abs(bound) * 2 ** -52;
  const ways = [0, 0.01, -0.01, 1e-6, -1e-6, noise, -noise, 3.7, -3.7];
  return bound + (ways[way] ?? 0);
}

const line: fc.Arbitrary<Line> = fc
  .record({
    six: bounds,
    style: fc.integer({ min: 0, max: 10 }),
    at: fc.integer({ min: 0, max: 5 }),
    way: fc.integer({ min: 0, max: 8 }),
    other: fc.option(fc.constantFrom(null, '', 'N/A', 'ไม่ประเมิน', 'soon', '๘๕', '12,5'), {
      freq: 4,
    }),
    weight: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
    group: fc.constantFrom('A', 'B'),
    method: fc.constantFrom('step', 'step', 'linear'),
    precision: fc.constantFrom(null, null, null, 0, 2),
  })
  .map(({ six, style, at, way, other, ...rest }) => ({
    ...rest,
    levels: levelCells(six, style),
    actual: other === null ? near(six[at] ?? 0, way) : other,
  }));

interface Book {
  readonly lines: readonly Line[];
  readonly floor: 0 | 1;
  readonly percentLevels: boolean;
  readonly percentActuals: boolean;
}

const book: fc.Arbitrary<Book> = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 25 }),
  floor: fc.constantFrom(0, 1),
  percentLevels: fc.boolean(),
  percentActuals: fc.boolean(),
});

const shown = (value: PlanCell | undefined): unknown =>
  typeof value === 'number'
    ? (expect.closeTo(value, 9) as unknown)
    : value === ''
      ? null
      : (value ?? null);

/** Columns Level, Score, Weight, Weighted and Status. */
const COMPARED = ['G', 'H', 'I', 'J', 'K', 'L', 'M'];
const TOTALS = ['P', 'Q', 'R', 'S', 'T', 'U', 'V'];

test('plain formulas, once calculated, hold the values of a frozen run', () => {
  fc.assert(
    fc.property(book, ({ lines, floor, percentLevels, percentActuals }) => {
      const snapshot = workbook(
        indicators(
          HEADERS,
          lines.map((one, i) => [
            one.group,
            `K${i}`,
            `Indicator ${i}`,
            ...one.levels.map((level) =>
              percentLevels && typeof level === 'number' ? level / 100 : level
            ),
            one.weight,
            one.method,
            one.precision,
          ]),
          percentLevels ? LEVELS : []
        ),
        results(
          ['Code', 'Period', 'Actual'],
          lines.map(({ actual }, i) => [
            `K${i}`,
            'Q1',
            percentActuals && typeof actual === 'number' ? actual / 100 : actual,
          ]),
          percentActuals ? ['Actual'] : []
        ),
        settings([['Floor score', floor]])
      );
      const sheet = scoresSheet(snapshot, { writes: 'plain' });
      const frozen = scoresSheet(snapshot, { writes: 'values' });
      const calculated = calculate(snapshot, sheet);
      const rows = Array.from({ length: lines.length }, (_, i) => i + 5);
      const compare = (columns: readonly string[], from: readonly number[]): void => {
        for (const row of from) {
          for (const letter of columns) {
            const at = `${letter}${row}`;
            const value = calculated.valueAt(row - 1, letter.charCodeAt(0) - 65);
            expect([at, value]).toEqual([at, shown(cell(frozen, at))]);
          }
        }
      };
      compare(COMPARED, rows);
      compare(TOTALS, rows.slice(0, new Set(lines.map(({ group }) => group)).size + 1));
      expect(JSON.stringify(sheet.blocks)).not.toMatch(/KPI[A-Z]+\(/);
    }),
    { seed: 4, numRuns: 150 }
  );
}, 60_000);

const BARE = [null, 50, 60, 70, 80, 90];
const one = (levels: readonly CellValue[], actual: CellValue, method = 'step') =>
  workbook(
    indicators(HEADERS, [['G', '1', 'Indicator', ...levels, 10, method, null]]),
    results('code period actual', [['1', 'Q1', actual]])
  );

test('a formula names the cells of the user, and only functions that every Excel has', () => {
  const sheet = scoresSheet(one(BARE, 85), { writes: 'plain' });
  expect(formula(sheet, 'G5')).toBe(
    '=IF(COUNT(F5,KPI!$E$5:$I$5)=6,' +
      'IF(ROUND(F5-KPI!$I$5,13)>=0,5,IF(ROUND(F5-KPI!$H$5,13)>=0,4,IF(ROUND(F5-KPI!$G$5,13)>=0,3,' +
      'IF(ROUND(F5-KPI!$F$5,13)>=0,2,IF(ROUND(F5-KPI!$E$5,13)>=0,1,0))))),"")'
  );
  expect(formula(sheet, 'H5')).toBe('=G5');
  expect(cell(sheet, 'N5')).toContain('85');
});

test('intervals are compared at both ends, and the cell is referred to where it is one number', () => {
  const budget = ['', 'ต่ำกว่า 70 หรือเกิน 100', '70 - 79', '-', 'มากกว่า 79 แต่ไม่ถึง 96', '96 - 100'];
  expect(formula(scoresSheet(one(budget, 85), { writes: 'plain' }), 'G5')).toBe(
    '=IF(COUNT(F5)=1,IF(AND(ROUND(F5-96,13)>=0,ROUND(F5-100,12)<=0),5,' +
      'IF(AND(ROUND(F5-79,13)>0,ROUND(F5-96,13)<0),4,' +
      'IF(AND(ROUND(F5-70,13)>=0,ROUND(F5-79,13)<=0),2,' +
      'IF(OR(ROUND(F5-70,13)<0,ROUND(F5-100,12)>0),1,0)))),"")'
  );
  const snapshot = workbook(
    indicators('code name levels weight direction', [
      ['1', 'pH', '6-8', '6.5-7.5', '-', '-', 7, 10, 'range'],
    ]),
    results('code period actual', [['1', 'Q1', 7]])
  );
  const sheet = scoresSheet(snapshot, { writes: 'plain' });
  expect(formula(sheet, 'G5')).toMatch(
    /^=IF\(COUNT\(F5,KPI!\$G\$5\)=2,IF\(AND\(ROUND\(F5-KPI!\$G\$5,14\)>=0,ROUND\(F5-KPI!\$G\$5,14\)<=0\),5,/
  );
  expect(cell(sheet, 'N5')).not.toContain('values, not formulas');
});

test('words become numbers in the formula, strict where the words are', () => {
  const words = ['', 'ไม่เกิน 10', 'มากกว่า 10 ถึง 20', '-', '-', 'มากกว่า 20'];
  const sheet = scoresSheet(one(words, 15), { writes: 'plain' });
  expect(formula(sheet, 'G5')).toBe(
    '=IF(COUNT(F5)=1,IF(ROUND(F5-20,13)>0,5,IF(ROUND(F5-10,13)>0,2,1)),"")'
  );
});

test('the formulas follow the result and the level cells; a blank one gives no score', () => {
  const snapshot = one(BARE, 85, 'linear');
  const calculated = calculate(snapshot, scoresSheet(snapshot, { writes: 'plain' }));
  const answer = (): unknown[] => [6, 7, 11, 12].map((column) => calculated.valueAt(4, column));
  expect(answer()).toEqual([4, 4.5, 0.45, 'Scored']);
  calculated.change('Results', 4, 2, 90);
  expect(answer()).toEqual([5, 5, 0.5, 'Scored']);
  calculated.change('KPI', 4, 8, 100);
  expect(answer()).toEqual([4, 4.5, 0.45, 'Scored']);
  calculated.change('Results', 4, 2, '');
  expect(answer()).toEqual([null, null, null, 'Pending']);
  calculated.change('Results', 4, 2, 'ไม่ประเมิน');
  expect(answer()).toEqual([null, null, null, 'Not assessed']);
  calculated.change('Results', 4, 2, 'soon');
  expect(answer()).toEqual([null, null, null, 'Not scored']);
  calculated.change('Results', 4, 2, 55);
  calculated.change('KPI', 4, 4, '');
  expect(answer()).toEqual([null, null, null, 'Not scored']);
});

test('what is no number against thresholds is a value and says so', () => {
  const sheet = scoresSheet(one(['', '-', '-', '-', '-', 'มีแผน'], 'มีแผน'), { writes: 'plain' });
  expect(cell(sheet, 'G5')).toBe(5);
  expect(cell(sheet, 'N5')).toContain('values, not formulas');
  expect(scoreBook(one(BARE, 85)).units[0]?.total.score).toBe(4);
});

test('several periods, quotients, parts and a committee: the numbers of a frozen run', () => {
  const tens = [10, 20, 30, 40, 50];
  const snapshot = workbook(
    indicators('code partOf name levels weight combination', [
      ['1', '', 'Sum', ...tens, 20, 'sum'],
      ['2', '', 'Average', ...tens, 20, 'average'],
      ['3', '', 'Ratio', ...tens, 20, 'ratio'],
      ['4', '', 'Parts', '', '', '', '', '', 30, ''],
      ['4.1', '4', 'Part', ...tens, 10, ''],
      ['4.2', '4', 'Part', ...tens, 20, ''],
      ['5', '', 'Committee', ...tens, 10, ''],
      ['6', '', 'Lowest', ...tens, 10, 'min'],
    ]),
    results('code period actual numerator denominator override reason', [
      ['1', 'Q1', 14.1, '', '', '', ''],
      ['1', 'Q2', 15.9, '', '', '', ''],
      ['2', 'Q1', 0.1, '', '', '', ''],
      ['2', 'Q2', 79.9, '', '', '', ''],
      ['3', 'Q1', '', 1, 3, '', ''],
      ['3', 'Q2', '', 2, 3, '', ''],
      ['4.1', 'Q2', 33, '', '', '', ''],
      ['4.2', 'Q2', '', 3, 7, '', ''],
      ['5', 'Q2', 12, '', '', 4, 'Seen on the spot'],
      ['6', 'Q1', '๓๕', '', '', '', ''],
      ['6', 'Q2', 45, '', '', '', ''],
    ])
  );
  const sheet = scoresSheet(snapshot, { writes: 'plain' });
  const frozen = scoresSheet(snapshot, { writes: 'values' });
  const calculated = calculate(snapshot, sheet);
  expect(JSON.stringify(sheet.blocks)).not.toMatch(/KPI[A-Z]+\(/);
  for (let row = 5; row < 13; row++) {
    for (const letter of ['F', ...COMPARED]) {
      const value = calculated.valueAt(row - 1, letter.charCodeAt(0) - 65);
      expect([row, letter, value]).toEqual([row, letter, shown(cell(frozen, `${letter}${row}`))]);
    }
  }
  for (const letter of TOTALS) {
    const value = calculated.valueAt(4, letter.charCodeAt(0) - 65);
    expect([letter, value]).toEqual([letter, shown(cell(frozen, `${letter}5`))]);
  }
  expect(formula(sheet, 'F5')).toBe('=IF(COUNT(Results!$C$5:$C$6)=2,SUM(Results!$C$5:$C$6),"")');
});
