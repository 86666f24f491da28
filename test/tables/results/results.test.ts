import type { CellValue } from '../../../src/engine';
import { table } from '../../workbook/tables';
import { ONE, read, results, where } from '../table';

describe('results', () => {
  const state = (cell: CellValue, numberFormat?: string) => {
    const formats = numberFormat === undefined ? null : [[null, null, numberFormat, null, null]];
    const raw = { ...results(['1', 'Q1', cell, '', '']), formats };
    const { tables, problems } = read(ONE, raw);
    return { result: tables.results[0], problems: where(problems) };
  };

  it.each([
    ['๘๕', 85],
    ['85 %', 85],
    ['1,234.5', 1234.5],
    [85, 85],
    [1e308, 1e308],
  ])('reads the actual %p', (cell, value) => {
    const { result, problems } = state(cell);
    expect(result?.actual).toMatchObject({ state: 'number', value });
    expect(problems).toEqual([]);
  });

  it.each([['#N/A'], ['1,234,5'], ['NaN']])(
    'keeps the actual %p as unreadable, not pending',
    (cell) => {
      const { result, problems } = state(cell);
      expect(result?.actual.state).toBe('unreadable');
      expect(problems).toEqual(['unreadableActual Results!C2']);
    }
  );

  it('leaves it to the criteria whether "1,2" lists two steps', () => {
    const { result, problems } = state('1,2');
    expect(result?.actual).toMatchObject({ state: 'unreadable', reason: 'ambiguousNumber' });
    expect(problems).toEqual([]);
  });

  it('knows TRUE, dates, percent cells and blanks', () => {
    expect(state(true).result?.actual).toMatchObject({ state: 'flag', value: true });
    expect(state(44197, 'd/m/yyyy').result?.actual).toMatchObject({ state: 'date' });
    expect(state(0.85, '0%').result).toMatchObject({ percentFormat: true, actual: { value: 85 } });
    expect(state('').result?.actual.state).toBe('pending');
    expect(state('ไม่ประเมิน').result?.actual.state).toBe('excluded');
  });

  it('uses the first of two results for a period and reports the second', () => {
    const { tables, problems } = read(
      ONE,
      results(['1', 'Q1', 80, '', ''], ['1', 'ไตรมาส 1', 90, '', ''])
    );
    expect(where(problems)).toEqual(['duplicateResult Results!C3']);
    expect(tables.results.map(({ actual }) => actual.text)).toEqual(['80']);
  });

  it('reports unknown codes and periods', () => {
    const { tables, problems } = read(
      ONE,
      results(['9', 'Q1', 80, '', ''], ['1', 'Q9', 80, '', ''], ['1', '', 80, '', ''])
    );
    expect(where(problems)).toEqual([
      'unknownIndicator Results!A2',
      'unknownPeriod Results!B3',
      'blankRequired Results!B4',
    ]);
    expect(tables.results).toEqual([]);
  });

  it('takes a committee’s score only with a reason and from 0 to 5', () => {
    const { tables, problems } = read(
      ONE,
      results(
        ['1', 'Q1', 80, 4, 'why'],
        ['1', 'Q2', 80, 4, ' '],
        ['1', 'Q3', 80, 6, 'why'],
        ['1', 'Q4', 80, -1, 'why']
      )
    );
    expect(tables.results.map(({ override }) => override?.value ?? null)).toEqual([
      4,
      null,
      null,
      null,
    ]);
    expect(where(problems)).toEqual([
      'reasonRequired Results!E3',
      'outOfRange Results!D4',
      'outOfRange Results!D5',
    ]);
  });

  it('does not take a row with an unreadable numerator for pending', () => {
    const ratio = table(
      'KpiResults',
      ['Code', 'Period', 'Actual', 'Numerator', 'Denominator'],
      [
        ['1', 'Q1', '', 'ten', 10],
        ['1', 'Q2', '', 10, 10],
      ]
    );
    const { tables, problems } = read(ONE, ratio);
    expect(tables.results.map(({ actual }) => actual.state)).toEqual(['unreadable', 'pending']);
    expect(tables.results[1]?.numerator).toEqual({
      value: 10,
      at: { sheet: 'KPI', row: 4, column: 3 },
    });
    expect(where(problems)).toEqual(['notANumber KPI!D4']);
  });
});
