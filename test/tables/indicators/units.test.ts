import { describeProblem, readTables } from '../../../src/tables';
import { headers, table, workbook } from '../../workbook/tables';

const HEADERS = headers('indicators', 'unit code name level1 level5 weight');

function read(...rows: (string | number)[][]) {
  const results = table('KpiResults', ['Code', 'Q1'], [['1', '']], { sheet: 'Results' });
  return readTables(workbook(table('KpiIndicators', HEADERS, rows), results));
}

test('a unit is one unit, however its name is spaced, and keeps the spelling of its first row', () => {
  const { tables, problems } = read(
    ['กอง คลัง', '1', 'ก', 50, 90, 60],
    ['กองคลัง ', '2', 'ข', 50, 90, 30]
  );
  expect(tables.indicators.map(({ unit }) => unit)).toEqual(['กอง คลัง', 'กอง คลัง']);
  expect(problems).toMatchObject([{ code: 'weightSum', sum: 90 }]);
});

test('capitals do not make another unit', () => {
  const { tables } = read(
    ['Finance; finance', '1', 'a', 50, 90, 100],
    ['FINANCE', '2', 'b', 50, 90, 1]
  );
  expect(tables.indicators.map(({ unit, code }) => [unit, code])).toEqual([
    ['Finance', '1'],
    ['Finance', '2'],
  ]);
});

describe('the same indicator held by several units (domain.md §5)', () => {
  const shared = ['A; B', '1', 'a', 50, 90, 100];

  test.each([
    ['after', [shared, ['B', '1', '', '', '', 40]]],
    ['before', [['B', '1', '', '', '', 40], shared]],
  ])("a unit's own row %s the shared one overrides the weight for that unit", (_, rows) => {
    const { tables, problems } = read(...rows);
    const of = (unit: string) => tables.indicators.find((one) => one.unit === unit);
    expect(of('A')).toMatchObject({ weight: 100, name: 'a' });
    expect(of('B')).toMatchObject({ weight: 40, name: 'a' });
    expect(of('B')?.criteria?.cells[5]).toMatchObject({ value: 90 });
    expect(problems).toMatchObject([{ code: 'weightSum', unit: 'B', sum: 40 }]);
  });

  test('and its criteria, as a whole', () => {
    const { tables } = read(shared, ['B', '1', '', 10, '', '']);
    const b = tables.indicators.find((one) => one.unit === 'B');
    expect(b?.weight).toBe(100);
    expect(b?.criteria?.cells.map(({ value }) => value ?? '')).toEqual(['', 10, '', '', '', '']);
  });

  test("a weight that is wrong on the own row is not replaced by the shared one's", () => {
    const { tables } = read(shared, ['B', '1', '', '', '', 'abc']);
    const b = tables.indicators.find((one) => one.unit === 'B');
    expect(b).toMatchObject({ weight: null, weightInvalid: true });
  });

  test('two rows of the unit alone are still a duplicate', () => {
    const { problems } = read(['B', '1', 'a', 50, 90, 100], ['B', '1', 'a', 50, 90, 100]);
    expect(problems).toMatchObject([{ code: 'duplicateIndicator' }]);
  });
});

describe('what a row of the unit alone overrides (domain.md §5)', () => {
  const COLUMNS = headers(
    'indicators',
    'unit code name period target direction precision level1 level5 weight'
  );
  const readAll = (...rows: (string | number)[][]) => {
    const results = table('KpiResults', ['Code', 'Q1'], [['1', '']], { sheet: 'Results' });
    const read = readTables(workbook(table('KpiIndicators', COLUMNS, rows), results));
    const of = (unit: string) => {
      const found = read.tables.indicators.find((one) => one.unit === unit);
      if (found === undefined) throw new Error(`No unit ${unit}`);
      return found;
    };
    return { ...read, of };
  };
  const levels = (source: { cells: readonly { value: unknown }[] } | null | undefined) =>
    source && [source.cells[1]?.value, source.cells[5]?.value];

  test('every field that it states, and nothing else', () => {
    const { of, problems } = readAll(
      ['A; B', '1', 'a', '', 10, 'higher', 1, '', '', 100],
      ['B', '1', 'b', '', 3, 'lower', 2, '', '', '']
    );
    expect(of('A')).toMatchObject({ name: 'a', direction: 'higher', precision: 1 });
    expect(of('B')).toMatchObject({ name: 'b', direction: 'lower', precision: 2, weight: 100 });
    expect([of('A').target.value, of('B').target.value]).toEqual([10, 3]);
    expect(problems).toEqual([]);
  });

  test('criteria of one period only, where the shared rows have others', () => {
    const { of } = readAll(
      ['A; B', '1', 'a', 'Q1', '', '', '', 10, 20, 100],
      ['A; B', '1', '', 'Q2', '', '', '', 30, 40, ''],
      ['B', '1', '', 'Q2', '', '', '', 5, 6, '']
    );
    expect(levels(of('A').periodCriteria.get('Q2'))).toEqual([30, 40]);
    expect(levels(of('B').periodCriteria.get('Q1'))).toEqual([10, 20]);
    expect(levels(of('B').periodCriteria.get('Q2'))).toEqual([5, 6]);
  });

  test('criteria without a period replace all shared ones, those of periods too', () => {
    const { of } = readAll(
      ['A; B', '1', 'a', 'Q1', '', '', '', 10, 20, 100],
      ['B', '1', '', '', '', '', '', 5, 6, '']
    );
    expect(levels(of('B').criteria)).toEqual([5, 6]);
    expect(of('B').periodCriteria.size).toBe(0);
  });

  test('an own row of one period that states a weight does not disagree with the shared row', () => {
    const { of, problems } = readAll(
      ['A; B', '1', 'a', '', '', '', '', 10, 20, 100],
      ['B', '1', '', 'Q3', '', '', '', 5, 6, 40]
    );
    expect(of('B').weight).toBe(40);
    expect(levels(of('B').criteria)).toEqual([10, 20]);
    expect(problems).toMatchObject([{ code: 'weightSum', unit: 'B', sum: 40 }]);
  });

  test('a row that is wrong is reported once, however many units share it', () => {
    const { problems } = readAll(
      ['A; B; C', '1', 'a', 'Q1', '', 'higher', '', 10, 20, 100],
      ['A; B; C', '1', '', 'Q2', '', 'lower', '', 10, 20, '']
    );
    expect(problems).toMatchObject([{ code: 'disagreeingRows', column: 'Direction' }]);
  });
});

test('a sum beside 100 is reported however near it is; binary noise is not (domain.md §5)', () => {
  const near = read(['', '1', 'a', 50, 90, 60.0000001], ['', '2', 'b', 50, 90, 40]);
  expect(near.problems).toMatchObject([{ code: 'weightSum', sum: 100.0000001 }]);
  const noise = read(['', '1', 'a', 50, 90, 100 / 3], ['', '2', 'b', 50, 90, 200 / 3]);
  expect(noise.problems).toEqual([]);
});

test('a weight out of range is not advised to be left blank, which would be another error', () => {
  const { problems } = read(['', '1', 'a', 50, 90, 0], ['', '2', 'b', 50, 90, 100]);
  const [problem] = problems;
  if (problem === undefined) throw new Error('No problem was found');
  expect(problem.code).toBe('outOfRange');
  expect(describeProblem(problem, 'th')).toBe(
    '“น้ำหนัก” 0 ใช้ไม่ได้ ต้องมากกว่า 0 และไม่เกิน 10,000 ให้แก้น้ำหนัก'
  );
  expect(describeProblem(problem, 'en')).toContain('Correct the weight.');
});
