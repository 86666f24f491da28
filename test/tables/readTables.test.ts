import { DEFAULT_BANDS } from '../../src/engine';
import type { CellValue } from '../../src/engine';
import { addressText, readTables } from '../../src/tables';
import type { Problem, RawTable } from '../../src/tables';
import { table, workbook } from './table';

const HEADERS = ['Unit', 'Code', 'Indicator', 'Period', 'Level 1', 'Level 5', 'Weight', 'Part of'];

function indicators(...rows: readonly (readonly CellValue[])[]): RawTable {
  return table('KpiIndicators', HEADERS, rows);
}

function results(...rows: readonly (readonly CellValue[])[]): RawTable {
  return table('KpiResults', ['Code', 'Period', 'Actual', 'Override score', 'Reason'], rows, {
    sheet: 'Results',
    top: 0,
  });
}

const ONE = indicators(['', '1', 'One', '', 50, 90, 100, '']);

/** `code at address` of every problem. */
function where(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => (at ? `${code} ${addressText(at)}` : code));
}

function read(...tables: readonly RawTable[]) {
  return readTables(workbook(...tables));
}

describe('finding the tables', () => {
  it('says what to do with an empty workbook', () => {
    const { tables, problems } = read();
    expect(where(problems)).toEqual(['noIndicatorTable']);
    expect(tables.indicators).toEqual([]);
    expect(tables.bands).toBe(DEFAULT_BANDS);
  });

  it('finds tables by name in any case, and by headers where there is no such name', () => {
    const byName = table('KPIINDICATORS', HEADERS, [['', '1', 'One', '', 50, 90, 100, '']]);
    expect(read(byName, results(['1', 'Q1', 80, '', ''])).problems).toEqual([]);
    const byHeaders = table(null, ['ตัวชี้วัด', 'รหัส', 'ระดับ ๑', 'น้ำหนัก'], [['หนึ่ง', 1, 50, 100]]);
    const wide = table('ผล2564', ['รหัส', 'ไตรมาส ๑', 'ไตรมาส 2'], [[1, 60, '']]);
    const { tables, problems } = read(byHeaders, wide);
    expect(problems).toEqual([]);
    expect(tables.indicators[0]?.criteria?.cells[1].value).toBe(50);
    expect(tables.results.map(({ period, actual }) => [period, actual.state])).toEqual([
      ['Q1', 'number'],
      ['Q2', 'pending'],
    ]);
  });

  it('never reads its own scores as the user’s results', () => {
    const scores = table(
      'KpiScores',
      ['Unit', 'Code', 'Indicator', 'Period', 'Actual', 'Level'],
      [['', '1', 'One', 'Q1', 80, 4]]
    );
    expect(where(read(ONE, scores).problems)).toEqual(['noResultTable']);
  });

  it('reads the first of several tables with the same headers and names the others', () => {
    const first = table('A', ['Code', 'Indicator', 'Weight'], [['1', 'One', 100]]);
    const second = table('B', ['Code', 'Indicator', 'Weight'], [['2', 'Two', 100]], { left: 9 });
    const { tables, problems } = read(first, second, results(['1', 'Q1', 1, '', '']));
    expect(tables.indicators.map(({ code }) => code)).toEqual(['1']);
    expect(where(problems)).toEqual(['severalTables KPI!J3']);
  });

  it('reports a table without rows', () => {
    expect(where(read(indicators(), results()).problems)).toEqual([
      'emptyTable KPI!A3',
      'emptyTable Results!A1',
    ]);
  });

  it('reports missing and repeated columns at the header', () => {
    const bad = table('KpiIndicators', ['Code', 'Weight', 'น้ำหนัก'], [['1', 5, 6]]);
    expect(where(read(bad, results(['9', 'Q1', 1, '', ''])).problems)).toEqual([
      'duplicateColumn KPI!C3',
      'missingColumn KPI!A3',
    ]);
  });

  it('reads headers with line breaks, spaces, brackets and blanks of merged cells between them', () => {
    const headers = ['CODE ', 'ตัวชี้\nวัด', '', 'Weight\n(%)', 'My own'];
    const { tables, problems } = read(
      table('KpiIndicators', headers, [['1', 'One', 'x', 100, 7]]),
      results(['1', 'Q1', 1, '', ''])
    );
    expect(problems).toEqual([]);
    expect(tables.indicators[0]).toMatchObject({ code: '1', name: 'One', weight: 100 });
  });
});

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
    expect(one?.criteria?.cells[5].value).toBe(90);
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

  it.each([['#N/A'], ['12,5'], ['NaN']])(
    'keeps the actual %p as unreadable, not pending',
    (cell) => {
      const { result, problems } = state(cell);
      expect(result?.actual.state).toBe('unreadable');
      expect(problems).toEqual(['unreadableActual Results!C2']);
    }
  );

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
      'negative Results!D5',
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
