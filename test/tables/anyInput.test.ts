import fc from 'fast-check';
import type { CellValue } from '../../src/engine';
import { describeProblem, readTables } from '../../src/tables';
import { headers, table, workbook } from '../workbook/tables';

const HEADERS = headers(
  'indicators',
  'unit code name partOf period level1 level5 weight kind precision'
);
const RESULT_HEADERS = headers(
  'results',
  'unit code period actual numerator denominator override reason'
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    null,
    '1',
    '1',
    1,
    'Q1',
    'Q1',
    '#N/A',
    '12,5',
    '๘๕',
    '=A1',
    '1;2',
    '-'
  ),
  fc.constantFrom<CellValue>(
    true,
    -1,
    0,
    1e308,
    NaN,
    Infinity,
    44197.5,
    ' ',
    '\u00a0',
    '__proto__'
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double()
);

const rowsOf = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 8 });

it('reads any cells without throwing, and every problem has a sentence', () => {
  const property = fc.property(
    rowsOf(HEADERS.length),
    rowsOf(RESULT_HEADERS.length),
    fc.array(fc.tuple(cell, cell), { maxLength: 5 }),
    fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 5 }),
    (indicators, results, settings, bands) => {
      const { tables, problems } = readTables(
        workbook(
          table('KpiIndicators', HEADERS, indicators),
          table('KpiResults', RESULT_HEADERS, results, { sheet: 'Results' }),
          table('KpiSettings', ['Setting', 'Value'], settings, { sheet: 'Settings' }),
          table('KpiBands', ['From', 'Name', 'English name', 'Colour'], bands, { sheet: 'Bands' })
        )
      );
      for (const problem of problems) {
        expect(describeProblem(problem, 'th')).not.toMatch(/undefined/);
        expect(describeProblem(problem, 'en')).not.toMatch(/undefined/);
      }
      for (const { weight } of tables.indicators) {
        expect(weight === null || (weight > 0 && Number.isFinite(weight))).toBe(true);
      }
      expect(tables.bands.length).toBeGreaterThan(0);
    }
  );
  fc.assert(property, { seed: 1, numRuns: 150 });
});

it('keeps every result of a good indicator, in the list or as a problem', () => {
  const actuals = fc.array(cell, { minLength: 4, maxLength: 4 });
  const property = fc.property(actuals, (values) => {
    const { tables } = readTables(
      workbook(
        table('KpiIndicators', ['Code', 'Indicator', 'Weight'], [['1', 'One', 100]]),
        table(
          'KpiResults',
          ['Code', 'Period', 'Actual'],
          values.map((value, index) => ['1', `Q${index + 1}`, value])
        )
      )
    );
    expect(tables.results.map(({ period }) => period)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('lists a problem for each of very many bad rows', () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => [`x${index}`, 'Q1', 1]);
  const { problems } = readTables(
    workbook(
      table('KpiIndicators', ['Code', 'Indicator', 'Weight'], [['1', 'One', 100]]),
      table('KpiResults', ['Code', 'Period', 'Actual'], rows)
    )
  );
  expect(problems).toHaveLength(150_000);
});
