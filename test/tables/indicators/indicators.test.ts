import { table } from '../../workbook/tables';
import { HEADERS, indicators, read, results, where } from '../table';

describe('indicators', () => {
  const done = results(['1', 'Q1', 80, '', '']);

  it.each([
    ['5', 5],
    ['๕', 5],
    [5, 5],
    ['5%', 5],
    ['1,234.5', 1234.5],
  ])('reads the weight %p', (cell, weight) => {
    const { tables } = read(indicators(['', '1', 'One', '', 50, 90, cell, '']), done);
    expect(tables.indicators[0]).toMatchObject({ weight, weightInvalid: false });
  });

  it('reads a weight of 5% in a percent cell as 5', () => {
    const formats = [[null, null, null, null, null, null, '0%', null]];
    const percent = table('KpiIndicators', HEADERS, [['', '1', 'One', '', 50, 90, 0.05, '']], {
      formats,
    });
    expect(read(percent, done).tables.indicators[0]?.weight).toBe(5);
  });

  it.each([
    ['five', 'notANumber'],
    ['12,5', 'notANumber'],
    ['NaN', 'notANumber'],
    [true, 'notANumber'],
    [-5, 'negative'],
    [0, 'outOfRange'],
    [1e308, 'outOfRange'],
    ['#REF!', 'excelError'],
  ])('keeps an indicator out of the total where its weight is %p', (cell, code) => {
    const { tables, problems } = read(indicators(['', '1', 'One', '', 50, 90, cell, '']), done);
    expect(where(problems)).toEqual([`${code} KPI!G4`]);
    expect(tables.indicators[0]).toMatchObject({ weight: null, weightInvalid: true });
  });

  it('merges rows of one indicator by period, and inherits blanks', () => {
    const { tables, problems } = read(
      indicators(
        ['', 1, 'One', '', 50, 90, 100, ''],
        ['', '', '', '', '', '', '', ''],
        ['', '1', '', 'Q3', 60, 95, '', ''],
        ['', '๑', 'One', 'ไตรมาส 4', 70, 99, '', '']
      ),
      done
    );
    expect(problems).toEqual([]);
    expect(tables.indicators).toHaveLength(1);
    const [one] = tables.indicators;
    expect([...(one?.periodCriteria.keys() ?? [])]).toEqual(['Q3', 'Q4']);
    expect(one?.criteria?.cells[5]?.value).toBe(90);
    expect(one?.periodCriteria.get('Q4')?.at[5]).toEqual({ sheet: 'KPI', row: 6, column: 5 });
    expect(one?.weightAt).toEqual({ sheet: 'KPI', row: 3, column: 6 });
  });

  it('uses the first of two rows with the same unit, code and period', () => {
    const { tables, problems } = read(
      indicators(['', '1', 'One', '', 50, 90, 100, ''], ['', '1', 'Other', '', 1, 5, 50, '']),
      done
    );
    expect(where(problems)).toEqual(['duplicateIndicator KPI!B5']);
    expect(tables.indicators.map(({ name }) => name)).toEqual(['One']);
  });

  it('says where rows of one indicator disagree', () => {
    const { problems } = read(
      indicators(['', '1', 'One', '', 50, 90, 100, ''], ['', '1', 'One', 'Q2', 1, 5, 50, '']),
      done
    );
    expect(problems).toEqual([
      expect.objectContaining({ code: 'disagreeingRows', column: 'Weight' }),
    ]);
  });

  it('gives an indicator to each unit it lists', () => {
    const { tables, problems } = read(
      indicators(['กองคลัง; กองช่าง ', '1', 'One', '', 50, 90, 100, '']),
      done
    );
    expect(problems).toEqual([]);
    expect(tables.indicators.map(({ unit }) => unit)).toEqual(['กองคลัง', 'กองช่าง']);
  });

  it('leaves text that looks like a formula as text', () => {
    const { tables } = read(indicators(['', '=1+1', '@SUM(A1)', '', 50, 90, 100, '']));
    expect(tables.indicators[0]).toMatchObject({ code: '=1+1', name: '@SUM(A1)' });
  });

  it('leaves out rows without a code or with an unknown period, and scores the others', () => {
    const { tables, problems } = read(
      indicators(
        ['', '', 'No code', '', 50, 90, 5, ''],
        ['', '2', 'Two', 'someday', 50, 90, 5, ''],
        ['', '1', 'One', '', 50, 90, 100, '']
      ),
      results(['1', 'Q1', 80, '', ''], ['2', 'Q1', 80, '', ''])
    );
    expect(where(problems)).toEqual(['blankRequired KPI!B4', 'unknownPeriod KPI!D5']);
    expect(tables.indicators.map(({ code }) => code)).toEqual(['1']);
    expect(tables.results.map(({ code }) => code)).toEqual(['1']);
  });

  it('reports unknown words with those allowed', () => {
    const odd = table(
      'KpiIndicators',
      ['Code', 'Indicator', 'Kind', 'Direction', 'Precision'],
      [['1', 'One', 'fuzzy', 'น้อยดี', 1.5]]
    );
    const { tables, problems } = read(odd, done);
    expect(where(problems)).toEqual(['unknownValue KPI!C4', 'outOfRange KPI!E4']);
    expect(tables.indicators[0]).toMatchObject({ kind: null, direction: 'lower', precision: null });
  });
});
