import type { CellValue } from '../../../src/engine';
import { readTables } from '../../../src/tables';
import { headers, table, workbook } from '../../workbook/tables';
import { where } from '../table';

const LEVELS = 'level1 level2 level3 level4 level5';

function read(
  mark: CellValue,
  levels: readonly CellValue[],
  actual: CellValue,
  weight: CellValue = 100,
  setting = 'Decimal mark'
) {
  return readTables(
    workbook(
      table('KpiIndicators', headers('indicators', `code name ${LEVELS} weight`), [
        ['1.1', 'Area 2.500', ...levels, weight],
      ]),
      table('KpiResults', headers('results', 'code period actual'), [['1.1', 'Q1', actual]], {
        sheet: 'Results',
      }),
      table('KpiSettings', ['Setting', 'Value'], [[setting, mark]], { sheet: 'Set' })
    )
  );
}

const ROW = ['10,5', '1.000', '≥ 2.000,5', '3.000-4.000,25', '1.000.000'];

describe.each(['comma', ',', 'จุลภาค'])('the setting %s', (mark) => {
  it('reads criteria, results and weights with a decimal comma', () => {
    const { tables, problems } = read(mark, ROW, '12,5', '33,3');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [one] = tables.indicators;
    expect(one?.weight).toBe(33.3);
    expect(one?.criteria?.criteria.slice(1)).toMatchObject([
      { value: 10.5 },
      { value: 1000 },
      { low: { value: 2000.5 } },
      { low: { value: 3000 }, high: { value: 4000.25 } },
      { value: 1_000_000 },
    ]);
    expect(tables.results[0]?.actual).toMatchObject({ state: 'number', value: 12.5 });
  });

  it('leaves codes, names and numbers as they are', () => {
    const { tables } = read(mark, [1.5, 2, 3, 4, 5], 2.5, 12.5);
    expect(tables.indicators[0]).toMatchObject({ code: '1.1', name: 'Area 2.500', weight: 12.5 });
    expect(tables.indicators[0]?.criteria?.criteria[1]).toMatchObject({ value: 1.5 });
    expect(tables.results[0]?.actual).toMatchObject({ value: 2.5 });
  });

  it('asks about a point, in the words of the cell', () => {
    const { problems, tables } = read(mark, [1, 2, 3, 4, 5], '12.5', '12.5');
    expect(where(problems)).toEqual(expect.arrayContaining(['unreadableActual Results!C4']));
    expect(problems.find(({ code }) => code === 'notANumber')).toMatchObject({ text: '12.5' });
    expect(tables.results[0]?.actual).toMatchObject({ state: 'unreadable', text: '12.5' });
  });
});

it.each(['point', '.', 'จุด', ''])('asks about a comma with %j, as without the setting', (mark) => {
  const { tables } = read(mark, ROW, '12,5');
  expect(tables.results[0]?.actual).toMatchObject({ state: 'unreadable', text: '12,5' });
  expect(tables.indicators[0]?.criteria?.criteria[1]).toMatchObject({ kind: 'unreadable' });
});

it('reports another value at its cell and reads points', () => {
  const { tables, problems } = read('semicolon', [1, 2, 3, 4, 5], '2.5', 100, 'เครื่องหมายทศนิยม');
  expect(tables.settings.decimalMark).toBe('point');
  expect(tables.results[0]?.actual).toMatchObject({ value: 2.5 });
  expect(problems).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'unknownValue', column: 'Decimal mark' })
  );
});
