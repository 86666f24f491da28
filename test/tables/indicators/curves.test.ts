import { curveText } from '../../../src/engine';
import { readTables } from '../../../src/tables';
import { indicators, settings, workbook } from '../../workbook/tables';
import { scoreBook } from '../../workbook/scorecard';
import { results } from '../../workbook/tables';

const COLUMNS = 'unit code name period target weight method curve';

function read(...rows: (string | number)[][]) {
  const { tables, problems } = readTables(
    workbook(indicators(COLUMNS, rows), settings([['Rounding', 2]]))
  );
  return {
    said: tables.indicators.map(({ unit, curve, conversion }) => [
      unit,
      curve && curveText(curve, ' ', 'step'),
      conversion,
    ]),
    problems: problems.filter(({ code }) => !['noResultTable', 'weightSum'].includes(code)),
  };
}

test('the row of a unit alone goes before a row of several, its conversion before their curve', () => {
  const shared = ['A; B; C', '1', 'x', '', 80, 100, '', '0:0; 100:5'];
  const { said, problems } = read(
    shared,
    ['B', '1', '', '', '', '', '', '0:1; 100:4'],
    ['C', '1', '', '', '', '', 'met', '']
  );
  expect(said).toEqual([
    ['A', '0:0 100:5', null],
    ['B', '0:1 100:4', null],
    ['C', null, 'met'],
  ]);
  expect(problems).toEqual([]);
});

test('rows of one indicator that have other curves are told, those that mean the same are not', () => {
  const row = (period: string, curve: string) => ['', '1', 'x', period, 80, 100, '', curve];
  expect(read(row('', '0:0; 100:5'), row('Q1', '๐:๐, ๑๐๐:๕')).problems).toEqual([]);
  const { said, problems } = read(row('', '0:0; 100:5'), row('Q1', '0:0; 100:4'));
  expect(said).toEqual([[null, '0:0 100:5', null]]);
  expect(problems).toMatchObject([{ code: 'disagreeingRows', column: 'Target curve' }]);
});

test('an indicator of its own curve needs a weight, and counts in the total; days and statements stay out', () => {
  const card = scoreBook(
    workbook(
      indicators('code name target weight curve', [
        ['1', 'x', 80, 60, '0:0; 100:5'],
        ['2', 'x', 80, '', ''],
        ['3', 'x', 80, '', '0:0; 100:5'],
        ['4', 'x', 'มี', 20, '0:0; 100:5'],
      ]),
      results('code period actual', [
        ['1', 'Q1', 40],
        ['2', 'Q1', 40],
        ['3', 'Q1', 40],
        ['4', 'Q1', 'มี'],
      ])
    )
  );
  expect(card.units[0]?.total.score).toBe(2.5);
  expect(card.units[0]?.indicators.map(({ status, counts }) => [status, counts])).toEqual([
    ['scored', true],
    ['notMet', false],
    ['scored', true],
    ['met', false],
  ]);
  expect(
    card.problems.flatMap((one) => (one.code === 'someWeightsMissing' ? one.indicator : []))
  ).toEqual(['3']);
});

test('the column is headed in either language', () => {
  const names = ['Target curve', 'เส้นคะแนนของเป้าหมาย', 'เส้นคะแนน', 'Curve'];
  for (const name of names) {
    const { tables } = readTables(
      workbook(indicators(['Code', 'Indicator', 'Target', name], [['1', 'x', 80, '0:0; 100:5']]))
    );
    expect(tables.indicators[0]?.curve?.points).toHaveLength(2);
  }
});

test('a curve or conversion of a row that has criteria of levels is not used, and that is said with its cell', () => {
  const levels = [50, 60, 70, 80, 90];
  const { problems } = readTables(
    workbook(
      indicators('code name levels weight method curve', [
        ['1', 'x', ...levels, 40, '', '0:0; 100:5'],
        ['2', 'x', ...levels, 20, 'met 5', ''],
        ['3', 'x', ...levels, 20, 'none', ''],
        ['4', 'x', ...levels, 20, 'linear', ''],
      ]),
      settings([['Target curve', '0:0; 50:5']])
    )
  );
  expect(problems.filter(({ code }) => code === 'unusedTargetRule')).toMatchObject([
    { indicator: '1', column: 'Target curve', at: { row: 4, column: 9 } },
    { indicator: '2', column: 'Score method', at: { row: 5, column: 8 } },
  ]);
});

test('a curve counts for the periods without criteria of levels, so nothing is said of it', () => {
  const { problems } = readTables(
    workbook(
      indicators('code name period level1 level5 target weight curve', [
        ['1', 'x', '', '', '', 80, 100, '0:0; 100:5'],
        ['1', 'x', 'Q1', 50, 90, '', '', ''],
      ])
    )
  );
  expect(problems.filter(({ code }) => code === 'unusedTargetRule')).toEqual([]);
});
