import { DEFAULT_BANDS } from '../../src/engine';
import { table } from '../workbook/tables';
import { describeProblem } from '../../src/tables';
import { HEADERS, indicators, ONE, read, results, where } from './table';

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
    expect(tables.indicators[0]?.criteria?.cells[1]?.value).toBe(50);
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

  it('beside the table that has the name, a copy of it is not read, and is said not to be', () => {
    const copied = table('KpiIndicators_2', HEADERS, [['', '2', 'Two', '', 50, 90, 100, '']], {
      sheet: 'KPI (2)',
    });
    const kept = results(['1', 'Q1', 80, '', '']);
    const archive = table('KpiResults_2', ['Code', 'Q1'], [['1', 20]], { sheet: '2568' });
    const { tables, problems } = read(copied, ONE, archive, kept);
    expect(tables.indicators.map(({ code }) => code)).toEqual(['1']);
    expect(tables.results).toHaveLength(1);
    expect(where(problems)).toEqual(["severalTables 'KPI (2)'!A3", "severalTables '2568'!A3"]);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    const said = problems.map((problem) => describeProblem(problem, 'en'));
    expect(said[0]).toBe(
      'Table KpiIndicators_2 is not read: of tables with such headers only one is, KpiIndicators at KPI!A3. Move the rows there, or name the table that is to be read KpiIndicators.'
    );
    expect(said[1]).toMatch(/^Table KpiResults_2 .* KpiResults at Results!A1\. .* KpiResults\.$/);
  });

  it('a list beside the bands that merely looks like them is no copy of them', () => {
    const bands = table('KpiBands', ['From', 'Name', 'Colour'], [[0, 'All', 'green']]);
    const mine = table('Steps', ['From', 'Name'], [[9, 'Nine']], { left: 9 });
    expect(where(read(ONE, results(['1', 'Q1', 80, '', '']), bands, mine).problems)).toEqual([]);
  });

  it('reports a table without rows beside one that has some', () => {
    expect(where(read(indicators(), results(['1', 'Q1', 80, '', ''])).problems)).toContain(
      'emptyTable KPI!A3'
    );
    expect(where(read(ONE, results()).problems)).toEqual(['emptyTable Results!A1']);
  });

  it('finds nothing wrong with tables that nobody has filled in yet', () => {
    expect(read(indicators(), results()).problems).toEqual([]);
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
